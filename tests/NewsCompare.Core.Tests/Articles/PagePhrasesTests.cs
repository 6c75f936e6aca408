using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class PagePhrasesTests
{
    private static readonly PagePhrases Openings = new("note-openings", opens: true);
    private static readonly PagePhrases Anywhere = new("contributor-phrases", opens: false);

    [Theory]
    [InlineData("This article was first published on Monday. It has been updated with the vote.", true)]
    [InlineData("* An earlier version of this story gave the wrong year.", true)]
    [InlineData("The council gave an earlier version of this plan a year.", false)]
    [InlineData("An old ferry lay at the quay.", false)]
    [InlineData("12 — ", false)]
    [InlineData("", false)]
    public void AreIn_SaysWhetherOneOpensTheText(string text, bool expected)
    {
        Assert.Equal(expected, Openings.AreIn(text));
        Assert.Equal(expected, Openings.Find(text) is not null);
    }

    [Theory]
    [InlineData("Ida Marlow contributed to this report from Westwick.", true)]
    [InlineData("Ida Marlow wrote to the council.", false)]
    public void AreIn_SaysWhetherOneStandsAnywhere(string text, bool expected)
    {
        Assert.Equal(expected, Anywhere.AreIn(text));
        Assert.Equal(expected, Anywhere.Find(text) is not null);
    }
}
