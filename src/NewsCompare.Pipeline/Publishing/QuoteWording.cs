using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The words that reports use for what became of a quotation over all versions.</summary>
internal static class QuoteWording
{
    /// <summary>One line a form of the quotation, then who changed it first and by which clock.</summary>
    public static IEnumerable<string> Lines(QuoteTrail trail, StoryReport report)
    {
        foreach (var variant in trail.Variants)
        {
            var what = variant.Change == QuoteChange.Reattributed ? $"given to {variant.Speaker}" : $"{Wording.Word(variant.Change)}: \u201C{variant.Text}\u201D";
            yield return $"{string.Join(", ", variant.Versions.Select(at => Name(at, report)))}: {what}";
        }

        if (trail.ChangedFirst is { } first)
        {
            yield return $"changed first by {Name(first.Version, report)}, {Earliest(first)}";
        }
        else if (trail.Variants.Any(variant => variant.Change is QuoteChange.Altered or QuoteChange.Reattributed))
        {
            yield return "who changed it first cannot be told: the versions' times are unknown, equal or of different clocks";
        }
    }

    private static string Earliest(EarliestVersion first) =>
        $"{Wording.Time(first.At)} by {(first.Clock == "claimed" ? "the time the page or feed claims" : "our first look")}"
        + (first.Revision > 1 ? $" (its text is revision {first.Revision}: the change may be later)" : "");

    private static string Name(int version, StoryReport report) => report.Versions[version].Comparison.Version.Outlet;
}
