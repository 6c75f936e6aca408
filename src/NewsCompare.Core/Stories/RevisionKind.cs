using System.Text.Json.Serialization;

namespace NewsCompare.Core.Stories;

/// <summary>How a later text of a page differs from an earlier one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RevisionKind>))]
public enum RevisionKind
{
    /// <summary>The words are the same.</summary>
    [JsonStringEnumMemberName("identical")]
    Identical,

    /// <summary>Only lines differ that are no part of the article: newsletter boxes, advertising marks.</summary>
    [JsonStringEnumMemberName("boilerplate")]
    Boilerplate,

    /// <summary>Slips of the pen were mended, or marks and capitals changed.</summary>
    [JsonStringEnumMemberName("typo")]
    Typo,

    /// <summary>Only the headline has other words.</summary>
    [JsonStringEnumMemberName("headline_only")]
    HeadlineOnly,

    /// <summary>A number changed.</summary>
    [JsonStringEnumMemberName("number_correction")]
    NumberCorrection,

    /// <summary>A name changed.</summary>
    [JsonStringEnumMemberName("name_correction")]
    NameCorrection,

    /// <summary>Sentences came in.</summary>
    [JsonStringEnumMemberName("addition")]
    Addition,

    /// <summary>Sentences went.</summary>
    [JsonStringEnumMemberName("removal")]
    Removal,

    /// <summary>Sentences were worded anew or put in another order, the first among them.</summary>
    [JsonStringEnumMemberName("rewrite_lead")]
    RewriteLead,

    /// <summary>Sentences below the first were worded anew or put in another order, or anywhere words lost or got their quotation marks, or a weekday or month became another.</summary>
    [JsonStringEnumMemberName("rewording")]
    Rewording,
}
