using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the day that a page shows beside its headline, for pages whose metadata give none.</summary>
internal static partial class VisibleDays
{
    // First letters that tell the months apart in English, German, French, Spanish, Italian, Portuguese and Dutch.
    private static readonly string[][] Months =
    [
        ["jan", "jän", "ene", "gen"], ["feb", "fév", "fev"], ["mar", "mär", "maa", "mrt"], ["apr", "avr", "abr"], ["may", "mai", "mei", "mag"], ["jun", "juin", "giu"],
        ["jul", "juil", "lug"], ["aug", "aoû", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"], ["dec", "dez", "déc", "dic"],
    ];

    /// <summary>The first day shown near the headline, or null; a day that says it is of an update is the last choice.</summary>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static StatedTime? Near(PageBody? body, string headline) =>
        body is null ? null : HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < 220)
            .OrderBy(block => Updated().IsMatch(block.Text)).Select(block => In(block.Text)).FirstOrDefault(day => day is not null);

    /// <summary>The first full day in a text, or null.</summary>
    /// <param name="text">A short text.</param>
    public static StatedTime? In(string text)
    {
        if (YearFirst().Match(text) is { Success: true } iso)
        {
            return Day(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value);
        }

        if (Dotted().Match(text) is { Success: true } dotted)
        {
            return Day(dotted.Groups[3].Value, dotted.Groups[2].Value, dotted.Groups[1].Value);
        }

        if (Slashed().Match(text) is { Success: true } slashed && StatedTime.Parse(slashed.Value) is { } read)
        {
            return read;
        }

        if (DayMonth().Match(text) is { Success: true } dayMonth && MonthOf(dayMonth.Groups[2].Value) is { } month)
        {
            return Day(dayMonth.Groups[3].Value, month, dayMonth.Groups[1].Value);
        }

        return MonthDay().Match(text) is { Success: true } monthDay && MonthOf(monthDay.Groups[1].Value) is { } named
            ? Day(monthDay.Groups[3].Value, named, monthDay.Groups[2].Value)
            : null;
    }

    private static string? MonthOf(string name)
    {
        var index = Array.FindIndex(Months, starts => Array.Exists(starts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
        return index < 0 ? null : (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static StatedTime? Day(string year, string month, string day) => StatedTime.Parse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");

    [GeneratedRegex(@"\b(20[0-9]{2}|199[0-9])\s?[-./年]\s?([01]?[0-9])\s?[-./月]\s?([0-3]?[0-9])(?:[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b([0-3]?[0-9])\.\s?([01]?[0-9])\.\s?(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b[0-3]?[0-9]/[0-3]?[0-9]/20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b([0-3]?[0-9])(?:st|nd|rd|th|\.|º)?\s(?:de\s|of\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(\p{L}{3,10})\.?\s([0-3]?[0-9])(?:st|nd|rd|th)?,?\s(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^\W*(?:last\s)?(?:updated?|modified|stand|aktualisiert|geändert|mis à jour|actualizado|aggiornato)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Updated();
}
