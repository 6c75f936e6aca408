using System.Globalization;
using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>When a feed wishes to be looked at.</summary>
/// <param name="Pause">The time between two looks that it asks for (<c>ttl</c>, else <c>sy:updatePeriod</c> and <c>sy:updateFrequency</c>); null when it asks for none.</param>
/// <param name="SkipHours">Hours of the day, UTC, 0 to 23, at which it has nothing new; in order.</param>
/// <param name="SkipDays">Days of the week, UTC, on which it has nothing new; in order.</param>
/// <remarks>Source: RSS 2.0 specification; RDF Site Summary 1.0 modules, Syndication.</remarks>
public sealed record FeedHints(TimeSpan? Pause, IReadOnlyList<int> SkipHours, IReadOnlyList<DayOfWeek> SkipDays)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>A feed that wishes nothing.</summary>
    public static FeedHints None { get; } = new(null, [], []);

    /// <summary>The wishes of a feed; what cannot be read, or would never let it be looked at, is no wish.</summary>
    /// <param name="root">Its root.</param>
    internal static FeedHints Of(XElement root)
    {
        List<FeedParts> holders = [new(root), .. root.Elements().Where(element => element.IsNamed("channel")).Select(channel => new FeedParts(channel))];
        int[] hours = [.. Values(holders, "skiphours", "hour").Select(Number).OfType<int>().Where(hour => hour is >= 0 and <= 24).Select(hour => hour % 24).Distinct().Order()];
        DayOfWeek[] days = [.. Values(holders, "skipdays", "day").Select(Day).OfType<DayOfWeek>().Distinct().Order()];
        return new(PauseOf(holders), hours.Length < 24 ? hours : [], days.Length < 7 ? days : []);
    }

    private static TimeSpan? PauseOf(List<FeedParts> holders)
    {
        if (First(holders, holder => holder.Own("ttl")) is { } ttl && Number(ttl) is > 0 and var minutes)
        {
            return Clamp(TimeSpan.FromMinutes(minutes));
        }

        TimeSpan? period = First(holders, holder => holder.Module("updateperiod", "purl.org/rss/1.0/modules/syndication"))?.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => null,
        };
        var times = First(holders, holder => holder.Module("updatefrequency", "purl.org/rss/1.0/modules/syndication"));
        return period is { } length ? Clamp(length / (times is not null && Number(times) is > 0 and var count ? count : 1)) : null;
    }

    private static IEnumerable<string> Values(List<FeedParts> holders, string list, string one) =>
        holders.SelectMany(holder => holder.Own(list)).SelectMany(found => found.Elements()).Where(element => element.IsNamed(one)).Take(100).Select(element => element.Value.Trim());

    private static string? First(List<FeedParts> holders, Func<FeedParts, IEnumerable<XElement>> find) => holders.SelectMany(find).FirstOrDefault()?.Value.Trim();

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // By name only: Enum.TryParse would take a number for a day too.
    private static DayOfWeek? Day(string text) =>
        Enum.GetValues<DayOfWeek>().Where(day => day.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).Select(day => (DayOfWeek?)day).FirstOrDefault();

    private static TimeSpan Clamp(TimeSpan pause) => pause < Longest ? pause : Longest;
}
