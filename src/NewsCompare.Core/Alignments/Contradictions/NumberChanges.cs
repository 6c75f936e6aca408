using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Numbers of one unit that differ in a link although they count the same.</summary>
internal static class NumberChanges
{
    private const int Reach = 6;
    private const double HalfTheSame = 0.5;
    private const double NearlySame = 0.6;
    private const double MostlySame = 0.75;
    private const double Whole = 100;
    private const double Close = 0.05;
    private const int MostBetween = 3;
    private const int MostCharacters = 24;

    public static IEnumerable<Contradiction> Find(SentencePair pair, NumbersElsewhere seedNumbers, NumbersElsewhere versionNumbers, ContradictionWords words)
    {
        foreach (var (a, b) in Exchanged(pair, words))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, a.Span.In(pair.Seed.Text), b.Span.In(pair.Version.Text));
        }

        foreach (var unit in pair.Seed.Numbers.GroupBy(number => (number.Unit, number.UnitName)))
        {
            var there = pair.Version.Numbers.Where(number => (number.Unit, number.UnitName) == unit.Key).ToList();
            if (there.Count == 0)
            {
                continue;
            }

            var (here, agreement) = (unit.ToList(), new NumberAgreement(pair, words));
            var seed = here.Where(a => !pair.Version.Numbers.Any(b => Comparable(a, b) && agreement.Of(a, b))).ToList();
            var version = there.Where(b => !pair.Seed.Numbers.Any(a => Comparable(a, b) && agreement.Of(a, b))).ToList();
            foreach (var (a, b) in MentionPairs.Of(seed, version, (a, b) => Closeness(pair, a, b, words)).Where(found => !IsToldElsewhere(found.Seed, found.Version)))
            {
                yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, a.Span.In(pair.Seed.Text), b.Span.In(pair.Version.Text));
            }
        }

        // "Five voted to hold. Two would cut.": the two of the version are those of the next sentence, if as much stands around both.
        bool IsToldElsewhere(NumberMention a, NumberMention b)
        {
            var (here, there) = (MentionContext.Of(pair.Seed, a.Span, Reach, words.Forms), MentionContext.Of(pair.Version, b.Span, Reach, words.Forms));
            var shared = here.Count(there.Contains);
            return seedNumbers.Shared(b, there, pair.Seed.Index, Reach, words) >= shared || versionNumbers.Shared(a, here, pair.Version.Index, Reach, words) >= shared;
        }
    }

    // "killed 120 and injured 400", "killed 400 and injured 120": both numbers stand on both sides, and each befell the others.
    private static IEnumerable<(NumberMention Seed, NumberMention Version)> Exchanged(SentencePair pair, ContradictionWords words)
    {
        if (pair.Seed.Numbers.Count > 1 && pair.Version.Numbers.Count > 1 && Fated(pair.Seed, words) is [var one, var other] && Fated(pair.Version, words) is [var first, var second] && one.Fate != other.Fate && !one.Number.Value.Equals(other.Number.Value))
        {
            var (same, rest) = first.Fate == one.Fate ? (first, second) : (second, first);
            if (same.Fate == one.Fate && rest.Fate == other.Fate && same.Number.Value.Equals(other.Number.Value) && rest.Number.Value.Equals(one.Number.Value))
            {
                yield return (one.Number, same.Number);
                yield return (other.Number, rest.Number);
            }
        }
    }

    private static List<(NumberMention Number, string Fate)> Fated(PreparedSentence sentence, ContradictionWords words) =>
    [
        .. sentence.Numbers.Where(number => number is { Unit: NumberUnit.Count, Vague: false })
            .Select(number => (Number: number, Fate: MentionContext.Nearest(sentence, number.Span, Reach, words.Fates))).Where(number => number.Fate.Length > 0),
    ];

    private static int Closeness(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words)
    {
        if (IsClock(pair.Seed, a) || IsClock(pair.Version, b) || (pair.Overlap < MostlySame && (IsRest(a, b) || IsPart(pair, a, b, words))) || (a.Unit == NumberUnit.Ordinal && pair.Overlap < NearlySame))
        {
            return 0;
        }

        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, words.Forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, words.Forms));
        if (shared.Count < Enough(pair, a, b) || !SameFate(pair, a, b, words) || !SamePeriod(pair, IsClose(a, b)))
        {
            return 0;
        }

        // "Route 9", "Flight 370": the name before it says what the number is of.
        var (label, other) = (Label(pair.Seed, a), Label(pair.Version, b));
        if (label.Length > 0 && label == other)
        {
            return shared.Count;
        }

        var counted = MentionContext.Counted(pair.Seed, a.Span, words.Forms);
        return a.Unit is NumberUnit.Count or NumberUnit.Ordinal && (counted.Length == 0 || counted != MentionContext.Counted(pair.Version, b.Span, words.Forms)) ? 0 : shared.Count;
    }

    // "a third voted against it" and "two thirds voted for it" go together.
    private static bool IsRest(NumberMention a, NumberMention b) => a.Unit == NumberUnit.Percent && Math.Abs(a.Value + b.Value - Whole) < 1;

    // "five of the seven held" and "two of the seven would cut" go together, and a part is another thing than its whole.
    private static bool IsPart(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words) =>
        a.Unit == NumberUnit.Count && (IsWholeOf(pair.Seed, a, words) != IsWholeOf(pair.Version, b, words) || ((WholeOf(pair.Seed, a, words) ?? WholeOf(pair.Version, b, words)) is { } whole && a.Value + b.Value <= whole));

    // The seven of "five of the seven".
    private static double? WholeOf(PreparedSentence sentence, NumberMention part, ContradictionWords words) =>
        sentence.Numbers.FirstOrDefault(number => number.Unit == NumberUnit.Count && number.Value > part.Value && IsOf(sentence, part, number, words))?.Value;

    private static bool IsWholeOf(PreparedSentence sentence, NumberMention whole, ContradictionWords words) =>
        sentence.Numbers.Any(part => part.Unit == NumberUnit.Count && part.Value < whole.Value && IsOf(sentence, part, whole, words));

    private static bool IsOf(PreparedSentence sentence, NumberMention part, NumberMention whole, ContradictionWords words) =>
        whole.Span.Start - part.Span.End is > 0 and <= MostCharacters && sentence.Tokens.Where(token => token.Start >= part.Span.End && token.End <= whole.Span.Start).Take(MostBetween + 1).ToList() is { Count: > 0 and <= MostBetween } between && words.Partitives.Contains(between[0].Norm);

    // "8 p.m." is a time, judged elsewhere.
    private static bool IsClock(PreparedSentence sentence, NumberMention number) =>
        sentence.Tokens.FirstOrDefault(token => token.Start >= number.Span.End).Norm is "a.m" or "p.m" or "a.m." or "p.m." or "am" or "pm";

    private static string Label(PreparedSentence sentence, NumberMention number) =>
        number.Unit is NumberUnit.Count && char.IsAsciiDigit(sentence.Text[number.Span.Start])
        && sentence.Tokens.Where(token => token.End <= number.Span.Start).TakeLast(2).ToList() is [var before, { IsWord: true } word]
        && before.IsWord && char.IsUpper(sentence.Text[word.Start]) && sentence.Text.AsSpan(word.End, number.Span.Start - word.End).IsWhiteSpace()
            ? word.Norm
            : "";

    // $139 million and $140.9 million earned are one sum told twice; the less alike the numbers, the more must stand around both.
    private static int Enough(SentencePair pair, NumberMention a, NumberMention b) =>
        pair.Overlap >= HalfTheSame ? 1 : IsClose(a, b) ? 2 : 3;

    private static bool IsClose(NumberMention a, NumberMention b) =>
        a.Unit is not (NumberUnit.Count or NumberUnit.Ordinal) && Math.Abs(a.Value - b.Value) <= Close * Math.Max(a.Value, b.Value);

    // A number without its unit may be of any: "a rate of 35.72".
    private static bool Comparable(NumberMention a, NumberMention b) =>
        (a.Unit == b.Unit && a.UnitName == b.UnitName) || (a.Unit == NumberUnit.Count) != (b.Unit == NumberUnit.Count);

    // The rate of 2014 and that of the years from 2007 to 2014 go together.
    private static bool SamePeriod(SentencePair pair, bool close)
    {
        var (here, there) = (Years(pair.Seed), Years(pair.Version));
        return here.SetEquals(there) || ((close || pair.Overlap >= NearlySame) && (here.Count == 0 || there.Count == 0));
    }

    private static HashSet<int> Years(PreparedSentence sentence) => [.. sentence.Dates.Where(date => date is { Year: not null, Day: null }).Select(date => date.Year ?? 0)];

    // "killed four people" and "hurt seven people" go together.
    private static bool SameFate(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words)
    {
        var (here, there) = (MentionContext.Nearest(pair.Seed, a.Span, Reach, words.Fates), MentionContext.Nearest(pair.Version, b.Span, Reach, words.Fates));
        return here == there || ((here.Length == 0 || there.Length == 0) && pair.Overlap >= NearlySame);
    }
}
