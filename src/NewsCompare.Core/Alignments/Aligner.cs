using NewsCompare.Core.Alignments.Contradictions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Links the sentences of a version to those of the seed.</summary>
/// <remarks>DiffPlex anchors the identical runs; the rest is linked many to many where the signals are sure enough. Order counts only where the texts are near-copies,
/// since outlets reorder. The same texts with sides swapped give the same links.</remarks>
public static class Aligner
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "2";

    /// <summary>The alignment of two lists of sentences.</summary>
    /// <param name="seed">Sentences of the seed in order; may be empty.</param>
    /// <param name="version">Sentences of the version in order; may be empty.</param>
    /// <param name="lexicon">Stop words, number words, negations, hedges.</param>
    /// <param name="options">Thresholds.</param>
    public static Alignment Align(
        IReadOnlyList<string> seed, IReadOnlyList<string> version, Lexicon lexicon, AlignmentOptions options)
    {
        var preparer = new SentencePreparer(lexicon);
        var (seedSide, versionSide) = (preparer.Prepare(seed), preparer.Prepare(version));
        var weights = WordWeights.Of(seedSide, versionSide, preparer.StemCount);
        var same = IdenticalRuns.Of(seedSide, versionSide);
        var candidates = CandidatePairs.Of(seedSide, versionSide, weights);
        SurroundingsReader.Read(candidates, seed.Count, version.Count);
        var links = Links(same, candidates, options, out var pairs);
        var moved = MovedLinks.Of([.. links.Select(link => (link.Seed, link.Version, link.Score))], seed.Count, version.Count);
        links = [.. links.Select(link => link with { Moved = moved.Contains((link.Seed, link.Version)) })];
        return new(
            links,
            Unlinked(seed.Count, links.Select(link => link.Seed)),
            Unlinked(version.Count, links.Select(link => link.Version)),
            ContradictionFinder.Find(pairs, ContradictionWords.For(lexicon)));
    }

    private static IReadOnlyList<SentenceLink> Links(
        IReadOnlyList<(int Seed, int Version)> same, IReadOnlyList<SentencePair> candidates, AlignmentOptions options, out IReadOnlyList<(SentencePair Pair, LinkKind Kind)> pairs)
    {
        var links = same.Select(pair => new SentenceLink(pair.Seed, pair.Version, LinkKind.Same, 1, false, ["the same words"])).ToList();
        var (seedDone, versionDone) = (same.Select(pair => pair.Seed).ToHashSet(), same.Select(pair => pair.Version).ToHashSet());
        var found = new List<(SentencePair, LinkKind)>();
        foreach (var pair in candidates)
        {
            // Two sentences that both stand word for word in the other text need no second partner.
            if (pair.Identical || (seedDone.Contains(pair.Seed.Index) && versionDone.Contains(pair.Version.Index)))
            {
                continue;
            }

            var (link, close) = LinkScorer.Score(pair);
            var kind = close >= options.CloseThreshold ? LinkKind.Reworded : LinkKind.Partial;
            if (link >= options.PairThreshold || kind == LinkKind.Reworded)
            {
                found.Add((pair, kind));
                links.Add(new(pair.Seed.Index, pair.Version.Index, kind, Math.Max(link, close), false, LinkReasons.Of(pair)));
            }
        }

        pairs = found;
        return [.. links.OrderBy(link => link.Seed).ThenBy(link => link.Version)];
    }

    private static IReadOnlyList<int> Unlinked(int count, IEnumerable<int> linked)
    {
        var seen = linked.ToHashSet();
        return [.. Enumerable.Range(0, count).Where(index => !seen.Contains(index))];
    }
}
