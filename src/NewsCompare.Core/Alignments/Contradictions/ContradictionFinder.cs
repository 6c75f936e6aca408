namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Finds what the two sides of a link state differently; precision first, a doubtful case is no contradiction.</summary>
internal static class ContradictionFinder
{
    private const double HalfTheSame = 0.5;

    /// <summary>The contradictions, by link; both wordings with each.</summary>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<(SentencePair Pair, LinkKind Kind)> links, ContradictionWords words) =>
    [
        .. links.SelectMany(link =>
            NumberChanges.Find(link.Pair, words)
                .Concat(link.Kind == LinkKind.Reworded || link.Pair.Overlap >= HalfTheSame ? DateChanges.Find(link.Pair, words).Concat(WordingChanges.Find(link.Pair, words)) : []))
            .OrderBy(found => found.Seed).ThenBy(found => found.Version),
    ];
}
