using System.Text.Json.Serialization;

namespace NewsCompare.Core.Articles;

/// <summary>What a paragraph of the body is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphKind>))]
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>The sentences below the headline that sum the article up.</summary>
    [JsonStringEnumMemberName("standfirst")]
    Standfirst,

    /// <summary>A heading inside the body, also one that is set as a short line in bold.</summary>
    [JsonStringEnumMemberName("subheading")]
    Subheading,

    /// <summary>An item of a list, or a row of a table, its cells parted by bars.</summary>
    [JsonStringEnumMemberName("list")]
    List,

    /// <summary>A block that is set as a quotation.</summary>
    [JsonStringEnumMemberName("quotation")]
    Quotation,

    /// <summary>Text of an entry of a live blog; its time is in <see cref="ArticleParts.LiveEntries"/>.</summary>
    [JsonStringEnumMemberName("live-entry")]
    LiveEntry,

    /// <summary>A post of a social network that the article shows, with who signs it: on the page, and not the outlet's words.</summary>
    [JsonStringEnumMemberName("post")]
    Post,
}
