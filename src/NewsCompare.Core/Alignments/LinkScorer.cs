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
        var evidence = 0.0;
        pair.Evidence = default;
        for (var at = 0; at < weights.ByWords.Count; at++)
        {
            evidence += weights.ByWords[at].First * Add(pair, LinkSignals.ByWords[at].Of(pair), weights.ByWords[at]);
        }

        pair.FirstScore = pair.Identical ? 1 : Certainty(evidence);
    }

    /// <summary>Adds the signals of the surroundings and gives the certainties, each in [0, 1] and rounded to 4 decimals; Alone is what two outlets would be believed.</summary>
    public (double Link, double Close, double Alone) Score(SentencePair pair)
    {
        for (var at = 0; at < weights.BySurroundings.Count; at++)
        {
            Add(pair, LinkSignals.BySurroundings[at].Of(pair), weights.BySurroundings[at]);
        }

        var revision = pair.Surroundings.Revision;
        return (
            Certainty(((1 - revision) * pair.Evidence.Telling) + (revision * pair.Evidence.Revision)),
            Certainty(((1 - revision) * pair.Evidence.Close) + (revision * pair.Evidence.Revision)),
            Certainty(pair.Evidence.Close));
    }

    private static double Add(SentencePair pair, double value, SignalWeight weight)
    {
        var (telling, close, revision) = pair.Evidence;
        pair.Evidence = (telling + (weight.Telling * value), close + (weight.Close * value), revision + (weight.Revision * value));
        return value;
    }

    private static double Certainty(double evidence) => Math.Round(1 / (1 + Math.Exp(-evidence)), 4, MidpointRounding.AwayFromZero);
}
