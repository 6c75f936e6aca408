using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>A story whose paragraphs stand in elements named as something else.</summary>
public sealed class WrappedStoryTests
{
    private static readonly string[] Story = [.. HarbourStory.Lines[..3], "Two boats are missing.", .. HarbourStory.Lines[3..], "The port office opens at eight."];

    [Theory]
    [InlineData("teaser-content")]
    [InlineData("article-teaser")]
    [InlineData("subscriber-preview")]
    public async Task ExtractAsync_ReadsTheFirstParagraphs_InABlockNamedAsAForetaste(string name)
    {
        var found = await ReadAsync($"<div class={name}>{HarbourStory.Paragraphs(Story[..2])}</div><div class=rest>{HarbourStory.Paragraphs(Story[2..])}</div>");

        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Null(found.Article.Parts.Standfirst);
    }

    [Fact]
    public async Task ExtractAsync_ReadsTheFirstParagraphs_WhereEachIsNamedAsAForetaste() =>
        Assert.Equal(Story, (await ReadAsync(Each("subscriber-preview", Story[..2]) + Each("rest", Story[2..]))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_ReadsTheFirstParagraphs_WhereEachIsNamedForSubscribers() =>
        Assert.Equal(Story, (await ReadAsync(Each("subscriber-only", Story[..2]) + Each("rest", Story[2..]))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_LeavesOutAForetasteOfAnotherStory()
    {
        const string Other = "<div class=teaser><p>The bakery at the old gate has won the prize for the best bread.</p><p>It opens at five.</p></div>";

        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + Other + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);
    }

    [Theory]
    [InlineData("subscriber-only")]
    [InlineData("share-text")]
    [InlineData("teaser-text")]
    public async Task ExtractAsync_ReadsShortParagraphs_WhereEachStandsInAnElementOfOneName(string name) =>
        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..1]) + Each(name, Story[1..]))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_ReadsTheWholeStory_WhereAllItsElementsAreNamedForSubscribers() =>
        Assert.Equal(Story, (await ReadAsync(Each("subscriber-preview", Story[..2]) + Each("subscriber-only", Story[2..]))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_LeavesOutAFewElementsOfOneName_BesideTheStory()
    {
        var boxes = Each("newsletter-text", ["Our letter comes every morning.", "You can leave it at any time."]);

        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + boxes + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);
    }

    private static string Each(string name, IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<div class={name}><p>{line}</p></div>"));

    private static Task<Extraction> ReadAsync(string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1><div class=article-body>{body}</div></article></body></html>");
}
