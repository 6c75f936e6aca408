using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Links that nobody closed: what stands behind them is no link.</summary>
public sealed class OpenLinkTests
{
    private const string Title = "Storm closes the harbour";

    private static readonly string[] Story = HarbourStory.Lines;

    [Fact]
    public async Task ExtractAsync_KeepsTheStory_BehindALinkOfItThatIsNotClosed()
    {
        string[] expected = [Story[0], "The port master wrote it in his log.", .. Story[1..]];
        var found = await ReadAsync($"<article><h1>{Title}</h1><p>{Story[0]}</p><p>The <a href=/log>port master wrote it in his log.</p>{HarbourStory.Paragraphs(Story[1..])}</article>");

        Assert.Equal(expected, found.Paragraphs);
        Assert.Equal(["port"], LinkedWords(found));
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheLastParagraphs_BehindALinkThatIsNotClosed()
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story[..4])}<p>{Story[4][..^1]}, <a href=/x>a notice says.</p><p>{Story[5]}</p></article>");

        Assert.Equal([.. Story[..4], Story[4][..^1] + ", a notice says.", Story[5]], found.Paragraphs);
    }

    [Theory]
    [InlineData("<h2><a href=/x>What the log says</h2>", "What the log says")]
    [InlineData("<div class=k><a href=/offer>Offer of the week</div>", null)]
    [InlineData("<p>See also <a href=/x>the map</p>", "See also the map")]
    [InlineData("<blockquote><a href=/x>“We had not seen it come,” the keeper of the lighthouse wrote to the council.</blockquote>", "“We had not seen it come,” the keeper of the lighthouse wrote to the council.")]
    public async Task ExtractAsync_KeepsTheStory_BehindALinkOfAnotherElement(string open, string? line)
    {
        string[] lines = line is null ? [] : [line];
        var found = await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story[..2])}{open}{HarbourStory.Paragraphs(Story[2..])}</article>");

        Assert.Equal([.. Story[..2], .. lines, .. Story[2..]], found.Paragraphs);
    }

    [Theory]
    [InlineData("<div><a href=/>Home</a> » <a href=/bay>Bay</div>")]
    [InlineData("<div><a href=/offer><img src=o.png></div>")]
    [InlineData("<a href=/home><img src=logo.png>")]
    public async Task ExtractAsync_KeepsTheStory_BelowALinkThatIsNotClosed(string head)
    {
        Assert.Equal(Story, (await ReadAsync($"{head}<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story)}</article>")).Paragraphs);
        Assert.Equal(Story, (await ReadAsync($"{head}<div id=story><h1>{Title}</h1>\n{string.Join('\n', Story.Select(line => $"<p>{line}</p>"))}</div>")).Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheNextLink_ThatEndsTheOpenOne()
    {
        var found = await ReadAsync($"<article><h1>{Title}</h1><p>{Story[0]}</p><p>See <a href=/map>the map of the bay, and the list.</p><p>{Story[1]}</p><p>{Story[2]} <a href=/more>More</a> is known of two.</p>{HarbourStory.Paragraphs(Story[3..])}</article>");

        Assert.Contains(Story[2] + " More is known of two.", found.Paragraphs);
        Assert.Equal(7, found.Paragraphs.Count);
        Assert.Equal(["the", "More"], LinkedWords(found));
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutCards_WhoseHeadingAndSummaryAreOneLink() =>
        Assert.Equal(Story, (await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story)}<div class=c><a href=/n1><h3>Ferry runs aground</h3><p>Forty passengers had to be taken off a ferry in the mist on Saturday.</p></a></div><p>Read more: <a href=/n2>Weir gives way</a></p><p><a href=/n2>The weir at Aldbrook gave way on Sunday night, and the meadows took the water.</a></p></article>")).Paragraphs);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task ExtractAsync_LeavesOutCards_ThatHoldWholeParagraphs(int paragraphs) =>
        Assert.Equal(Story, (await ReadAsync($"<article><h1>{Title}</h1>{HarbourStory.Paragraphs(Story)}{string.Concat(Enumerable.Range(1, 3).Select(card => $"<div class=c><a href=/n{card}><h3>Ferry runs aground, part {card}</h3>{HarbourStory.Paragraphs(Story[..paragraphs].Select(line => $"In part {card} it is said: {line}"))}</a></div>"))}</article>")).Paragraphs);

    private static IEnumerable<string> LinkedWords(Article article) => article.Links.Select(link => article.Paragraphs[link.Paragraph][link.Start..link.End]);

    private static async Task<Article> ReadAsync(string body) => (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title></head><body>{body}</body></html>", "https://post.example/harbour")).Article;
}
