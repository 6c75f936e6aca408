using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Gives the entries of a live blog that show a clock alone their days.</summary>
internal static class LiveClocks
{
    private static readonly TimeSpan Turn = TimeSpan.FromHours(6);

    /// <summary>The time of each entry, UTC, or null where its day or its zone is not known.</summary>
    /// <remarks>The oldest is of the day of publication. Where a clock falls back by hours, a day has passed.</remarks>
    /// <param name="page">The page.</param>
    /// <param name="entries">In reading order.</param>
    /// <param name="linked">The page's linked data.</param>
    /// <param name="published">When the page was published, or null.</param>
    public static IReadOnlyList<DateTimeOffset?> Of(BlockPage page, IReadOnlyList<LiveSpan> entries, LinkedArticle linked, StatedTime? published)
    {
        var stated = new LinkedEntries(linked);
        var times = entries.Select(entry => entry.Time ?? stated.TimeOf(page, entry)).Select(time => time is { HasClock: true } clocked ? (DateTimeOffset?)clocked.At : null).ToArray();
        var shown = Enumerable.Range(0, entries.Count).Where(at => times[at] is null).Select(at => (At: at, Clock: VisibleClocks.In(entries[at].Clock))).Where(entry => entry.Clock is not null).ToList();
        if (published is not { } day || shown.Count == 0)
        {
            return times;
        }

        var falls = shown.Zip(shown.Skip(1), (one, next) => next.Clock!.Value.Clock < one.Clock!.Value.Clock ? 1 : -1).Sum();
        if (falls > 0)
        {
            shown.Reverse();
        }

        var date = new StatedTime(new(DateTime.SpecifyKind(day.At.ToOffset(day.Offset).Date, DateTimeKind.Utc)), false, false, TimeSpan.Zero);
        var before = shown[0].Clock!.Value.Clock;
        foreach (var (at, read) in shown)
        {
            var (clock, zone) = read!.Value;
            date = before - clock > Turn ? date with { At = date.At.AddDays(1) } : date;
            before = clock;
            times[at] = date.AtClock(clock, zone) is { HasZone: true } zoned ? zoned.At
                : day.HasZone && zone.Length == 0 ? new DateTimeOffset(date.At.DateTime + clock, day.Offset).ToUniversalTime()
                : null;
        }

        return times;
    }
}
