using NewsCompare.Core.Attributions;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Reports;

/// <summary>What a reader wants to know of one version first.</summary>
/// <param name="Index">Its place in the report.</param>
/// <param name="Report">The version.</param>
/// <param name="Same">Seed sentences it has in the same words.</param>
/// <param name="Reworded">Seed sentences it has in other words.</param>
/// <param name="Partial">Seed sentences it has in part.</param>
public sealed record VersionSummary(int Index, VersionReport Report, int Same, int Reworded, int Partial)
{
    /// <summary>The text and its facts.</summary>
    public OutletVersion Version => Report.Comparison.Version;

    /// <summary>Seed sentences it carries in any form.</summary>
    public int Kept => Same + Reworded + Partial;

    /// <summary>Quotations whose words, speaker or marks are not the seed's any more; what was merely left out is not among them.</summary>
    public IEnumerable<QuoteFinding> ChangedQuotes => Report.Comparison.QuoteFindings
        .Where(finding => finding.Change is QuoteChange.Altered or QuoteChange.Reattributed or QuoteChange.Overlap or QuoteChange.Truncated or QuoteChange.Elided);

    /// <summary>All versions of a report in its order.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<VersionSummary> All(StoryReport report) =>
        [.. report.Versions.Select((version, at) => new VersionSummary(
            at, version, Count(report, at, CellStatus.Same), Count(report, at, CellStatus.Reworded), Count(report, at, CellStatus.Partial)))];

    private static int Count(StoryReport report, int version, CellStatus status) => report.Matrix.Count(row => row.Cells[version].Status == status);
}
