using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class SharedRunsTests
{
    [Fact]
    public void Find_GivesTheRunWithItsSpans_WhenOneIsShared()
    {
        const string A = "Officials said the old bridge will close on Monday for repairs.";
        const string B = "The mayor confirmed: the old bridge will close on Monday.";
        var run = Assert.Single(Find(A, B, 5));
        Assert.Equal("the old bridge will close on Monday", run.SpanInA.In(A));
        Assert.Equal("the old bridge will close on Monday", run.SpanInB.In(B));
        Assert.Equal(7, run.Length);
    }

    [Fact]
    public void Find_GivesBothRuns_WhenTheyOverlapInTheFirstText()
    {
        var runs = Find("a b c d e f g", "a b c d e x c d e f g", 4);
        Assert.Equal([(0, 0, 5), (2, 6, 5)], runs.Select(run => (run.StartInA, run.StartInB, run.Length)));
    }

    [Fact]
    public void Find_GivesTheFirstPlace_WhenTheSecondTextRepeats() =>
        Assert.Equal(1, Assert.Single(Find("p q r", "x p q r y p q r", 3)).StartInB);

    [Theory]
    [InlineData("", "a b c")]
    [InlineData("a b c", "")]
    [InlineData("a b", "a b")]
    [InlineData("a b x c d", "a b y c d")]
    public void Find_IsEmpty_WhenNothingLongEnoughIsShared(string a, string b) => Assert.Empty(Find(a, b, 3));

    [Fact]
    public void Find_EndsSoon_WhenBothTextsRepeatOneWord()
    {
        var text = string.Join(' ', Enumerable.Repeat("buy", 60_000));
        var tokens = Tokenizer.Tokens(text);
        Timing.EndsWithin(TimeSpan.FromSeconds(2), () => Assert.Equal(60_000, Assert.Single(SharedRuns.Find(tokens, tokens, 7)).Length));
    }

    private static IReadOnlyList<SharedRun> Find(string a, string b, int minimum) => SharedRuns.Find(Tokenizer.Tokens(a), Tokenizer.Tokens(b), minimum);
}
