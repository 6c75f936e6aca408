using System.Text.Json.Serialization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>One attribution: who is said to have said or found what.</summary>
/// <remarks>The three-part scheme of PARC 3.0. Source: S. Pareti, LREC 2016. All spans index the text that was read.</remarks>
/// <param name="SentenceIndex">The sentence of the cue, as <c>Sentence.Index</c>.</param>
/// <param name="Source">Who: "the Herald". Empty when the cue stands alone ("it was reported").</param>
/// <param name="Cue">The words that attribute: "first reported by".</param>
/// <param name="Content">What is attributed; several spans where a said-tag interrupts it.</param>
/// <param name="Type">By quotation marks.</param>
/// <param name="Speaker">The source's full name where it could be resolved, else its words; null when there is none.</param>
/// <param name="Anonymous">Whether the source is unnamed ("a US official familiar with").</param>
public sealed record Attribution(
    int SentenceIndex,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    AttributionType Type,
    string? Speaker,
    bool Anonymous);

/// <summary>Whether the content stands in quotation marks.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttributionType>))]
public enum AttributionType
{
    /// <summary>All of it.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct,

    /// <summary>None of it.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,

    /// <summary>Part of it.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}
