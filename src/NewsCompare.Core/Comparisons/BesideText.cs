using System.Text.Json.Serialization;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Comparisons;

/// <summary>A text that stands beside the body of a version, and which its readers see.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">Plain text, one sentence or several.</param>
public sealed record BesideText(BesidePlace Place, string Text)
{
    /// <summary>Links inside the text, which is one paragraph; empty where they are not known.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];
}

/// <summary>Where a text stands that is no part of a body.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BesidePlace>))]
public enum BesidePlace
{
    /// <summary>In a box between the paragraphs: facts, background.</summary>
    [JsonStringEnumMemberName("box")]
    Box,

    /// <summary>In the standfirst, or the points above the text.</summary>
    [JsonStringEnumMemberName("standfirst")]
    Standfirst,

    /// <summary>Below a picture.</summary>
    [JsonStringEnumMemberName("caption")]
    Caption,

    /// <summary>In a post of a social network that the page shows.</summary>
    [JsonStringEnumMemberName("post")]
    Post,

    /// <summary>In a heading between the paragraphs.</summary>
    [JsonStringEnumMemberName("subheading")]
    Subheading,
}
