using System.Text.Json.Serialization;

namespace NewsCompare.Core.Articles;

/// <summary>Where a page's markup says that the text, or what it tells, comes from. Readers do not see it.</summary>
/// <param name="Kind">Which statement.</param>
/// <param name="Name">A name as written, or null.</param>
/// <param name="Url">An absolute web address, or null; one of the two is there.</param>
public sealed record StatedOrigin(StatedOriginKind Kind, string? Name, Uri? Url);

/// <summary>Statements of origin, the strongest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatedOriginKind>))]
public enum StatedOriginKind
{
    /// <summary><c>link rel=canonical</c>: the page's own address, or that of what it copies.</summary>
    [JsonStringEnumMemberName("canonical")]
    Canonical,

    /// <summary>The meta element <c>original-source</c> or <c>syndication-source</c>.</summary>
    [JsonStringEnumMemberName("original-source")]
    OriginalSource,

    /// <summary>JSON-LD <c>isBasedOn</c>.</summary>
    [JsonStringEnumMemberName("is-based-on")]
    IsBasedOn,

    /// <summary>JSON-LD <c>citation</c>.</summary>
    [JsonStringEnumMemberName("citation")]
    Citation,

    /// <summary>JSON-LD <c>author</c>.</summary>
    [JsonStringEnumMemberName("author")]
    Author,

    /// <summary>JSON-LD <c>publisher</c>, <c>sourceOrganization</c> or <c>copyrightHolder</c>.</summary>
    [JsonStringEnumMemberName("publisher")]
    Publisher,

    /// <summary>JSON-LD <c>creditText</c>.</summary>
    [JsonStringEnumMemberName("credit-text")]
    CreditText,
}
