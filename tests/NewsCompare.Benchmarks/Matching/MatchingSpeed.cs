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
internal static class MatchingSpeed
{
    private const int ItemsAPoll = 100;
    private const int Seeds = 200;
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static async Task<int> RunAsync(IEnumerable<int> sizes)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("newscompare-matching-").FullName;
            try
            {
                await OneAsync(size, Path.Combine(folder, "newscompare.db"), lexicon);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task OneAsync(int size, string path, Lexicon lexicon)
    {
        var news = new InventedNews(size, Year);
        using var database = DatabaseFile.Open(path);
        var analysis = AnalysisFunctions.Of(lexicon, [], new AlignmentOptions());
        var retrieval = new StoryRetrieval(new(database), new(database), analysis);
        var watch = Stopwatch.StartNew();
        var cpu = Environment.CpuUsage.TotalTime;
        await FillAsync(database, news, size);
        var stored = watch.Elapsed;
        await retrieval.BringInStepAsync(CancellationToken.None);
        var indexed = watch.Elapsed;
        var cpuIndexed = Environment.CpuUsage.TotalTime - cpu;
        var options = new StoryOptions();
        var decision = new StoryDecision(analysis, options);
        var (looking, deciding, working, found, there) = (new List<double>(), new List<double>(), new List<double>(), 0, 0);
        for (var i = -60; i < Seeds; i++)
        {
            var item = (int)((long)(Math.Abs(i) + 0.5) * size / Seeds) / 5 * 5;
            var seed = news.SeedOf(item);
            var story = new StoredStory(1, true, news.TimeOf(item), 1, 1, seed, null);
            watch.Restart();
            cpu = Environment.CpuUsage.TotalTime;
            var near = await retrieval.OfAsync(seed, StoryWindow.Of(story, options), StoryRetrieval.Usual, CancellationToken.None);
            var looked = watch.Elapsed.TotalMilliseconds;
            decision.Of(story, near);
            if (i >= 0)
            {
                looking.Add(looked);
                working.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
                deciding.Add(watch.Elapsed.TotalMilliseconds);
                found += near.Items.Count(one => InventedNews.StoryOf(int.Parse(one.Item.Url.Segments[^1], CultureInfo.InvariantCulture)) == InventedNews.StoryOf(item));
                there += Math.Min(5, size - item);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9:N0} items | ingest {size / indexed.TotalSeconds:N0}/s (stored alone {size / stored.TotalSeconds:N0}/s; {size / cpuIndexed.TotalSeconds:N0} a second of CPU) | {new FileInfo(path).Length / 1_000_000:N0} MB | retrieval p50 {At(looking, .5):0.0} p95 {At(looking, .95):0.0} ms | with decision p50 {At(deciding, .5):0.0} p95 {At(deciding, .95):0.0} ms; of CPU p50 {At(working, .5):0.0} p95 {At(working, .95):0.0} ms | of the story's items retrieved {(double)found / there:0.000}"));
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

    private static double At(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
