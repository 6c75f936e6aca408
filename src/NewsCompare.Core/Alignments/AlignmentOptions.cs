namespace NewsCompare.Core.Alignments;

/// <summary>Settings of the aligner.</summary>
public sealed class AlignmentOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "alignment";

    /// <summary>Lowest score at which two sentences are linked, a fraction in (0, 1]. Default 0.35.</summary>
    public double PairThreshold { get; init; } = 0.35;
}
