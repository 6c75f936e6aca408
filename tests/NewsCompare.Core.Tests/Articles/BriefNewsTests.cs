using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages that say next to nothing: what they turn out to be, and the text, are at one.</summary>
public sealed class BriefNewsTests
{
    private const string Brief = "<p>A fire has destroyed the fish hall at the southern basin, the port master said.</p>";

    [Theory]
    [InlineData(Brief)]
    [InlineData(Brief + "<p>Nobody was hurt.</p>")]
    public async Task ExtractAsync_ReadsNewsInASentenceOrTwo_AndDoubtsIt(string body)
    {
        var found = await ReadAsync("article", body);

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.InRange(found.Confidence, 0.1, 0.4);
        Assert.NotEmpty(found.Article.Paragraphs);
        Assert.Contains("no more than a few words, which may not be all", found.Reasons);
    }

    [Theory]
    [InlineData("website", Brief)]
    [InlineData("article", "<iframe src=/film></iframe>" + Brief)]
    [InlineData("article", "<p>More soon.</p>")]
    public async Task ExtractAsync_GivesNoText_WhereItFindsNoBody(string type, string body)
    {
        var found = await ReadAsync(type, body);

        Assert.Equal(ExtractionOutcome.Failed, found.Outcome);
        Assert.Equal(0, found.Confidence);
        Assert.Empty(found.Article.Paragraphs);
        Assert.Empty(found.Article.Kinds);
    }

    private static Task<Extraction> ReadAsync(string type, string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Fish hall burns down</title><meta property=og:type content={type}></head><body><article><h1>Fish hall burns down</h1>{body}</article></body></html>");
}
