using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Markup;

public sealed class NameSelectorTests
{
    private const string Page = "<body class='top'><p id='lead' class='text large'>a</p><p class='text-large\tx'>b</p><div class='large text'><span id='Lead'>c</span></div></body>";

    [Theory]
    [InlineData("p")]
    [InlineData("p.text")]
    [InlineData(".text.large")]
    [InlineData(".large")]
    [InlineData("#lead")]
    [InlineData("p#lead.text")]
    [InlineData("span.text")]
    [InlineData(".-x_1")]
    public void Match_AgreesWithTheLibrary_OnNames(string part)
    {
        var library = new CssSelectorParser().ParseSelector(part)!;
        var own = Assert.IsType<NameSelector>(NameSelector.Of(part));

        Assert.Equal(library.Specificity, own.Specificity);
        Assert.All(new HtmlParser().ParseDocument(Page).All, (IElement element) => Assert.Equal(library.Match(element, null), own.Match(element, null)));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("P")]
    [InlineData("p[title]")]
    [InlineData("p:first-child")]
    [InlineData(".md\\:block")]
    [InlineData(".2x")]
    [InlineData("#a#b")]
    public void Of_IsNull_ForWhatIsReadWithCare(string part) => Assert.Null(NameSelector.Of(part));
}
