namespace NewsCompare.Core.Stories;

/// <summary>How far apart a seed and an item were published.</summary>
internal static class MatchTime
{
    private const double NearDays = 4;

    /// <summary>Days from the seed to the item; whole days where only the day is known. Null when either time is unknown.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    public static double? Days(Seed seed, Candidate item) => (seed.PublishedAt, item.PublishedAt) switch
    {
        ({ } from, { } to) when seed.PublishedDayOnly || item.DayOnly => (to.UtcDateTime.Date - from.UtcDateTime.Date).TotalDays,
        ({ } from, { } to) => (to - from).TotalDays,
        _ => null,
    };

    /// <summary>1 at the same time, falling to 0 with the days between; a half when unknown.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    public static double Nearness(Seed seed, Candidate item) => Days(seed, item) is { } days ? Math.Exp(-Math.Abs(days) / NearDays) : 0.5;
}
