using System.Text.Json;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages that show the beginning of the text that their own data hold.</summary>
public sealed class OpenedDataTests
{
    private const string Title = "Harbour closed because of the Monday storm";

    private static readonly string[] Story = HarbourStory.Lines;
    private static readonly string Data = Script(new { headline = Title, body = Story.Select(line => new { type = "paragraph", html = line }) });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task ExtractAsync_ReadsTheData_WhoseBeginningThePageShows(int shown)
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story[..shown])}<button>Read on</button></article>{Data}");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Contains("text from data for scripts", found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhatThePageShows_WhereTheDataHoldAnotherStory()
    {
        var other = Script(new { headline = "Weir gives way", body = Story.Select(line => new { type = "paragraph", html = line }) });

        Assert.Equal(Story[..3], (await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story[..3])}</article>{other}")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhatThePageShows_WhereTheDataTellItOtherwise()
    {
        var shown = Story[..2].Select(line => line.Replace("on ", "late on ", StringComparison.Ordinal).Replace("harbour", "old port", StringComparison.Ordinal) + " It was dark.").ToArray();

        Assert.Equal(shown, (await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(shown)}</article>{Data}")).Article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=paywall><p>Subscribe to read on.</p><a href=/subscribe>Subscribe</a></div>", "")]
    [InlineData("", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"isAccessibleForFree\":false}</script>")]
    public async Task ExtractAsync_IsPaywalled_WhereTheRestIsForSubscribers(string wall, string head)
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story[..3])}{wall}</article>{Data}", head);

        Assert.Equal(ExtractionOutcome.Paywalled, found.Outcome);
        Assert.Equal(Story[..3], found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_ReadsRowsOfAStream_ThatNoOtherRowNames()
    {
        var rows = string.Concat(Story.Select((line, at) => $"<script>self.__next_f.push([1,{JsonSerializer.Serialize($"{at + 5:x}:{JsonSerializer.Serialize(new object?[] { "$", "p", null, new { className = "t", children = line } })}\n")}])</script>"));

        Assert.Equal(Story, (await ReadAsync($"<div id=root></div>{rows}<div id=cookie-banner role=dialog><p>We and our 311 partners store personal data on your device, and read them.</p></div>")).Article.Paragraphs);
    }

    private static string Script(object story) => $"<script id=__NEXT_DATA__ type='application/json'>{JsonSerializer.Serialize(new { props = new { pageProps = new { story } } })}</script>";

    private static Task<Extraction> ReadAsync(string body, string head = "") => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>{Title}: the port is closed</title><meta property=og:type content=article><meta property=og:title content=\"{Title}\">{head}</head><body>{body}</body></html>");
}
