using CsCheck;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SentenceLikenessTests
{
    private static readonly Gen<IReadOnlyList<WeightedTerms>> Texts =
        Gen.Int[0, 12].HashSet[0, 6].List[0, 9].Select(sentences => (IReadOnlyList<WeightedTerms>)[.. sentences.Select(words => Sentence([.. words]))]);

    [Fact]
    public void Of_SeesWhichSentencesAreAlike()
    {
        var likeness = new SentenceLikeness([Sentence(1, 2), Sentence(3, 4, 5, 6)]);
        Assert.Equal([1, 0.5, 0.5, 0.5, 0.5, 0.5], likeness.Of([Sentence(7, 8), Sentence(3, 4, 5, 6)]));
    }

    [Fact]
    public void Of_IsNothing_WhenSentencesShareOneWordEach() =>
        Assert.All(new SentenceLikeness([Sentence(1, 2), Sentence(3, 4)]).Of([Sentence(1, 5), Sentence(3, 6)]), value => Assert.Equal(0, value));

    [Fact]
    public void Of_GivesNumbersFrom0To1_WhateverTheTexts() =>
        Gen.Select(Texts, Texts).Sample((seed, item) =>
            new SentenceLikeness(seed).Of(item) is { Length: SentenceLikeness.Count } given && given.All(value => value is >= 0 and <= 1));

    [Fact]
    public void Of_IsWhole_WhenATextIsSetBesideItself() =>
        Texts.Where(text => text.Count > 0 && text.All(sentence => sentence.Terms.Length > 1)).Sample(text =>
            new SentenceLikeness(text).Of(text).All(value => value > 1 - 1e-9));

    private static WeightedTerms Sentence(params int[] words) => WeightedTerms.Of(words.Distinct().ToDictionary(word => word, _ => 1.0));
}
