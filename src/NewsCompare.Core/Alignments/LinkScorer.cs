using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>How sure it is that two sentences tell the same, wholly or in part.</summary>
/// <remarks>Logistic regressions over the signals, fitted by Newton's method with an L2 penalty of 2 on news articles of the same events and on drafts of essays; weights
/// rounded to 2 decimals. Tellings and revisions have weights of their own, mixed by how far the texts are copies: so order counts in revisions, where it is kept,
/// and hardly between outlets, who reorder.</remarks>
internal static class LinkScorer
{
    private static readonly SignalWeight Bias = new(new Always(), -6.25, -5.87, -7.19, -9.95);

    private static readonly SignalWeight[] ByWords =
    [
        new(new WordOverlap(), 1.90, 1.24, 1.21, 0.61),
        new(new WiderCoverage(), 2.66, 1.53, 1.20, 0.43),
        new(new NarrowerCoverage(), 1.59, 1.04, 1.06, 0.61),
        new(new StemJaccard(), -0.19, 0.52, 1.11, 0.47),
        new(new CharacterTrigrams(), 1.50, 1.50, 1.19, 1.14),
        new(new LongestSharedRun(), 1.33, 0.68, 0.66, 1.20),
        new(new SharedPhrases(), -0.82, 0.20, 0.07, -0.07),
        new(new SharedNames(), 0.78, -0.43, -0.26, 1.22),
        new(new SharedNumbers(), 1.45, 0.87, 0.22, -0.32),
        new(new LengthRatio(), 0.13, 0.17, 0.05, 0.78),
        new(new Evidence(), 2.94, 1.89, 0.62, -0.08),
        new(new Lead(), 2.00, 0.91, 0.74, 0.44),
        new(new NamesInContext(), 0.36, 0.41, 0.23, 0.04),
    ];

    private static readonly SignalWeight[] BySurroundings =
    [
        new(new NeighbourSupport(), 0, 0.85, 1.11, 0.65),
        new(new BestOfEither(), 0, 1.16, 1.09, 3.14),
        new(new BestOfBoth(), 0, 1.12, 1.52, 2.40),
        new(new Order(), 0, 0.22, 0.38, 1.18),
        new(new NarrowGap(), 0, 0.78, 0.15, 2.36),
    ];

    /// <summary>Reads the signals of the words and sets the first score.</summary>
    public static void LookFirst(SentencePair pair)
    {
        var evidence = Bias.First;
        pair.Evidence = (Bias.Telling, Bias.Close, Bias.Revision);
        foreach (var weight in ByWords)
        {
            evidence += weight.First * Add(pair, weight);
        }

        pair.FirstScore = pair.Identical ? 1 : Certainty(evidence);
    }

    /// <summary>Adds the signals of the surroundings and gives the two certainties, each in [0, 1] and rounded to 4 decimals.</summary>
    public static (double Link, double Close) Score(SentencePair pair)
    {
        foreach (var weight in BySurroundings)
        {
            Add(pair, weight);
        }

        var revision = pair.Surroundings.Revision;
        return (
            Certainty(((1 - revision) * pair.Evidence.Telling) + (revision * pair.Evidence.Revision)),
            Certainty(((1 - revision) * pair.Evidence.Close) + (revision * pair.Evidence.Revision)));
    }

    private static double Add(SentencePair pair, SignalWeight weight)
    {
        var value = weight.Signal.Of(pair);
        var (telling, close, revision) = pair.Evidence;
        pair.Evidence = (telling + (weight.Telling * value), close + (weight.Close * value), revision + (weight.Revision * value));
        return value;
    }

    private static double Certainty(double evidence) => Math.Round(1 / (1 + Math.Exp(-evidence)), 4, MidpointRounding.AwayFromZero);
}
