using System.ComponentModel.DataAnnotations;

namespace NewsCompare.Core.Alignments;

/// <summary>Settings of the aligner.</summary>
public sealed class AlignmentOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "alignment";

    /// <summary>Lowest certainty at which sentences of two tellings are linked, a fraction in (0, 1]. Default 0.33.</summary>
    [Range(0.01, 1.0)]
    public double PairThreshold { get; init; } = 0.33;

    /// <summary>Lowest certainty at which a link is the same facts in other words and not only a part of them, a fraction in (0, 1]. Default 0.37.</summary>
    [Range(0.01, 1.0)]
    public double CloseThreshold { get; init; } = 0.37;

    /// <summary>Lowest certainty at which sentences of two revisions of one text are linked, a fraction in (0, 1]. Default 0.4.</summary>
    [Range(0.01, 1.0)]
    public double RevisionThreshold { get; init; } = 0.4;

    /// <summary>Lowest certainty at which a sentence that two revisions tell in another place is linked, a fraction in (0, 1]. Default 0.65.</summary>
    [Range(0.01, 1.0)]
    public double OutOfOrderThreshold { get; init; } = 0.65;
}
