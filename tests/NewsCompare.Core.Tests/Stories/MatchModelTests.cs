using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Stories;

public sealed class MatchModelTests
{
    [Theory]
    [InlineData("floor\t0.5\n")]
    [InlineData("own\tmuch\nfloor\t0.5\n")]
    [InlineData("own\t1\n")]
    public void Match_RefusesTheWeights_WhenTheyAreOfAnotherVersion(string weights)
    {
        var lexicon = new Lexicon("en", new Dictionary<string, string> { ["stopwords"] = "the\n", ["word-shares"] = "people\t900\n", ["match-weights"] = weights });
        Assert.Equal("lexicon-list-malformed", Assert.Throws<InvalidInputException>(() => StoryMatcher.Match(StoryMatcherTests.Bridge, [StoryMatcherTests.Same], lexicon)).Code);
    }

    [Fact]
    public void LevelTree_ReadsWhatItWrites()
    {
        var tree = new LevelTree([0, 2], [0.5, -1.25], [1, -2, 0.5, 0]);
        var again = LevelTree.Parse(tree.ToString());
        Assert.Equal([1.0, -2, 0.5, 0], new double[][] { [0, 9, -2], [0, 9, 0], [1, 9, -2], [1, 9, 0] }.Select(again.Value));
    }
}
