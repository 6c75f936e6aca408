namespace NewsCompare.Core.Alignments;

/// <summary>How sure it is that two sentences tell the same, wholly or in part.</summary>
/// <remarks>Tellings and revisions have weights of their own, mixed by how far the texts are copies: so order counts in revisions, where it is kept,
/// and hardly between outlets, who reorder.</remarks>
/// <param name="weights">What each signal counts.</param>
internal sealed class LinkScorer(LinkWeights weights)
{
    /// <summary>Reads the signals of the words and sets the first score.</summary>
    public void LookFirst(SentencePair pair)
    {
        var (evidence, telling, close, revision) = (0.0, 0.0, 0.0, 0.0);
        for (var at = 0; at < weights.ByWords.Length; at++)
        {
            var (value, weight) = (LinkSignals.ByWords[at].Of(pair), weights.ByWords[at]);
            evidence += weight.First * value;
            (telling, close, revision) = (telling + (weight.Telling * value), close + (weight.Close * value), revision + (weight.Revision * value));
        }

        pair.Evidence = (telling, close, revision);
        pair.FirstScore = pair.Identical ? 1 : Certainty(evidence);
    }

    /// <summary>Adds the signals of the surroundings and gives the certainties, each in [0, 1] and rounded to 4 decimals; Alone is what two outlets would be believed.</summary>
    public (double Link, double Close, double Alone) Score(SentencePair pair)
    {
        var (telling, close, revised) = pair.Evidence;
        for (var at = 0; at < weights.BySurroundings.Length; at++)
        {
            var (value, weight) = (LinkSignals.BySurroundings[at].Of(pair), weights.BySurroundings[at]);
            (telling, close, revised) = (telling + (weight.Telling * value), close + (weight.Close * value), revised + (weight.Revision * value));
        }

        var revision = pair.Surroundings.Revision;
        return (Certainty(((1 - revision) * telling) + (revision * revised)), Certainty(((1 - revision) * close) + (revision * revised)), Certainty(close));
    }

    private static double Certainty(double evidence) => Math.Round(1 / (1 + Math.Exp(-evidence)), 4, MidpointRounding.AwayFromZero);
}
