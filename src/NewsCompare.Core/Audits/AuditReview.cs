namespace NewsCompare.Core.Audits;

/// <summary>What editors decided about one page's verdict, set against what the verdict rests on today.</summary>
/// <remarks>A decision holds for the evidence it was made on. When the evidence is another one now, the decision is still shown, as one on an earlier text.</remarks>
/// <param name="History">Every decision, the oldest first; never empty.</param>
/// <param name="Standing">The newest decision on today's evidence; null when all were made on other evidence.</param>
public sealed record AuditReview(IReadOnlyList<AuditDecision> History, AuditDecision? Standing)
{
    /// <summary>The newest decision, whatever it was made on.</summary>
    public AuditDecision Latest => History[^1];

    /// <summary>Whether no decision was made on what the verdict rests on today.</summary>
    public bool OnEarlierText => Standing is null;

    /// <summary>The review of an audit; null when nobody has decided anything.</summary>
    /// <param name="audit">The audit of today.</param>
    /// <param name="history">The decisions about the page in this story, the oldest first.</param>
    public static AuditReview? Of(CreditAudit audit, IReadOnlyList<AuditDecision> history) => history.Count == 0
        ? null
        : new(history, history.LastOrDefault(decision => decision.EvidenceHash.Equals(audit.EvidenceHash, StringComparison.Ordinal)));
}
