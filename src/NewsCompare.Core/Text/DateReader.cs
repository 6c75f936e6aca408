using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>Finds weekdays, months, days and years: "Thursday", "May 13", "13 May 2024", "February 2022", "2024-05-13", "2007".</summary>
public static class DateReader
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;

    /// <summary>The dates in reading order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lexicon">Uses the list <c>dates</c>; without it only years and ISO dates are read.</param>
    public static IReadOnlyList<DateMention> Read(string text, Lexicon lexicon) => Read(text, Tokenizer.Tokens(text), lexicon);

    internal static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var words = DateWords.For(lexicon);
        var dates = new List<DateMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var (end, date) = ReadAt(text, tokens, at, words);
            if (date is not null)
            {
                dates.Add(date);
            }

            at = Math.Max(end, at + 1);
        }

        return dates;
    }

    private static (int End, DateMention? Date) ReadAt(string text, IReadOnlyList<Token> tokens, int at, DateWords words)
    {
        var token = tokens[at];
        if (!char.IsUpper(text[token.Start]) && !char.IsAsciiDigit(text[token.Start]))
        {
            return (at, null);
        }

        if (words.Weekdays.TryGetValue(WithoutPossessive(token.Norm), out var weekday) && char.IsUpper(text[token.Start]))
        {
            return (at + 1, new(token.Span, (DayOfWeek)weekday, null, null, null));
        }

        if (Month(text, tokens, at, words) is { } month)
        {
            return MonthFirst(tokens, at, month);
        }

        if (Day(token.Norm) is { } day && at + 1 < tokens.Count && Month(text, tokens, at + 1, words) is { } named)
        {
            var year = YearAt(tokens, at + 2);
            var end = year is null ? at + 2 : at + 3;
            return (end, new(new(token.Start, tokens[end - 1].End), null, year, named, day));
        }

        if (token.Norm.Length == 10 && DateOnly.TryParseExact(token.Norm, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return (at + 1, new(token.Span, null, iso.Year, iso.Month, iso.Day));
        }

        return YearAt(tokens, at) is { } alone && !IsSum(tokens, at)
            ? (at + 1, new(token.Span, null, alone, null, null))
            : (at, null);
    }

    private static (int End, DateMention? Date) MonthFirst(IReadOnlyList<Token> tokens, int at, int month)
    {
        var end = at + 1 < tokens.Count && tokens[at + 1].Norm == "." ? at + 2 : at + 1;
        if (end < tokens.Count && Day(tokens[end].Norm) is { } day)
        {
            end++;
            var comma = end < tokens.Count && tokens[end].Norm == "," ? end + 1 : end;
            var year = YearAt(tokens, comma);
            end = year is null ? end : comma + 1;
            return (end, new(new(tokens[at].Start, tokens[end - 1].End), null, year, month, day));
        }

        if (YearAt(tokens, end) is { } alone)
        {
            return (end + 1, new(new(tokens[at].Start, tokens[end].End), null, alone, month, null));
        }

        // "May", "March", "Jan" alone may be a verb or a name: only behind a word of time.
        var told = at > 0 && (tokens[at - 1].Norm is "in" or "last" or "next" or "since" or "this" or "until" or "by" or "late" or "early" or "mid"
            || (at > 1 && tokens[at - 1].Norm == "of" && tokens[at - 2].Norm is "end" or "beginning" or "start" or "middle" or "month" or "rest" or "half" or "part"));
        return told ? (at + 1, new(tokens[at].Span, null, null, month, null)) : (at + 1, null);
    }

    private static int? Month(string text, IReadOnlyList<Token> tokens, int at, DateWords words) =>
        words.Months.TryGetValue(WithoutPossessive(tokens[at].Norm), out var month) && char.IsUpper(text[tokens[at].Start]) ? month : null;

    private static int? Day(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? YearAt(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Norm.Length == 4
        && int.TryParse(tokens[at].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and < LatestYear
            ? year
            : null;

    // "$2000", "2000 dollars", "2024 people": only what stands behind tells a sum from a year; signs are the sure case.
    private static bool IsSum(IReadOnlyList<Token> tokens, int at) =>
        (at > 0 && tokens[at - 1].Norm is "$" or "\u20AC" or "\u00A3" or "\u00A5") || (at + 1 < tokens.Count && tokens[at + 1].Norm is "%" or "percent" or "million" or "billion");

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
