using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Fetches a page that was claimed, and stores the bytes or how it failed.</summary>
internal sealed class PageVisit(CoverageStore coverage, FetchPage fetch, OutletDirectory outlets, StoryOptions options, TimeProvider time)
{
    /// <summary>For how long a page is claimed.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <summary>Fetches a page, unless its outlet is not read.</summary>
    /// <param name="page">As it is stored now.</param>
    /// <param name="cancellationToken">Ends the work; nothing is stored then.</param>
    /// <returns>What was stored of the look.</returns>
    public async Task<Check> FetchAsync(StoredPage page, CancellationToken cancellationToken)
    {
        if ((outlets.Find(page.OutletId) ?? outlets.Of(page.Url)) is { Enabled: false } closed)
        {
            return await KeepAsync(page, NextLook.Failure("outlet-disabled", $"{closed.Name} is not read: {closed.DisabledReason ?? "it is disabled in its file"}.", page.Failures, time.GetUtcNow()), cancellationToken);
        }

        switch (await fetch(new(page.GivenUrl, FetchPurpose.Page, page.Validators?.ETag, page.Validators?.LastModified), cancellationToken))
        {
            case FetchOutcome.Fetched fetched when !fetched.Page.Sha256.Equals(page.Validators?.Sha256, StringComparison.Ordinal):
                var check = NextLook.Page("fetched", "Fetched.", page, options, time.GetUtcNow());
                await coverage.SaveAsync(page.Id, check, fetched.Page, cancellationToken);
                return check;
            case FetchOutcome.Fetched or FetchOutcome.Unchanged:
                return await KeepAsync(page, NextLook.Page("unchanged", "Not changed since the last look.", page, options, time.GetUtcNow()), cancellationToken);
            case var failure:
                return await KeepAsync(page, NextLook.Failure(failure, page.Failures, time.GetUtcNow()), cancellationToken);
        }
    }

    private async Task<Check> KeepAsync(StoredPage page, Check check, CancellationToken cancellationToken)
    {
        await coverage.SaveAsync(page.Id, check, cancellationToken);
        return check;
    }
}
