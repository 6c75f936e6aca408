using NewsCompare.Benchmarks.Matching;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>The candidates of two labelled texts with what their signals say.</summary>
internal sealed class TrainingPairs
{
    private readonly IReadOnlyList<SentencePair> candidates;
    private readonly IReadOnlyList<double[]> byWords;

    public TrainingPairs(LabelledPair given, Lexicon lexicon)
    {
        Given = given;
        var preparer = new SentencePreparer(lexicon);
        var (seed, version) = (preparer.Prepare(given.Seed), preparer.Prepare(given.Version));
        candidates = CandidatePairs.Of(seed, version, WordWeights.Of(seed, version, preparer.StemCount));
        byWords = [.. candidates.Select(pair => LinkSignals.ByWords.Skip(1).Select(signal => signal.Of(pair)).ToArray())];
    }

    public LabelledPair Given { get; }

    /// <summary>Examples for the first look.</summary>
    public IEnumerable<Example> First(double weight) =>
        Enumerable.Range(0, candidates.Count).Where(at => !candidates[at].Identical).Select(at => new Example(byWords[at], IsLink(candidates[at]), weight));

    /// <summary>Looks first with the weights learned so far and reads the surroundings.</summary>
    /// <returns>The rows of all signals; how far each pair counts as of revisions; the label.</returns>
    public IReadOnlyList<(double[] Row, double Revision, LinkKind? Label)> LookAround(LinkScorer scorer)
    {
        foreach (var pair in candidates)
        {
            scorer.LookFirst(pair);
        }

        SurroundingsReader.Read(candidates, Given.Seed.Length, Given.Version.Length);
        return
        [
            .. candidates.Select((pair, at) => (pair, at)).Where(one => !one.pair.Identical).Select(one => (
                (double[])[.. byWords[one.at], .. LinkSignals.BySurroundings.Select(signal => signal.Of(one.pair))],
                one.pair.Surroundings.Revision,
                Given.Links.TryGetValue((one.pair.Seed.Index, one.pair.Version.Index), out var kind) ? kind : (LinkKind?)null)),
        ];
    }

    private bool IsLink(SentencePair pair) => Given.Links.ContainsKey((pair.Seed.Index, pair.Version.Index));
}
