using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>One tidy table of a report as CSV.</summary>
/// <param name="table">One of <see cref="ReportTables.Names"/>.</param>
internal sealed class CsvReport(string table) : IReportRenderer
{
    public string Format => "csv";

    public string FileEnding => $".{table}.csv";

    public Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken) =>
        CsvTable.WriteAsync(ReportTables.Make(table, report), output, cancellationToken);
}
