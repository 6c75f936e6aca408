namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the day that readers saw where a page states its time in UTC: late in the evening the two differ.</summary>
internal static class LocalDays
{
    private static readonly TimeSpan West = TimeSpan.FromHours(-12);
    private static readonly TimeSpan East = TimeSpan.FromHours(14);

    /// <summary>The same moment in the zone of the outlet, as far as a clock in the page's scripts or the day in its address show it.</summary>
    /// <remarks>A clock without a zone that stands whole quarters of an hour beside the moment is taken as the outlet's. The day in an address shows no zone: of those that fit, the
    /// nearest to UTC in whole hours is taken.</remarks>
    /// <param name="time">The time as stated.</param>
    /// <param name="facts">What the page holds.</param>
    /// <param name="url">Address of the page, or null.</param>
    public static StatedTime Of(StatedTime time, PageFacts facts, Uri? url)
    {
        if (!time.HasClock || !time.HasZone || time.Offset != TimeSpan.Zero)
        {
            return time;
        }

        foreach (var local in ScriptTimes.All(facts))
        {
            var offset = local.At - time.At;
            if (local is { HasClock: true, HasZone: false } && offset != TimeSpan.Zero && IsZone(Rounded(offset)) && (offset - Rounded(offset)).Duration() < TimeSpan.FromMinutes(1))
            {
                return time with { Offset = Rounded(offset) };
            }
        }

        return PublicationTimes.OfAddress(url) is { } day ? OnDay(time, day.At) : time;
    }

    private static StatedTime OnDay(StatedTime time, DateTimeOffset day)
    {
        var least = day - time.At;
        var offset = least > TimeSpan.Zero ? TimeSpan.FromHours(Math.Ceiling(least.TotalHours))
            : least + TimeSpan.FromDays(1) is var most && most <= TimeSpan.Zero ? TimeSpan.FromHours(Math.Ceiling(most.TotalHours) - 1)
            : TimeSpan.Zero;
        return IsZone(offset) ? time with { Offset = offset } : time;
    }

    private static TimeSpan Rounded(TimeSpan offset) => TimeSpan.FromMinutes(15 * Math.Round(offset.TotalMinutes / 15));

    private static bool IsZone(TimeSpan offset) => offset >= West && offset <= East;
}
