using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Tests.Web;

/// <summary>An invented story whose outlets try to get out of the page.</summary>
internal static class HostileStory
{
    private const string Text = """
        The council of Brenna closed the old bridge on Friday because of 12 cracks in the northern pier.
        “Nobody was hurt, and nobody will be,” said the engineer, Tuva Lind.
        The Brenna Herald first reported the cracks.
        Buses will run through the tunnel until spring.
        """;

    public static StoryReport Report { get; } = Make(
        ("<script>alert('outlet')</script>", "</title><script>alert(1)</script>", "The council of Brenna closed the old bridge on Friday because of 21 cracks in the northern pier.\n<script>alert('body')</script> & <img src=x onerror=alert(2)> were seen.\n“Nobody was hurt,” said the engineer, Tuva Lind.", ExtractionOutcome.Article),
        ("Valley Times", "=HYPERLINK(\"x\")", "Buses will run through the tunnel until spring. The Brenna Herald first reported the cracks. | *x* [y](javascript:alert(3))", ExtractionOutcome.Article),
        ("Valley Times", "The same outlet's second page", "The council of Brenna closed the old bridge on Friday. Nobody was hurt. A new bridge is planned.", ExtractionOutcome.Article),
        ("Valley Times 2", "", "Buses will run through the tunnel until spring. Trams too. The mayor wept.", ExtractionOutcome.Article),
        ("Valley Times Title", "", "Buses will run through the tunnel until spring.", ExtractionOutcome.Article),
        ("Valley Times Seed 1", "", "Buses will run through the tunnel until spring.", ExtractionOutcome.Article),
        ("Locked Post", "", "", ExtractionOutcome.Paywalled));

    private static StoryReport Make(params (string Outlet, string Headline, string Text, ExtractionOutcome Outcome)[] versions)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        var given = new Seed("brenna-bridge", Text, Title: "Bridge <b>closed</b>", OriginalOutlet: "Brenna Herald");
        var tools = ComparisonTools.For(given, lexicon, [], new AlignmentOptions());
        var seed = SeedText.Of(given, tools);
        OutletVersion Version((string Outlet, string Headline, string Text, ExtractionOutcome Outcome) one) => new(
            one.Outlet, "page\"onmouseover=\"alert(4).html", one.Outcome, 0.9, ["long <i>body</i>"], one.Headline, [], Body.Of(one.Text, lexicon), [], [], "en", null, null);
        var changed = versions[0] with { Headline = "Bridge | *shut*", Text = versions[0].Text.Replace("21 cracks", "22 cracks", StringComparison.Ordinal) };
        return StoryReport.Of(seed, [.. versions.Select(one => Comparer.Compare(seed, Version(one), tools))], tools) with
        {
            Revisions = [RevisionChange.Between(seed, Version(versions[0]), Version(changed) with { Revision = 2 }, tools)],
        };
    }
}
