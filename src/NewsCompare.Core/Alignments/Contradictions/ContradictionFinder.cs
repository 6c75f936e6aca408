namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Finds what the two sides of a link state differently; precision first, a doubtful case is no contradiction.</summary>
internal static class ContradictionFinder
{
    private const double HalfTheSame = 0.5;

    /// <summary>The contradictions, by link; both wordings with each.</summary>
    /// <param name="links">The links.</param>
    /// <param name="seed">All numbers of the seed.</param>
    /// <param name="version">All numbers of the version.</param>
    /// <param name="words">Of their language.</param>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<(SentencePair Pair, LinkKind Kind)> links, NumbersElsewhere seed, NumbersElsewhere version, ContradictionWords words) =>
        [.. links.SelectMany(link => NumberChanges.Find(link.Pair, seed, version, words).Concat(Find(link.Pair, link.Kind, words))).OrderBy(found => found.Seed).ThenBy(found => found.Version)];

    private static IEnumerable<Contradiction> Find(SentencePair pair, LinkKind kind, ContradictionWords words)
    {
        foreach (var found in UnitChanges.Find(pair, words).Concat(WholeChanges.Find(pair, words)))
        {
            yield return found;
        }

        var whole = kind == LinkKind.Reworded || pair.Overlap >= HalfTheSame;
        var most = whole || Math.Max(pair.SeedCoverage, pair.VersionCoverage) >= HalfTheSame;
        foreach (var found in most ? DateChanges.Find(pair, words).Concat(NegationChanges.Find(pair, words)) : [])
        {
            yield return found;
        }

        foreach (var found in whole ? WordingChanges.Find(pair, words).Concat(OppositeChanges.Find(pair, words)).Concat(SwapChanges.Find(pair, words))
                     .Concat(HedgeChanges.Find(pair, words)).Concat(ClockChanges.Find(pair, words)).Concat(ScoreChanges.Find(pair)) : [])
        {
            yield return found;
        }
    }
}
