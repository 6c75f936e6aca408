using System.Text.Json.Serialization;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Audits;

/// <summary>One text names who said what another text gives to an unnamed source.</summary>
/// <remarks>It says that the two texts differ, not that the two sources are one person: both may have been asked.</remarks>
/// <param name="Through">What the two texts have in common there.</param>
/// <param name="Seed">Index of the seed sentence that both tell; null when the seed lacks it.</param>
/// <param name="Unnamed">The text that gives no name.</param>
/// <param name="Class">What kind of source it gives.</param>
/// <param name="Named">The text that gives a name.</param>
public sealed record NamedElsewhere(NamedThrough Through, int? Seed, SourceMention Unnamed, UnnamedSourceClass Class, SourceMention Named);

/// <summary>A source in one text of a story.</summary>
/// <param name="Version">Index of the version in the report; null for the seed.</param>
/// <param name="Sentence">Index of the sentence that attributes.</param>
/// <param name="Source">The name, or the words that stand for it.</param>
public sealed record SourceMention(int? Version, int Sentence, string Source);

/// <summary>What two texts have in common.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NamedThrough>))]
public enum NamedThrough
{
    /// <summary>The same words in quotation marks.</summary>
    [JsonStringEnumMemberName("quotation")]
    Quotation,

    /// <summary>Sentences that both are linked to the same seed sentence, with the same statement.</summary>
    [JsonStringEnumMemberName("linked-sentence")]
    LinkedSentence,
}
