using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Fetches the page of one coverage when it is due, and keeps the bytes; <see cref="ReadCoverageJob"/> reads them.</summary>
internal sealed class FetchCoverageJob(CoverageStore coverage, PageVisit visit, FurtherPages further, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "fetch";

    /// <summary>Whether a page is to be fetched; never before the time its server named.</summary>
    public static bool IsDue(StoredPage page, PageLook look, DateTimeOffset now) => look switch
    {
        PageLook.Never => false,
        _ when page.NotBefore > now => false,
        PageLook.Always => true,
        _ => page.CheckedAt is null || page.DueAt <= now,
    };

    /// <summary>Fetches a page that belongs to its story, if it is due; one whose bytes were left unread by an earlier job is read first, and looked at again when it is due.</summary>
    /// <param name="coverageId">The coverage.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="look">When the page is fetched.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long coverageId, long runId, PageLook look, CancellationToken cancellationToken)
    {
        if (await coverage.FindAsync(coverageId, cancellationToken) is not { Active: true, Page: var page })
        {
            return;
        }

        // What could not be read before may have been mended on the web: then its new bytes are read, not the old ones once more.
        var now = time.GetUtcNow();
        if (!IsDue(page, look, now) || page is { UnreadSnapshotId: not null, ReadAttempts: 0 } || !await coverage.ClaimAsync(page.Id, now, now + PageVisit.Claim, cancellationToken))
        {
            return;
        }

        var check = await visit.FetchAsync(page, cancellationToken);
        await (check.Failed
            ? log.ProblemAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken)
            : log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken));
        if (await coverage.FindAsync(coverageId, cancellationToken) is { Page.Failing: false } fetched)
        {
            await further.FetchAsync(fetched.Page, runId, cancellationToken);
        }
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
