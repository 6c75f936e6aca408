using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A time of day that changed in a sentence that else is nearly the same: "at 3:15 a.m.", "at 5:15 a.m.".</summary>
/// <remarks>Only where each side tells one time and neither says "before" or a time zone; "about" leaves an hour.</remarks>
internal static partial class ClockChanges
{
    private const double NearlySame = 0.6;
    private const int HalfADay = 12 * 60;
    private const int AnHour = 60;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap >= NearlySame && Only(pair.Seed, words) is var (here, minute, near) && Only(pair.Version, words) is var (there, other, nearToo)
            && Math.Abs(minute - other) > (near || nearToo ? AnHour : 0))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Date, here.In(pair.Seed.Text), there.In(pair.Version.Text));
        }
    }

    private static (TextSpan Span, int Minute, bool Near)? Only(PreparedSentence sentence, ContradictionWords words)
    {
        if (!sentence.Tokens.Any(token => char.IsAsciiDigit(token.Norm[0])) || Clock().Matches(sentence.Text) is not [var match])
        {
            return null;
        }

        var span = new TextSpan(match.Index, match.Index + match.Length);
        var hour = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (before, _) = MentionContext.WordsBefore(sentence, span);
        var about = words.Approximations.GetValueOrDefault(before);
        return hour is < 1 or > 12 || minute > 59 || about is not (null or "near") || words.Opposites.Has(before) || HasZone(sentence, span)
            ? null
            : (span, (hour % 12 * 60) + minute + (match.Groups[3].ValueSpan is "p" or "P" ? HalfADay : 0), about is not null);
    }

    // "8 p.m. GMT", "8 p.m. local time": two zones tell one moment differently.
    private static bool HasZone(PreparedSentence sentence, TextSpan clock) =>
        sentence.Tokens.Where(token => token.IsWord && token.Start >= clock.End).Take(1)
            .Any(token => token.Norm is "local" or "eastern" or "pacific" or "central" || (token.End - token.Start > 1 && token.Span.In(sentence.Text).All(char.IsUpper)));

    [GeneratedRegex(@"\b([0-9]{1,2})(?:[:.]([0-9]{2}))?\s?([ap])\.?\s?m\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
