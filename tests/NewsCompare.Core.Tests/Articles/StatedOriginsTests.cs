using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class StatedOriginsTests
{
    private static readonly Uri Page = new("https://gazette.example/pier");

    [Fact]
    public async Task ExtractAsync_HandsOverWhatTheMarkupSaysOfTheOrigin()
    {
        var origins = await OriginsAsync("""
            <link rel="canonical" href="https://courier.example/pier">
            <meta name="syndication-source" content="https://press.example/1">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Pier",
              "author": [{"@type": "Organization", "name": "Skerry Press"}], "publisher": {"@type": "Organization", "name": "Inland Gazette", "url": "https://gazette.example/"},
              "isBasedOn": "https://courier.example/pier?x=1", "citation": [{"@type": "NewsArticle", "name": "The pier", "publisher": {"name": "Tollen Courier"}}], "creditText": "Tollen Courier"}]}</script>
            """);

        Assert.Equal(
            [
                new(StatedOriginKind.Canonical, null, new("https://courier.example/pier")),
                new(StatedOriginKind.OriginalSource, null, new("https://press.example/1")),
                new(StatedOriginKind.IsBasedOn, null, new("https://courier.example/pier?x=1")),
                new(StatedOriginKind.Citation, "Tollen Courier", null),
                new(StatedOriginKind.Author, "Skerry Press", null),
                new(StatedOriginKind.Publisher, "Inland Gazette", new("https://gazette.example/")),
                new(StatedOriginKind.CreditText, "Tollen Courier", null),
            ],
            origins);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", "isBasedOn": [1, null, {}, "", {"name": 4}], "citation": "javascript:alert(1)"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type": "BreadcrumbList", "isBasedOn": "https://courier.example/"}</script>""")]
    [InlineData("""<link rel="canonical" href="mailto:desk@gazette.example"><script type="application/ld+json">{{{</script>""")]
    public async Task ExtractAsync_TakesNothing_FromWhatSaysNothing(string head) =>
        Assert.DoesNotContain(await OriginsAsync(head), origin => origin.Url is not null);

    [Fact]
    public async Task ExtractAsync_KeepsFew_WhenAPageStatesThousands() => Assert.True((await OriginsAsync(
        $$"""<script type="application/ld+json">{"@type": "NewsArticle", "citation": [{{string.Join(',', Enumerable.Range(0, 20_000).Select(at => $"\"https://x{at}.example/\""))}}]}</script>""")).Count <= 50);

    private static async Task<IReadOnlyList<StatedOrigin>> OriginsAsync(string head) => (await ArticleExtractor.ExtractAsync(
        Encoding.UTF8.GetBytes($"<html><head><title>Pier</title>{head}</head><body><article><h1>Pier</h1><p>The harbour board of Tollen approved a new pier on Monday.</p></article></body></html>"),
        "text/html", Page, TestContext.Current.CancellationToken)).Article.Origins;
}
