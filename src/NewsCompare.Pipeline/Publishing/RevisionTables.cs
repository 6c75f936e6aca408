using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>What outlets changed in their own texts, as a tidy table.</summary>
internal static class RevisionTables
{
    /// <summary>One row for every two texts of a page that follow each other.</summary>
    public static DataTable Changes(StoryReport report) => new(
        "revisions",
        ["story", "outlet", "source", "fromRevision", "revision", "material", "kind", "headlineBefore", "headline", "added", "dropped", "reworded", "verdictBefore", "verdict"],
        [.. report.Revisions.Select(change => (IReadOnlyList<object?>)
        [
            report.Seed.Seed.StoryId, change.Outlet, change.Source, change.From, change.To, change.Material, EnumName.Of(change.Kind), change.HeadlineBefore, change.HeadlineAfter,
            change.Added.Count, change.Dropped.Count, change.Reworded.Count, EnumName.Of(change.VerdictBefore), EnumName.Of(change.VerdictAfter),
        ])]);
}
