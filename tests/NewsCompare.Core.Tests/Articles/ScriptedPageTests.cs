using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What scripts and screens show a reader at a desk, and what stands behind tabs and pointers.</summary>
public sealed class ScriptedPageTests
{
    private const string Box = "<p>Welcome to our new pages, which we have built from the keel up; we hope that you like what you find.</p>";

    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("document.getElementById(\"box\").style.display = 'none'")]
    [InlineData("document.getElementById('box').hidden=true;")]
    [InlineData("document.querySelector('#box').remove()")]
    [InlineData("$(function () { $('#box').hide(); });")]
    public async Task ExtractAsync_LeavesOut_WhatAScriptTakesAwayAtOnce(string script)
    {
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"<div id=box>{Box}</div>{Text}<script>{script}</script>")).Article.Paragraphs);
        Assert.Equal(7, (await ReadAsync($"<div id=box>{Box}</div>{Text}<script>function close() {{ {script} }}</script>")).Article.Paragraphs.Count);
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"<div id=box>{Text}</div><script>{script}</script>")).Article.Paragraphs);
    }

    [Theory]
    [InlineData("<script>document.documentElement.className += ' js'</script>", "")]
    [InlineData("<script>document.documentElement.classList.replace('no-js', 'js')</script>", "class=no-js")]
    [InlineData("", "class='no-js wide'")]
    public async Task ExtractAsync_KnowsThatScriptsRun(string script, string root)
    {
        const string Style = "<style>.js .plain, .wide.no-js .rich{display:none}</style>";
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"<div class=plain>{Box}</div><div class=rich>{Text}</div>", script + Style, root)).Article.Paragraphs);
    }

    [Theory]
    [InlineData("class='md:hidden'")]
    [InlineData("class='box d-lg-none'")]
    [InlineData("class=no-js-only")]
    public async Task ExtractAsync_LeavesOut_WhatNobodySeesAtADesk(string hides) =>
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"{Text}<div {hides}>{Box}</div>")).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_Keeps_WhatIsShownAgainOnALargerScreen() =>
        Assert.Equal(7, (await ReadAsync($"{Text}<div class='md:hidden xl:block'>{Box}</div>")).Article.Paragraphs.Count);

    [Theory]
    [InlineData("<style>.term .note{visibility:hidden}.term:hover .note{visibility:visible}</style>", "note")]
    [InlineData("", "tooltip-text")]
    [InlineData("", "js-tooltip__content")]
    public async Task ExtractAsync_LeavesOut_WhatTellsOfAWordAtWhichAReaderPoints(string style, string name) =>
        Assert.Equal(
            [.. HarbourStory.Lines, "The barge was raised on Friday by two cranes, the port master said."],
            (await ReadAsync($"{Text}<p>The <span class=term>barge<span class={name}>a flat ship</span></span> was raised on Friday by two cranes, the port master said.</p>", style)).Article.Paragraphs);

    [Theory]
    [InlineData("<div role=tabpanel>{0}</div><div role=tabpanel>{1}</div>")]
    [InlineData("<div role=tabpanel>{1}</div><div role=tabpanel hidden>{0}</div>")]
    [InlineData("<div class='tab-pane active'>{0}</div><div class=tab-pane>{1}</div>")]
    public async Task ExtractAsync_ReadsTheTabThatHoldsTheStory(string tabs) =>
        Assert.Equal(HarbourStory.Lines, (await ReadAsync(Filled(tabs, Text, Box))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_ReadsAllTabs_WhereTheStoryStandsBesideThem() =>
        Assert.Equal(8, (await ReadAsync(Text + Filled("<div><div role=tabpanel>{0}</div><div role=tabpanel>{1}</div></div>", Box, Box.Replace("Welcome", "Good day", StringComparison.Ordinal)))).Article.Paragraphs.Count);

    [Fact]
    public async Task ExtractAsync_ReadsTheLineThatOpensAText_WithTheText()
    {
        var article = (await ReadAsync($"{Text}<details><summary>What is a barge?</summary>{Box}</details>{Text.Replace("harbour", "station", StringComparison.Ordinal)}")).Article;
        Assert.Equal(ParagraphKind.Subheading, article.Kinds[article.Paragraphs.ToList().IndexOf("What is a barge?")]);
    }

    private static string Filled(string form, string first, string second) => form.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);

    private static Task<Extraction> ReadAsync(string body, string head = "", string root = "") => SavedPages.ExtractHtmlAsync(
        $"<html lang=en {root}><head><title>Storm closes the harbour</title>{head}</head><body><article><h1>Storm closes the harbour</h1><div class=story>{body}</div></article></body></html>");
}
