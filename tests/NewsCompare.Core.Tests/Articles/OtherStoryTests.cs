using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Another story inside or behind the page's own.</summary>
public sealed class OtherStoryTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    private const string Comments = "<div class=r><p>I have sailed from this harbour for thirty years and never once saw such waves.</p><p>OldSailor, 2 hours ago | Reply | Report</p></div>";

    [Theory]
    [InlineData("<div class=next-up><h2>Bakery wins the bread prize</h2>{0}</div>")]
    [InlineData("<div class=user-reviews>" + Comments + "</div>")]
    [InlineData("<div><h3>Reader responses</h3>" + Comments + "</div>")]
    [InlineData("<section><h2>Kommentare (12)</h2>" + Comments + "</section>")]
    public async Task ExtractAsync_LeavesOut_WhatReadersWroteAndTheNextStory(string below)
    {
        var others = HarbourStory.Paragraphs(HarbourStory.Lines[..2]).Replace("harbour", "bakery", StringComparison.Ordinal);
        var found = await SavedPages.ExtractHtmlAsync($"<html><body><main><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}{below.Replace("{0}", others, StringComparison.Ordinal)}</article></main>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_ReadsItsOwnStory_WhenTheNextOneIsLonger()
    {
        var own = HarbourStory.Paragraphs(HarbourStory.Lines[..4]);
        var next = HarbourStory.Paragraphs(HarbourStory.Lines.Concat(HarbourStory.Lines)).Replace("harbour", "bakery", StringComparison.Ordinal);
        var found = await SavedPages.ExtractHtmlAsync("<html><head><meta property=og:title content='Storm closes the harbour'></head><body><main>"
            + $"<div class=story><h1>Storm closes the harbour</h1><p class=byline>By Ann Rook</p>{own}</div><div class=story><h1>Bakery wins the bread prize</h1><p class=byline>By Tom Bell</p>{next}</div></main>");

        Assert.Equal(HarbourStory.Lines[..4], found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutABoxWithTheLinkedHeadingOfAnotherStory()
    {
        const string Box = "<div class=in-text><h4><a href=/bakery>Bakery wins the bread prize</a></h4><p>The bakery at the old gate has won the prize for the best bread of the whole province.</p></div>";

        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + Box + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsChapters_WhoseHeadingsAreLinks()
    {
        var chapters = string.Concat(Story[1..^1].Select((line, at) => $"<div class=chapter><h3><a href=/port{at}>Port number {at}</a></h3><p>{line}</p></div>"));

        var found = await ReadAsync(HarbourStory.Paragraphs(Story[..1]) + chapters + HarbourStory.Paragraphs(Story[^1..]));

        Assert.All(Story, line => Assert.Contains(line, found.Article.Paragraphs));
    }

    [Theory]
    [InlineData("next-article")]
    [InlineData("c-nextStory")]
    public async Task ExtractAsync_EndsBeforeTheNextStory_OfAPageWithoutAnEnd(string name)
    {
        var next = string.Concat(Story.Select(line => $"<p>{line.Replace("harbour", "station", StringComparison.Ordinal)} It was so in the hills too.</p>"));
        var found = await SavedPages.ExtractHtmlAsync(
            $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><div class=post><h1>Storm closes the harbour</h1><div class=entry>{HarbourStory.Paragraphs(Story)}</div></div>"
            + $"<div class={name}><p>Next article</p><div class=post><h2>Storm closes the station</h2><div class=entry>{next}</div></div></div></main></body></html>");

        Assert.Equal(Story, found.Article.Paragraphs);
    }

    private static Task<Extraction> ReadAsync(string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1><div class=text>{body}</div></article></body></html>");
}
