namespace NewsCompare.Core.Tests.Articles;

/// <summary>A paragraph that stands on the page again: a refrain is part of the text, a copy is not.</summary>
public sealed class RepeatTests
{
    private const string Refrain = "He never came back, and the sea went on as if nothing at all had happened.";

    private static readonly string[] Story = HarbourStory.Lines;

    [Fact]
    public async Task ExtractAsync_KeepsARefrain()
    {
        string[] told = [Story[0], Refrain, Story[1], Story[2], Refrain, Story[3], Story[4], Story[5], Refrain];

        Assert.Equal(told, await ReadAsync(HarbourStory.Paragraphs(told)));
    }

    [Fact]
    public async Task ExtractAsync_TellsACopyOnce()
    {
        Assert.Equal(Story, await ReadAsync($"<div class=m>{HarbourStory.Paragraphs(Story[..2])}</div><div class=d>{HarbourStory.Paragraphs(Story)}</div>"));
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs([.. Story, .. Story])));
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs([Story[0], .. Story])));
        Assert.Equal(Story, await ReadAsync(HarbourStory.Paragraphs(Story[..4]) + $"<p class=large>{Story[1]}</p>" + HarbourStory.Paragraphs(Story[4..])));
        Assert.Equal([.. Story[..1], Refrain, .. Story[1..]], await ReadAsync(HarbourStory.Paragraphs([.. Story[..1], Refrain, .. Story[1..4]]) + $"<aside><p>{Refrain}</p></aside>" + HarbourStory.Paragraphs(Story[4..])));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string text) =>
        (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{text}</article></body></html>")).Article.Paragraphs;
}
