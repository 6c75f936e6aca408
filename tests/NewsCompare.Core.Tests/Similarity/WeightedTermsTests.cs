using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class WeightedTermsTests
{
    [Fact]
    public void Cosine_IsOne_WhenTheWeightsAreProportional() => Assert.Equal(1, Terms((1, 2), (5, 4)).Cosine(Terms((1, 1), (5, 2))), 9);

    [Fact]
    public void Cosine_IsZero_WhenNothingIsShared() => Assert.Equal(0, Terms((1, 2)).Cosine(Terms((2, 2))));

    [Fact]
    public void ShareIn_CountsOnlyWhatTheOtherHas() => Assert.Equal(0.9, Terms((1, 3), (2, 1)).ShareIn(Terms((1, 1), (7, 9))), 9);

    [Fact]
    public void CountMissing_CountsWhatTheOtherLacks() => Assert.Equal(2, Terms((1, 3), (2, 1), (9, 1)).CountMissing(Terms((2, 1), (7, 9))));

    [Fact]
    public void CountMissing_IsNothing_WithoutTerms() => Assert.Equal(0, Terms().CountMissing(Terms((2, 1))));

    [Fact]
    public void Of_LeavesOutWhatWeighsNothing() => Assert.True(Terms((1, 0), (2, -1)).IsEmpty);

    private static WeightedTerms Terms(params (int Term, double Weight)[] terms) => WeightedTerms.Of(terms.ToDictionary(term => term.Term, term => term.Weight));
}
