using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Gives the entries of a live blog that show a clock alone their days.</summary>
internal static class LiveClocks
{
    private static readonly TimeSpan Turn = TimeSpan.FromHours(6);

    /// <summary>The time of each entry, in the zone that it or the page states, or null where its day or its zone is not known.</summary>
    /// <remarks>The oldest is of the day of publication. Where a clock falls back by hours, a day has passed. What is stated in UTC is shown to readers by the clock of the page.</remarks>
    /// <param name="page">The page.</param>
    /// <param name="entries">In reading order.</param>
    /// <param name="linked">The page's linked data.</param>
    /// <param name="published">When the page was published, or null.</param>
    /// <param name="zone">The zone in which the page states its times, or null where it states none.</param>
    public static IReadOnlyList<DateTimeOffset?> Of(BlockPage page, IReadOnlyList<LiveSpan> entries, LinkedArticle linked, StatedTime? published, TimeSpan? zone)
    {
        var stated = new LinkedEntries(linked);
        var times = entries.Select(entry => InZone(entry.Time ?? stated.TimeOf(page, entry), zone) ?? Dated(entry.Clock, zone)).ToArray();
        var shown = Enumerable.Range(0, entries.Count).Where(at => times[at] is null).Select(at => (At: at, Clock: entries[at].Clock is { } shown && !ElapsedTimes.AreIn(shown) ? VisibleClocks.In(ClockLines.Uncalled(shown)) : null)).Where(entry => entry.Clock is not null).ToList();
        if (published is not { } day || shown.Count == 0)
        {
            return times;
        }

        var falls = shown.Zip(shown.Skip(1), (one, next) => next.Clock!.Value.Clock < one.Clock!.Value.Clock ? 1 : -1).Sum();
        if (falls > 0)
        {
            shown.Reverse();
        }

        zone ??= times.OfType<DateTimeOffset>().Select(time => (TimeSpan?)time.Offset).FirstOrDefault(offset => offset != TimeSpan.Zero);
        var date = new StatedTime(new(DateTime.SpecifyKind(day.At.ToOffset(day.HasZone ? zone ?? day.Offset : TimeSpan.Zero).Date, DateTimeKind.Utc)), false, false, TimeSpan.Zero);
        var before = shown[0].Clock!.Value.Clock;
        foreach (var (at, read) in shown)
        {
            var (clock, named) = read!.Value;
            date = before - clock > Turn ? date with { At = date.At.AddDays(1) } : date;
            before = clock;
            times[at] = date.AtClock(clock, named) is { HasZone: true } zoned ? zoned.At.ToOffset(zoned.Offset)
                : named.Length == 0 && zone is { } offset ? new DateTimeOffset(date.At.DateTime + clock, offset)
                : null;
        }

        return times;
    }

    // A clock that stands with its day; without a zone it is one of the page.
    private static DateTimeOffset? Dated(string? shown, TimeSpan? zone) => shown is null || ClockLines.TimeOf(shown) is not { } time ? null
        : time.HasZone ? InZone(time, zone)
        : zone is { } offset ? new DateTimeOffset(time.At.DateTime, offset) : null;

    /// <summary>A time with a clock in its zone, one that is stated in UTC in that of the page; null for a day alone.</summary>
    /// <param name="time">As stated, or null.</param>
    /// <param name="zone">The zone of the page, or null.</param>
    public static DateTimeOffset? InZone(StatedTime? time, TimeSpan? zone) =>
        time is { HasClock: true } stated ? stated.At.ToOffset(stated is { HasZone: true, Offset.Ticks: 0 } ? zone ?? TimeSpan.Zero : stated.Offset) : null;

    /// <summary>The zone in which a page states its times, or null; UTC only where it states no other.</summary>
    /// <param name="times">When it was published and changed.</param>
    public static TimeSpan? ZoneOf(params ReadOnlySpan<StatedTime?> times)
    {
        TimeSpan? zone = null;
        foreach (var time in times)
        {
            zone = time is { HasZone: true } stated && (zone is null || zone == TimeSpan.Zero) ? stated.Offset : zone;
        }

        return zone;
    }
}
