using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the clock that stands beside a day: "3 November 2026, 9:10 pm GMT", "21h10", "21:10 Uhr, 3. November 2026".</summary>
internal static partial class VisibleClocks
{
    private const int Window = 48;

    private const string Zone = @"(?<zone>[ECMP]T\b|(?:GMT|UTC)\s?[+−-][0-9]{1,2}(?::?[0-9]{2})?\b|\p{Lu}{3,4}\b|[+-][0-9]{2}:?[0-9]{2}\b)?";

    // How "pm" begins.
    private static readonly string[] Afternoons = ["p", "μ", "下午", "午後", "오후", "ب", "م"];

    /// <summary>The day with the clock directly behind it, else directly before it, the day alone when there is none; and where what was read of it ends.</summary>
    /// <param name="day">What was read.</param>
    /// <param name="text">Where it was read, digits plain.</param>
    /// <param name="from">Where the day before it ends, with its clock.</param>
    /// <param name="start">Where the day begins.</param>
    /// <param name="end">Where it ends.</param>
    public static (StatedTime Time, int End) Beside(StatedTime day, string text, int from, int start, int end)
    {
        var behind = text[end..Math.Min(text.Length, end + Window)];
        var before = text[Math.Max(from, start - Window)..start];
        foreach (var found in new[] { Behind().Match(behind), HourBehind().Match(behind), HourAloneBehind().Match(behind) })
        {
            if (found.Success && Clock(found) is { } clock)
            {
                var zone = found.Groups["zone"];
                var time = day.AtClock(clock, zone.Value);
                return (time, end + (zone.Success && !time.HasZone ? zone.Index : found.Length)); // what names no zone is a word of what follows
            }
        }

        return (Before().Match(before) is { Success: true } ahead && Clock(ahead) is { } earlier ? day.AtClock(earlier, ahead.Groups["zone"].Value) : day, end);
    }

    /// <summary>The clock in a line that shows one, with the name of its zone, empty where it is not named; null when there is none.</summary>
    /// <param name="text">The line, or null.</param>
    public static (TimeSpan Clock, string Zone)? In(string? text) =>
        text is null ? null : new[] { Behind().Match(text), HourBehind().Match(text) }.Where(found => found.Success && Clock(found) is not null).Select(found => ((TimeSpan, string)?)(Clock(found)!.Value, found.Groups["zone"].Value)).FirstOrDefault();

    private static TimeSpan? Clock(Match found)
    {
        var hour = int.Parse(found.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = found.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.Value, CultureInfo.InvariantCulture) : 0;
        hour = found.Groups["half"].Value is not { Length: > 0 } half ? hour : (hour % 12) + (Array.Exists(Afternoons, word => half.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? 12 : 0);
        return hour < 24 && minute < 60 ? new TimeSpan(hour, minute, 0) : null;
    }

    // Few short words may stand between: "at", "um", "à", "a las", "kl.", the day of the week in brackets.
    [GeneratedRegex(@"^(?:\s?[日일.]|\))?[\s,|•·–—(/T-]{0,4}(?:(?!오[전후]|[上下]午|午[前後])[\p{L}\p{M}.]{1,6}[\s.:,]{1,2}){0,2}(?:\(\p{L}{1,3}\)\s?)?(?<half>上午|下午|午前|午後|오전|오후)?\s?(?<hour>[0-2]?[0-9])(?:\s?[:.：]\s?|\s?[hH]\s?|\s?[시時点點时]\s?)(?<minute>[0-5][0-9])(?:[:.][0-5][0-9](?:\.[0-9]+)?)?(?![0-9]|[.:/-][0-9])\s?(?:分|분)?\s?(?<half>[ap]\.?\s?m\b\.?|[πμ]\.?μ\b\.?|[بق]\.ظ|مساءً?|صباحاً?|[مص]\b)?(?:\s?(?:Uhr|hrs?|h|Hs)\b)?[\s,(]{0,3}" + Zone, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    // "at 9 pm"
    [GeneratedRegex(@"^[\s,|•·–—(/-]{0,4}(?:[\p{L}.]{1,4}\s){0,2}(?<hour>[01]?[0-9])\s?(?<half>[ap]\.?\s?m\b\.?|[πμ]\.?μ\b\.?|[بق]\.ظ|مساءً?|صباحاً?|[مص]\b)[\s,(]{0,3}" + Zone, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HourBehind();

    // "à 9h", "um 8 Uhr"; no length of time
    [GeneratedRegex(@"^[\s,|•·–—(/-]{0,4}(?:[\p{L}.]{1,4}\s){0,2}(?<hour>[0-2]?[0-9])\s?(?:h|Uhr)\b(?!\s(?:ago|de|min|[0-9]))[\s,(]{0,3}" + Zone, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HourAloneBehind();

    [GeneratedRegex(@"(?<![0-9.:/-])(?<hour>[0-2]?[0-9])(?:[:.：]|[hH])(?<minute>[0-5][0-9])\s?(?<half>[ap]\.?\s?m\b\.?|[πμ]\.?μ\b\.?|[بق]\.ظ|مساءً?|صباحاً?|[مص]\b)?(?:\s?(?:Uhr|hrs?|h|Hs)\b)?[\s(]{0,2}" + Zone + @"\)?[\s,|•·–—-]{0,4}(?:[\p{L}\p{M}]{1,10}[.,]?\s){0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
