using NewsCompare.Core.Audits;

namespace NewsCompare.Core.Tests.Audits;

public sealed class AuditReviewTests
{
    private static readonly CreditAudit Today = new([new("Tollen Courier", null)], CreditVerdict.NoneFound, [], ["Tollen Courier"], []);

    [Fact]
    public void Of_IsNull_WhenNobodyDecided() => Assert.Null(AuditReview.Of(Today, []));

    [Fact]
    public void Of_LetsTheNewestDecisionOnTodaysEvidenceStand_AndKeepsTheHistory()
    {
        List<AuditDecision> history = [Made(AuditJudgement.Accepted, Today.EvidenceHash, 1), Made(AuditJudgement.Rejected, Today.EvidenceHash, 2), Made(AuditJudgement.Accepted, "other", 3)];

        var review = AuditReview.Of(Today, history)!;

        Assert.Equal(history, review.History);
        Assert.Equal((history[1], history[2], false), (review.Standing, review.Latest, review.OnEarlierText));
    }

    [Fact]
    public void Of_ShowsADecisionAsMadeOnAnEarlierText_WhenTheEvidenceIsAnotherNow()
    {
        var review = AuditReview.Of(Today with { Verdict = CreditVerdict.Generic }, [Made(AuditJudgement.Accepted, Today.EvidenceHash, 1)])!;

        Assert.True(review.OnEarlierText);
        Assert.Null(review.Standing);
        Assert.Equal(AuditJudgement.Accepted, review.Latest.Judgement);
    }

    private static AuditDecision Made(AuditJudgement judgement, string hash, int day) =>
        new(judgement, CreditVerdict.NoneFound, hash, 1, "seen", "ada", new(2026, 3, day, 9, 0, 0, TimeSpan.Zero));
}
