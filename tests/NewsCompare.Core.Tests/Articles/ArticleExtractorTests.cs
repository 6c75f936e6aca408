using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class ArticleExtractorTests
{
    [Theory]
    [InlineData("ordinary")]
    [InlineData("graph")]
    [InlineData("breaks")]
    [InlineData("consent")]
    [InlineData("live")]
    [InlineData("clutter")]
    [InlineData("script-rendered")]
    [InlineData("scroll")]
    [InlineData("split")]
    [InlineData("standfirst")]
    [InlineData("subheadings")]
    [InlineData("newsletter")]
    [InlineData("related")]
    [InlineData("comments")]
    [InlineData("ticker")]
    [InlineData("charset")]
    [InlineData("authors")]
    [InlineData("apart")]
    [InlineData("embeds")]
    [InlineData("island")]
    [InlineData("paginated")]
    [InlineData("own-lines")]
    [InlineData("clocks")]
    [InlineData("stories")]
    [InlineData("assigned")]
    public async Task ExtractAsync_GivesTheParagraphsThatAReaderReads(string page)
    {
        var found = await SavedPages.ExtractAsync(page);

        Assert.Equal(SavedPages.Expected(page), found.Article.Paragraphs);
        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
    }

    [Fact]
    public async Task ExtractAsync_ReadsMetadata_OfAnOrdinaryPage()
    {
        var article = (await SavedPages.ExtractAsync("ordinary", "https://courier.example/x?utm=1")).Article;

        Assert.Equal("Harbour bridge closes after crack is found", article.Headline);
        Assert.Equal(["Ida Marlow", "Tom Fenn"], article.Authors);
        Assert.Equal(new DateTimeOffset(2031, 3, 5, 4, 40, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(TimeSpan.Zero, article.PublishedAt!.Value.Offset);
        Assert.Equal(TimeSpan.FromHours(-5), article.PublishedOffset);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal("The Quayside Courier", article.Outlet);
        Assert.Equal(new Uri("https://courier.example/news/2031/03/04/harbour-bridge"), article.CanonicalUrl);
        Assert.Equal(["Correction: An earlier version of this article misnamed the market pier."], article.Notes);
    }

    [Fact]
    public async Task CanonicalUrl_IsInItsCanonicalForm()
    {
        var article = (await SavedPages.ExtractHtmlAsync("<link rel=canonical href='/news/bridge?id=7&utm_source=rss&fbclid=x#top'><h1>Bridge</h1>", "https://courier.example/x")).Article;

        Assert.Equal(new Uri("https://courier.example/news/bridge?id=7"), article.CanonicalUrl);
    }

    [Fact]
    public async Task ExtractAsync_GivesLinksWithTheirWords()
    {
        var article = (await SavedPages.ExtractAsync("ordinary")).Article;

        var link = Assert.Single(article.Links);
        Assert.Equal("a report first published by the Dock Post", article.Paragraphs[link.Paragraph][link.Start..link.End]);
        Assert.Equal(new Uri("https://www.dockpost.example/reports/rust?id=7"), link.Target);
    }

    [Fact]
    public async Task ExtractAsync_ReadsAGraph_WithReferencesAndMalformedJson()
    {
        var article = (await SavedPages.ExtractAsync("graph")).Article;

        Assert.Equal(["Nora Bright", "Paul Reed"], article.Authors);
        Assert.Equal("Valley Ledger", article.Outlet);
        Assert.Equal(new DateTimeOffset(2031, 5, 2, 6, 15, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(new DateTimeOffset(2031, 5, 2, 8, 0, 0, TimeSpan.Zero), article.ModifiedAt);
    }

    [Theory]
    [InlineData("paywall", ExtractionOutcome.Paywalled)]
    [InlineData("front", ExtractionOutcome.NotAnArticle)]
    [InlineData("video", ExtractionOutcome.NotAnArticle)]
    [InlineData("search", ExtractionOutcome.NotAnArticle)]
    public async Task ExtractAsync_SaysWhatThePageIs_WhenItCannotBeCompared(string page, ExtractionOutcome expected)
    {
        var found = await SavedPages.ExtractAsync(page);

        Assert.Equal(expected, found.Outcome);
        Assert.True(found.Confidence <= 0.4);
        Assert.NotEmpty(found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheDayAlone_WhenNoClockIsStated()
    {
        var article = (await SavedPages.ExtractAsync("paywall")).Article;

        Assert.True(article.IsPublishedDayOnly);
        Assert.Equal(new DateTimeOffset(2031, 6, 1, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task ExtractAsync_IsMoreConfident_WhenThePageSaysMore()
    {
        var rich = await SavedPages.ExtractAsync("ordinary");
        var bare = await SavedPages.ExtractAsync("breaks");

        Assert.True(rich.Confidence > bare.Confidence);
    }
}
