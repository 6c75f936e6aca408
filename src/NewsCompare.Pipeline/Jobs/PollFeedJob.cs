using System.Globalization;
using Hangfire;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Looks at one feed, and at the sitemaps it names, and stores what is new.</summary>
internal sealed class PollFeedJob(FeedStore feeds, FeedReading reading, FetchPage fetch, AnalysisFunctions analysis, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "poll";

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <summary>Polls a feed; one that another job holds, or that is not polled any more, is passed over.</summary>
    /// <param name="feedId">The feed.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long feedId, long runId, CancellationToken cancellationToken)
    {
        await PollAsync(feedId, runId, cancellationToken);
        foreach (var child in await feeds.ChildrenAsync(feedId, cancellationToken))
        {
            await PollAsync(child.Id, runId, cancellationToken);
        }
    }

    private async Task PollAsync(long feedId, long runId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await feeds.FindAsync(feedId, cancellationToken) is not { Active: true } feed
            || feed.NotBefore > now
            || !await feeds.ClaimAsync(feedId, now, now + Claim, cancellationToken))
        {
            return;
        }

        var known = analysis.Methods.Parser.Equals(feed.Validators?.Reader, StringComparison.Ordinal) ? feed.Validators : null;
        var purpose = feed.Kind == FeedKind.NewsSitemap ? FetchPurpose.Sitemap : FetchPurpose.Feed;
        switch (await fetch(new(feed.Url, purpose, known?.ETag, known?.LastModified), cancellationToken))
        {
            case FetchOutcome.Fetched fetched when !fetched.Page.Sha256.Equals(known?.Sha256, StringComparison.Ordinal):
                await ReadAsync(feed, runId, fetched.Page, cancellationToken);
                break;
            case FetchOutcome.Fetched or FetchOutcome.Unchanged:
                await feeds.SaveAsync(feed.Id, NextLook.Feed("unchanged", "Not changed since the last look.", time.GetUtcNow()), cancellationToken);
                await log.InfoAsync(runId, Phase, feed.OutletId, feed.Url.AbsoluteUri, "unchanged", "Not changed since the last look.", 0, cancellationToken);
                break;
            case var failure:
                await FailAsync(feed, runId, NextLook.Failure(failure, feed.Failures, time.GetUtcNow()), cancellationToken);
                break;
        }
    }

    private async Task ReadAsync(StoredFeed feed, long runId, FetchedPage page, CancellationToken cancellationToken)
    {
        FeedContent content;
        try
        {
            content = reading.Read(feed, page);
        }
        catch (InvalidInputException error)
        {
            await FailAsync(feed, runId, NextLook.Failure(error.Code, error.Message, feed.Failures, time.GetUtcNow()), cancellationToken);
            return;
        }

        var message = Describe(content);
        var added = await feeds.SaveAsync(feed.Id, NextLook.Feed("fetched", message, time.GetUtcNow()), content, cancellationToken);
        await log.InfoAsync(runId, Phase, feed.OutletId, feed.Url.AbsoluteUri, "fetched", message, added, cancellationToken);
    }

    private async Task FailAsync(StoredFeed feed, long runId, Check check, CancellationToken cancellationToken)
    {
        await feeds.SaveAsync(feed.Id, check, cancellationToken);
        await log.ProblemAsync(runId, Phase, feed.OutletId, feed.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken);
    }

    private static string Describe(FeedContent content) => content.Children.Count > 0
        ? string.Create(CultureInfo.InvariantCulture, $"An index of sitemaps; {content.Children.Count} of them are read.")
        : string.Create(CultureInfo.InvariantCulture, $"{content.Items.Count} {(content.Items.Count == 1 ? "item" : "items")}, the newest of {content.Items.Max(item => item.PublishedAt)?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no stated time"}.");
}
