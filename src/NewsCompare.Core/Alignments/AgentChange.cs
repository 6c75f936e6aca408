namespace NewsCompare.Core.Alignments;

/// <summary>Who did it is told by one side of a link and left out by the other: "police shot the man" against "the man was shot".</summary>
/// <remarks>No contradiction: both may be true. It is the oldest way to take the blame out of a sentence, so it is shown.</remarks>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Version">Index of the version sentence.</param>
/// <param name="SeedAgent">Who did it in the words of the seed; null where it leaves that out.</param>
/// <param name="VersionAgent">Who did it in the words of the version; null where it leaves that out.</param>
/// <param name="SeedText">The seed's wording.</param>
/// <param name="VersionText">The version's wording.</param>
public sealed record AgentChange(int Seed, int Version, string? SeedAgent, string? VersionAgent, string SeedText, string VersionText);
