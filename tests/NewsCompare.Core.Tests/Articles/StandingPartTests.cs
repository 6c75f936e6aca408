using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What stands with a story by custom: section numbers, items that lead on, a recipe, who a columnist is.</summary>
public sealed class StandingPartTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<p>I.</p>", "<p>II.</p>")]
    [InlineData("<p><b>I</b></p>", "<p><b>II</b></p>")]
    [InlineData("<p style='text-align:center'>1</p>", "<p style='text-align:center'>2</p>")]
    public async Task ANumberAloneInAParagraph_IsASubheading(string one, string two)
    {
        var article = (await ReadAsync($"{one}{HarbourStory.Paragraphs(Story[..3])}{two}{HarbourStory.Paragraphs(Story[3..])}")).Article;

        Assert.Equal(Story, article.Paragraphs.Where((_, at) => article.Kinds[at] is ParagraphKind.Text));
        Assert.Equal(ParagraphKind.Subheading, article.Kinds[article.Paragraphs.ToList().IndexOf(Story[3]) - 1]);
    }

    // The last one is as whole as those before it, and as short as it may be.
    [Fact]
    public async Task ARoundUp_KeepsItsLastItem_AndDoesNotBreakOff()
    {
        var items = string.Concat(Story[1..5].Append("The ferry leaves at six.").Select((line, at) => $"<p>{line} <a href=/n/{at}>Read more</a></p>"));
        var found = await ReadAsync($"<p>{Story[0]}</p>{items}");

        Assert.Equal("The ferry leaves at six.", found.Article.Paragraphs[^1]);
        Assert.Equal(6, found.Article.Paragraphs.Count);
        Assert.DoesNotContain("the text breaks off", found.Reasons);
    }

    [Theory]
    [InlineData("NewsArticle", "<div class=recipe-card>", false)]
    [InlineData("ReportageNewsArticle", "<div itemscope itemtype='https://schema.org/Recipe'>", false)]
    [InlineData("BlogPosting", "<div class=recipe-card>", true)]
    public async Task ARecipeBelowNews_IsNoPartOfIt(string type, string box, bool isKept)
    {
        const string Step = "Fry the onions in the butter until they are soft, and add the fish.";
        var found = await ReadAsync($"<script type=application/ld+json>{{\"@type\":\"{type}\",\"headline\":\"Storm closes the harbour\"}}</script>{HarbourStory.Paragraphs(Story)}{box}<h2>Fish soup</h2><ul><li>500 g cod</li><li>2 onions</li></ul><p>{Step}</p></div>");

        Assert.Equal(isKept, found.Article.Paragraphs.Contains(Step));
        Assert.Equal(Story, found.Article.Paragraphs.Take(Story.Length));
    }

    [Theory]
    [InlineData("<p>Mara Venn is a Watchman columnist</p>")]
    [InlineData("<ul><li>Mara Venn is a Watchman columnist</li></ul>")]
    [InlineData("<ul><li><p><a href=/mara>Mara Venn</a> is a Dock Watchman reporter</p></li></ul>")]
    public async Task WhatAWriterIs_IsNoPartOfTheText_WithTheOutletsNameBeforeIt(string line)
    {
        var article = (await ReadAsync(HarbourStory.Paragraphs(Story) + line)).Article;

        Assert.Equal(Story, article.Paragraphs);
        Assert.Contains(article.Parts.Contributors, note => note.StartsWith("Mara Venn is a ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mara Venn is a Westwick baker.")]
    [InlineData("The port master is a Watchman reader.")]
    public async Task ALastSentenceOfTheStory_OnWhatSomebodyElseIs_Stays(string line) =>
        Assert.Equal([.. Story, line], (await ReadAsync(HarbourStory.Paragraphs([.. Story, line]))).Article.Paragraphs);

    private static Task<Extraction> ReadAsync(string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1><div class=k7>{body}</div></article></main></body></html>");
}
