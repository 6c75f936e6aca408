namespace NewsCompare.Core.Alignments;

/// <summary>Two sentences that may tell the same, and how they stand to the others.</summary>
internal sealed class SentencePair
{
    /// <summary>The seed's sentence.</summary>
    public required PreparedSentence Seed { get; init; }

    /// <summary>The version's sentence.</summary>
    public required PreparedSentence Version { get; init; }

    /// <summary>Weight of the content words that both have.</summary>
    public required double SharedWeight { get; init; }

    /// <summary>Whether the words are the same, in the same order.</summary>
    public bool Identical { get; init; }

    /// <summary>Share of the seed sentence's weight that is in the version's, in [0, 1].</summary>
    public double SeedCoverage => Seed.Weight > 0 ? SharedWeight / Seed.Weight : 0;

    /// <summary>Share of the version sentence's weight that is in the seed's, in [0, 1].</summary>
    public double VersionCoverage => Version.Weight > 0 ? SharedWeight / Version.Weight : 0;

    /// <summary>Harmonic mean of the two coverages.</summary>
    public double Overlap => Seed.Weight + Version.Weight > 0 ? 2 * SharedWeight / (Seed.Weight + Version.Weight) : 0;

    /// <summary>How likely the pair is a link by its own words alone, in [0, 1].</summary>
    public double FirstScore { get; set; }

    /// <summary>Its first score against the best that the seed's sentence has, in [0, 1].</summary>
    public double RankInSeed => Surroundings.BestOfSeed > 0 ? FirstScore / Surroundings.BestOfSeed : 0;

    /// <summary>Its first score against the best that the version's sentence has, in [0, 1].</summary>
    public double RankInVersion => Surroundings.BestOfVersion > 0 ? FirstScore / Surroundings.BestOfVersion : 0;

    /// <summary>What the signals of the words say to the three questions, in log odds.</summary>
    public (double Telling, double Close, double Revision) Evidence { get; set; }

    /// <summary>How the pair stands to the other pairs; set once all are known.</summary>
    public PairSurroundings Surroundings { get; set; } = PairSurroundings.None;
}

/// <summary>How a pair stands to the other pairs of the two texts.</summary>
/// <param name="BestOfSeed">The best first score that the seed's sentence has with any sentence.</param>
/// <param name="BestOfVersion">The best first score that the version's sentence has with any sentence.</param>
/// <param name="Neighbours">First score of the sentences before and behind, the better of the two, in [0, 1].</param>
/// <param name="Between">First score of the sentences before and behind, the worse of the two; the ends of the texts count as told by each other.</param>
/// <param name="Revision">How far the texts are revisions of one text rather than two tellings, in [0, 1].</param>
/// <param name="Orderliness">How many of the surest pairs stand in one order, in [0, 1].</param>
/// <param name="Gap">Sentences between the surely linked ones around the pair, the larger side; 0 when the pair is out of order.</param>
/// <param name="NarrowerGap">The same on the smaller side.</param>
internal sealed record PairSurroundings(double BestOfSeed, double BestOfVersion, double Neighbours, double Between, double Revision, double Orderliness, int Gap, int NarrowerGap)
{
    public static PairSurroundings None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);
}
