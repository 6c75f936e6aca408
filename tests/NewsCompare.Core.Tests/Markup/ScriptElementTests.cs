using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class ScriptElementTests
{
    [Theory]
    [InlineData("<p>a</p><script type='x'>var a = \"<p>b</p>\";</script><p>c</p>", "var a = \"<p>b</p>\";")]
    [InlineData("<script>one\r\ntwo</script>", "one\ntwo")]
    [InlineData("<script><!-- <script>a</script> --></script>", "<!-- <script>a</script> -->")]
    [InlineData("<script>never closed", "never closed")]
    [InlineData("<script></script>", "")]
    [InlineData("<script>a\rb\0</script>", "a\nb\uFFFD")]
    [InlineData("<script>a</scripts>b</SCRIPT >c", "a</scripts>b")]
    [InlineData("<script>a</script/>b", "a")]
    [InlineData("<script>a</script", "a</script")]
    [InlineData("<select><script>a</script></select>", "a")]
    [InlineData("<script>if (a <!b) { c() }</script>", "if (a <!b) { c() }")]
    public void CodeOf_IsTheTextOfTheScript(string html, string expected)
    {
        var page = Assert.IsType<HtmlReading.Parsed>(HtmlReader.Read(html.AsMemory(), TestContext.Current.CancellationToken));
        var script = page.Document.QuerySelector("script")!;

        Assert.Equal(expected, ScriptElement.CodeOf(script).ToString());
        Assert.Equal(expected, script.TextContent);
    }

    [Fact]
    public void CodeOf_KeepsTheTextsOfSeveralScriptsApart()
    {
        var page = Assert.IsType<HtmlReading.Parsed>(HtmlReader.Read("<script>a()</script><div><script>b()</script></div><script>c()</script>".AsMemory(), TestContext.Current.CancellationToken));

        Assert.Equal(["a()", "b()", "c()"], page.Document.QuerySelectorAll("script").Select(script => ScriptElement.CodeOf(script).ToString()));
    }
}
