using System.Text;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class TokenGuardTests
{
    public static TheoryData<string, string> Ordinary => new()
    {
        { "paragraphs that close by themselves", Times("<p>x", 20_000) },
        { "items that close by themselves", "<ul>" + Times("<li>x", 20_000) + "</ul>" },
        { "definitions that close by themselves", "<dl>" + Times("<dt>x<dd>y", 10_000) + "</dl>" },
        { "options that close by themselves", "<select>" + Times("<option>x", 10_000) + "</select>" },
        { "cells that close by themselves", "<table>" + Times("<tr><td>x<td>y", 5_000) + "</table>" },
        { "fonts left open in cells", "<table>" + Times("<tr><td><font><b>x</td></tr>", 2_000) + "</table>" },
        { "void elements", Times("<br><img src=x><hr><input>", 5_000) },
        { "stray end tags", Times("</div></p></b>", 20_000) },
        { "drawings", "<svg>" + Times("<path d='M0'/><g/>", 5_000) + "</svg>" },
        { "text areas and listings that are closed at once", Times("<textarea></textarea><pre></pre><listing></listing>", 2_000) },
        { "closed formatting", Times("<p><b><i>x</i></b></p>", 10_000) },
        { "links in paragraphs that are left open", Times("<p><a href=x>y</a>", 10_000) },
        { "depth of real pages", Times("<div>", 400) + "x" + Times("</div>", 400) },
    };

    public static TheoryData<string, string> Excessive => new()
    {
        { "open", Times("<div>", 1_501) },
        { "names in turn", Times("<div><nav><em2><section>", 400) },
        { "formatting", Times("<b><i>", 51) },
        { "formatting that blocks do not end", Times("<div><b></div>", 101) },
        { "end tags that do not reach", "<div>" + Times("<table><td></div>", 800) },
        { "tokens", Times("<i></i>", 200_001) },
        { "end tags that look through all that is open", Times("<span>", 1_400) + Times("</x>", 100_000) },
        { "paragraphs that end and never began", Times("<ul>", 1_400) + Times("</p>", 50_000) },
        { "formatting in the place that the tree builder reads by itself", string.Concat(Enumerable.Range(0, 101).Select(i => $"<pre><b id=i{i}></pre>")) },
        { "formatting opened anew in each paragraph", "<p>" + string.Concat(Enumerable.Range(0, 99).Select(i => $"<b id=i{i}>")) + Times("<p>x", 20_000) },
    };

    // An end tag that closes less than it seems to, a start tag that opens nothing, an item that does not close the one before.
    [Theory]
    [InlineData("<form><div></form>")]
    [InlineData("<body><div></body>")]
    [InlineData("<tr><div></tr>")]
    [InlineData("<li><section>")]
    [InlineData("<dd><section>")]
    [InlineData("<option><div></option>")]
    [InlineData("<li><ul></li>")]
    [InlineData("<h1><div><h2></h1>")]
    [InlineData("<noscript><div></noscript>")]
    [InlineData("<div><svg><desc></div>")]
    public void Read_Refuses_WhatLeavesElementsOpen(string part)
    {
        Assert.IsType<HtmlReading.Refused>(HtmlReader.Read(("<p>x" + Times(part, 20_000)).AsMemory(), TestContext.Current.CancellationToken));
        Assert.IsType<HtmlReading.Refused>(HtmlReader.Read(("<p>x" + Times(part, 700) + Times("</p>", 50_000)).AsMemory(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Read_Parses_WhatRealPagesHold(string name, string body) =>
        Assert.True(HtmlReader.Read(("<html><body>" + body).AsMemory(), TestContext.Current.CancellationToken) is HtmlReading.Parsed, name);

    [Theory]
    [MemberData(nameof(Excessive))]
    public void Read_Refuses_AndSaysWhy_OverALimit(string name, string body)
    {
        var refused = Assert.IsType<HtmlReading.Refused>(HtmlReader.Read(("<html><body>" + body).AsMemory(), TestContext.Current.CancellationToken));

        Assert.StartsWith("more than", refused.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(name);
    }

    [Fact]
    public void Read_LeavesTheLinesOfADrawingOut_AndKeepsItsWordsAndWhatIsBehindIt()
    {
        var page = Assert.IsType<HtmlReading.Parsed>(HtmlReader.Read("<p>a<svg><g id=x><path d='M0 0'/><title>gull</title></g></svg>b</p><line>c</line>".AsMemory(), TestContext.Current.CancellationToken));

        Assert.Equal(["svg", "title"], page.Document.QuerySelectorAll("p *").Select(element => element.LocalName));
        Assert.Equal("agullb", page.Document.QuerySelector("p")!.TextContent);
        Assert.Equal("c", page.Document.QuerySelector("line")!.TextContent);
    }

    [Fact]
    public void Read_Refuses_TooLongATextBeforeParsingIt() =>
        Assert.IsType<HtmlReading.Refused>(HtmlReader.Read(new string('x', HtmlReader.MostCharacters + 1).AsMemory(), TestContext.Current.CancellationToken));

    private static string Times(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
