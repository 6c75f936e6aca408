using CsCheck;
using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class AlignerLaws
{
    private static readonly string[] Words =
        "mayor bridge storm council vote Friday Quill Norwick 12 4,000 said the of closed river court judge appeal fire crews harbour ship oil price union strike not may".Split(' ');

    private static readonly Gen<string> Sentence = Gen.Int[0, Words.Length - 1].List[0, 14].Select(picks => string.Join(' ', picks.Select(at => Words[at])) + ".");

    private static readonly Gen<List<string>> Texts = Sentence.List[0, 9];

    [Fact]
    public void Align_LinksOrListsEverySentence() => Gen.Select(Texts, Texts).Sample((seed, version) =>
    {
        var alignment = Align(seed, version);
        return alignment.Links.Select(link => link.Seed).Distinct().Concat(alignment.UnlinkedSeed).Order().SequenceEqual(Enumerable.Range(0, seed.Count))
            && alignment.Links.Select(link => link.Version).Distinct().Concat(alignment.UnlinkedVersion).Order().SequenceEqual(Enumerable.Range(0, version.Count))
            && alignment.Links.All(link => link.Score is >= 0 and <= 1 && link.Score.Equals(Math.Round(link.Score, 4)) && link.Reasons.Count > 0)
            && alignment.Links.DistinctBy(link => (link.Seed, link.Version)).Count() == alignment.Links.Count;
    });

    [Fact]
    public void Align_SwapsAddedAndDropped_WhenTheSidesAreSwapped() => Gen.Select(Texts, Texts).Sample((seed, version) =>
    {
        var (there, back) = (Align(seed, version), Align(version, seed));
        return there.UnlinkedSeed.SequenceEqual(back.UnlinkedVersion) && there.UnlinkedVersion.SequenceEqual(back.UnlinkedSeed);
    });

    [Fact]
    public void Align_GivesTheSameLinks_WhenTheSidesAreSwapped() => Gen.Select(Texts, Texts).Sample((seed, version) =>
        Align(seed, version).Links.Select(link => (link.Seed, link.Version, link.Kind, link.Score)).ToHashSet()
            .SetEquals(Align(version, seed).Links.Select(link => (link.Version, link.Seed, link.Kind, link.Score))));

    [Fact]
    public void Align_LinksAllAsSame_WhenATextMeetsItself() => Texts.Sample(text =>
    {
        var alignment = Align(text, text);
        return alignment.Links.All(link => link is { Kind: LinkKind.Same, Score: 1, Moved: false }) && alignment.UnlinkedSeed.All(index => !text[index].Any(char.IsLetterOrDigit));
    });

    [Fact]
    public void Align_LosesNoSentence_WhenOneSideIsShuffled() => Gen.Select(Texts, Gen.Int[0, 1000]).Sample((text, salt) =>
    {
        var shuffled = text.Select((sentence, at) => (sentence, Key: ((at + 1) * 7919 * (salt + 1)) % 1009)).OrderBy(pair => pair.Key).Select(pair => pair.sentence).ToList();
        return Align(text, shuffled).UnlinkedVersion.All(index => !shuffled[index].Any(char.IsLetterOrDigit));
    });

    [Fact]
    public void Align_GivesTheSame_WhenAskedTwice() => Gen.Select(Texts, Texts).Sample((seed, version) =>
        Align(seed, version).Links.Select(Plain).SequenceEqual(Align(seed, version).Links.Select(Plain)));

    [Fact]
    public void Align_ChangesNoOtherLink_WhenAnUnrelatedParagraphIsAdded() => Gen.Select(Texts, Texts, Gen.Int[0, 9], Gen.Int[1, 4]).Sample((seed, version, place, length) =>
    {
        var at = Math.Min(place, version.Count);
        List<string> longer = [.. version[..at], .. Enumerable.Range(0, length).Select(number => $"Gardeners {number} water tulips beside quiet lakes."), .. version[at..]];
        var before = Align(seed, version).Links.Select(link => (link.Seed, link.Version >= at ? link.Version + length : link.Version, link.Kind, link.Score, link.Moved));
        return before.SequenceEqual(Align(seed, longer).Links.Select(Plain));
    });

    private static (int Seed, int Version, LinkKind Kind, double Score, bool Moved) Plain(SentenceLink link) => (link.Seed, link.Version, link.Kind, link.Score, link.Moved);

    private static Alignment Align(List<string> seed, List<string> version) => Aligner.Align(seed, version, TestLexicon.English, new());
}
