using NewsCompare.Core.Attributions;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The sources of a story as tidy tables.</summary>
internal static class SourceTables
{
    private const string TheSeed = "(seed)";

    /// <summary>One row an unnamed source of a version; those of the seed first.</summary>
    public static DataTable Unnamed(StoryReport report) => new(
        "unnamed-sources",
        ["story", "outlet", "source", "revision", "class", "number", "familiar", "confidential", "words", "attributions", "sentences"],
        [
            .. report.SeedUnnamedSources.Select(found => Row(report, [TheSeed, null, null], found)),
            .. report.Versions.SelectMany(one => one.UnnamedSources.Select(found =>
                Row(report, [one.Comparison.Version.Outlet, one.Comparison.Version.Source, one.Comparison.Version.Revision], found))),
        ]);

    /// <summary>One row a pair of texts of which one names what the other leaves unnamed.</summary>
    public static DataTable NamedElsewhere(StoryReport report)
    {
        return new(
            "named-elsewhere",
            ["story", "seedSentence", "through", "unnamedOutlet", "unnamedSentence", "unnamedSource", "class", "namedOutlet", "namedSentence", "namedSource"],
            [.. report.NamedElsewhere.Select(found => (IReadOnlyList<object?>)
            [
                report.Seed.Seed.StoryId, found.Seed, EnumName.Of(found.Through), Name(found.Unnamed.Version), found.Unnamed.Sentence, found.Unnamed.Source, EnumName.Of(found.Class),
                Name(found.Named.Version), found.Named.Sentence, found.Named.Source,
            ])]);

        string Name(int? version) => version is { } at ? report.Versions[at].Comparison.Version.Outlet : TheSeed;
    }

    private static IReadOnlyList<object?> Row(StoryReport report, object?[] version, UnnamedSource found) =>
    [
        report.Seed.Seed.StoryId, .. version, EnumName.Of(found.Class), found.Number, found.Familiar, found.Confidential, found.Text, found.Sentences.Count, string.Join(' ', found.Sentences),
    ];
}
