using System.Globalization;
using System.Text;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

/// <summary>What is read in the supplied seed, against a file that was checked by eye.</summary>
public sealed class SuppliedSeedTests
{
    [Fact]
    public void Read_GivesTheGoldenFile_ForTheSuppliedSeed()
    {
        var body = Body.Of(File.ReadAllText(Path.Combine(GoldAttributions.Root, "seeds", "biden-ukraine-kharkiv.txt")), TestLexicon.English);
        var expected = File.ReadAllText(Path.Combine(GoldAttributions.Root, "tests", "gold", "attribution", "supplied-seed.txt"));

        // The answer lies beside the test, to be read before it replaces the file.
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "supplied-seed.txt"), Describe(body));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Describe(body));
    }

    private static string Describe(Body body)
    {
        var attributions = AttributionReader.Read(body, TestLexicon.English);
        var lines = new StringBuilder();
        foreach (var one in attributions)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{one.SentenceIndex} {one.Type} [{one.Speaker}]{(one.Anonymous ? " unnamed" : "")} | {Words(one.Source)} | {Words(one.Cue)} | {Words(one.Content)}\n");
        }

        foreach (var quotation in QuotationReader.Read(body, attributions))
        {
            lines.Append(CultureInfo.InvariantCulture, $"quotation {quotation.SentenceIndex} [{quotation.Speaker}]{(quotation.Balanced ? "" : " unbalanced")} {quotation.Text}\n");
        }

        foreach (var credit in new CreditFinder(TestLexicon.English, []).Find(body, [], null))
        {
            lines.Append(CultureInfo.InvariantCulture, $"credit {credit.Outlet} [{credit.Reporter}] {credit.Kind} {credit.Level} paragraph {credit.Paragraph}: {credit.Text}\n");
        }

        return lines.ToString();

        string Words(IReadOnlyList<TextSpan> spans) => string.Join(" ... ", spans.Select(span => span.In(body.Text)));
    }
}
