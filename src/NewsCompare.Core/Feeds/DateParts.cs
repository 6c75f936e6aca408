using System.Globalization;

namespace NewsCompare.Core.Feeds;

/// <summary>The numbers of a date before it is known whether there is such a day.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">From 1.</param>
/// <param name="Day">From 1.</param>
/// <param name="Clock">The time of day.</param>
/// <param name="Zone">Offset from UTC; null when none was given.</param>
/// <param name="HasTime">Whether a time of day was given.</param>
internal sealed record DateParts(int Year, int Month, int Day, ClockTime Clock, TimeSpan? Zone, bool HasTime)
{
    private const int Earliest = 1970;
    private const int Latest = 2199;

    /// <summary>The moment; null when there is no such day or time, or no feed can mean it.</summary>
    public DateTimeOffset? ToUtc()
    {
        if (Year is < Earliest or > Latest || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month) || !Clock.IsPossible)
        {
            return null;
        }

        var local = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Utc).Add(Clock.SinceMidnight);
        return new DateTimeOffset(local, TimeSpan.Zero).Subtract(Zone ?? TimeSpan.Zero);
    }

    /// <summary>The parts of a moment.</summary>
    /// <param name="at">Any.</param>
    public static DateParts Of(DateTimeOffset at) => new(
        at.UtcDateTime.Year, at.UtcDateTime.Month, at.UtcDateTime.Day,
        new(at.UtcDateTime.Hour, at.UtcDateTime.Minute, at.UtcDateTime.Second, at.Millisecond.ToString("D3", CultureInfo.InvariantCulture)), TimeSpan.Zero, true);

    /// <summary>The hour of a day of 24 hours; null when the clock has no such hour.</summary>
    /// <param name="hour">1 to 12.</param>
    /// <param name="half">"am", "P.M.".</param>
    public static int? Hour(int hour, string half) => hour is < 0 or > 23 ? null
        : hour > 12 ? hour
        : (half[0] is 'p' or 'P') ? (hour % 12) + 12 : hour % 12;
}

/// <summary>A time of day as given.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60: a leap second.</param>
/// <param name="Fraction">Digits behind the seconds; may be empty.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, string Fraction)
{
    /// <summary>Whether a clock can show it; 24:00 is the end of the day.</summary>
    public bool IsPossible => Hour is >= 0 and < 24 && Minute is >= 0 and < 60 && Second is >= 0 and <= 60 || this is { Hour: 24, Minute: 0, Second: 0 };

    /// <summary>The time passed since midnight.</summary>
    public TimeSpan SinceMidnight => new TimeSpan(0, Hour, Minute, Second)
        + (string.IsNullOrEmpty(Fraction) ? TimeSpan.Zero : TimeSpan.FromTicks(long.Parse(Fraction.PadRight(7, '0').AsSpan(0, 7), NumberStyles.None, CultureInfo.InvariantCulture)));
}
