using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>Dates as feeds write them: read for certain, or null with a warning; the same on every machine.</summary>
/// <remarks>The library takes zone names it does not know for UTC and zone-less times for local ones, which would put versions hours apart on a timeline.
/// A time without zone is read as UTC here, and said to be.</remarks>
internal static partial class FeedDates
{
    private const int Longest = 120;
    private const int MostTried = 100;
    private static readonly string[] Usual = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"];

    /// <summary>The first of the dates that can be read; UTC.</summary>
    /// <param name="elements">In order of preference.</param>
    /// <param name="warnings">Gets a word for each that could not be read.</param>
    public static DateTimeOffset? First(IEnumerable<XElement> elements, FeedWarnings warnings) => First(elements.Select(element => element.Value), warnings);

    /// <summary>The first of the dates that can be read; UTC.</summary>
    /// <param name="texts">In order of preference; null and blank are absent. What stands behind the first hundred is not looked at.</param>
    /// <param name="warnings">Gets a word for each that could not be read.</param>
    public static DateTimeOffset? First(IEnumerable<string?> texts, FeedWarnings warnings)
    {
        foreach (var text in texts.Take(MostTried))
        {
            if (!string.IsNullOrWhiteSpace(text) && Read(text, warnings) is { } at)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>A date, or null.</summary>
    /// <param name="text">As given.</param>
    /// <param name="warnings">Gets a word when it cannot be read, or lacks its zone.</param>
    public static DateTimeOffset? Read(string text, FeedWarnings warnings)
    {
        var given = text.Trim();
        if (given.Length == 0)
        {
            return null;
        }

        if (given.Length > Longest)
        {
            warnings.Add($"A date of {given.Length} characters is none.");
            return null;
        }

        if (DateTimeOffset.TryParseExact(given, Usual, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var usual) && DateParts.Of(usual).ToUtc() is { } quick)
        {
            return quick; // nearly all dates, ten times faster than the patterns
        }

        var parts = given.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)) ? null : IsoDate(given) ?? Number(given) ?? WordedDate.Read(given);
        var at = parts?.ToUtc();
        if (at is null)
        {
            warnings.Add($"The date '{given}' could not be read for certain.");
        }
        else if (parts!.Zone is null && parts.HasTime)
        {
            warnings.Add("Times without a time zone were read as UTC.");
        }

        return at;
    }

    private static DateParts? IsoDate(string text)
    {
        if (!char.IsAsciiDigit(text[0]) || Iso().Match(text) is not { Success: true } found)
        {
            return null;
        }

        var zone = found.Groups["zone"].Value.Trim();
        TimeSpan? offset = zone.Length == 0 ? null : TimeZoneNames.Find(zone);
        if (zone.Length > 0 && (offset is null || !(found.Groups["h"].Success || zone is "Z" or "z")))
        {
            return null; // "2025-006" is a day of the year, not a year in a zone
        }

        var hour = Int(found, "h") ?? 0;
        if (found.Groups["half"].Value is { Length: > 0 } half)
        {
            hour = DateParts.Hour(hour, half) ?? 99;
        }

        return new(
            Int(found, "y") ?? 0, Int(found, "m") ?? 1, Int(found, "d") ?? 1,
            new(hour, Int(found, "min") ?? 0, Int(found, "s") ?? 0, found.Groups["f"].Value), offset, found.Groups["h"].Success);
    }

    // Seconds or milliseconds since 1970; eight digits are year, month and day, which the ISO form has read.
    private static DateParts? Number(string text) =>
        text.Length is 9 or 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            ? DateParts.Of(text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(since) : DateTimeOffset.FromUnixTimeSeconds(since))
            : null;

    private static int? Int(Match found, string group) =>
        found.Groups[group] is { Success: true } value ? int.Parse(value.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """
        ^(?<y>[12][0-9]{3})(?:[-/.](?<m>[0-9]{1,2})(?:[-/.](?<d>[0-9]{1,2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))?(?:(?:\s*[Tt]\s*|\s+)(?<h>[0-9]{1,2}):?(?<min>[0-9]{2})(?::?(?<s>[0-9]{1,2})(?:[.,](?<f>[0-9]+))?)?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?(?<zone>\s*[Zz]|\s*[+-][0-9]{1,2}:?[0-9]{0,2}|\s+\S.*)?$
        """,
        RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
