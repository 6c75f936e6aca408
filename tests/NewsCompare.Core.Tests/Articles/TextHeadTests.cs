using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class TextHeadTests
{
    private const string Long = "The council of Brenna closed the old bridge on Friday because of cracks in the northern pier.";

    [Theory]
    [InlineData("Council closes old bridge", true)]
    [InlineData("# Council closes old bridge", true)]
    [InlineData("Council closes old bridge.", false)]
    [InlineData("“Nobody was hurt,”", false)]
    [InlineData("Brenna", false)]
    public void Of_TakesTheFirstLine_OnlyWhenItLooksLikeAHeadline(string first, bool expected)
    {
        var head = TextHead.Of([first, Long, Long]);

        Assert.Equal(expected ? "Council closes old bridge" : "", head.Headline);
        Assert.Equal(expected ? 1 : 0, head.Length);
    }

    [Theory]
    [InlineData("By Jane Roe", "Jane Roe", 2)]
    [InlineData("By Jane Roe and Hal Ortiz", "Jane Roe, Hal Ortiz", 2)]
    [InlineData("By Monday the bridge was closed to lorries", "", 1)]
    public void Of_TakesTheByline_BehindTheHeadline(string line, string authors, int length)
    {
        var head = TextHead.Of(["Council closes old bridge", line, Long]);

        Assert.Equal(("Council closes old bridge", authors, length), (head.Headline, string.Join(", ", head.Authors), head.Length));
    }

    [Fact]
    public void Of_TakesTheDay_BehindTheHeadline()
    {
        var head = TextHead.Of(["Council closes old bridge", "Published 3 May 2026", "By Jane Roe", Long]);

        Assert.Equal(("Council closes old bridge", "Jane Roe", 3), (head.Headline, Assert.Single(head.Authors), head.Length));
    }

    [Fact]
    public void Of_TakesTheByline_WithoutAHeadline()
    {
        var head = TextHead.Of(["By Jane Roe", Long]);

        Assert.Equal(("", "Jane Roe", 1), (head.Headline, Assert.Single(head.Authors), head.Length));
    }

    [Fact]
    public void Of_TakesNothing_FromAnEmptyText() => Assert.Equal(0, TextHead.Of([]).Length);
}
