using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Words of a sentence in elements that a page's scripts give a meaning.</summary>
public sealed class SentenceElementTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<button class=gloss>buoys</button>")]
    [InlineData("<button class=gloss>buoys</button><span class=gloss-text hidden>floats on a chain</span>")]
    [InlineData("<x-term>buoys</x-term>")]
    [InlineData("<x-term>buoys<template>floats on a chain</template></x-term>")]
    public async Task ExtractAsync_KeepsAWordInItsPlace(string word) =>
        Assert.Equal(Story, (await ReadAsync($"<p>{Story[1].Replace("buoys", word, StringComparison.Ordinal)}</p>")).Article.Paragraphs);

    [Theory]
    [InlineData("<button>By Tuesday morning</button>")]
    [InlineData("<amp-link>By Tuesday morning</amp-link>")]
    [InlineData("<y-link>By</y-link> Tuesday morning")]
    public async Task ExtractAsync_KeepsTheFirstWords(string words) =>
        Assert.Equal(Story, (await ReadAsync($"<p>{Story[1].Replace("By Tuesday morning", words, StringComparison.Ordinal)}</p>")).Article.Paragraphs);

    [Theory]
    [InlineData("<p>{0}</p><p><button>Show the map</button></p>")]
    [InlineData("<p>{0} <button>Follow</button></p>")]
    [InlineData("<p><button>Copy</button>{0}</p>")]
    [InlineData("<p>{0}</p><button>Listen</button>")]
    public async Task ExtractAsync_LeavesOutAButton_BesideASentence(string markup) =>
        Assert.Equal(Story, (await ReadAsync(markup.Replace("{0}", Story[1], StringComparison.Ordinal))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_LeavesOutAnElementOfTheOutlet_ThatIsNamedAsABox() =>
        Assert.Equal(Story, (await ReadAsync($"<p>{Story[1]} <x-box class=newsletter-promo>All the news of the port</x-box></p>")).Article.Paragraphs);

    private static Task<Extraction> ReadAsync(string second) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(Story[..1])}{second}{HarbourStory.Paragraphs(Story[2..])}</article></body></html>");
}
