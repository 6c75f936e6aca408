using System.Globalization;
using Hangfire;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Looks at one feed, and at the sitemaps it names, and stores what is new.</summary>
internal sealed class PollFeedJob(FeedStore feeds, FeedReading reading, FetchPage fetch, AnalysisFunctions analysis, ScheduleOptions schedule, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "poll";

    /// <summary>The code of what was repaired or could not be trusted in a feed that was read all the same.</summary>
    public const string Warning = "warning";

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
        var purpose = FeedReading.Purpose(feed.Kind);
        var look = new Look(feed, runId, feed.Mark.Move is { } move && move.IsBelieved(now) ? move.To : null);
        switch (await fetch(new(look.MovedTo ?? feed.Url, purpose, known?.ETag, known?.LastModified), cancellationToken))
        {
            case FetchOutcome.Fetched { Page: var page } when !page.Sha256.Equals(known?.Sha256, StringComparison.Ordinal):
                await ReadAsync(look, page, cancellationToken);
                break;
            case FetchOutcome.Fetched { Page: var same }:
                await KeepAsync(look, same.FreshFor, same.Redirects, cancellationToken);
                break;
            case FetchOutcome.Unchanged unchanged:
                await KeepAsync(look, unchanged.FreshFor, unchanged.Redirects, cancellationToken);
                break;
            case var failure:
                await FailAsync(look, NextLook.Failure(failure, feed.Failures, time.GetUtcNow()), cancellationToken);
                break;
        }
    }

    private async Task KeepAsync(Look look, TimeSpan? freshFor, IReadOnlyList<RedirectHop> redirects, CancellationToken cancellationToken)
    {
        const string Message = "Not changed since the last look.";
        var now = time.GetUtcNow();
        var feed = look.Feed;
        await feeds.SaveAsync(feed.Id, NextLook.Feed("unchanged", Message, NextAt(feed, feed.Mark.Rhythm, freshFor, now), now), cancellationToken);
        var finding = feed.ItemCount is not > 0 && (await feeds.ChildrenAsync(feed.Id, cancellationToken)).Count > 0
            ? new(FeedState.Ok, 0, null, Message)
            : Judge(feed.Mark.Rhythm, feed.ItemCount ?? 0, feed.NewestItemAt, feed.NewsAt, now);
        await MarkAsync(look, feed.Mark.Rhythm, finding, redirects, ("unchanged", Message, 0), cancellationToken);
    }

    private async Task ReadAsync(Look look, FetchedPage page, CancellationToken cancellationToken)
    {
        var feed = look.Feed;
        FeedContent content;
        try
        {
            content = reading.Read(feed, page, cancellationToken);
        }
        catch (InvalidInputException error)
        {
            await FailAsync(look, NextLook.Failure(error.Code, error.Message, feed.Failures, time.GetUtcNow()), cancellationToken);
            return;
        }

        var now = time.GetUtcNow();
        var message = Describe(content);
        var rhythm = FeedRhythm.Of(content.Hints, content.Items.Select(item => item.PublishedAt), now);
        var added = await feeds.SaveAsync(feed.Id, NextLook.Feed("fetched", message, NextAt(feed, rhythm, page.FreshFor, now), now), content, cancellationToken);
        var newest = content.Items.Where(item => item.PublishedAt <= now).Max(item => item.PublishedAt);
        var finding = content.Children.Count > 0
            ? new FeedFinding(FeedState.Ok, 0, null, message)
            : Judge(rhythm, content.Items.Count, newest, added > 0 ? now : feed.NewsAt, now);
        await MarkAsync(look, rhythm, finding, page.Redirects, ("fetched", message, added), cancellationToken);
        foreach (var warning in content.Warnings)
        {
            await log.NoteAsync(look.RunId, Phase, feed.OutletId, feed.Url.AbsoluteUri, Warning, warning, cancellationToken);
        }
    }

    private async Task FailAsync(Look look, Check check, CancellationToken cancellationToken)
    {
        var finding = FeedJudgement.Failed(check.Outcome, check.Message);
        var mark = look.Feed.Mark with { State = finding.Word, StateMessage = finding.Message };
        if (look.MovedTo is not null && finding.State is not FeedState.Unreachable)
        {
            mark = mark with { Move = null }; // where it moved to there is no feed: the configured address is asked again
        }

        await feeds.SaveAsync(look.Feed.Id, check, cancellationToken);
        await feeds.MarkAsync(look.Feed.Id, mark, cancellationToken);
        await log.ProblemAsync(look.RunId, Phase, look.Feed.OutletId, look.Feed.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken);
    }

    // What is odd about a feed that answers is told under its own name; it is no failure.
    private async Task MarkAsync(
        Look look, FeedRhythm rhythm, FeedFinding finding, IReadOnlyList<RedirectHop> redirects, (string Code, string Message, int Added) happened, CancellationToken cancellationToken)
    {
        var feed = look.Feed;
        var move = look.MovedTo is not null ? feed.Mark.Move : FeedMove.After(feed.Mark.Move, redirects, time.GetUtcNow());
        var found = move is null ? finding : FeedJudgement.Moved(finding, move.To);
        await feeds.MarkAsync(feed.Id, new(rhythm, move, found.Word, found.Message), cancellationToken);
        await log.InfoAsync(look.RunId, Phase, feed.OutletId, feed.Url.AbsoluteUri, happened.Code, happened.Message, happened.Added, cancellationToken);
        if (found.State != FeedState.Ok)
        {
            await log.NoteAsync(look.RunId, Phase, feed.OutletId, feed.Url.AbsoluteUri, found.Word, found.Message, cancellationToken);
        }
    }

    private DateTimeOffset NextAt(StoredFeed feed, FeedRhythm rhythm, TimeSpan? freshFor, DateTimeOffset now) =>
        rhythm.NextAt(feed.Url, freshFor, TimeSpan.FromMinutes(schedule.FeedMinimumMinutes), now);

    private static FeedFinding Judge(FeedRhythm rhythm, int items, DateTimeOffset? newest, DateTimeOffset? newsAt, DateTimeOffset now) =>
        FeedJudgement.Of(new FeedFacts(items, newest, rhythm.Usual, newsAt ?? now), now);

    private static string Describe(FeedContent content) => content.Children.Count > 0
        ? string.Create(CultureInfo.InvariantCulture, $"An index of {content.ListedChildren} sitemaps; {content.Children.Count} of them {(content.Children.Count == 1 ? "is" : "are")} read.")
        : string.Create(CultureInfo.InvariantCulture, $"{content.Items.Count} {(content.Items.Count == 1 ? "item" : "items")}, the newest of {content.Items.Max(item => item.PublishedAt)?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no stated time"}.");

    /// <summary>One look at a feed.</summary>
    /// <param name="Feed">As it was stored before.</param>
    /// <param name="RunId">The run that asked for it.</param>
    /// <param name="MovedTo">The address that is asked in place of the configured one, or null.</param>
    private sealed record Look(StoredFeed Feed, long RunId, Uri? MovedTo);
}
