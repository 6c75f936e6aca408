using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class HostilePageTests
{
    private const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said.</p>"
        + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose.</p>";

    public static TheoryData<string, string> Bombs => new()
    {
        { "nested", Times("<div>", 3_000) + Story },
        { "mixed names", Times("<div><section><span>", 1_000) + Story },
        { "formatting", string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id=i{i}>")) + Times("<p>x", 400) + Story },
        { "adoption", string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id=i{i}>")) + Times("<div>", 400) + Times("</b>", 400) + Story },
        { "stray ends", Times("<div><font></section></b>", 2_000) + Story },
        { "out of reach", Times("<span><div></span>", 2_000) + Story },
        { "tokens", Times("<i></i>", 210_000) + Story },
    };

    public static TheoryData<string, string> Oddities => new()
    {
        { "unclosed paragraphs", Times("<p>x", 5_000) + Story },
        { "unclosed items", "<ul>" + Times("<li>x", 5_000) + "</ul>" + Story },
        { "attributes", "<div " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">" + Story + "</div>" },
        { "line breaks", Times("x<br>", 20_000) + Story },
        { "angle brackets", Times("<", 100_000) + Story },
        { "ampersands", Times("&", 100_000) + Story },
        { "frames", "<frameset><frame src=a><frame src=b></frameset>" },
        { "cells", "<table>" + Times("<tr><td>x", 5_000) + "</table>" + Story },
        { "broken data", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":" + Times("[", 5_000) + "</script>" + Story },
        { "wrong shapes", "<script type=\"application/ld+json\">{\"@type\":[null,7,{}],\"author\":[[[1]],null],\"headline\":{\"a\":[]},\"datePublished\":{}}</script>" + Story },
        { "half surrogates", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"\\uDC00\":{\"a\":1},\"headline\":\"Storm \\ud83d\",\"author\":\"\\ud83d\\n\"}</script>" + Story },
        { "articles", Times("<article><h2><a href=x>y</a></h2></article>", 4_000) + Story },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task ExtractAsync_Refuses_WhatWouldMakeTheParserSlow(string name, string body)
    {
        var found = await SavedPages.ExtractHtmlAsync("<html><body>" + body);

        Assert.True(found.Outcome == ExtractionOutcome.Refused, $"{name}: {found.Outcome}");
        Assert.Equal(0, found.Confidence);
        Assert.NotEmpty(found.Reasons);
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task ExtractAsync_Answers_WhateverThePageHolds(string name, string body)
    {
        var found = await SavedPages.ExtractHtmlAsync("<html><body>" + body);

        Assert.True(found.Outcome != ExtractionOutcome.Refused, name);
        Assert.InRange(found.Confidence, 0, 1);
        Assert.All(found.Article.Paragraphs, paragraph => Assert.DoesNotContain('\n', paragraph));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new byte[] { (byte)'<' })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    public async Task ExtractAsync_Fails_WhenThereIsNoText(byte[] bytes)
    {
        var found = await ArticleExtractor.ExtractAsync(bytes, null, null, TestContext.Current.CancellationToken);

        Assert.Equal(ExtractionOutcome.Failed, found.Outcome);
        Assert.Empty(found.Article.Paragraphs);
        Assert.NotEmpty(found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_Refuses_APageOfTooManyBytes()
    {
        var found = await ArticleExtractor.ExtractAsync(new byte[50_000_000], "text/html", null, TestContext.Current.CancellationToken);

        Assert.Equal(ExtractionOutcome.Refused, found.Outcome);
    }

    [Fact]
    public async Task ExtractAsync_LetsCancellationPass()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleExtractor.ExtractAsync(Encoding.UTF8.GetBytes("<p>x</p>"), null, null, stopping.Token));
    }

    private static string Times(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
