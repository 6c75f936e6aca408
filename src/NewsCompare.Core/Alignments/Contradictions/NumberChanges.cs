using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Numbers of one unit that differ in a link although they count the same.</summary>
internal static class NumberChanges
{
    private const int Reach = 6;
    private const double MoreThan = 1.5;
    private const double About = 0.01;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        foreach (var unit in pair.Seed.Numbers.GroupBy(number => (number.Unit, number.UnitName)))
        {
            var there = pair.Version.Numbers.Where(number => (number.Unit, number.UnitName) == unit.Key).ToList();
            var seed = unit.Where(a => !there.Exists(b => Agree(pair, a, b, words))).ToList();
            var version = there.Where(b => !unit.Any(a => Agree(pair, a, b, words))).ToList();

            // One on each side: with more it cannot be told which answers which.
            if (seed.Count == 1 && version.Count == 1 && CountTheSame(pair, seed[0], version[0], words.Forms))
            {
                yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, seed[0].Span.In(pair.Seed.Text), version[0].Span.In(pair.Version.Text));
            }
        }
    }

    private static bool CountTheSame(SentencePair pair, NumberMention a, NumberMention b, WordForms forms)
    {
        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, forms));
        var counted = MentionContext.Counted(pair.Seed, a.Span, forms);
        return a.Unit == NumberUnit.Count
            ? counted.Length > 0 && counted == MentionContext.Counted(pair.Version, b.Span, forms)
            : shared.Count >= 2 || (shared.Count == 1 && pair.Overlap >= 0.5);
    }

    private static bool Agree(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words) =>
        a.Vague || b.Vague
            ? AgreeVaguely(a, b)
            : Rounded(a.Value, b.Value) || Rounded(b.Value, a.Value)
                || Near(MentionContext.WordBefore(pair.Seed, a.Span), a.Value, b.Value, words)
                || Near(MentionContext.WordBefore(pair.Version, b.Span), b.Value, a.Value, words);

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

    private static bool Near(string before, double value, double other, ContradictionWords words) => words.Approximations.GetValueOrDefault(before) switch
    {
        "above" => other >= value && other <= value * MoreThan,
        "below" => other <= value && other >= value / MoreThan,
        "near" => Math.Abs(other - value) <= value * About,
        _ => false,
    };
}
