using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>When something on the web is looked at again.</summary>
internal static class NextLook
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterGone = TimeSpan.FromDays(7);

    /// <summary>A feed that answered: at its own pace.</summary>
    /// <param name="outcome">Code.</param>
    /// <param name="message">In words.</param>
    /// <param name="dueAt">As its rhythm says.</param>
    /// <param name="now">When it answered.</param>
    public static Check Feed(string outcome, string message, DateTimeOffset dueAt, DateTimeOffset now) => new(outcome, message, Failed: false, now, dueAt);

    /// <summary>A page that answered: after a share of its age, since old pages change seldom.</summary>
    /// <remarks>Source: the staleness rule of diffengine (DocNow), with our own bounds.</remarks>
    /// <param name="outcome">Code.</param>
    /// <param name="message">In words.</param>
    /// <param name="page">The page.</param>
    /// <param name="options">Share and bounds.</param>
    /// <param name="now">When it answered.</param>
    public static Check Page(string outcome, string message, StoredPage page, StoryOptions options, DateTimeOffset now)
    {
        var born = page.PublishedAt is { } published && published < page.FirstSeenAt ? published : page.FirstSeenAt;
        var pause = Math.Clamp((now - born).TotalMinutes * options.RevisitShare, options.RevisitMinimumMinutes, options.RevisitMaximumDays * 1440);
        return new(outcome, message, Failed: false, now, now.AddMinutes(pause));
    }

    /// <summary>A look that failed: when the server says so, else after a pause that doubles up to a day.</summary>
    /// <param name="outcome">Any case but fetched and unchanged.</param>
    /// <param name="failuresBefore">Failed looks in a row before this one.</param>
    /// <param name="now">When it failed.</param>
    public static Check Failure(FetchOutcome outcome, int failuresBefore, DateTimeOffset now)
    {
        var check = Failure(outcome.Code, outcome.Message, failuresBefore, now);
        if (outcome is FetchOutcome.Missing { Code: "gone" })
        {
            return check with { DueAt = now + AfterGone }; // the server says that it is for good; but even that can be a mistake
        }

        if (outcome.RetryAfter is not { } wait)
        {
            return check;
        }

        var until = now + wait;
        return check with { DueAt = until > check.DueAt ? until : check.DueAt, NotBefore = outcome is FetchOutcome.Busy or FetchOutcome.Blocked ? until : null };
    }

    /// <summary>When a reading that has begun may be tried again, should it not end: the first time at once, since the program may have
    /// been stopped in the middle of it; then after a pause that doubles up to a day.</summary>
    /// <param name="attemptsBefore">Readings before this one that did not end.</param>
    /// <param name="now">When it begins.</param>
    public static DateTimeOffset ReadAfter(int attemptsBefore, DateTimeOffset now) =>
        attemptsBefore == 0 ? now : now + Pause(attemptsBefore - 1);

    /// <summary>A look that failed after the answer had come: not a feed, not readable.</summary>
    public static Check Failure(string code, string message, int failuresBefore, DateTimeOffset now) =>
        new(code, message, Failed: true, now, now + Pause(failuresBefore));

    private static TimeSpan Pause(int failuresBefore)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(failuresBefore, 10));
        return pause < LongestPause ? pause : LongestPause;
    }
}
