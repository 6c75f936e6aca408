using NewsCompare.Core.Alignments.Contradictions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Links the sentences of a version to those of the seed.</summary>
/// <remarks>DiffPlex anchors the identical runs; the rest is linked many to many where the signals are sure enough. Order counts only where the texts are near-copies,
/// since outlets reorder. The same texts with sides swapped give the same links.</remarks>
public static class Aligner
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "11";

    /// <summary>The alignment of two lists of sentences.</summary>
    /// <param name="seed">Sentences of the seed in order; may be empty.</param>
    /// <param name="version">Sentences of the version in order; may be empty.</param>
    /// <param name="lexicon">Stop words, number words, negations, hedges, weights.</param>
    /// <param name="options">Thresholds.</param>
    /// <exception cref="InvalidInputException">A list of the lexicon is malformed.</exception>
    public static Alignment Align(
        IReadOnlyList<string> seed, IReadOnlyList<string> version, Lexicon lexicon, AlignmentOptions options) =>
        Align(seed, version, lexicon, LinkWeights.For(lexicon), options);

    /// <summary>The same with given weights.</summary>
    internal static Alignment Align(
        IReadOnlyList<string> seed, IReadOnlyList<string> version, Lexicon lexicon, LinkWeights linkWeights, AlignmentOptions options)
    {
        var preparer = new SentencePreparer(lexicon);
        var (here, there) = (preparer.Prepare(seed), preparer.Prepare(version));
        var (same, judged) = Pairs(here, there, preparer, linkWeights, options);
        var words = ContradictionWords.For(lexicon);
        IReadOnlyList<SentenceLink> links =
        [
            .. same.Select(pair => new SentenceLink(pair.Seed, pair.Version, LinkKind.Same, 1, false, ["the same words"]))
                .Concat(judged.Select(link => new SentenceLink(link.Pair.Seed.Index, link.Pair.Version.Index, link.Kind, link.Score, false, LinkReasons.Of(link.Pair))))
                .OrderBy(link => link.Seed).ThenBy(link => link.Version),
        ];
        var moved = MovedLinks.Of([.. links.Select(link => (link.Seed, link.Version, link.Score))], seed.Count, version.Count);
        links = [.. links.Select(link => link with { Moved = moved.Contains((link.Seed, link.Version)) })];
        return new(
            links,
            Unlinked(seed.Count, links.Select(link => link.Seed)),
            Unlinked(version.Count, links.Select(link => link.Version)),
            ContradictionFinder.Find([.. judged.Select(link => (link.Pair, link.Kind))], new(here), new(there), words))
        {
            AgentChanges = AgentChanges.Find([.. judged.Select(link => link.Pair)], here, there, AgentWords.For(lexicon), words),
        };
    }

    /// <summary>Links alone, of sentences that were prepared once for many alignments: no reasons or moves, and none between sentences that state something differently.</summary>
    /// <param name="seed">Sentences of one side.</param>
    /// <param name="version">Sentences of the other, from the same preparer.</param>
    /// <param name="preparer">What prepared both.</param>
    /// <param name="lexicon">The lexicon it was made with.</param>
    /// <param name="options">Thresholds.</param>
    internal static IEnumerable<(int Seed, int Version, LinkKind Kind, double Score)> Links(
        IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, SentencePreparer preparer, Lexicon lexicon, AlignmentOptions options)
    {
        var (same, judged) = Pairs(seed, version, preparer, LinkWeights.For(lexicon), options);
        var differing = judged.Count == 0 ? [] : ContradictionFinder.Find([.. judged.Select(link => (link.Pair, link.Kind))], new(seed), new(version), ContradictionWords.For(lexicon))
            .Select(found => (found.Seed, found.Version)).ToHashSet();
        return same.Select(pair => (pair.Seed, pair.Version, LinkKind.Same, 1.0))
            .Concat(judged.Select(link => (link.Pair.Seed.Index, link.Pair.Version.Index, link.Kind, link.Score)).Where(link => !differing.Contains((link.Item1, link.Item2))));
    }

    private static (IReadOnlyList<(int Seed, int Version)> Same, IReadOnlyList<JudgedPair> Judged) Pairs(
        IReadOnlyList<PreparedSentence> seed, IReadOnlyList<PreparedSentence> version, SentencePreparer preparer, LinkWeights linkWeights, AlignmentOptions options)
    {
        var (here, there) = (RelatedSentences.Of(seed, version, preparer.StemCount), RelatedSentences.Of(version, seed, preparer.StemCount));
        var weights = WordWeights.Of(here.Sentences, there.Sentences, preparer.StemCount);
        var same = IdenticalRuns.Of(here.Sentences, there.Sentences);
        var judged = LinkJudge.Judge(
            CandidatePairs.Of(here.Sentences, there.Sentences, weights), same, here.Sentences.Count, there.Sentences.Count, new LinkScorer(linkWeights), options);
        here.PutBack();
        there.PutBack();
        return ([.. same.Select(pair => (here.Places[pair.Seed], there.Places[pair.Version]))], judged);
    }

    private static IReadOnlyList<int> Unlinked(int count, IEnumerable<int> linked)
    {
        var seen = linked.ToHashSet();
        return [.. Enumerable.Range(0, count).Where(index => !seen.Contains(index))];
    }
}
