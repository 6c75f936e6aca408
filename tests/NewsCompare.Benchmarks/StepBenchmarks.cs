using BenchmarkDotNet.Attributes;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks;

/// <summary>One case a step, over invented texts of ordinary size.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private readonly Lexicon lexicon = new ConfigFiles().Lexicon("en");
    private readonly AlignmentOptions alignment = new();
    private readonly Uri address = new("http://herald.example/world/1");
    private readonly byte[] feed = InventedTexts.Feed(items: 100);
    private readonly byte[] page = InventedTexts.Page(paragraphs: 30, clutter: 2000);
    private readonly string article = InventedTexts.Article(words: 800);
    private readonly IReadOnlyList<string> seedSentences = InventedTexts.Sentences(30, from: 0);
    private readonly IReadOnlyList<string> versionSentences = InventedTexts.Sentences(30, from: 12);
    private readonly Seed seed = new("ferry", InventedTexts.Article(words: 400), "Ferry service between the islands resumes");
    private readonly IReadOnlyList<Candidate> items =
        [.. Enumerable.Range(0, 1000).Select(i => new Candidate($"item-{i}", InventedTexts.Sentences(1, i)[0], InventedTexts.Sentences(2, i + 7)[1]))];

    /// <summary>A feed of 100 items with full text.</summary>
    [Benchmark]
    public int ParseFeed() => FeedParser.Parse(feed, "application/rss+xml", address).Items.Count;

    /// <summary>A page of about 200 KB.</summary>
    [Benchmark]
    public async Task<int> Extract() => (await ArticleExtractor.ExtractAsync(page, "text/html", address, CancellationToken.None)).Article.Paragraphs.Count;

    /// <summary>One seed against 1,000 items.</summary>
    [Benchmark]
    public int Match() => StoryMatcher.Match(seed, items, lexicon).Count;

    /// <summary>30 by 30 sentences, already split.</summary>
    [Benchmark]
    public int Align() => Aligner.Align(seedSentences, versionSentences, lexicon, alignment).Links.Count;

    /// <summary>An article of 800 words: sentences, attributions, quotations, credits.</summary>
    [Benchmark]
    public int Attribute()
    {
        var body = Body.Of(article, lexicon);
        var attributions = AttributionReader.Read(body, lexicon);
        return attributions.Count + QuotationReader.Read(body, attributions).Count + new CreditFinder(lexicon, []).Find(body, [], null).Count;
    }
}
