using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ida Marlow", "Ida Marlow")]
    [InlineData("By Ida Marlow, Tom Fenn and Ada Quill", "Ida Marlow|Tom Fenn|Ada Quill")]
    [InlineData("Von Ida Marlow und Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Ida Marlow (Port Elder) &amp; Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("https://paper.example/authors/ida", "")]
    [InlineData("desk@paper.example", "")]
    [InlineData("Ada Anderson", "Ada Anderson")]
    public void Of_CutsABylineIntoNames(string byline, string names) =>
        Assert.Equal(names, string.Join('|', BylineNames.Of(byline)));

    [Fact]
    public void Find_PrefersPersonsToTheOutlet()
    {
        var facts = new PageFacts();
        facts.Meta["author"] = ["Ida Marlow"];

        Assert.Equal(["Ida Marlow"], Bylines.Find(facts, LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, string.Empty));
        Assert.Equal(["Dock Post"], Bylines.Find(new PageFacts(), LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, string.Empty));
    }

    [Theory]
    [InlineData("Bridge closes | Dock Post", "Bridge closes")]
    [InlineData("Bridge closes - for good - Dock Post", "Bridge closes - for good")]
    [InlineData("Bridge closes: what we know", "Bridge closes: what we know")]
    public void Choose_TakesTheOutletOffTheHeadline(string title, string headline)
    {
        var facts = new PageFacts { Title = title };

        Assert.Equal(headline, Headlines.Choose(facts, LinkedArticle.None, ["dockpost"]));
    }
}
