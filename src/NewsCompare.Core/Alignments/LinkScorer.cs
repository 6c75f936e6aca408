using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>How sure it is that two sentences tell the same, wholly or in part.</summary>
/// <remarks>Logistic regressions over the signals, fitted by Newton's method with an L2 penalty of 2 on news articles of the same events and on drafts of essays; weights
/// rounded to 2 decimals. Tellings and revisions have weights of their own, mixed by how far the texts are copies: so order counts in revisions, where it is kept,
/// and hardly between outlets, who reorder.</remarks>
internal static class LinkScorer
{
    private static readonly SignalWeight Bias = new(new Always(), -6.40, -6.16, -7.64, -9.08);

    private static readonly SignalWeight[] ByWords =
    [
        new(new WordOverlap(), 1.96, 1.29, 1.23, 0.67),
        new(new WiderCoverage(), 2.74, 1.63, 1.29, 1.09),
        new(new NarrowerCoverage(), 1.65, 1.10, 1.06, 0.36),
        new(new StemJaccard(), -0.19, 0.54, 1.11, 0.08),
        new(new CharacterTrigrams(), 1.80, 1.95, 1.28, 0.79),
        new(new LongestSharedRun(), 1.58, 0.98, 0.70, 0.74),
        new(new SharedPhrases(), -0.94, 0.15, 0.13, -0.15),
        new(new SharedNames(), 0.91, -0.36, -0.16, 1.37),
        new(new SharedNumbers(), 1.47, 0.84, 0.23, 1.23),
        new(new LengthRatio(), 0.17, 0.21, 0.07, 0.85),
        new(new Evidence(), 2.93, 1.99, 0.82, 0.35),
        new(new Lead(), 2.19, 1.04, 0.68, 1.19),
        new(new NamesInContext(), 0.07, 0.35, 0.26, 0.18),
    ];

    private static readonly SignalWeight[] BySurroundings =
    [
        new(new NeighbourSupport(), 0, 0.79, 1.07, 0.45),
        new(new SeedRivals(), 0, 0.95, 1.44, 3.38),
        new(new VersionRivals(), 0, 1.16, 1.16, 1.47),
        new(new Order(), 0, 0.51, 0.66, 1.57),
        new(new NarrowGap(), 0, 0.61, 0.05, 2.21),
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
