using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>How sure it is that two sentences tell the same, wholly or in part.</summary>
/// <remarks>Two logistic regressions over the signals, fitted on news articles of the same events and on drafts of essays; the weights are rounded.</remarks>
internal static class LinkScorer
{
    private const double LinkBias = -6.80;
    private const double CloseBias = -8.64;

    /// <summary>The signals with their weights.</summary>
    public static IReadOnlyList<SignalWeight> Weights { get; } =
    [
        new(new WordOverlap(), 1.11, 1.20),
        new(new WiderCoverage(), 1.53, 1.29),
        new(new NarrowerCoverage(), 0.92, 1.05),
        new(new StemJaccard(), 0.36, 0.94),
        new(new CharacterTrigrams(), 1.50, 1.19),
        new(new LongestSharedRun(), 0.98, 0.86),
        new(new SharedPhrases(), -0.08, 0.20),
        new(new SharedNames(), 0.30, 0.25),
        new(new SharedNumbers(), 0.92, 0.00),
        new(new NeighbourSupport(), 1.69, 1.77),
        new(new SeedRivals(), 1.56, 1.90),
        new(new VersionRivals(), 1.53, 1.68),
        new(new LengthRatio(), 0.21, 0.19),
        new(new Evidence(), 1.96, 1.14),
        new(new Order(), 0.53, 0.73),
        new(new NearCopy(), -1.68, -0.39),
    ];

    /// <summary>The two certainties, each in [0, 1] and rounded to 4 decimals.</summary>
    public static (double Link, double Close) Score(SentencePair pair)
    {
        if (pair.Identical)
        {
            return (1, 1);
        }

        var (link, close) = (LinkBias, CloseBias);
        foreach (var weight in Weights)
        {
            var value = weight.Signal.Of(pair);
            (link, close) = (link + (weight.Link * value), close + (weight.Close * value));
        }

        return (Certainty(link), Certainty(close));
    }

    private static double Certainty(double evidence) => Math.Round(1 / (1 + Math.Exp(-evidence)), 4, MidpointRounding.AwayFromZero);
}
