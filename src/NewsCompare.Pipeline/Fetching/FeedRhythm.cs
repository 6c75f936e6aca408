using System.Security.Cryptography;
using System.Text;
using NewsCompare.Core.Feeds;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>How often a feed wishes to be, and is worth being, looked at.</summary>
/// <param name="Asked">The pause that it asks for, or null.</param>
/// <param name="Usual">The median time between two of its items; null with fewer than two.</param>
/// <param name="SkipHours">Hours of the day, UTC, at which it has nothing new.</param>
/// <param name="SkipDays">Days of the week, UTC, on which it has nothing new.</param>
internal sealed record FeedRhythm(TimeSpan? Asked, TimeSpan? Usual, IReadOnlyList<int> SkipHours, IReadOnlyList<DayOfWeek> SkipDays)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>A feed of which nothing is known.</summary>
    public static FeedRhythm Unknown { get; } = new(null, null, [], []);

    // However slow a feed is, the story that we wait for may be its next item.
    private static readonly TimeSpan LongestOwn = TimeSpan.FromHours(2);

    /// <summary>The rhythm of a feed that was read.</summary>
    /// <param name="hints">What it asks for.</param>
    /// <param name="publishedAt">The times of its items, in any order; null for an item without one.</param>
    /// <param name="now">The present: what is announced for later does not count.</param>
    public static FeedRhythm Of(FeedHints hints, IEnumerable<DateTimeOffset?> publishedAt, DateTimeOffset now)
    {
        DateTimeOffset[] times = [.. publishedAt.OfType<DateTimeOffset>().Where(at => at <= now).OrderDescending()];
        TimeSpan[] gaps = [.. times.Zip(times.Skip(1), (later, earlier) => later - earlier).Order()];
        return new(hints.Pause, gaps.Length == 0 ? null : gaps[gaps.Length / 2], hints.SkipHours, hints.SkipDays);
    }

    /// <summary>When the feed is due again: after what it asks for, what its answer says, or half its own pace, whichever is longest; with a spread of a tenth,
    /// so that feeds that were once looked at together do not stay together.</summary>
    /// <param name="key">The feed's address: the spread is its own, and the same on every machine.</param>
    /// <param name="freshFor">For how long its answer says that it is good, or null.</param>
    /// <param name="shortest">The least pause.</param>
    /// <param name="now">When it answered.</param>
    public DateTimeOffset NextAt(Uri key, TimeSpan? freshFor, TimeSpan shortest, DateTimeOffset now)
    {
        var own = Usual is { } usual ? Shorter(usual / 2, LongestOwn) : TimeSpan.Zero;
        var pause = Shorter(new[] { Asked ?? TimeSpan.Zero, freshFor ?? TimeSpan.Zero, own, shortest }.Max(), Longest);
        var due = now + (pause * (1 + (Spread(key, now) / 10)));
        return Opening(due) is var open && open == due ? due : open + (TimeSpan.FromMinutes(10) * Spread(key, now));
    }

    /// <summary>The first moment from a time on that the feed does not ask to be skipped.</summary>
    private DateTimeOffset Opening(DateTimeOffset from)
    {
        var at = from;
        for (var hours = 0; hours < 8 * 24 && (SkipHours.Contains(at.UtcDateTime.Hour) || SkipDays.Contains(at.UtcDateTime.DayOfWeek)); hours++)
        {
            at = new DateTimeOffset(at.UtcDateTime.Date.AddHours(at.UtcDateTime.Hour + 1), TimeSpan.Zero);
        }

        return at;
    }

    // From 0 to 1, from the address and the hour.
    private static double Spread(Uri key, DateTimeOffset now)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key.AbsoluteUri} {now.ToUnixTimeSeconds() / 3600}"));
        return BitConverter.ToUInt16(hash, 0) / 65_536.0;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
