using NewsCompare.Core.Audits;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class AuditDecisionStoreTests : StoreTests
{
    private AuditDecisionStore Decisions => new(Database);

    [Fact]
    public async Task AddAsync_KeepsEveryDecision_InOrder_AndLosesNothing()
    {
        var coverage = await ACoverageAsync();
        var (first, second) = (Made(AuditJudgement.Accepted, "ada", "“quoted” — 😀"), Made(AuditJudgement.Rejected, null, null));

        await Decisions.AddAsync(coverage.StoryId, coverage.Page.Url.AbsoluteUri, first, Token);
        await Decisions.AddAsync(coverage.StoryId, coverage.Page.Url.AbsoluteUri, second, Token);

        var stored = await Decisions.ListAsync(coverage.StoryId, Token);
        Assert.Equal([first, second], stored[coverage.Page.Url.AbsoluteUri]);
        Assert.Empty(await Decisions.ListAsync(coverage.StoryId + 1, Token));
    }

    [Fact]
    public async Task ForgetAsync_TakesTheDecisionsWithThePage()
    {
        var coverage = await ACoverageAsync();
        await Decisions.AddAsync(coverage.StoryId, coverage.Page.Url.AbsoluteUri, Made(AuditJudgement.Accepted, "ada", "its words"), Token);

        await new Forgetting(Database).ForgetAsync(coverage.Page.Url, "asked for", Now, Token);

        Assert.Empty(await Decisions.ListAsync(coverage.StoryId, Token));
    }

    private AuditDecision Made(AuditJudgement judgement, string? by, string? note) => new(judgement, CreditVerdict.CreditsOther, "f00d", 3, note, by, Now);
}
