using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Comparisons;

/// <summary>An invented story: a seed and ways of telling it.</summary>
internal static class HarbourStory
{
    public const string Text = """
        The harbour board of Tollen approved a new ferry terminal on Monday after four years of dispute.
        The terminal will cost 42 million crowns and open in 2031, according to the board's own estimate.
        “We have waited long enough for a safe pier,” said Marit Solheim, the board's chair. “The old one is a danger to every passenger.”
        The Tollen Courier first reported the plan in March.
        Fishermen fear that the dredging will bury the cod nursery in the inner bay.
        Critics gathered 3,100 signatures against the project during the winter.
        """;

    public static ComparisonTools Tools { get; } = new(
        TestLexicon.English,
        new CreditFinder(TestLexicon.English, [Outlet("Tollen Courier", OutletKind.Newspaper), Outlet("Skerry Press", OutletKind.Wire), Outlet("Inland Gazette", OutletKind.Newspaper)]),
        new AlignmentOptions());

    public static SeedText Seed { get; } = Read(new("tollen-terminal", Text, Title: "Tollen approves new ferry terminal", OriginalOutlet: "Tollen Courier"));

    public static SeedText Read(Seed seed) => SeedText.Of(seed, Tools);

    public static OutletVersion Version(
        string text, string outlet = "Inland Gazette", double confidence = 0.9, ExtractionOutcome outcome = ExtractionOutcome.Article, string? language = "en",
        IReadOnlyList<string>? authors = null, string headline = "Ferry terminal approved", DateTimeOffset? at = null) => new(
        outlet, outlet + ".html", outcome, confidence, ["long body"], headline, authors ?? [], Core.Text.Body.Of(text, TestLexicon.English), [], [], language, at,
        at is null ? null : "page");

    public static Comparison Compare(OutletVersion version) => Comparer.Compare(Seed, version, Tools);

    public static Comparison Compare(string text) => Compare(Version(text));

    private static Outlet Outlet(string name, OutletKind kind)
    {
        var id = name.ToLowerInvariant().Replace(' ', '-');
        return new(id, name, new($"https://{id}.example/"), [id + ".example"], kind, "NO", "en", [name], []);
    }
}
