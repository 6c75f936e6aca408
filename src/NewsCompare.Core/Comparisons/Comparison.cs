using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Comparisons;

/// <summary>A version set against the seed.</summary>
/// <param name="Version">The version.</param>
/// <param name="NotComparable">Why nothing can be said of omissions and additions, or null when it can.</param>
/// <param name="Alignment">Links between the sentences; empty when not comparable.</param>
/// <param name="Dropped">Seed sentences that the version lacks, in its body and beside it; empty when not comparable.</param>
/// <param name="Added">Version sentences that the seed lacks, bylines, credits and other lines that state nothing left out; empty when not comparable.</param>
/// <param name="Attributions">Who says what in the version.</param>
/// <param name="Quotations">What stands in quotation marks in the version.</param>
/// <param name="QuoteFindings">What became of the seed's quotations.</param>
/// <param name="Credits">Whom the version credits.</param>
/// <param name="Metrics">One number or null for each measure.</param>
public sealed record Comparison(
    OutletVersion Version,
    string? NotComparable,
    Alignment Alignment,
    IReadOnlyList<int> Dropped,
    IReadOnlyList<int> Added,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<QuoteFinding> QuoteFindings,
    IReadOnlyList<Credit> Credits,
    Metrics Metrics)
{
    /// <summary>Seed sentences that the body lacks and a text beside it tells: a box, a standfirst, a caption, a post. They are no omissions.</summary>
    public IReadOnlyList<ToldBeside> Beside { get; init; } = [];
}

/// <summary>What became of one quotation.</summary>
/// <param name="Seed">Index of the seed sentence in which it begins; null when the seed has no such quotation.</param>
/// <param name="Version">Index of the version sentence in which it begins; null when its body has it no more.</param>
/// <param name="Change">What became of it.</param>
/// <param name="SeedText">The words in the seed, or null.</param>
/// <param name="VersionText">The words in the version, or null.</param>
/// <param name="SeedSpeaker">Who said it in the seed, or null.</param>
/// <param name="VersionSpeaker">Who said it in the version, or null.</param>
public sealed record QuoteFinding(
    int? Seed, int? Version, QuoteChange Change, string? SeedText, string? VersionText, string? SeedSpeaker, string? VersionSpeaker)
{
    /// <summary>What can be said of the two speakers; null when the version has the words no more in quotation marks.</summary>
    public SpeakerMatch? Speakers { get; init; }

    /// <summary>Where the version has the words when its body lacks them; null otherwise.</summary>
    public BesidePlace? Beside { get; init; }
}
