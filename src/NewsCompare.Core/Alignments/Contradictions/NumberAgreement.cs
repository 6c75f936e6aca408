using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Whether two numbers of a link can both be true: rounded, "more than", "between 10 and 14", "dozens".</summary>
/// <param name="pair">The sentences they stand in.</param>
/// <param name="words">Words around a number.</param>
internal sealed class NumberAgreement(SentencePair pair, ContradictionWords words)
{
    private const double MoreThan = 1.5;
    private const double About = 0.01;

    /// <summary>Whether a number of the seed and one of the version go together.</summary>
    public bool Of(NumberMention a, NumberMention b) =>
        a.Vague || b.Vague
            ? AgreeVaguely(a, b)
            : Rounded(a.Value, b.Value) || Rounded(b.Value, a.Value)
                || (!SameSide(a, b) && (Near(pair.Seed, a, b.Value) || Near(pair.Version, b, a.Value)))
                || InRange(pair.Seed, a, b.Value) || InRange(pair.Version, b, a.Value);

    // "dozens" agrees with 36, not with "hundreds".
    private static bool AgreeVaguely(NumberMention a, NumberMention b) => a.Vague && b.Vague
        ? a.Value.Equals(b.Value)
        : (a.Vague ? a : b).Value is var least && (a.Vague ? b : a).Value is var exact && exact >= least && exact < least * 10;

    /// <summary>Whether the value, rounded or cut to the digits that the other shows, is the other: $140,937,785 and $141 million.</summary>
    private static bool Rounded(double value, double other)
    {
        if (value.Equals(other))
        {
            return true;
        }

        var digits = other.ToString("0.################", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
        if (value <= 0 || digits is < 2 or > 14)
        {
            return false;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - digits + 1);
        return Math.Abs((Math.Floor(value / unit) * unit) - other) < unit / 2 || Math.Abs((Math.Round(value / unit) * unit) - other) < unit / 2;
    }

    // "at least two" and "at least three" are two claims, though three is at least two.
    private bool SameSide(NumberMention a, NumberMention b) => Side(pair.Seed, a) is "above" or "below" && Side(pair.Seed, a) == Side(pair.Version, b);

    private string? Side(PreparedSentence sentence, NumberMention number)
    {
        var (before, earlier) = MentionContext.WordsBefore(sentence, number.Span);
        return words.Approximations.GetValueOrDefault($"{earlier} {before}") ?? words.Approximations.GetValueOrDefault(before);
    }

    private bool Near(PreparedSentence sentence, NumberMention number, double other) => Side(sentence, number) switch
    {
        "above" => other >= number.Value && other <= number.Value * MoreThan,
        "below" => other <= number.Value && other >= number.Value / MoreThan,
        "near" => Math.Abs(other - number.Value) <= number.Value * About,
        _ => false,
    };

    // "between 10 and 14 days", "10 to 14 days", but not "rose from 10 to 14".
    private bool InRange(PreparedSentence sentence, NumberMention number, double other)
    {
        var at = sentence.Numbers.ToList().IndexOf(number);
        return (at > 0 && Within(sentence.Numbers[at - 1], number)) || (at >= 0 && at + 1 < sentence.Numbers.Count && Within(number, sentence.Numbers[at + 1]));

        bool Within(NumberMention low, NumberMention high) => other >= low.Value && other <= high.Value
            && sentence.Tokens.Where(token => token.Start >= low.Span.End && token.End <= high.Span.Start).Select(token => token.Norm).ToList() is [var joint]
            && words.Approximations.GetValueOrDefault(joint) == "range"
            && words.Approximations.GetValueOrDefault(MentionContext.WordsBefore(sentence, low.Span).Before) != "change";
    }
}
