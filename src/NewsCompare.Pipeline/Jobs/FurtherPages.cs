using System.Globalization;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Fetches the pages of an article behind its first, each a snapshot of its own.</summary>
/// <remarks>They are fetched again when the first page has changed; those that failed, at every look at it.</remarks>
internal sealed class FurtherPages(SnapshotStore snapshots, FurtherPageStore further, RevisionStore revisions, PageReader reader, AnalysisFunctions analysis, FetchPage fetch, RunLog log)
{
    /// <summary>Fetches what is missing.</summary>
    /// <param name="page">The page, just looked at.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    public async Task FetchAsync(StoredPage page, long runId, CancellationToken cancellationToken)
    {
        if (await FirstAsync(page, cancellationToken) is not { } first)
        {
            return;
        }

        var known = await further.ListAsync(first.Id, cancellationToken);
        await PageWalk.WalkAsync(
            [first.Fetch.FinalUrl, first.Fetch.RequestUrl, page.Url], await reader.PagesNamedByAsync(page, first.Fetch, cancellationToken), async (number, url) =>
            {
                var there = known.Find(one => one.Number == number && one.Url == url)?.SnapshotId is { } id ? (await snapshots.FindAsync(id, cancellationToken))?.Fetch : null;
                there ??= await FetchAsync(page, first, number, url, runId, cancellationToken);
                return there is null ? null : await reader.PagesNamedByAsync(page, there, cancellationToken);
            });
    }

    private async Task<FetchedPage?> FetchAsync(StoredPage page, StoredSnapshot first, int number, Uri url, long runId, CancellationToken cancellationToken)
    {
        var (fetched, code, problem) = await PageWalk.FetchAsync(fetch, first.Fetch, number, url, cancellationToken);
        if (fetched is not null)
        {
            await further.SaveAsync(page, first.Id, number, url, fetched, cancellationToken);
            await log.InfoAsync(runId, FetchCoverageJob.Phase, page.OutletId, url.AbsoluteUri, "fetched", string.Create(CultureInfo.InvariantCulture, $"Page {number} of an article."), 0, cancellationToken);
            return fetched;
        }

        await further.SaveProblemAsync(page, first.Id, number, url, problem, cancellationToken);
        await log.ProblemAsync(runId, FetchCoverageJob.Phase, page.OutletId, url.AbsoluteUri, code, string.Create(CultureInfo.InvariantCulture, $"Page {number} of an article: {problem}"), 0, cancellationToken);
        return null;
    }

    // Just fetched; or, where the bytes are those of the last look, as it was stored then, if its article goes on.
    private async Task<StoredSnapshot?> FirstAsync(StoredPage page, CancellationToken cancellationToken) =>
        page.UnreadSnapshotId is { } unread ? await snapshots.FindAsync(unread, cancellationToken)
        : page.Validators is { } bytes && await revisions.FindCurrentAsync(page.Id, analysis.Methods.Extractor, cancellationToken) is { Extraction.Article.Parts.Pages.Count: > 0 }
            && await further.LastSnapshotAsync(page.Id, bytes.Sha256, cancellationToken) is { } last ? await snapshots.FindAsync(last, cancellationToken)
        : null;
}
