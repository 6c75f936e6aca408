using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the day that a page shows beside its headline, for pages whose metadata give none.</summary>
internal static partial class VisibleDays
{
    /// <summary>The first day shown near the headline, or null; a day that says it is of an update is the last choice.</summary>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static StatedTime? Near(PageBody? body, string headline) =>
        body is null ? null : HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < 220 && BlockKinds.Of(block) is not ParagraphKind.Quotation)
            .OrderBy(block => Updated().IsMatch(block.Text)).Select(block => In(block.Text)).FirstOrDefault(day => day is not null);

    /// <summary>The first full day in a text, or null.</summary>
    /// <param name="text">A short text.</param>
    public static StatedTime? In(string text)
    {
        text = WithPlainDigits(text);
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

        foreach (var (pattern, year, month, day) in new[] { (DayMonth(), 3, 2, 1), (MonthDay(), 3, 1, 2), (YearMonth(), 1, 2, 3) })
        {
            if (pattern.Match(text) is { Success: true } found && MonthNames.Day(found.Groups[year].Value, found.Groups[month].Value, found.Groups[day].Value) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static string WithPlainDigits(string text) =>
        text.Any(c => c > '9' && char.IsDigit(c))
            ? string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c))
            : text;

    private static StatedTime? Day(string year, string month, string day) => StatedTime.Parse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");

    [GeneratedRegex(@"\b(20[0-9]{2}|199[0-9])\s?[-./年년]\s?([01]?[0-9])\s?[-./月월]\s?([0-3]?[0-9])(?:[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b([0-3]?[0-9])\.\s?([01]?[0-9])\.\s?(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b[0-3]?[0-9]/[0-3]?[0-9]/20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b([0-3]?[0-9])(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?(\p{L}{2,12}(?:\sالثاني|\sالأول)?)(?:\s?/\s?\p{L}{3,12})?\.?,?\s(?:de\s)?(20[0-9]{2}|199[0-9]|1[34][0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(\p{L}{3,10})\.?\s([0-3]?[0-9])(?:st|nd|rd|th)?,?\s(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(20[0-9]{2}|199[0-9])[.,]?\s(\p{L}{3,12})\.?\s([0-3]?[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^\W*(?:last\s)?(?:updated?|modified|stand|aktualisiert|geändert|mis à jour|actualizado|aggiornato)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Updated();
}
