using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class RawTextsTests
{
    [Theory]
    [InlineData("<style>.a { color: red }</style><p>text</p>")]
    [InlineData("<style>.a::after { content: '</p>' }</style><p>text</p>")]
    [InlineData("<STYLE>.a { }</styles></STYLE\n><p>text</p>")]
    [InlineData("<style></style><script></script><p>text</p>")]
    [InlineData("<script>'<p>none</p>'</script><p>text</p>")]
    [InlineData("<script><!-- '</script>' <script> </script> --></script><p>text</p>")]
    [InlineData("<svg><style>.a { }</style><path d='M0'/></svg><p>text</p>")]
    [InlineData("<svg><script>a()</script></svg><p>text</p>")]
    [InlineData("<svg><style><p>text</p>")]
    [InlineData("<svg><script><p>text</p>")]
    [InlineData("<noscript><style>.a { }</style></noscript><p>text</p>")]
    [InlineData("<template><script>a()</script><style>b</style></template><p>text</p>")]
    public void Read_FindsWhatStandsBehind(string html) => Assert.Equal(["text"], Parse(html).Document.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));

    [Theory]
    [InlineData("<style>.a { display: none }</style>", true)]
    [InlineData("<style>.a { display: none }", true)]
    [InlineData("<style>.a { display: none }</style >", true)]
    [InlineData("<svg><style>.a { display: none }</style></svg>", true)]
    [InlineData("<style media='print'>.a { display: none }</style>", false)]
    [InlineData("<noscript><style>.a { display: none }</style></noscript>", false)]
    [InlineData("<script>'<style>.a { display: none }</style>'</script>", false)]
    public void Read_KeepsSheets_ThatReadersSee(string html, bool expected) => Assert.Equal(expected, Parse(html).Sheets.Names.HasOneOf('.', "a"));

    [Fact]
    public void Read_ParsesNothing_BehindAScriptThatNeverEnds() => Assert.Empty(Parse("<script>a() <p>text</p>").Document.QuerySelectorAll("p"));

    private static HtmlReading.Parsed Parse(string html) => Assert.IsType<HtmlReading.Parsed>(HtmlReader.Read(html.AsMemory(), TestContext.Current.CancellationToken));
}
