namespace NewsCompare.Core.Alignments;

/// <summary>Decides which candidates are links, and of what kind.</summary>
internal static class LinkJudge
{
    private const double MostlyRevision = 0.75;
    private const double MostlyTold = 0.85;
    private const double MuchTold = 0.7;

    /// <summary>The links beside the identical sentences, by seed then version.</summary>
    /// <param name="candidates">All pairs that share words.</param>
    /// <param name="same">Pairs of identical sentences.</param>
    /// <param name="seedCount">Sentences of the seed.</param>
    /// <param name="versionCount">Sentences of the version.</param>
    /// <param name="scorer">Weighs the signals.</param>
    /// <param name="options">Thresholds.</param>
    public static IReadOnlyList<JudgedPair> Judge(
        IReadOnlyList<SentencePair> candidates, IReadOnlyList<(int Seed, int Version)> same, int seedCount, int versionCount, LinkScorer scorer, AlignmentOptions options)
    {
        foreach (var pair in candidates)
        {
            scorer.LookFirst(pair);
        }

        SurroundingsReader.Read(candidates, seedCount, versionCount);
        var revision = candidates.Count > 0 && candidates[0].Surroundings.Revision >= MostlyRevision;
        var (seedDone, versionDone) = (same.Select(pair => pair.Seed).ToHashSet(), same.Select(pair => pair.Version).ToHashSet());

        // Two sentences that both stand word for word in the other text need no second partner.
        var links = candidates
            .Where(pair => !pair.Identical && !(seedDone.Contains(pair.Seed.Index) && versionDone.Contains(pair.Version.Index)))
            .Select(pair => Judged(pair, scorer, options));
        return revision
            ? KeepOrder([.. links], same, (seedCount, versionCount), options)
            : [.. links.Where(link => link.Score >= options.PairThreshold)];
    }

    private static JudgedPair Judged(SentencePair pair, LinkScorer scorer, AlignmentOptions options)
    {
        var (link, close, alone) = scorer.Score(pair);
        var score = Math.Max(link, close);
        return score < options.PairThreshold && SharedQuotations.IsWhole(pair)
            ? new(pair, 2 * SharedQuotations.Length(pair) >= Math.Max(pair.Seed.Length, pair.Version.Length) ? LinkKind.Reworded : LinkKind.Partial, options.PairThreshold, alone)
            : new(pair, close >= options.CloseThreshold ? LinkKind.Reworded : LinkKind.Partial, score, alone);
    }

    private static List<JudgedPair> KeepOrder(List<JudgedPair> judged, IReadOnlyList<(int Seed, int Version)> same, (int Seed, int Version) counts, AlignmentOptions options)
    {
        var links = judged.Where(link => link.Score >= options.RevisionThreshold).ToList();
        var all = links.Select(link => (link.Pair.Seed.Index, link.Pair.Version.Index, link.Score)).Concat(same.Select(pair => (pair.Seed, pair.Version, 1.0)));
        var chain = RevisionOrder.Of(all, counts.Seed, counts.Version);
        var (seeds, versions) = (chain.Concat(same).Select(pair => pair.Seed).ToHashSet(), chain.Concat(same).Select(pair => pair.Version).ToHashSet());
        return [.. judged.Where(link => chain.Contains(Place(link)) || IsMerge(link)), .. judged.Where(IsMove).Select(link => link with { Kind = LinkKind.Reworded, Score = link.Alone })];

        // The paragraph stands elsewhere, with most of its words: what only says something like it is another sentence.
        bool IsMove(JudgedPair link) => link.Alone >= options.OutOfOrderThreshold && Math.Min(link.Pair.SeedCoverage, link.Pair.VersionCoverage) >= MuchTold && !IsMerge(link)
            && !seeds.Contains(link.Pair.Seed.Index) && !versions.Contains(link.Pair.Version.Index) && link.Pair is { RankInSeed: >= 1, RankInVersion: >= 1 };

        // Two sentences were made one, or one was made two.
        bool IsMerge(JudgedPair link) => Place(link) is var (i, j)
            && ((!seeds.Contains(i) && link.Pair.SeedCoverage >= MostlyTold && (chain.Contains((i - 1, j)) || chain.Contains((i + 1, j))))
                || (!versions.Contains(j) && link.Pair.VersionCoverage >= MostlyTold && (chain.Contains((i, j - 1)) || chain.Contains((i, j + 1)))));
    }

    private static (int Seed, int Version) Place(JudgedPair link) => (link.Pair.Seed.Index, link.Pair.Version.Index);
}

/// <summary>A pair that is a link.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Kind">Reworded or partial.</param>
/// <param name="Score">How sure it is.</param>
/// <param name="Alone">How sure it would be to tell the same if the texts were two tellings.</param>
internal sealed record JudgedPair(SentencePair Pair, LinkKind Kind, double Score, double Alone);
