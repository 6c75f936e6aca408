using System.Text.Json.Serialization;

namespace NewsCompare.Core.Attributions;

/// <summary>What became of a quotation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuoteChange>))]
public enum QuoteChange
{
    /// <summary>Word for word.</summary>
    [JsonStringEnumMemberName("identical")]
    Identical,

    /// <summary>Only marks or case differ.</summary>
    [JsonStringEnumMemberName("punctuation")]
    Punctuation,

    /// <summary>One holds a part of the other.</summary>
    [JsonStringEnumMemberName("truncated")]
    Truncated,

    /// <summary>Each lacks a part of the other.</summary>
    [JsonStringEnumMemberName("overlap")]
    Overlap,

    /// <summary>A part is left out and the gap is marked.</summary>
    [JsonStringEnumMemberName("elided")]
    Elided,

    /// <summary>Words inside the marks differ.</summary>
    [JsonStringEnumMemberName("altered")]
    Altered,

    /// <summary>The same words are given to another speaker.</summary>
    [JsonStringEnumMemberName("reattributed")]
    Reattributed,

    /// <summary>The words became indirect speech.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,

    /// <summary>The quotation is gone.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>Not the same utterance (pairs only, never in a comparison).</summary>
    [JsonStringEnumMemberName("different")]
    Different,
}
