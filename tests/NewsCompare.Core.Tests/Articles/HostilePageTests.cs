using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

[Collection(AloneTests.Name)]
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
        { "clocks", "<div>" + Times("<p>20:10</p><h3>x</h3><p>The wind fell by Tuesday morning, and the first boats went out to sea again.</p>", 8_000) + "</div>" + Story },
        { "speakers", "<div>" + Times("<blockquote><p>The wind fell by Tuesday morning.</p><cite>A</cite></blockquote>", 10_000) + "</div>" + Story },
        { "no second heading", "<h1>x</h1><article>" + Times("<i></i>", 30_000) + Times("<h2>The wind has fallen</h2>", 300) + Story },
        { "updates", Times("<div>", 400) + Story + Times("<time class=x>1</time></div>", 400) + Story },
        { "entries", "<h1>x</h1>" + Story + Story + Story + Times("<div><p>Tom</p><p>2 hours ago</p><p>A text that is long enough to be one, with a stop at its end.</p></div>", 4_000) + Times("<p>4 comments</p>", 4_000) },
        { "teasers", "<h1>x</h1>" + Story + Story + Times("<p><a href=/n/1>Bakers of Elmstead win prizes</a></p><p>Forty rivals had come to the show on Friday.</p><p>No.</p>", 8_000) },
        { "quotations in boxes, no paragraph beside them", Times("<div><p>“We have asked for tar in every single year since.”</p></div><iframe></iframe>", 15_000) + Story },
        { "boxes that ask for consent", Story + Times("<div><p>We and our partners store and access cookies on your device to process personal data.</p><p>We and our partners use cookies for consent to the use of data.</p></div>", 10_000) },
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

    // Each under 2 s of processor time and 256 MB, whatever it is; the pages are larger than any of a newspaper.
    public static TheoryData<string, string> Heavy => new()
    {
        { "deep nesting", Times("<div>", 1_400) + Story + Times("</div>", 1_400) },
        { "deep lists", Times("<ul><li>", 700) + Story },
        { "deep tables", Times("<table><tr><td>", 350) + Story },
        { "deep quotations", Times("<blockquote>", 1_400) + Story },
        { "a million attributes", string.Concat(Enumerable.Range(0, 100).Select(n => "<div " + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}=1 ")) + "></div>")) + Story },
        { "a huge attribute", $"<div class=\"{Times("a ", 1_000_000)}\">" + Story + "</div>" },
        { "many long classes", string.Concat(Enumerable.Range(0, 4_000).Select(i => $"<div class=\"c{i} {Times("x-", 250)}\">y</div>")) + Story },
        { "many ids", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<i id=related-{i}-teaser>y</i>")) + Story },
        { "powers", "<p>" + Times("word<sup>2</sup>", 29_000) + "</p>" + Story },
        { "raised texts around a text of megabytes", Around("<sup>", 450) },
        { "headings around a text of megabytes", Around("<h1><div>", 220) },
        { "times around a text of megabytes", Around("<time>", 450) },
        { "bylines around a text of megabytes", Around("<span class=byline>", 450) },
        { "folds around a text of megabytes", Around("<h2><button>Long enough words here</button></h2><div>", 240) },
        { "questions around a text of megabytes", Around("<button>Is this a long question then?</button><div>", 240) },
        { "one text of megabytes", "<p>" + Times("lorem ipsum. ", 300_000) + "</p>" + Story },
        { "a page of quotations", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p>The port master said that ferry {i} stays in the harbour.</p><blockquote>ferry {i} stays in the harbour</blockquote>")) + Story },
        { "a paragraph a word", Times("<p>word.</p>", 60_000) + Story },
        { "an endless table", "<table>" + Times("<tr><td>a</td><td>b</td></tr>", 25_000) + "</table>" + Story },
        { "one row of cells", "<table><tr>" + Times("<td>x</td>", 60_000) + "</tr></table>" + Story },
        { "an entity flood", "<p>" + Times("&amp;lt;&#x41;&nbsp;&hellip;", 60_000) + "</p>" + Story },
        { "unknown entities", "<p>" + Times("&nosuchentity;", 100_000) + "</p>" + Story },
        { "siblings", Times("<div>a</div>", 90_000) + Story },
        { "hidden siblings", Times("<p style=\"display:none;color:red\">word", 55_000) + Story },
        { "hidden sentences", Times("<p style=\"display:none;color:red\">The wind fell by Tuesday.", 55_000) + Story },
        { "text between breaks", Times("A sentence that ends.<br><br>", 40_000) + Story },
        { "links", Times("<a href=/x>linked words here</a> ", 60_000) + Story },
        { "headings", Times("<h1>Harbour</h1>", 60_000) + Story },
        { "times", Times("<time datetime=2031-01-01T10:00:00Z>x</time>", 60_000) + Story },
        { "bylines", Times("<p class=byline>By Ada Finch</p>", 40_000) + Story },
        { "figures", Times("<figure><figcaption>The pier, seen from above.</figcaption></figure>", 25_000) + Story },
        { "quotations", Times("<blockquote><p>We have asked for tar in every single year since.</p></blockquote>", 20_000) + Story },
        { "quotations in boxes, no paragraph beside them", Times("<div><p>“We have asked for tar in every single year since.”</p></div><iframe></iframe>", 15_000) + Story },
        { "boxes that ask for consent", Story + Times("<div><p>We and our partners store and access cookies on your device to process personal data.</p><p>We and our partners use cookies for consent to the use of data.</p></div>", 10_000) },
        { "articles", Times("<article><h2>Harbour</h2><p>The pier was closed on Monday, the port master said.</p></article>", 15_000) + Story },
        { "scripts", Times("<script>var publishedAt = 'publication';</script>", 40_000) + Story },
        { "a script of megabytes", "<script>" + Times("publi", 600_000) + "</script>" + Story },
        { "a data island of lists", "<script type=application/json>" + Times("[", 60) + Times("{\"a\":[\"Harbour closed by the storm\",\"x\"]},", 60_000) + "1" + Times("]", 60) + "</script><h1>Harbour closed by the storm</h1>" },
        { "linked data in bulk", Times("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>", 20_000) + Story },
        { "an endless title", "<title>" + Times("T - ", 900_000) + "</title>" + Story },
        { "an endless list of authors", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[" + Times("{\"name\":\"Ann Lee\"},", 140_000) + "{\"name\":\"Ann Lee\"}]}</script>" + Story },
        { "one linked list", "<script type=application/ld+json>[" + Times("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"A B\"}},", 40_000) + "1]</script>" + Story },
        { "meta elements", Times("<meta name=author content=\"Ada Finch\">", 60_000) + Story },
        { "comments", Times("<!-- a comment -->", 90_000) + Story },
        { "processing instructions", Times("<?x y?>", 90_000) + Story },
        { "an open comment", Story + "<!--" + Times("x", 2_000_000) },
        { "an open script", Story + "<script>" + Times("x<", 1_000_000) },
        { "drawings", Times("<svg><g><path d=\"M0 0\"/></g></svg>", 30_000) + Story },
        { "zero-width text", "<p>" + Times("\u200B\u00AD", 1_000_000) + "</p>" + Story },
        { "combining marks", "<p>a" + Times("\u0301", 1_000_000) + "</p>" + Story },
        { "right to left marks", "<p>" + Times("\u202E\u2066", 500_000) + "</p>" + Story },
        { "zero characters", "<p>" + Times("\0a", 300_000) + "</p>" + Story },
        { "forms in forms", Times("<form><fieldset>", 700) + Story },
        { "options", "<select>" + Times("<option>x", 90_000) + "</select>" + Story },
        { "truncated tag", Story + "<div class=\"" + Times("x", 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public async Task ExtractAsync_EndsSoon_AndInLittleMemory(string name, string body)
    {
        var page = Encoding.UTF8.GetBytes("<html><body>" + body);
        await ArticleExtractor.ExtractAsync(Encoding.UTF8.GetBytes(Story), null, null, TestContext.Current.CancellationToken);
        var (startedAt, before) = (ProcessorTime(), GC.GetTotalMemory(forceFullCollection: true));

        var found = await ArticleExtractor.ExtractAsync(page, null, new("https://gazette.example/pier"), TestContext.Current.CancellationToken);

        var spent = ProcessorTime() - startedAt;
        Assert.True(spent < TimeSpan.FromSeconds(2 * Slack), $"{name}: {spent.TotalSeconds:0.0} s");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 256_000_000, $"{name}: what stays is too much");
        Assert.InRange(found.Confidence, 0, 1);
        Assert.NotEmpty(found.Reasons);
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

    // Other tests of the process run beside this one.
    private const int Slack = 3;

    private static TimeSpan ProcessorTime()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static string Around(string part, int count) => Story + Times(part, count) + Times("lorem ipsum. ", 280_000);

    private static string Times(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
