using System.Diagnostics;
using System.Globalization;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>How long one seed's matching takes on SQLite, retrieval and decision, and how fast items come in, as the store grows.</summary>
/// <remarks>Beside the clock stands the work of the thread itself, since a busy machine takes the core away in between.</remarks>
internal static class MatchingSpeed
{
    private const int ItemsAPoll = 100;
    private const int Seeds = 200;

    // Until the compiler has come to rest.
    private const int WarmUp = 400;
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Measures each size.</summary>
    /// <param name="sizes">How many items the store holds.</param>
    /// <param name="kept">A folder where the stores are kept and found again, or null.</param>
    public static async Task<int> RunAsync(IEnumerable<int> sizes, string? kept)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        foreach (var size in sizes)
        {
            var folder = kept ?? Directory.CreateTempSubdirectory("newscompare-matching-").FullName;
            try
            {
                await OneAsync(size, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{size}.db")), lexicon);
            }
            finally
            {
                if (kept is null)
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        }

        return 0;
    }

    private static async Task OneAsync(int size, string path, Lexicon lexicon)
    {
        var news = new InventedNews(size, Year);
        var isThere = File.Exists(path);
        using var database = DatabaseFile.Open(path);
        var analysis = AnalysisFunctions.Of(lexicon, [], new AlignmentOptions());
        var retrieval = new StoryRetrieval(new(database), new(database), analysis);
        if (!isThere)
        {
            await IngestAsync(database, retrieval, news, size);
        }

        var options = new StoryOptions();
        var decision = new StoryDecision(analysis, options);
        var (looked, decided, lookedWork, decidedWork, found, there) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0, 0);
        for (var i = -WarmUp; i < Seeds; i++)
        {
            var item = (int)((long)(Math.Abs(i % Seeds) + 0.5) * size / Seeds) / 5 * 5;
            var seed = news.SeedOf(item);
            var story = new StoredStory(1, true, news.TimeOf(item), 1, 1, seed, null);
            var (clock, work) = (Stopwatch.GetTimestamp(), ThreadWork.Now());
            var near = await retrieval.OfAsync(seed, StoryWindow.Of(story, options), StoryRetrieval.Usual, new HashSet<long>(), CancellationToken.None);
            var (clockBetween, workBetween) = (Stopwatch.GetTimestamp(), ThreadWork.Now());
            decision.Of(story, near, new HashSet<long>());
            if (i >= 0)
            {
                looked.Add(Stopwatch.GetElapsedTime(clock, clockBetween).TotalMilliseconds);
                decided.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
                lookedWork.Add((workBetween - work).TotalMilliseconds);
                decidedWork.Add((ThreadWork.Now() - work).TotalMilliseconds);
                found += near.Items.Count(one => InventedNews.StoryOf(int.Parse(one.Item.Url.Segments[^1], CultureInfo.InvariantCulture)) == InventedNews.StoryOf(item));
                there += Math.Min(5, size - item);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9:N0} items | retrieval, by its own work {Spread(lookedWork)}, by the clock {Spread(looked)} | with decision, by its own work {Spread(decidedWork)}, by the clock {Spread(decided)} | of the story's items retrieved {(double)found / there:0.000}"));
    }

    private static async Task IngestAsync(DatabaseFile database, StoryRetrieval retrieval, InventedNews news, int size)
    {
        var (watch, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await FillAsync(database, news, size);
        var stored = watch.Elapsed;
        await retrieval.BringInStepAsync(CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9:N0} items | ingest {size / watch.Elapsed.TotalSeconds:N0}/s (stored alone {size / stored.TotalSeconds:N0}/s; {size / (Environment.CpuUsage.TotalTime - work).TotalSeconds:N0} a second of processor time) | {new FileInfo(database.Path).Length / 1_000_000:N0} MB"));
    }

    private static async Task FillAsync(DatabaseFile database, InventedNews news, int size)
    {
        var feeds = new FeedStore(database);
        var now = news.TimeOf(size) + TimeSpan.FromDays(1);
        var outlet = new Outlet(
            "outlet0", "Outlet", new("https://outlet0.example/"), ["outlet0.example"], OutletKind.Newspaper, "US", "en", [], [new(new("https://outlet0.example/rss"), FeedKind.Rss)]);
        await feeds.SyncAsync([outlet], now, CancellationToken.None);
        var feed = (await feeds.PolledAsync(CancellationToken.None))[0];
        for (var from = 0; from < size; from += ItemsAPoll)
        {
            var items = Enumerable.Range(from, Math.Min(ItemsAPoll, size - from)).Select(news.Item).ToList();
            await feeds.SaveAsync(feed.Id, new("fetched", "Fetched.", Failed: false, now, now), new(new(null, null, "0", "1"), items, []), CancellationToken.None);
        }
    }

    private static string Spread(List<double> values) => string.Create(CultureInfo.InvariantCulture, $"p50 {At(values, .5):0.0} p95 {At(values, .95):0.0} ms");

    private static double At(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
