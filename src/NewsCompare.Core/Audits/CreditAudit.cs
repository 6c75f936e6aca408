using System.Text.Json.Serialization;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Audits;

/// <summary>Whether a version credits those who had the story first.</summary>
/// <param name="Expected">Whom the seed's facts or text name as the origin; empty when nobody is known.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Credited">Names of the outlets that the version credits, in order of appearance, each once.</param>
/// <param name="Missing">Expected outlets that it does not credit; empty where a short name may be theirs.</param>
/// <param name="Evidence">The words behind the verdict: those that credit the origin; where none do, those that may, those that credit others, or are generic.</param>
public sealed record CreditAudit(
    IReadOnlyList<ExpectedCredit> Expected,
    CreditVerdict Verdict,
    IReadOnlyList<string> Credited,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Credit> Evidence)
{
    /// <summary>The credits that the verdict does not rest on, as "according to" another outlet beside a credit to the origin.</summary>
    public IReadOnlyList<Credit> Others { get; init; } = [];

    /// <summary>Whether the verdict is open because the text credits by a short name that may be the origin's or another's.</summary>
    public bool ByShortName { get; init; }

    /// <summary>Other outlets that the page's markup names as where it comes from. The verdict does not rest on it: readers do not see it.</summary>
    public IReadOnlyList<DeclaredOrigin> Declared { get; init; } = [];

    /// <summary>Words from the first sentence that the seed has too to the first credit behind the verdict; 0 when the credit comes first, null without such a pair in the body.</summary>
    public int? WordsToCredit { get; init; }

    /// <summary>The most exact level at which the origin is credited; null when it is not, <see cref="CreditLevel.Generic"/> when only "media reports" are.</summary>
    public CreditLevel? Level => Verdict is CreditVerdict.Credited or CreditVerdict.Generic && Evidence.Count > 0 ? Evidence.Max(credit => credit.Level) : null;

    /// <summary>SHA-256 of the verdict with its words, places and links, in lower-case hexadecimal: the same evidence has the same hash.</summary>
    public string EvidenceHash => AuditHash.Of(this);
}

/// <summary>Someone who ought to be credited.</summary>
/// <param name="Outlet">The outlet's name, or null.</param>
/// <param name="Reporter">The person's name, or null.</param>
public sealed record ExpectedCredit(string? Outlet, string? Reporter);

/// <summary>What an audit found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditVerdict>))]
public enum CreditVerdict
{
    /// <summary>The origin is credited, or is the publisher itself.</summary>
    [JsonStringEnumMemberName("credited")]
    Credited,

    /// <summary>Only "media reports".</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Others are credited, the origin is not.</summary>
    [JsonStringEnumMemberName("credits-other")]
    CreditsOther,

    /// <summary>No credit was found.</summary>
    [JsonStringEnumMemberName("none-found")]
    NoneFound,

    /// <summary>The text cannot be relied on, no origin is known, or the text credits by a short name ("the Post") that may be the origin's or another's.</summary>
    [JsonStringEnumMemberName("cannot-tell")]
    CannotTell,
}
