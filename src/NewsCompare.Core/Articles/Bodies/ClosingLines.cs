using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows last lines of a text that are no sentences and are part of it all the same, by their form: "Hedda Quill, engineer, born 3 March 1935; died 7 May 2026", "($1 = 0.79 pounds)".</summary>
internal static partial class ClosingLines
{
    private const int LeastYears = 15;

    /// <summary>Whether a line says between which days somebody lived, or in brackets what a currency is worth.</summary>
    /// <param name="text">The last line of a text.</param>
    public static bool Are(string text) => text is ['(', .., ')'] ? Rate().IsMatch(text) : text.AsSpan().ContainsAnyInRange('0', '9') && SaysLife(text);

    // Days on which the page was printed or changed are nearer to each other.
    private static bool SaysLife(string text) => Life().Match(text) is { Success: true } life && YearOf(life, 2) - YearOf(life, 1) >= LeastYears;

    private static int YearOf(Match life, int group) => int.Parse(life.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // "($1 = 0.7912 pounds)"
    [GeneratedRegex(@"^\([^()=]*[0-9][^()=]*=[^()=]*[0-9][^()=]*\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    // A name, a comma, and two days parted by a mark, the second at the end.
    [GeneratedRegex(@"^[\s•*–-]*\p{Lu}[^,;:©]*,[^;:©]*\b(1[89][0-9]{2}|20[0-9]{2})\s?[;,–-][^;:]*\b(1[89][0-9]{2}|20[0-9]{2})\W*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Life();
}
