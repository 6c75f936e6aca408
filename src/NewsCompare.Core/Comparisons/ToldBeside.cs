using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Comparisons;

/// <summary>A seed sentence that the body of a version lacks, and that a text beside it tells.</summary>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Place">Where the text stands.</param>
/// <param name="Text">The sentence there.</param>
/// <param name="Kind">How far the two tell the same.</param>
/// <param name="Score">In [0, 1], rounded to 4 decimals.</param>
public sealed record ToldBeside(int Seed, BesidePlace Place, string Text, LinkKind Kind, double Score)
{
    /// <summary>What the two state differently.</summary>
    public IReadOnlyList<BesideChange> Changes { get; init; } = [];
}

/// <summary>Something that a seed sentence and the text that tells it beside the body state differently.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="SeedText">The seed's wording.</param>
/// <param name="VersionText">The wording there.</param>
public sealed record BesideChange(ContradictionKind Kind, string SeedText, string VersionText);
