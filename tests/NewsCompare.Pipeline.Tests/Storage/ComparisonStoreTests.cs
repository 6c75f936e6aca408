using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class ComparisonStoreTests : StoreTests
{
    private ComparisonStore Comparisons => new(Database);

    [Fact]
    public async Task SaveAsync_LosesNothingOfAComparison()
    {
        var key = await AKeyAsync();
        var (comparison, audit) = AComparison();
        Assert.True(await Comparisons.SaveAsync(key, comparison, audit, Now, Token));
        var stored = (await Comparisons.FindLatestAsync(key.CoverageId, key.SeedRevisionId, "m1", "1", Token))!;
        Assert.Equivalent(comparison, stored.Comparison, strict: true);
        Assert.Equivalent(audit, stored.Audit, strict: true);
        Assert.Equal(StoreJson.Write(comparison), StoreJson.Write(stored.Comparison));
        Assert.Equal(("m1", Now), (stored.Methods, stored.ComparedAt));
    }

    [Fact]
    public async Task SaveAsync_KeepsTheFirst_WhenTheSameIsDeliveredTwice_AndBoth_WhenTheMethodsDiffer()
    {
        var key = await AKeyAsync();
        var (comparison, audit) = AComparison();
        Assert.True(await Comparisons.SaveAsync(key, comparison, audit, Now, Token));
        Assert.False(await Comparisons.SaveAsync(key, comparison with { NotComparable = "no" }, audit, Now, Token));
        Assert.Empty(await Comparisons.MissingAsync("m1", "1", Token));
        Assert.Equal([key.CoverageId], await Comparisons.MissingAsync("m2", "1", Token));
        Assert.True(await Comparisons.SaveAsync(key with { Methods = "m2" }, comparison with { NotComparable = "no" }, audit, Now, Token));
        Assert.Equal("no", (await Comparisons.FindLatestAsync(key.CoverageId, key.SeedRevisionId, "m2", "1", Token))!.Comparison.NotComparable);
        Assert.Null((await Comparisons.FindLatestAsync(key.CoverageId, key.SeedRevisionId, "m1", "1", Token))!.Comparison.NotComparable);
        Assert.Equal("m2", (await Comparisons.FindLatestAsync(key.CoverageId, key.SeedRevisionId, "m3", "1", Token))!.Methods);
    }

    [Fact]
    public async Task MissingAsync_NamesCoverageWhoseTextOrSeedIsNew_AndNoneThatRests()
    {
        var key = await AKeyAsync();
        var (comparison, audit) = AComparison();
        await Comparisons.SaveAsync(key, comparison, audit, Now, Token);
        var coverage = (await new CoverageStore(Database).FindAsync(key.CoverageId, Token))!;
        await ReadPageAsync(coverage, AnExtraction("Fifty saved."));
        Assert.Equal([key.CoverageId], await Comparisons.MissingAsync("m1", "1", Token));
        Assert.Null(await Comparisons.FindLatestAsync(key.CoverageId, key.SeedRevisionId, "m1", "1", Token));
        await new MatchStore(Database).DecideAsync(coverage.StoryId, coverage.Page.Url, Decision.Rejected, null, null, Now, Token);
        Assert.Empty(await Comparisons.MissingAsync("m1", "1", Token));
    }

    private async Task<ComparisonKey> AKeyAsync()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        var story = (await new StoryStore(Database).FindAsync(coverage.StoryId, Token))!;
        return new(coverage.Id, story.SeedRevisionId, (await new RevisionStore(Database).FindCurrentAsync(coverage.Page.Id, "1", Token))!.Id, "m1");
    }

    private (Comparison Comparison, CreditAudit Audit) AComparison()
    {
        const string Text = "“Forty,” Lee said — <b> & \u2028 😀.";
        var body = new Body(Text, [new(0, Text.Length)], [new(0, Text, 0, 0, Text.Length)]);
        var credit = new Credit("AP", null, CreditKind.FirstReport, CreditLevel.Linked, "first reported by AP", 0, 1, 5, new("https://ap.example/x?y=z#w"));
        var version = new OutletVersion(
            "The Herald", "https://herald.example/ferry", ExtractionOutcome.Article, 0.123456789, ["one"], "Ferry", ["Ann Lee"], body,
            [new(0, 1, 4, new("https://ap.example/"))], ["Corrected."], null, Now, "page", 3);
        return (
            new(
                version, null,
                new([new(0, 0, LinkKind.Partial, 0.4321, true, ["shared words"])], [1], [2], [new(0, 0, ContradictionKind.Number, "40", "50")]),
                [1], [2],
                [new(0, [new(8, 11)], [new(12, 16)], [new(0, 7)], AttributionType.Mixed, "Ann Lee", false)],
                [new(0, 0, new(1, 6), "Forty,", null, false)],
                [new(null, 0, QuoteChange.Altered, null, "Forty,", "Lee", null)],
                [credit],
                new(new Dictionary<string, double?> { ["coverage"] = 1.0 / 3, ["lag"] = null })),
            new([new("AP", "Ann Lee"), new(null, null)], CreditVerdict.CreditsOther, ["AP"], ["Politico"], [credit]));
    }
}
