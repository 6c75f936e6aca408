using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SeedBylineTests
{
    private const string Headline = "Harbour fund was empty for a year";
    private const string Body = "The harbour fund of Tollen was empty for a year, minutes of the board show.\nThe mayor said he had not known.";

    [Theory]
    [InlineData("By Ada Holm, Harbor Post", "Ada Holm", "Harbor Post")]
    [InlineData("By SOLVEIG HOLM, The Harbor Post", "Solveig Holm", "Harbor Post")]
    [InlineData("By Ada Holm and Odd Berg, Harbor Post", "Ada Holm, Odd Berg", "Harbor Post")]
    [InlineData("By Ada Holm | Harbor Post", "Ada Holm", "Harbor Post")]
    [InlineData("By Ada Holm of the Harbor Post", "Ada Holm", "Harbor Post")]
    [InlineData("Ada Holm, Harbor Post", "Ada Holm", "Harbor Post")]
    [InlineData("Ada Holm, Reuters", "Ada Holm", "Reuters")]
    [InlineData("By The Associated Press", null, "Associated Press")]
    [InlineData("By Ada Holm, Staff Writer", "Ada Holm", null)]
    [InlineData("By Ada Holm", "Ada Holm", null)]
    [InlineData("By Ada Holm, Odd Berg", "Ada Holm, Odd Berg", null)]
    public void Read_TakesTheLineBelowTheHeadline(string line, string? byline, string? outlet)
    {
        foreach (var text in new[] { $"{Headline}\n{line}\n{Body}", $"{Headline}\n\n{line}\n\n{Body}" })
        {
            var seed = SeedReader.Read("fund.txt", text, null, TestLexicon.English);

            Assert.Equal((byline, outlet), (seed.Byline, seed.OriginalOutlet));
            Assert.Equal(outlet is null ? null : byline?.Split(',')[0], seed.OriginalReporter);
            Assert.Equal(outlet is null ? null : "byline", seed.OriginFrom);
            Assert.Equal(text.Replace(line, "", StringComparison.Ordinal).Replace(Headline, "", StringComparison.Ordinal), seed.Text);
        }
    }

    [Theory]
    [InlineData("By Monday the fund was empty")]
    [InlineData("By Land and Sea")]
    [InlineData("Tollen, Norway")]
    [InlineData("The mayor, Odd Berg, resigns")]
    [InlineData("By Ada Holm said nothing to the Harbor Post.")]
    public void Read_LeavesALineThatIsNone(string line)
    {
        var seed = SeedReader.Read("fund.txt", $"{Headline}\n{line}\n{Body}", null, TestLexicon.English);

        Assert.Equal((null, null), (seed.Byline, seed.OriginalOutlet));
        Assert.Contains(line, seed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BelievesFactsAndTextBeforeTheByline()
    {
        const string text = $"{Headline}\nBy Ada Holm, Harbor Post\n{Body}";

        var told = SeedReader.Read("fund.txt", text + "\nPolitico first reported the minutes.", null, TestLexicon.English);
        Assert.Equal(("Politico", null, "text", "Ada Holm"), (told.OriginalOutlet, told.OriginalReporter, told.OriginFrom, told.Byline));
        var given = SeedReader.Read("fund.txt", text, "originalOutlet: Tollen Courier\nbyline: Kari Nes", TestLexicon.English);
        Assert.Equal(("Tollen Courier", null, "facts", "Kari Nes"), (given.OriginalOutlet, given.OriginalReporter, given.OriginFrom, given.Byline));
    }

    [Fact]
    public void Lint_SaysThatTheOriginIsReadFromTheByline() => Assert.Contains(
        SeedLinter.Lint(SeedReader.Read("fund.txt", $"{Headline}\nBy Ada Holm, Harbor Post\n{Body}", null, TestLexicon.English), TestLexicon.English),
        finding => finding.Code == "origin-in-byline" && finding.Message.Contains("Harbor Post", StringComparison.Ordinal));
}
