using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class CreditChainTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday.\n";
    private const string Own = "Divers who went down on Sunday found eleven cracked piles beneath the northern berth of the old quay.";

    private static readonly DateTimeOffset Dawn = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Find_GivesTheCreditAndItsLag()
    {
        var chain = Chain(Version("Skerry Press", Own, 0), Version("Inland Gazette", "The cracks were first reported by Skerry Press.", 3));

        var credit = Assert.Single(chain.Credits);
        Assert.Equal((1, "Skerry Press", 0, 3.0), (credit.Version, credit.Outlet, credit.To, credit.LagHours));
        Assert.Empty(chain.Reuses);
    }

    [Fact]
    public void Find_GivesReuse_WhenALaterVersionHasTheWordsWithoutACredit()
    {
        var reuse = Assert.Single(Chain(Version("Skerry Press", Own, 0), Version("Inland Gazette", Own, 2)).Reuses);

        Assert.Equal((1, 0, 2.0), (reuse.Version, reuse.From, reuse.LagHours));
        Assert.EndsWith(Own[..^1], reuse.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Own + " Skerry Press reported it.")]
    [InlineData("“" + Own + "” said the harbour master.")]
    [InlineData("Divers found cracks.")]
    public void Find_GivesNoReuse_WhereItIsCreditedOrQuotedOrShort(string text) =>
        Assert.Empty(Chain(Version("Skerry Press", Own, 0), Version("Inland Gazette", text, 2)).Reuses);

    [Fact]
    public void Judge_TakesWhomOthersNameFirst_OverTheClock()
    {
        var first = Judge(Version("Inland Gazette", "The plan was first reported by the Tollen Courier.", 0), Version("Tollen Courier", Own, 5));

        Assert.Equal(("Tollen Courier", FirstReportRung.NamedFirst, true), (first.Outlet, first.Rung, first.Conflict));
    }

    [Fact]
    public void Judge_IsUndetermined_WhenTwoAreNamedFirst()
    {
        var first = Judge(
            Version("Inland Gazette", "The plan was first reported by the Tollen Courier.", 0), Version("Skerry Press", "The Inland Gazette first reported the plan.", 5));

        Assert.Null(first.Outlet);
        Assert.True(first.Conflict);
        Assert.Equal(2, first.Claims.Count(claim => claim.Rung == FirstReportRung.NamedFirst));
    }

    [Fact]
    public void Judge_TakesTheEarliestPage_WhenNobodyCredits()
    {
        var first = Judge(Version("Skerry Press", Own, 0), Version("Inland Gazette", Own, 2));

        Assert.Equal(("Skerry Press", FirstReportRung.Published), (first.Outlet, first.Rung));
    }

    private static CreditChain Chain(params OutletVersion[] versions) => new CreditChainFinder(HarbourStory.Seed, Compare(versions), HarbourStory.Tools.Credits).Find();

    private static FirstReport Judge(params OutletVersion[] versions) => FirstReportJudge.Judge(Compare(versions), HarbourStory.Tools.Credits);

    private static List<Comparison> Compare(OutletVersion[] versions) => [.. versions.Select(HarbourStory.Compare)];

    private static OutletVersion Version(string outlet, string text, int hours) => HarbourStory.Version(Lead + text, outlet, at: Dawn.AddHours(hours));
}
