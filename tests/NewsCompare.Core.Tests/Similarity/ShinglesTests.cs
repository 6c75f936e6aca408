using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class ShinglesTests
{
    [Fact]
    public void Of_CountsEachRunOnce_WhateverMarksAndCapitals()
    {
        Assert.Equal(Shingles.Of("The bridge, it closes.", 3), Shingles.Of("the Bridge — it closes", 3));
        Assert.Equal(2, Shingles.Of("a b a b a b", 2).Length);
    }

    [Fact]
    public void Of_IsEmpty_WhenThereAreNoWords() => Assert.Empty(Shingles.Of(" … ", 5));

    [Fact]
    public void Of_IsOneRun_WhenTheTextIsShorter() => Assert.Single(Shingles.Of("only three words", 5));

    [Fact]
    public void Shared_CountsCommonRuns() => Assert.Equal(2, Shingles.Shared(Shingles.Of("a b c d", 2), Shingles.Of("x a b c y", 2)));

    [Fact]
    public void Of_IsTheSameInEveryRun() => Assert.Equal([16102969699988465452UL], Shingles.Of("bridge", 1));
}
