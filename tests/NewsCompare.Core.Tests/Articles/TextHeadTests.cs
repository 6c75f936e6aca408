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

    [Fact]
    public void Of_TakesTheDay_BehindTheHeadline()
    {
        var head = TextHead.Of(["Council closes old bridge", "Published 3 May 2026", Long]);

        Assert.Equal(("Council closes old bridge", 2), (head.Headline, head.Length));
    }

    [Fact]
    public void Of_TakesNothing_FromAnEmptyText() => Assert.Equal(0, TextHead.Of([]).Length);
}
