using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Reads what was fetched of the page of one coverage.</summary>
/// <remarks>A job of its own, since the pages of one outlet are read one after another in the order of their addresses: what an outlet's pages repeat is seen on those
/// that were read before, so that with any other order the same page would have another text.</remarks>
internal sealed class ReadCoverageJob(CoverageStore coverage, PageReader reader, RunLog log)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "read";

    /// <summary>Reads what was fetched and not read, whether or not the page belongs to its story, and reads again what was read under other page rules.</summary>
    /// <param name="coverageId">The coverage.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="look">Whether the pause after a failed reading is kept.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long coverageId, long runId, PageLook look, CancellationToken cancellationToken)
    {
        if (await coverage.FindAsync(coverageId, cancellationToken) is not { Page: var page })
        {
            return;
        }

        if (await reader.ReadAgainAsync(page, look, cancellationToken))
        {
            await log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, "read-again", "Read again, since the outlet's page rules have changed.", 0, cancellationToken);
        }

        while (await reader.ReadAsync(page, look, cancellationToken) is { } reading)
        {
            var added = reading.NewRevision is null ? 0 : 1;
            await (reading.Readable
                ? log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, reading.Code, reading.Message, added, cancellationToken)
                : log.ProblemAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, reading.Code, reading.Message, added, cancellationToken));

            // A page that was brought in as it was saved on several days has several texts that wait, one behind the other.
            if (await coverage.FindAsync(coverageId, cancellationToken) is not { } now || now.Page.UnreadSnapshotId == page.UnreadSnapshotId)
            {
                break;
            }

            page = now.Page;
        }
    }
}
