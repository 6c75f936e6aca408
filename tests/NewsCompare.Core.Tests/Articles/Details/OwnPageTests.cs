using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles.Details;

/// <summary>What is said of the page, and what of others.</summary>
public sealed class OwnPageTests
{
    private const string Other = "{\"@type\":\"NewsArticle\",\"headline\":\"Baker of Elmstead wins a prize\",\"author\":{\"name\":\"Zed Wrong\"},\"datePublished\":\"2020-01-01\",\"isAccessibleForFree\":false,\"articleBody\":\"The baker of Elmstead won the first prize for bread at the county show on Friday.\"}";

    private const string Text = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said.</p>"
        + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose.</p>"
        + "<p>Nobody was hurt, but three yachts sank at their moorings, and the roof of the fish hall lies in the southern basin.</p>";

    [Theory]
    [InlineData("\"headline\":\"Storm closes the old harbour\"")]
    [InlineData("\"headline\":\"What the sea took\",\"url\":\"https://gazette.example/storm/\"")]
    public async Task ExtractAsync_ReadsTheLinkedDataOfThePage_NotTheFirst(string own)
    {
        var article = (await ReadAsync($"[{Other},{{\"@type\":\"NewsArticle\",{own},\"author\":{{\"name\":\"Ada Quill\"}},\"datePublished\":\"2031-04-08T12:05:00Z\"}}]")).Article;

        Assert.Equal(["Ada Quill"], article.Authors);
        Assert.Equal(2031, article.PublishedAt?.Year);
    }

    [Fact]
    public async Task ExtractAsync_TakesNothingFromAListOfOtherArticles()
    {
        var found = await ReadAsync($"{{\"@type\":\"ItemList\",\"itemListElement\":[{Other}]}}");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Empty(found.Article.Authors);
        Assert.Null(found.Article.PublishedAt);
        Assert.Equal(3, found.Article.Paragraphs.Count);
    }

    [Fact]
    public async Task ExtractAsync_DoesNotTakeTheSignOfTheOutlet_ForTheHeadline()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the old harbour | The Gazette</title></head><body><h1><a href='/'>The Gazette</a></h1><article><h2>Storm closes the old harbour</h2>{Text}</article></body></html>");

        Assert.Equal("Storm closes the old harbour", found.Article.Headline);
    }

    private static Task<Extraction> ReadAsync(string data) =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the old harbour - Gazette</title><script type='application/ld+json'>{data}</script></head><body><article><h1>Storm closes the old harbour</h1>{Text}</article></body></html>", "https://gazette.example/storm");
}
