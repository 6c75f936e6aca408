using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>Writes a story report in one format.</summary>
internal interface IReportRenderer
{
    /// <summary>What <c>--format</c> calls it: "json".</summary>
    string Format { get; }

    /// <summary>The ending of its files, with the full stop: ".json".</summary>
    string FileEnding { get; }

    /// <summary>Writes the report as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; stays open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken);
}
