using System.Text.Json.Serialization;

namespace NewsCompare.Core.Attributions;

/// <summary>Words or a link that name an outlet as the origin of a report.</summary>
/// <param name="Outlet">The outlet's common name; null for a generic credit ("media reports").</param>
/// <param name="Reporter">The person named, or null.</param>
/// <param name="Kind">In what way it is credited.</param>
/// <param name="Level">How exact the credit is.</param>
/// <param name="Text">The exact words.</param>
/// <param name="Paragraph">The paragraph, from 0.</param>
/// <param name="Start">First code unit in the body's text.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Href">Link target inside the words, or null.</param>
/// <param name="Unlisted">Whether the outlet stands in no list and was known by its name and the words around it.</param>
public sealed record Credit(
    string? Outlet, string? Reporter, CreditKind Kind, CreditLevel Level, string Text, int Paragraph, int Start, int End, Uri? Href, bool Unlisted = false)
{
    /// <summary>In which part of the page it stands. Default the body.</summary>
    public CreditPlace Place { get; init; }
}

/// <summary>In which part of a page a credit stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditPlace>))]
public enum CreditPlace
{
    /// <summary>In the running text.</summary>
    [JsonStringEnumMemberName("body")]
    Body,

    /// <summary>In the headline.</summary>
    [JsonStringEnumMemberName("headline")]
    Headline,

    /// <summary>In the byline.</summary>
    [JsonStringEnumMemberName("byline")]
    Byline,

    /// <summary>In a line above or below the text: who contributed, what was corrected.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>In the standfirst, or the points above the text.</summary>
    [JsonStringEnumMemberName("standfirst")]
    Standfirst,

    /// <summary>In a box between the paragraphs.</summary>
    [JsonStringEnumMemberName("box")]
    Box,

    /// <summary>In a post of a social network that the page shows.</summary>
    [JsonStringEnumMemberName("post")]
    Post,

    /// <summary>In a heading between the paragraphs.</summary>
    [JsonStringEnumMemberName("subheading")]
    Subheading,
}

/// <summary>In what way an outlet is credited.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditKind>))]
public enum CreditKind
{
    /// <summary>"first reported by".</summary>
    [JsonStringEnumMemberName("first_report")]
    FirstReport,

    /// <summary>"reported by", "according to".</summary>
    [JsonStringEnumMemberName("report")]
    Report,

    /// <summary>"told", "in an interview with".</summary>
    [JsonStringEnumMemberName("interview")]
    Interview,

    /// <summary>"a poll by".</summary>
    [JsonStringEnumMemberName("poll")]
    Poll,

    /// <summary>An agency's dateline, byline or tag line.</summary>
    [JsonStringEnumMemberName("wire")]
    Wire,

    /// <summary>"h/t", "via".</summary>
    [JsonStringEnumMemberName("hat_tip")]
    HatTip,

    /// <summary>"obtained by".</summary>
    [JsonStringEnumMemberName("obtained")]
    Obtained,
}

/// <summary>How exact a credit is, weakest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditLevel>))]
public enum CreditLevel
{
    /// <summary>"media reports": nobody is named.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>The outlet is named.</summary>
    [JsonStringEnumMemberName("outlet")]
    Outlet,

    /// <summary>The reporter is named.</summary>
    [JsonStringEnumMemberName("reporter")]
    Reporter,

    /// <summary>The words link to the outlet.</summary>
    [JsonStringEnumMemberName("linked")]
    Linked,
}
