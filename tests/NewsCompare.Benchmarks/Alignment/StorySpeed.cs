using System.Diagnostics;
using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>How long a story of many outlets takes, from compared versions to matrix, shared additions and copies.</summary>
internal static class StorySpeed
{
    private const int Sentences = 30;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    /// <summary>Measures on articles cut to 30 sentences: full comparisons a second, then one story of as many outlets as asked for.</summary>
    /// <param name="data">Folder of the labelled sets; both sides of the news pairs are used in turn.</param>
    /// <param name="outlets">How many outlets tell the story.</param>
    public static void Run(string data, int outlets)
    {
        var articles = LabelledPair.Read(data, "basil_align").SelectMany(pair => new[] { pair.Seed, pair.Version }).DistinctBy(article => string.Join('\n', article), StringComparer.Ordinal).ToList();
        var config = new ConfigFiles();
        var lexicon = config.Lexicon("en");
        var seed = new Seed("story", string.Join("\n\n", articles[0].Take(Sentences)));
        var tools = ComparisonTools.For(seed, lexicon, [], new());
        var text = SeedText.Of(seed, tools);
        var versions = Enumerable.Range(0, outlets).Select(at => Version(articles[at % articles.Count], at, lexicon)).ToList();

        // Twice: first the compiler comes to rest.
        var (clock, done, before) = (Stopwatch.StartNew(), 0, TimeSpan.Zero);
        for (var round = 0; round < 2; round++)
        {
            (done, before) = (0, Environment.CpuUsage.UserTime);
            clock.Restart();
            while (clock.Elapsed < Time)
            {
                Comparer.Compare(text, versions[done++ % versions.Count], tools);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"full comparisons: {done / clock.Elapsed.TotalSeconds:0} a second, {done / (Environment.CpuUsage.UserTime - before).TotalSeconds:0} a second of processor time"));
        List<Comparison> comparisons = [.. versions.Select(version => Comparer.Compare(text, version, tools))];
        for (var round = 0; round < 3; round++)
        {
            clock.Restart();
            before = Environment.CpuUsage.UserTime;
            var report = StoryReport.Of(text, comparisons, tools);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"a story of {outlets} outlets: {clock.Elapsed.TotalSeconds:0.00} s ({(Environment.CpuUsage.UserTime - before).TotalSeconds:0.00} s of processor time) for matrix, {report.SharedAdditions.Count} shared additions, {report.Copies.Count} groups of copies, audits"));
        }
    }

    private static OutletVersion Version(IReadOnlyList<string> sentences, int at, Lexicon lexicon) => new(
        "Outlet " + at.ToString(CultureInfo.InvariantCulture), "", ExtractionOutcome.Article, 1, [], "", [],
        Body.Of([.. sentences.Skip(at % 7).Take(Sentences)], lexicon), [], [], "en", null, null);
}
