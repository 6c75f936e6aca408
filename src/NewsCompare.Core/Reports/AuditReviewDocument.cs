using NewsCompare.Core.Audits;

namespace NewsCompare.Core.Reports;

/// <summary>What editors decided about an audit, in a comparison document.</summary>
/// <param name="OnEarlierText">Whether every decision was made on other evidence than today's.</param>
/// <param name="Standing">The newest decision on today's evidence, or null.</param>
/// <param name="Latest">The newest decision.</param>
/// <param name="History">Every decision, the oldest first.</param>
public sealed record AuditReviewDocument(bool OnEarlierText, AuditDecision? Standing, AuditDecision Latest, IReadOnlyList<AuditDecision> History)
{
    internal static AuditReviewDocument? Of(AuditReview? review) =>
        review is null ? null : new(review.OnEarlierText, review.Standing, review.Latest, review.History);
}
