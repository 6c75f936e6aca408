using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages on which an outlet speaks of its people, itself and its terms are told from articles about such things.</summary>
public sealed class StandingPageTests
{
    private const string Site = "<meta property=og:site_name content='Tidewater Post'>";

    private const string Biography =
        "<p>Ann Lowe is a reporter for the Tidewater Post. She has covered city hall since 2014 and won a state award in 2021 for her work on the water board.</p><p>Before that she wrote about schools and courts for four years, and edited the weekend pages of another paper.</p>";

    private const string Stories =
        "<h2>Latest stories</h2><ul><li><a href=/n/0>Council closes the bridge</a> <time>May 5, 2026</time></li><li><a href=/n/1>Ferry fares are to rise</a> <time>May 3, 2026</time></li><li><a href=/n/2>Water board fined again</a> <time>May 1, 2026</time></li></ul>";

    private const string Policy =
        "<p>We collect the data that you give us when you open an account, subscribe to a newsletter or write a comment, and keep it for as long as your account is open.</p><p>We share data with companies that work for us, such as payment and mail services, and only as far as they need it for that work.</p><p>You have the right to ask us which data we hold about you, to have it corrected, and to have it deleted when the law does not oblige us to keep it.</p>";

    private static readonly string Story = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"ProfilePage\",\"name\":\"Ann Lowe\"}</script>", "Ann Lowe", Biography + Stories)]
    [InlineData("<meta property=og:type content=profile>", "Ann Lowe", Biography)]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Person\",\"name\":\"Ann Lowe\"}}]}</script>", "Ann Lowe", Biography)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"ProfilePage\",\"name\":\"Ann Lowe\",\"hasPart\":[{\"@type\":\"NewsArticle\",\"headline\":\"Council closes the bridge\",\"url\":\"/n/0\"}]}</script>", "Ann Lowe", Biography + Stories)]
    [InlineData("", "Ann Lowe", Biography + Stories)]
    [InlineData("<link rel=canonical href=https://post.example/people/lowe><script type=application/ld+json>{\"@type\":\"Person\",\"name\":\"Ann Lowe\",\"mainEntityOfPage\":\"https://post.example/people/lowe\"}</script>", "Ann Lowe", Biography)]
    [InlineData("<script type=application/ld+json>{\"@type\":[\"WebPage\",\"AboutPage\"],\"name\":\"Our history\"}</script>", "Our history", Policy)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"ContactPage\"}</script>", "Where to find us", Policy)]
    [InlineData("", "Privacy policy", Policy)]
    [InlineData("<meta property=og:type content=article><meta property=article:modified_time content=2026-05-05T09:00:00Z>", "Terms and Conditions", "<p>Last updated: May 5, 2026</p><h2>1. Your account</h2>" + Policy)]
    [InlineData("", "About the Tidewater Post", Policy)]
    [InlineData("", "Datenschutzerklärung", Policy)]
    [InlineData("<meta name=author content='Tidewater Post'>", "Tidewater Post Privacy Notice", Policy)]
    [InlineData("<link rel=canonical href=https://post.example/legal/cookie-policy>", "How we use small files", Policy)]
    [InlineData("<link rel=canonical href=https://post.example/rules/7><link rel=terms-of-service href=https://post.example/rules/7>", "What holds for readers", Policy)]
    public async Task Outcome_IsNoArticle_WhereTheOutletSpeaksOfItself(string head, string heading, string body)
    {
        var read = await ReadAsync(head, heading, body);
        Assert.Equal(ExtractionOutcome.NotAnArticle, read.Outcome);
        Assert.StartsWith("a page about ", read.Reasons[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Tidewater Post rewrites its privacy policy after a leak", Policy)]
    [InlineData("", "What is in a privacy policy, and why nobody reads it", "<h2>1. What is collected</h2>" + Policy)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Privacy policy\"}</script>", "Privacy policy", Policy)]
    [InlineData("<meta property=article:published_time content=2026-05-05T09:00:00Z>", "Contact", Policy)]
    [InlineData("", "About us", "<p class=byline>By Jon Pell</p>" + Policy)]
    [InlineData("", "Ann Lowe", "<p class=byline>By Jon Pell</p>" + Biography + Stories)]
    [InlineData("", "Ann Lowe", "<p class=date>May 4, 2026</p>" + Biography + Stories)]
    [InlineData("<meta property=og:type content=article>", "Ann Lowe, the reporter who did not go home", Biography + Stories)]
    [InlineData("<script type=application/ld+json>[{\"@type\":\"Person\",\"name\":\"Ann Lowe\"},{\"@type\":\"WebPage\",\"author\":{\"@type\":\"Person\",\"mainEntityOfPage\":{\"@type\":\"ProfilePage\"}}}]</script>", "The storm at the harbour", null)]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"isPartOf\":{\"@type\":\"AboutPage\"}}]}</script>", "The storm at the harbour", null)]
    [InlineData("<link rel=canonical href=https://post.example/n/storm><script type=application/ld+json>{\"@type\":\"ProfilePage\",\"url\":\"https://post.example/people/lowe\"}</script>", "The storm at the harbour", null)]
    [InlineData("<link rel=canonical href=https://post.example/recipes/terms>", "How to read the small print of a loan", Policy)]
    [InlineData("", "Ann Lowe", "<p>Ann Lowe, who covered city hall for forty years, died on Sunday at her home on the east bank. She was 81.</p><p>She leaves two sons, and a city that reads its minutes because of her.</p>" + Stories)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"Person\",\"name\":\"Ann Lowe\",\"mainEntityOfPage\":\"https://post.example/people/lowe\"}</script>", "The storm at the harbour", null)]
    [InlineData("", "How to store potatoes through the winter", null)]
    public async Task Outcome_IsAnArticle_WhereAStoryTellsOfSuchThings(string head, string heading, string? body) =>
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(head, heading, body ?? Story + Stories)).Outcome);

    private static Task<Extraction> ReadAsync(string head, string heading, string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>{heading} - Tidewater Post</title>{Site}{head}</head><body><header><a href=/>Tidewater Post</a></header><main><h1>{heading}</h1>{body}</main><footer><a href=/privacy>Privacy policy</a></footer></body></html>");
}
