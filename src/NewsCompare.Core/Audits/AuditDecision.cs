using System.Text.Json.Serialization;

namespace NewsCompare.Core.Audits;

/// <summary>What an editor decided about a verdict, and what the verdict rested on then.</summary>
/// <param name="Judgement">Whether the verdict was taken as right.</param>
/// <param name="Verdict">The verdict that was judged.</param>
/// <param name="EvidenceHash">What it rested on, as <see cref="CreditAudit.EvidenceHash"/>.</param>
/// <param name="Revision">The revision of the page that was judged, from 1.</param>
/// <param name="Note">Why, in the editor's words, or null.</param>
/// <param name="By">Who decided, or null.</param>
/// <param name="DecidedAt">When, UTC.</param>
public sealed record AuditDecision(
    AuditJudgement Judgement, CreditVerdict Verdict, string EvidenceHash, int Revision, string? Note, string? By, DateTimeOffset DecidedAt);

/// <summary>Whether an editor takes a verdict as right.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AuditJudgement>))]
public enum AuditJudgement
{
    /// <summary>The verdict is right.</summary>
    [JsonStringEnumMemberName("accepted")]
    Accepted,

    /// <summary>The verdict is wrong.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,
}
