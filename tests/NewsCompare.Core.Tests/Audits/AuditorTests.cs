using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class AuditorTests
{
    private const string Lead = "The harbour board of Tollen approved a new ferry terminal on Monday.\n";

    [Theory]
    [InlineData("The plan was first reported by the Tollen Courier.", CreditVerdict.Credited)]
    [InlineData("The plan was first reported by Skerry Press.", CreditVerdict.CreditsOther)]
    [InlineData("According to media reports, the plan is old.", CreditVerdict.Generic)]
    [InlineData("Nobody at the town hall was surprised.", CreditVerdict.NoneFound)]
    public void Audit_JudgesByTheWordsOfTheVersion(string words, CreditVerdict verdict)
    {
        var audit = Of(HarbourStory.Version(Lead + words));

        Assert.Equal(verdict, audit.Verdict);
        Assert.Equal(verdict == CreditVerdict.Credited ? [] : ["Tollen Courier"], audit.Missing);
        Assert.Equal(verdict is CreditVerdict.Credited or CreditVerdict.CreditsOther or CreditVerdict.Generic, audit.Evidence.Count > 0);
    }

    [Fact]
    public void Audit_GivesTheExactWordsAndTheirPlace()
    {
        var version = HarbourStory.Version(Lead + "The plan was first reported by the Tollen Courier.");
        var credit = Assert.Single(Of(version).Evidence);

        Assert.Equal(1, credit.Paragraph);
        Assert.Equal(credit.Text, version.Body.Text[credit.Start..credit.End]);
    }

    [Fact]
    public void Audit_CountsTheWordsFromTheFirstReusedFactToTheCredit()
    {
        var early = Of(HarbourStory.Version("The Tollen Courier first reported the plan.\n" + Lead));
        var late = Of(HarbourStory.Version(Lead + "It rained all day. The plan was first reported by the Tollen Courier."));

        Assert.Equal(0, early.WordsToCredit);
        Assert.Equal(Core.Text.Tokenizer.Words(Lead + "It rained all day. The plan was").Count(), late.WordsToCredit);
        Assert.Null(Of(HarbourStory.Version(Lead)).WordsToCredit);
    }

    [Fact]
    public void Audit_GivesTheLevel_OnlyWhereTheOriginIsCredited()
    {
        Assert.Equal(CreditLevel.Outlet, Of(HarbourStory.Version(Lead + "The plan was first reported by the Tollen Courier.")).Level);
        Assert.Equal(CreditLevel.Generic, Of(HarbourStory.Version(Lead + "According to media reports, the plan is old.")).Level);
        Assert.Null(Of(HarbourStory.Version(Lead + "The plan was first reported by Skerry Press.")).Level);
    }

    [Fact]
    public void Audit_HashesItsEvidence()
    {
        var one = Of(HarbourStory.Version(Lead + "The plan was first reported by the Tollen Courier."));

        Assert.Equal(one.EvidenceHash, Of(HarbourStory.Version(Lead + "The plan was first reported by the Tollen Courier.")).EvidenceHash);
        Assert.NotEqual(one.EvidenceHash, Of(HarbourStory.Version(Lead + "Now the plan was first reported by the Tollen Courier.")).EvidenceHash);
        Assert.Matches("^[0-9a-f]{64}$", one.EvidenceHash);
    }

    [Fact]
    public void Audit_ListsEachOutletOnce_InOrder()
    {
        var audit = Of(HarbourStory.Version(Lead + "Skerry Press reported the vote. The Tollen Courier first reported the plan. Skerry Press reported the cost."));

        Assert.Equal(["Skerry Press", "Tollen Courier"], audit.Credited);
    }

    [Fact]
    public void Audit_RestsTheVerdictOnTheWordsThatCarryIt_AndListsTheOthersApart()
    {
        var credited = Of(HarbourStory.Version(Lead + "The plan was first reported by the Tollen Courier. The vote is legal, according to Skerry Press."));
        var other = Of(HarbourStory.Version(Lead + "The plan was first reported by Skerry Press. The vote is legal, according to media reports."));

        Assert.Equal(["Tollen Courier"], credited.Evidence.Select(credit => credit.Outlet));
        Assert.Equal(["Skerry Press"], credited.Others.Select(credit => credit.Outlet));
        Assert.Equal(["Skerry Press"], other.Evidence.Select(credit => credit.Outlet));
        Assert.Equal([null], other.Others.Select(credit => credit.Outlet));
        Assert.Empty(Of(HarbourStory.Version(Lead + "The vote is legal, according to Skerry Press.", outlet: "Tollen Courier")).Evidence);
    }

    [Fact]
    public void Audit_TakesTheOriginItselfAsCredited() => Assert.Equal(CreditVerdict.Credited, Of(HarbourStory.Version(Lead, outlet: "Tollen Courier")).Verdict);

    [Fact]
    public void Audit_CannotTell_WhenNobodyIsKnownAsTheOrigin()
    {
        var seed = HarbourStory.Seed with { Seed = HarbourStory.Seed.Seed with { OriginalOutlet = null } };
        var audit = Auditor.Audit(seed, HarbourStory.Compare(Lead), HarbourStory.Tools);

        Assert.Equal(CreditVerdict.CannotTell, audit.Verdict);
        Assert.Empty(audit.Expected);
    }

    [Fact]
    public void Audit_CannotTell_WhenThePageWasNotRead() =>
        Assert.Equal(CreditVerdict.CannotTell, Of(HarbourStory.Version("", outcome: ExtractionOutcome.Failed)).Verdict);

    [Fact]
    public void Audit_KnowsTheOriginByItsAliases()
    {
        var seed = HarbourStory.Seed with { Seed = HarbourStory.Seed.Seed with { Aliases = ["Skerry Press"] } };
        var comparison = Comparer.Compare(seed, HarbourStory.Version(Lead + "The plan was first reported by Skerry Press."), HarbourStory.Tools);

        Assert.Equal(CreditVerdict.Credited, Auditor.Audit(seed, comparison, HarbourStory.Tools).Verdict);
    }

    [Fact]
    public void Audit_KnowsAnOriginThatNoOutletFileHas()
    {
        var given = HarbourStory.Seed.Seed with { OriginalOutlet = "Tollen Evening Lantern", Aliases = ["The Lantern"] };
        var tools = ComparisonTools.For(given, TestLexicon.English, [], HarbourStory.Tools.Alignment);
        var seed = SeedText.Of(given, tools);

        foreach (var words in new[] { "The plan was first reported by the Tollen Evening Lantern.", "The plan was first reported by The Lantern." })
        {
            Assert.Equal(CreditVerdict.Credited, Auditor.Audit(seed, Comparer.Compare(seed, HarbourStory.Version(Lead + words), tools), tools).Verdict);
        }
    }

    [Theory]
    [InlineData("The Post, which obtained the documents, did not name the buyer.", CreditVerdict.CannotTell)]
    [InlineData("The Harbor Post obtained the documents. The Post reported the sale in May.", CreditVerdict.Credited)]
    [InlineData("The Washington Post bought ink. The Post, which obtained the documents, did not name the buyer.", CreditVerdict.CreditsOther)]
    [InlineData("The Denver Post, which obtained the documents, did not name the buyer.", CreditVerdict.CreditsOther)]
    [InlineData("The Courier, which obtained the documents, did not name the buyer.", CreditVerdict.CreditsOther)]
    [InlineData("The Post Office reported delays.", CreditVerdict.NoneFound)]
    public void Audit_CannotTell_WhenAShortNameMayBeTheOriginsOrAnothers(string words, CreditVerdict verdict)
    {
        var audit = OfOrigin("Harbor Post", words);

        Assert.Equal(verdict, audit.Verdict);
        Assert.Equal(verdict == CreditVerdict.CannotTell, audit.ByShortName);
        Assert.Equal(verdict is CreditVerdict.CannotTell or CreditVerdict.Credited ? [] : ["Harbor Post"], audit.Missing);
        Assert.Equal(verdict == CreditVerdict.CannotTell ? ["The Post, which obtained"] : audit.Evidence.Select(credit => credit.Text), audit.Evidence.Select(credit => credit.Text));
    }

    [Theory]
    [InlineData("Tollen Evening Lantern", "The Lantern, which obtained the documents, did not name the buyer.")]
    [InlineData("Aldersund Courier", "The Courier reported the sale in May.")]
    public void Audit_TakesAShortNameForTheOrigin_WhenNoOtherOutletHasIt(string origin, string words) =>
        Assert.Equal(CreditVerdict.Credited, OfOrigin(origin, words).Verdict);

    private static CreditAudit OfOrigin(string origin, string words)
    {
        var given = HarbourStory.Seed.Seed with { OriginalOutlet = origin };
        var tools = ComparisonTools.For(given, TestLexicon.English, [], HarbourStory.Tools.Alignment);
        var seed = SeedText.Of(given, tools);
        return Auditor.Audit(seed, Comparer.Compare(seed, HarbourStory.Version(Lead + words), tools), tools);
    }

    [Fact]
    public void Audit_KnowsTheOriginByItsReporter()
    {
        var given = HarbourStory.Seed.Seed with { OriginalReporter = "Ida Quell" };
        var tools = ComparisonTools.For(given, TestLexicon.English, [], HarbourStory.Tools.Alignment);
        var seed = SeedText.Of(given, tools);

        CreditVerdict Verdict(string words) => Auditor.Audit(seed, Comparer.Compare(seed, HarbourStory.Version(Lead + words), tools), tools).Verdict;

        Assert.Equal(CreditVerdict.Credited, Verdict("The plan was first reported by Ida Quell."));
        Assert.Equal(CreditVerdict.NoneFound, Verdict("Ida Quell sat in the second row."));
    }

    [Theory]
    [InlineData("Tollen Courier: ferry terminal approved", CreditVerdict.Credited)]
    [InlineData("Ferry terminal approved, Tollen Courier reports", CreditVerdict.Credited)]
    [InlineData("Skerry Press: ferry terminal approved", CreditVerdict.CreditsOther)]
    [InlineData("Inland Gazette: ferry terminal approved", CreditVerdict.NoneFound)]
    [InlineData("Ferry terminal approved", CreditVerdict.NoneFound)]
    public void Audit_ReadsTheHeadline(string headline, CreditVerdict verdict) =>
        Assert.Equal(verdict, Of(HarbourStory.Version(Lead, headline: headline)).Verdict);

    [Theory]
    [InlineData("https://www.courier.example/pier?from=x#top", CreditVerdict.Credited)]
    [InlineData("https://courier.example/other", CreditVerdict.NoneFound)]
    public void Audit_TakesALinkToTheSeedsPageAsACredit(string target, CreditVerdict verdict)
    {
        var given = HarbourStory.Seed.Seed with { Outlet = "Tollen Courier", Url = new("https://courier.example/pier/") };
        var seed = HarbourStory.Read(given);
        var version = HarbourStory.Version(Lead) with { Links = [new(0, 4, 17, new(target))] };

        var audit = Auditor.Audit(seed, Comparer.Compare(seed, version, HarbourStory.Tools), HarbourStory.Tools);

        Assert.Equal(verdict, audit.Verdict);
        Assert.Equal(verdict == CreditVerdict.Credited ? ["harbour board"] : [], audit.Evidence.Select(credit => credit.Text));
        Assert.Equal(verdict == CreditVerdict.Credited ? CreditLevel.Linked : null, audit.Level);
    }

    private static CreditAudit Of(OutletVersion version) => Auditor.Audit(HarbourStory.Seed, HarbourStory.Compare(version), HarbourStory.Tools);
}
