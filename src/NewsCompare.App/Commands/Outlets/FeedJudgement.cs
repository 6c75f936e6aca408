using System.Globalization;

namespace NewsCompare.App.Commands.Outlets;

/// <summary>What a feed that could be read is worth: whether it holds something, and whether that is recent.</summary>
internal static class FeedJudgement
{
    private const int Patience = 5;
    private static readonly TimeSpan ShortestPatience = TimeSpan.FromHours(48);

    /// <summary>Judges a feed by the times of its items.</summary>
    /// <remarks>How often a feed has something new is its own affair: one of a daily newspaper rests longer than one of a wire, so each is measured against its own pace.</remarks>
    /// <param name="publishedAt">The times of its items, in any order; null for an item without one.</param>
    /// <param name="now">The clock.</param>
    public static FeedFinding Of(IReadOnlyList<DateTimeOffset?> publishedAt, DateTimeOffset now)
    {
        if (publishedAt.Count == 0)
        {
            return new(FeedState.Empty, 0, null, "The feed is there, but holds no items: look at the outlet's site for another one.");
        }

        // What is announced for later says nothing about how fresh the feed is.
        DateTimeOffset[] times = [.. publishedAt.OfType<DateTimeOffset>().Where(at => at <= now).OrderDescending()];
        if (times.Length == 0)
        {
            return new(FeedState.Ok, publishedAt.Count, null, "Its items state no time, so how fresh it is cannot be told.");
        }

        var (age, patience) = (now - times[0], PatienceWith(times));
        return age > patience
            ? new(FeedState.Stale, publishedAt.Count, times[0], $"Nothing new for {Words(age)}; after {Words(patience)} that is unusual for it. Is there another feed?")
            : new(FeedState.Ok, publishedAt.Count, times[0], $"The newest item is {Words(age)} old.");
    }

    private static TimeSpan PatienceWith(DateTimeOffset[] newestFirst)
    {
        TimeSpan[] gaps = [.. newestFirst.Zip(newestFirst.Skip(1), (later, earlier) => later - earlier).Order()];
        var patience = gaps.Length == 0 ? ShortestPatience : Patience * gaps[gaps.Length / 2];
        return patience > ShortestPatience ? patience : ShortestPatience;
    }

    private static string Words(TimeSpan time) => time.TotalHours < 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min")
        : time.TotalHours < 72 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0} days");
}

/// <summary>How a feed was found.</summary>
internal enum FeedState
{
    /// <summary>It has items, and they are as fresh as usual.</summary>
    Ok,

    /// <summary>It has no items.</summary>
    Empty,

    /// <summary>Its newest item is older than it should be.</summary>
    Stale,

    /// <summary>It answers at another address for good.</summary>
    Moved,

    /// <summary>The outlet does not let us read it.</summary>
    Blocked,

    /// <summary>There is no such feed (any more).</summary>
    Missing,

    /// <summary>No answer, or none for now.</summary>
    Unreachable,

    /// <summary>We do not take its address or its answer.</summary>
    Refused,

    /// <summary>Something else than a feed came.</summary>
    NotAFeed,
}

/// <summary>What was found of a feed.</summary>
/// <param name="State">In a word.</param>
/// <param name="Items">How many it holds; null when it could not be read.</param>
/// <param name="NewestAt">The time of its newest item, or null.</param>
/// <param name="Message">In words.</param>
internal sealed record FeedFinding(FeedState State, int? Items, DateTimeOffset? NewestAt, string Message)
{
    /// <summary>Whether nothing could be read.</summary>
    public bool Failed => State is not (FeedState.Ok or FeedState.Empty or FeedState.Stale or FeedState.Moved);

    /// <summary>The state as it is written: "not-a-feed".</summary>
    public string Word => State == FeedState.NotAFeed ? "not-a-feed" : State.ToString().ToLowerInvariant();
}
