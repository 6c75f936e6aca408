using NewsCompare.Core.Articles;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class DeclaredOriginTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday.";

    [Fact]
    public void Audit_ShowsWhatTheMarkupSays_AndRestsNoVerdictOnIt()
    {
        var audit = Audit(Page("Inland Gazette", new(StatedOriginKind.IsBasedOn, null, new("https://www.tollen-courier.example/pier")), new StatedOrigin(StatedOriginKind.CreditText, "Skerry Press", null)));

        Assert.Equal(CreditVerdict.NoneFound, audit.Verdict);
        Assert.Equal(
            [(StatedOriginKind.IsBasedOn, "Tollen Courier", true), (StatedOriginKind.CreditText, "Skerry Press", false)],
            audit.Declared.Select(one => (one.Kind, one.Outlet, one.Origin)));
        Assert.NotEqual(Audit(Page("Inland Gazette")).EvidenceHash, audit.EvidenceHash);
    }

    [Theory]
    [InlineData(StatedOriginKind.Canonical, "https://inland-gazette.example/pier")]
    [InlineData(StatedOriginKind.Canonical, "https://amp.inland-gazette.example/pier")]
    [InlineData(StatedOriginKind.Citation, "https://journal-of-piers.example/12")]
    public void Audit_PassesOverThePageItself_AndCitationsOfWhoKnowsWhat(StatedOriginKind kind, string url) =>
        Assert.Empty(Audit(Page("Inland Gazette", new StatedOrigin(kind, null, new(url)))).Declared);

    [Fact]
    public void Audit_NamesTheHost_WhenACanonicalAddressIsNobodysWeKnow() =>
        Assert.Equal("far-herald.example", Assert.Single(Audit(Page("Inland Gazette", new StatedOrigin(StatedOriginKind.Canonical, null, new("https://www.far-herald.example/pier")))).Declared).Outlet);

    [Fact]
    public void Judge_TakesTheMarkupOfOthers_BeforePlainCredits_AndAfterFirstReports()
    {
        var based = Page("Inland Gazette", new StatedOrigin(StatedOriginKind.IsBasedOn, null, new("https://tollen-courier.example/pier")));
        var credits = HarbourStory.Version(Lead + " The vote is legal, according to Skerry Press.", outlet: "Port Echo");
        var first = HarbourStory.Version(Lead + " The plan was first reported by Skerry Press.", outlet: "Port Star");

        var weak = Judge(based, credits);
        Assert.Equal(("Tollen Courier", FirstReportRung.Declared, true), (weak.Outlet, weak.Rung, weak.Conflict));
        Assert.Contains("is-based-on https://tollen-courier.example/pier", Assert.Single(weak.Claims[0].Evidence), StringComparison.Ordinal);
        Assert.Equal(("Skerry Press", FirstReportRung.NamedFirst), (Judge(based, first).Outlet, Judge(based, first).Rung));
    }

    private static FirstReport Judge(params OutletVersion[] versions) => FirstReportJudge.Judge([.. versions.Select(HarbourStory.Compare)], HarbourStory.Tools.Credits);

    private static CreditAudit Audit(OutletVersion version) => Auditor.Audit(HarbourStory.Seed, HarbourStory.Compare(version), HarbourStory.Tools);

    private static OutletVersion Page(string outlet, params StatedOrigin[] origins) =>
        HarbourStory.Version(Lead, outlet: outlet) with { Source = "https://www.inland-gazette.example/news/pier", Origins = origins };
}
