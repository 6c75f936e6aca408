using System.Text.Json.Serialization;

namespace NewsCompare.Core.Alignments;

/// <summary>Sentence pairs, seed to version, each with a score; the unlinked on both sides.</summary>
/// <param name="Links">By seed sentence, then version sentence; many to many.</param>
/// <param name="UnlinkedSeed">Seed sentences without a link, ascending.</param>
/// <param name="UnlinkedVersion">Version sentences without a link, ascending.</param>
/// <param name="Contradictions">What the two sides of a link state differently.</param>
public sealed record Alignment(
    IReadOnlyList<SentenceLink> Links,
    IReadOnlyList<int> UnlinkedSeed,
    IReadOnlyList<int> UnlinkedVersion,
    IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>Where one side of a link tells who did it and the other leaves that out.</summary>
    public IReadOnlyList<AgentChange> AgentChanges { get; init; } = [];
}

/// <summary>One pair of sentences that tell the same.</summary>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Version">Index of the version sentence.</param>
/// <param name="Kind">How far they tell the same.</param>
/// <param name="Score">In [0, 1], rounded to 4 decimals.</param>
/// <param name="Moved">Whether the pair lies off the main order of the links.</param>
/// <param name="Reasons">Why it stands, in words; never empty.</param>
public sealed record SentenceLink(int Seed, int Version, LinkKind Kind, double Score, bool Moved, IReadOnlyList<string> Reasons);

/// <summary>How far two sentences tell the same.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>The same words; marks, case and white space apart.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>The same facts in other words.</summary>
    [JsonStringEnumMemberName("reworded")]
    Reworded,

    /// <summary>One tells a part of the other.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,
}

/// <summary>Something the two sides of a link state differently.</summary>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Version">Index of the version sentence.</param>
/// <param name="Kind">What differs.</param>
/// <param name="SeedText">The seed's wording.</param>
/// <param name="VersionText">The version's wording.</param>
public sealed record Contradiction(int Seed, int Version, ContradictionKind Kind, string SeedText, string VersionText);

/// <summary>What differs in a contradiction.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ContradictionKind>))]
public enum ContradictionKind
{
    /// <summary>A number, share or sum.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>A date, weekday or time.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>A person or organisation.</summary>
    [JsonStringEnumMemberName("name")]
    Name,

    /// <summary>A place.</summary>
    [JsonStringEnumMemberName("place")]
    Place,

    /// <summary>One side negates.</summary>
    [JsonStringEnumMemberName("negation")]
    Negation,

    /// <summary>How certain: said, alleged, may.</summary>
    [JsonStringEnumMemberName("modality")]
    Modality,

    /// <summary>Who said it.</summary>
    [JsonStringEnumMemberName("speaker")]
    Speaker,
}
