using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

/// <summary>Floors pinned to what the aligner reaches on the labelled pairs; a change may not lower one unless its commit says why.</summary>
public sealed class GoldAlignmentTests
{
    [Fact]
    public void Align_HoldsTheFloor_OfLinksThatTellTheSame() => AtLeast(0.675, GoldAlignments.F1(
        gold => gold.Linked(whole: true), found => found.Links.Where(link => link.Kind != LinkKind.Partial).Select(link => (link.Seed, link.Version))));

    [Fact]
    public void Align_HoldsTheFloor_OfLinks() =>
        AtLeast(0.83, GoldAlignments.F1(gold => gold.Linked(whole: false), found => found.Links.Select(link => (link.Seed, link.Version))));

    [Fact]
    public void Align_HoldsTheFloor_OfWhatWasDropped() => AtLeast(0.58, GoldAlignments.F1(
        gold => Enumerable.Range(0, gold.Seed.Length).Except(gold.Linked(whole: false).Select(link => link.Seed)), found => found.UnlinkedSeed));

    [Fact]
    public void Align_HoldsTheFloor_OfWhatWasAdded() => AtLeast(0.70, GoldAlignments.F1(
        gold => Enumerable.Range(0, gold.Version.Length).Except(gold.Linked(whole: false).Select(link => link.Version)), found => found.UnlinkedVersion));

    [Fact]
    public void Align_ClaimsNoContradiction_ThatReadersDoNotSee() => Assert.All(GoldAlignments.Answers, pair => Assert.Empty(
        pair.Found.Contradictions.Select(Plain).Except(pair.Gold.Contradicted)));

    [Fact]
    public void Align_HoldsTheFloor_OfContradictions() =>
        AtLeast(0.90, GoldAlignments.F1(gold => gold.Contradicted, found => found.Contradictions.Select(Plain)));

    private static (int Seed, int Version, string Kind) Plain(Contradiction found) => (found.Seed, found.Version, found.Kind.ToString().ToLowerInvariant());

    private static void AtLeast(double floor, double reached) => Assert.True(reached >= floor, $"{reached:0.000} is below the floor {floor}");
}
