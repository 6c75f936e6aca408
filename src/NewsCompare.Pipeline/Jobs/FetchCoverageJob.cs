using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Fetches the page of one coverage when it is due, keeps the bytes, and reads them.</summary>
internal sealed class FetchCoverageJob(
    CoverageStore coverage, PageReader reader, PageVisit visit, FurtherPages further, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "fetch";

    /// <summary>The phase in the log of a run under which the reading of the bytes stands.</summary>
    public const string ReadPhase = "read";

    /// <summary>Whether a page is to be fetched; never before the time its server named.</summary>
    public static bool IsDue(StoredPage page, PageLook look, DateTimeOffset now) => look switch
    {
        PageLook.Never => false,
        _ when page.NotBefore > now => false,
        PageLook.Always => true,
        _ => page.CheckedAt is null || page.DueAt <= now,
    };

    /// <summary>Fetches and reads; what was fetched and not read is read, whether or not the page is due.</summary>
    /// <param name="coverageId">The coverage.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="look">When the page is fetched.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long coverageId, long runId, PageLook look, CancellationToken cancellationToken)
    {
        if (await coverage.FindAsync(coverageId, cancellationToken) is not { } found)
        {
            return;
        }

        if (!found.Active)
        {
            await ReadAsync(found, runId, look, cancellationToken);
            return;
        }

        var now = time.GetUtcNow();
        var due = IsDue(found.Page, look, now);

        // What could not be read before may have been mended on the web: then its new bytes are read, not the old ones once more.
        var left = !(due && found.Page.ReadAttempts > 0) && await ReadAsync(found, runId, look, cancellationToken);
        if (left || !due || !await coverage.ClaimAsync(found.Page.Id, now, now + PageVisit.Claim, cancellationToken))
        {
            return;
        }

        await FetchAsync(found.Page, runId, cancellationToken);
        if (await coverage.FindAsync(coverageId, cancellationToken) is { Page.Failing: false } fetched)
        {
            await further.FetchAsync(fetched.Page, runId, cancellationToken);
        }

        if (await coverage.FindAsync(coverageId, cancellationToken) is { } whole)
        {
            await ReadAsync(whole, runId, look, cancellationToken);
        }
    }

    private async Task FetchAsync(StoredPage page, long runId, CancellationToken cancellationToken)
    {
        var check = await visit.FetchAsync(page, cancellationToken);
        await (check.Failed
            ? log.ProblemAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken)
            : log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken));
    }

    // True when something was left over from an earlier job: then the bytes are fresh, and the page is looked at again when it is due.
    private async Task<bool> ReadAsync(StoredCoverage found, long runId, PageLook look, CancellationToken cancellationToken)
    {
        var page = found.Page;
        if (await reader.ReadAgainAsync(page, look, cancellationToken))
        {
            await log.InfoAsync(runId, ReadPhase, page.OutletId, page.Url.AbsoluteUri, "read-again", "Read again, since the outlet's page rules have changed.", 0, cancellationToken);
        }

        var hasRead = false;
        while (await reader.ReadAsync(page, look, cancellationToken) is { } reading)
        {
            hasRead = true;
            var added = reading.NewRevision is null ? 0 : 1;
            await (reading.Readable
                ? log.InfoAsync(runId, ReadPhase, page.OutletId, page.Url.AbsoluteUri, reading.Code, reading.Message, added, cancellationToken)
                : log.ProblemAsync(runId, ReadPhase, page.OutletId, page.Url.AbsoluteUri, reading.Code, reading.Message, added, cancellationToken));

            // A page that was brought in as it was saved on several days has several texts that wait, one behind the other.
            if (await coverage.FindAsync(found.Id, cancellationToken) is not { } now || now.Page.UnreadSnapshotId == page.UnreadSnapshotId)
            {
                break;
            }

            page = now.Page;
        }

        return hasRead;
    }
}

/// <summary>When a page is fetched.</summary>
internal enum PageLook
{
    /// <summary>When its time has come.</summary>
    WhenDue,

    /// <summary>Before its time too.</summary>
    Always,

    /// <summary>Not at all: only what is stored is read.</summary>
    Never,
}
