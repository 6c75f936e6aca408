using System.Text.Json.Serialization;

namespace NewsCompare.Core.Audits;

/// <summary>Who had the story first, as far as the versions show it.</summary>
/// <param name="Outlet">The outlet; null when it is undetermined.</param>
/// <param name="Rung">The evidence that decided, or null.</param>
/// <param name="Claims">All that speaks for somebody, strongest evidence first, most voices first.</param>
/// <param name="Conflict">Whether any claim names another than the strongest one does.</param>
public sealed record FirstReport(string? Outlet, FirstReportRung? Rung, IReadOnlyList<FirstReportClaim> Claims, bool Conflict);

/// <summary>Something that speaks for one outlet having been first.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Rung">What kind of evidence.</param>
/// <param name="Voices">How many other outlets it comes from; 1 for a time.</param>
/// <param name="Evidence">The exact words, or the time in ISO 8601.</param>
public sealed record FirstReportClaim(string Outlet, FirstReportRung Rung, int Voices, IReadOnlyList<string> Evidence);

/// <summary>Kinds of evidence, strongest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FirstReportRung>))]
public enum FirstReportRung
{
    /// <summary>Others say that it was first.</summary>
    [JsonStringEnumMemberName("named-first")]
    NamedFirst,

    /// <summary>Other pages' markup names it as what they copy or are based on.</summary>
    [JsonStringEnumMemberName("declared")]
    Declared,

    /// <summary>Others credit it in another way; agencies' marks and polls do not count.</summary>
    [JsonStringEnumMemberName("credited")]
    Credited,

    /// <summary>Its page claims the earliest time. It decides only where every page states one.</summary>
    [JsonStringEnumMemberName("published")]
    Published,

    /// <summary>We saw it first, which depends on when we look: it never decides.</summary>
    [JsonStringEnumMemberName("first-seen")]
    FirstSeen,
}
