namespace NewsCompare.Core.Stories;

/// <summary>How far apart a seed and an item were published.</summary>
public static class MatchTime
{
    /// <summary>The first year that an article may be of.</summary>
    public const int FirstYear = 1700;

    /// <summary>The last year that one may be of.</summary>
    public const int LastYear = 2200;

    private const double NearDays = 4;

    /// <summary>Whether an article may be of that time: days and windows can be counted from it.</summary>
    /// <param name="at">Any time.</param>
    public static bool IsPossible(DateTimeOffset at) => at.UtcDateTime.Year is >= FirstYear and <= LastYear;

    /// <summary>Days from the seed to the item; whole days where only the day is known. Null when either time is unknown.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    internal static double? Days(Seed seed, Candidate item) => (seed.PublishedAt, item.PublishedAt) switch
    {
        ({ } from, { } to) when seed.PublishedDayOnly || item.DayOnly => (to.UtcDateTime.Date - from.UtcDateTime.Date).TotalDays,
        ({ } from, { } to) => (to - from).TotalDays,
        _ => null,
    };

    /// <summary>1 at the same time, falling to 0 with the days between; a half when unknown.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    internal static double Nearness(Seed seed, Candidate item) => Days(seed, item) is { } days ? Math.Exp(-Math.Abs(days) / NearDays) : 0.5;
}
