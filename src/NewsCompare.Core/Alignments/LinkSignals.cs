using NewsCompare.Core.Alignments.Signals;

namespace NewsCompare.Core.Alignments;

/// <summary>All signals, in the order in which they are read.</summary>
internal static class LinkSignals
{
    /// <summary>Signals of the two sentences themselves; the first says nothing of a pair, its weight is the constant.</summary>
    public static ISentenceSignal[] ByWords { get; } =
    [
        new Always(), new WordOverlap(), new WiderCoverage(), new NarrowerCoverage(), new StemJaccard(), new CharacterTrigrams(), new LongestSharedRun(),
        new SharedPhrases(), new SharedNames(), new SharedNumbers(), new LengthRatio(), new Evidence(), new Lead(), new NamesInContext(), new SharedQuotation(),
    ];

    /// <summary>Signals of how the pair stands to the other pairs, read once all have been looked at.</summary>
    public static ISentenceSignal[] BySurroundings { get; } =
        [new NeighbourSupport(), new BestOfEither(), new BestOfBoth(), new Order(), new NarrowGap(), new BetweenNeighbours(), new NarrowerGap()];

    /// <summary>The name by which the weights know a signal.</summary>
    public static string Name(ISentenceSignal signal) => signal.GetType().Name;
}
