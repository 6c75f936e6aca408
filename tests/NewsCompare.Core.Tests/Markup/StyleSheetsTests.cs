using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class StyleSheetsTests
{
    [Theory]
    [InlineData(".vh{display:none}")]
    [InlineData(".a,\n.vh { color: red; DISPLAY: none !important }")]
    [InlineData("p.vh{display:none}")]
    [InlineData("@charset \"utf-8\";.vh{display:none}")]
    [InlineData("/* .vh{display:block} */ .vh{display:none}")]
    [InlineData("@media screen{.vh{display:none}}")]
    [InlineData("@media (max-width:9px){.a{color:red}}.vh{display:none}")]
    [InlineData(".a:before{content:\"}{\"}.vh{display:none}")]
    [InlineData("@media print{.vh{display:block}}.vh{display:none}")]
    [InlineData(".vh{display:none}.vh:hover{display:block}")]
    [InlineData(".vh{display:none}.vh .inner{display:block}")]
    public void Of_IsDisplay_ForAClassThatIsNotDisplayed(string sheet) => Assert.Equal(Unseen.Display, Of(sheet));

    [Theory]
    [InlineData(".vh{display:block}")]
    [InlineData("div.vh{display:none}")]
    [InlineData(".js .vh{display:none}")]
    [InlineData(".vh:empty{display:none}")]
    [InlineData("@media print{.vh{display:none}}")]
    [InlineData("@media (max-width:600px){.vh{display:none}}")]
    [InlineData(".vh{display:none}.open .vh{display:block}")]
    [InlineData(".vh{display:none}.vh.is-open{display:flex}")]
    [InlineData(".vh{display:none}@media (min-width:600px){.vh{display:block}}")]
    [InlineData(".vh{opacity:0;animation:fade 1s}")]
    [InlineData(".vh{left:-9px}")]
    [InlineData("/* .vh{display:none} */")]
    public void Of_IsNone_ForWhatIsShown_OrHiddenUnderAConditionAlone(string sheet) => Assert.Equal(Unseen.None, Of(sheet));

    [Theory]
    [InlineData(".vh{position:absolute;left:-9999px}", Unseen.Place)]
    [InlineData(".vh{visibility:hidden}", Unseen.Visibility)]
    [InlineData(".vh{opacity:0}", Unseen.Opacity)]
    [InlineData(".vh{font-size:0}", Unseen.Size)]
    [InlineData(".vh{position:absolute;clip:rect(1px,1px,1px,1px)}", Unseen.Place)]
    [InlineData("#it{display:none}", Unseen.Display)]
    internal void Of_SaysHow(string sheet, Unseen expected) => Assert.Equal(expected, Of(sheet));

    [Theory]
    [InlineData(".vh{display:none}")]
    [InlineData("{display:none")]
    [InlineData("/*display:none")]
    [InlineData("{}\"'/")]
    [InlineData(".vh,")]
    [InlineData("display:none{")]
    public void Of_IsFast_ForSheetsThatAreMeantToBeSlow(string part)
    {
        var sheet = ".vh{display:none}" + string.Concat(Enumerable.Repeat(part, 4_000_000 / part.Length));
        Timing.EndsWithin(TimeSpan.FromMilliseconds(800), () => Of(sheet));
    }

    private static Unseen Of(string sheet)
    {
        var sheets = new StyleSheets([sheet.AsMemory()]);
        return sheets.Name('.', "a vh") | sheets.Name('#', "it") ? sheets.Of("p", "a vh", "it") : Unseen.None;
    }
}
