using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SeedLinterTests
{
    [Fact]
    public void Lint_FindsTheThreeThings_InTheSuppliedSeed()
    {
        var seeds = Path.Combine(Root(), "seeds");
        var seed = SeedReader.Read(
            "biden-ukraine-kharkiv.txt",
            File.ReadAllText(Path.Combine(seeds, "biden-ukraine-kharkiv.txt")),
            File.ReadAllText(Path.Combine(seeds, "biden-ukraine-kharkiv.yaml")),
            TestLexicon.English);
        var findings = SeedLinter.Lint(seed, TestLexicon.English);
        Assert.Equal(["caption-left-behind", "origin-in-text", "surplus-closing-quotation-mark"], findings.Select(finding => finding.Code));
        Assert.Contains("AP According to", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("Politico", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("what it is.”This is", findings[2].Message, StringComparison.Ordinal);
        Assert.Equal(("Politico", "facts", new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero)), (seed.OriginalOutlet, seed.OriginFrom, seed.PublishedAt));
    }

    [Fact]
    public void Lint_NamesTheMissingFacts_WhenOnlyTheTextIsGiven() => Assert.Equal(
        ["title-missing", "published-missing", "origin-missing"],
        Codes("The bridge will close on Monday."));

    [Theory]
    [InlineData("“We will close it,” she said. “For good.”")]
    [InlineData("“We will close it, she said, and the quotation runs on.")]
    [InlineData("AP Moller shares fell. Reuters reported it. The U.S. Army's 1.5 million.")]
    [InlineData("She said \"no\" twice.")]
    public void Lint_SaysNothingOfTheText_WhenItIsSound(string text) =>
        Assert.DoesNotContain(Codes(text), code => !code.EndsWith("-missing", StringComparison.Ordinal) || code == "blank-missing");

    [Theory]
    [InlineData("The bridge closes.The ferry runs.", "blank-missing")]
    [InlineData("“It closes,” she said.”", "surplus-closing-quotation-mark")]
    [InlineData("“It closes, “she said.", "quotation-mark-opened-twice")]
    [InlineData("He said \"no and went.", "odd-quotation-marks")]
    [InlineData("Getty Images The bridge at dusk.", "caption-left-behind")]
    public void Lint_NamesTheFlaw_WithItsLine(string text, string code)
    {
        var findings = SeedLinter.Lint(new("bridge", "A first line.\n\n" + text), TestLexicon.English);
        var finding = Assert.Single(findings, finding => finding.Code == code);
        Assert.Equal(3, finding.Line);
        Assert.NotEmpty(finding.Cost);
    }

    [Fact]
    public void Lint_Warns_WhenTextAndFactsNameDifferentOrigins()
    {
        var seed = new Seed("bridge", "The Tidewater Herald first reported it.", "Bridge", OriginalOutlet: "Harbour Post", PublishedAt: DateTimeOffset.UnixEpoch);
        Assert.Equal("origin-differs", Assert.Single(SeedLinter.Lint(seed, TestLexicon.English)).Code);
    }

    [Theory]
    [InlineData("2024-06-10", null, "2024-06-09T23:00:00Z", "published-to-come")]
    [InlineData("2024-06-10", "2024-06-09", "2024-06-20T00:00:00Z", "ends-before-published")]
    [InlineData("2024-06-10", "2024-06-10", "2024-06-10T12:00:00Z", null)]
    public void Lint_NamesDaysThatCannotBe(string published, string? ends, string now, string? code)
    {
        var facts = $"published: {published}\n{(ends is null ? "" : $"ends: {ends}\n")}";
        var seed = SeedReader.Read("bridge.txt", "The bridge will close on Monday.", facts, TestLexicon.English);
        Assert.Equal(code, SeedLinter.Lint(seed, TestLexicon.English, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Select(finding => finding.Code).FirstOrDefault(one => one is "published-to-come" or "ends-before-published"));
    }

    [Theory]
    [InlineData("published: 9999-12-31")]
    [InlineData("published: 0001-01-01")]
    [InlineData("ends: 9999-12-31")]
    public void ASeedOfAnImpossibleYear_IsRefused(string facts) =>
        Assert.Contains("from 1700 to 2200", Assert.Throws<InvalidInputException>(() => SeedReader.Read("bridge.txt", "The bridge will close.", facts + "\n", TestLexicon.English)).Message, StringComparison.Ordinal);

    [Fact]
    public void ADayThatAStoryEnds_BelongsToTheStory() => Assert.Equal(
        new DateTimeOffset(2024, 6, 10, 23, 59, 59, TimeSpan.Zero), SeedReader.Read("bridge.txt", "The bridge will close on Monday.", "ends: 2024-06-10\n", TestLexicon.English).EndsAt);

    private static IEnumerable<string> Codes(string text) => SeedLinter.Lint(new("bridge", text), TestLexicon.English).Select(finding => finding.Code);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "NewsCompare.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
