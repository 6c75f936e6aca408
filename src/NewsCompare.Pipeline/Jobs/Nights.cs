using System.Globalization;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Names the nights: a night is the day on which its report is due.</summary>
internal static class Nights
{
    /// <summary>The last night whose report was due by now.</summary>
    /// <param name="options">The time of day and its zone.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>The day, yyyy-MM-dd, and when its report was due.</returns>
    public static (string Night, DateTimeOffset DueAt) LastDue(ScheduleOptions options, DateTimeOffset now)
    {
        var fields = options.Nightly.Split(' ');
        var timeOfDay = new TimeSpan(int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[0], CultureInfo.InvariantCulture), 0);
        var local = TimeZoneInfo.ConvertTime(now, options.Zone);
        var day = local.TimeOfDay >= timeOfDay ? local.Date : local.Date.AddDays(-1);
        var due = day + timeOfDay;
        return (Name(day), new DateTimeOffset(due, options.Zone.GetUtcOffset(due)).ToUniversalTime());
    }

    /// <summary>The day it is in the schedule's zone.</summary>
    /// <returns>yyyy-MM-dd.</returns>
    public static string Today(ScheduleOptions options, DateTimeOffset now) => Name(TimeZoneInfo.ConvertTime(now, options.Zone).Date);

    private static string Name(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
