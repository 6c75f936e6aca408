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
    [InlineData("article > .vh{display:none}")]
    [InlineData("article .a.vh{display:none}")]
    [InlineData("h1 + .vh{display:none}")]
    [InlineData("h1 ~ p{display:none}")]
    [InlineData("[data-machine]{display:none}")]
    [InlineData(".vh[data-machine='1']{display:none}")]
    [InlineData("article :is(.vh,.other){display:none}")]
    [InlineData(":where(.vh){display:none}")]
    [InlineData(":is(.vh,.x):is(.a,.y){display:none}")]
    [InlineData("p:not(.shown):not([class='']).vh{display:none}")]
    [InlineData("article{& .vh{display:none}}")]
    [InlineData("article{color:red;.vh{display:none}}")]
    [InlineData(".vh{@media screen{display:none}}")]
    [InlineData(".\\76h{display:none}")]
    [InlineData("@layer base{.vh{display:none}}")]
    [InlineData("@media all{.vh{display:none}}")]
    [InlineData("@media not print{.vh{display:none}}")]
    [InlineData("@media (min-width:1000px){.vh{display:none}}")]
    [InlineData("@media only screen and (min-width: 60em) and (width >= 600px){.vh{display:none}}")]
    [InlineData(".vh{display:none !important}article p.vh{display:block}")]
    [InlineData("article p.vh{display:none}.vh{display:block}")]
    [InlineData(".vh{display:block}.vh{display:none}")]
    [InlineData(".vh{display:none}@media (max-width:600px){.vh{display:block}}")]
    public void Of_IsDisplay_WhereTheCascadeDoesNotDisplayIt(string sheet) => Assert.Equal(Unseen.Display, Of(sheet));

    [Theory]
    [InlineData(".vh{display:none;display:block}")]
    [InlineData(".vh{display:none}.vh{display:block}")]
    [InlineData("article p.vh{display:block}.vh{display:none}")]
    [InlineData(".vh{display:none}article > p{display:block !important}")]
    [InlineData(".vh{display:none}[class~=vh]:nth-child(n){display:block}")]
    [InlineData(".vh{display:none}.a{all:revert}")]
    [InlineData(".vh{display:none}@media (min-width:768px){.a{display:block}}")]
    [InlineData(".vh{display:none}@container (min-width:768px){.a{display:block}}")]
    [InlineData(".vh{display:none}#box:checked ~ .a{display:block}")]
    [InlineData(".vh{display:none}.vh:target{display:block}")]
    [InlineData("article > .vh{display:none}article > .active{display:block}")]
    [InlineData("article p{display:none}article p.active{display:block}")]
    [InlineData("article > div > .vh{display:none}")]
    [InlineData("article:not(.ready) .vh{display:none}")]
    [InlineData(".vh:not(p){display:none}")]
    [InlineData(".vh:only-child{display:none}")]
    [InlineData(".a:not(.vh){display:none}")]
    [InlineData(".vh::before,.vh:first-line,::slotted(.vh){display:none}")]
    [InlineData(".vh:has(.b),.vh:lang(fr){display:none}")]
    [InlineData("@media (orientation:portrait){.vh{display:none}}")]
    [InlineData("@media not all and (min-width:600px){.vh{display:none}}")]
    [InlineData("@media print, (prefers-color-scheme:dark){.vh{display:none}}")]
    [InlineData("@media screen{@media print{.vh{display:none}}}")]
    [InlineData("@supports not (display:grid){.vh{display:none}}")]
    [InlineData("@scope (.nope){.vh{display:none}}")]
    [InlineData(".vh{left:-9999px}")]
    [InlineData(".vh{height:0}")]
    [InlineData(".vh{max-height:0;overflow:hidden}")]
    [InlineData(".vh{height:0;overflow:hidden;transition:height .3s}")]
    [InlineData(".vh{clip-path:inset(10%)}")]
    public void Of_IsNone_WhereTheCascadeOrAnotherStateShowsIt(string sheet) => Assert.Equal(Unseen.None, Of(sheet));

    [Theory]
    [InlineData("display:block", Unseen.None)]
    [InlineData("color:red", Unseen.Display)]
    internal void Of_LetsTheElementsOwnStyleGoOverTheSheet(string style, Unseen expected) => Assert.Equal(expected, Of(".vh{display:none}", style));

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
    [InlineData(".vh{position:absolute;clip-path:inset(50%)}", Unseen.Place)]
    [InlineData(".vh{clip-path:inset(100%)}", Unseen.Place)]
    [InlineData(".vh{height:0;overflow:hidden}", Unseen.Place)]
    [InlineData(".a{position:fixed}.vh{left:-9999px}", Unseen.Place)]
    [InlineData(".vh{color:#FFF;background:white;opacity:0}", Unseen.Opacity | Unseen.Colour)]
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
        var sheet = ".vh{display:none}" + string.Concat(Enumerable.Repeat(part, 3_900_000 / part.Length));
        Timing.EndsWithin(TimeSpan.FromMilliseconds(800), () => Of(sheet));
    }

    // Many rules about many elements, each of which has to be followed far up or far back.
    [Theory]
    [InlineData(".vh{display:none}", 20_000)]
    [InlineData(".y .x .x .x .x .x .x .vh{display:none}", 1)]
    [InlineData("p ~ p ~ p ~ p ~ i ~ .vh{display:none}", 1)]
    [InlineData(".vh:nth-last-child(7){display:none}", 400)]
    [InlineData("article > .vh{display:none}article > .b{color:red}", 9_000)]
    public void Of_GivesUp_WhereTooMuchHasToBeFollowed(string rule, int times)
    {
        var depth = string.Concat(Enumerable.Repeat("<div class=x>", 300));
        var html = $"<style>{string.Concat(Enumerable.Repeat(rule, times))}</style><body>{depth}<article>{string.Concat(Enumerable.Repeat("<p class=vh>Text</p>", 4_000))}";
        Timing.EndsWithin(TimeSpan.FromMilliseconds(2_500), () =>
        {
            var page = Parsed(html);
            var elements = page.Document.QuerySelectorAll("p");
            Assert.All(elements, element => page.Sheets.Of(element, default));
            Assert.True(page.Sheets.IsTooMuch);
            Assert.Equal(Unseen.None, page.Sheets.Of(elements[0], default).Hides);
        });
    }

    private static Unseen Of(string sheet, string style = "") =>
        First(Parsed($"<style>{sheet}</style><body><article><h1>Title</h1><p class='a vh' id=it data-machine=1 style='{style}'>Text</p></article>"));

    // How the first paragraph is hidden.
    private static Unseen First(HtmlReading.Parsed page)
    {
        var element = page.Document.QuerySelector("p")!;
        return page.Sheets.Names.HasOneOf('.', element.ClassName) | page.Sheets.Names.HasOneOf('#', element.Id) | page.Sheets.Names.HasTag("p") | element.Attributes.Any(attribute => page.Sheets.Names.HasOneOf('[', attribute.Name))
            ? page.Sheets.Of(element, Declarations.Read(element.GetAttribute("style"))).Hides : Unseen.None;
    }

    private static HtmlReading.Parsed Parsed(string html) => (HtmlReading.Parsed)HtmlReader.Read(html.AsMemory(), CancellationToken.None);
}
