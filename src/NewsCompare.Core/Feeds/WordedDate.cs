using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Feeds;

/// <summary>Dates with a month in words, in any usual order: RFC 822, asctime, "January 6, 2025 10:00 AM EST", "06-Jan-25 10:00".</summary>
/// <remarks>A part that is not understood makes the whole unreadable.</remarks>
internal static partial class WordedDate
{
    /// <summary>The parts of a date, or null.</summary>
    /// <param name="text">Trimmed and short.</param>
    public static DateParts? Read(string text)
    {
        if (Clock().Match(text) is not { Success: true } clock)
        {
            return Day(text) is { } whole ? new(whole.Year, whole.Month, whole.Day, default, null, false) : null;
        }

        // What follows the time is the zone; asctime has the year there as well.
        var rest = text[(clock.Index + clock.Length)..].Trim(' ', ',');
        var before = text[..clock.Index];
        var isFirst = string.IsNullOrWhiteSpace(before);
        if (!isFirst && TrailingYear().Match(rest) is { Success: true } year && !LeadingYear().IsMatch(before))
        {
            before += " " + year.Groups[1].Value;
            rest = rest[..year.Index].Trim(' ', ',');
        }

        if ((isFirst ? DayBehind(ref rest) : Day(before)) is not { } day)
        {
            return null;
        }

        TimeSpan? zone = rest.Length == 0 ? null : TimeZoneNames.Find(rest);
        int? hour = Int(clock, "h");
        hour = clock.Groups["half"].Success ? DateParts.Hour(hour.Value, clock.Groups["half"].Value) : hour;
        return (rest.Length > 0 && zone is null) || hour is null ? null
            : new(day.Year, day.Month, day.Day, new(hour.Value, Int(clock, "min"), clock.Groups["s"].Success ? Int(clock, "s") : 0, clock.Groups["f"].Value), zone, true);
    }

    // "10:00 6 January 2025": behind the time stands the day, and no zone.
    private static (int Year, int Month, int Day)? DayBehind(ref string rest)
    {
        var day = Day(rest);
        rest = "";
        return day;
    }

    private static (int Year, int Month, int Day)? Day(string text)
    {
        if (Figures().Match(text.Trim(' ', ',')) is { Success: true } figures)
        {
            return Numeric(figures);
        }

        int? month = null, day = null, year = null;
        var monthBeforeDay = false;
        foreach (Match part in Parts().Matches(text))
        {
            if (char.IsAsciiDigit(part.ValueSpan[0]))
            {
                var number = int.Parse(part.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                if (part.Groups["n"].Length >= 3 || day is not null)
                {
                    if (year is not null)
                    {
                        return null;
                    }

                    year = part.Groups["n"].Length == 2 ? number + (number < 50 ? 2000 : 1900) : number;
                }
                else
                {
                    day = number;
                }
            }
            else if (MonthNames.Find(part.Value) is { } found && (day is null || month is null || monthBeforeDay))
            {
                // "mar, 07 gen 2025": a word before the day may be a weekday that looks like a month.
                monthBeforeDay = day is null;
                month = found;
            }
            else if (day is not null && !IsFiller(part.Value))
            {
                return null;
            }
        }

        return month is null || day is null || year is null ? null : (year.Value, month.Value, day.Value);
    }

    // 06.01.2025 is day first; with strokes it may be month first, and is read only where one number can be no month.
    private static (int Year, int Month, int Day)? Numeric(Match figures)
    {
        int first = Int(figures, "a"), second = Int(figures, "b"), year = Int(figures, "y");
        return figures.Groups["sep"].Value == "." || first > 12 ? (year, second, first)
            : second > 12 || first == second ? (year, first, second)
            : null;
    }

    private static bool IsFiller(string word) => word.TrimEnd('.').ToLowerInvariant() is "de" or "del" or "of" or "at" or "um" or "uhr" or "à" or "a" or "t" or "г" or "року" or "klo" or "kl";

    private static int Int(Match found, string group) => int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{1,2})(?:[.,](?<f>[0-9]{1,9}))?)?(?:\s*(?<half>[AaPp]\.?[Mm]\b\.?))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex("""(?:^|\s)((?:19|20)[0-9]{2})$""", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingYear();

    [GeneratedRegex("""(?:19|20)[0-9]{2}""", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingYear();

    [GeneratedRegex("""(?<n>[0-9]{1,4})(?:st|nd|rd|th|er|º|\.)?|\p{L}+\.?""", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex("""^(?:\p{L}+[.,]?\s+)?(?<a>[0-9]{1,2})(?<sep>[./-])(?<b>[0-9]{1,2})[./-](?<y>[0-9]{4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
