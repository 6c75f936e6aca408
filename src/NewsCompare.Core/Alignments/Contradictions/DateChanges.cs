using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Days on which the two sides of a link differ.</summary>
internal static class DateChanges
{
    private const int Reach = 4;
    private const double HalfTheSame = 0.5;
    private const double NearlySame = 0.6;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        foreach (var shape in pair.Seed.Dates.GroupBy(Shape))
        {
            var there = pair.Version.Dates.Where(date => Shape(date) == shape.Key).ToList();
            var seed = shape.Where(a => there.TrueForAll(b => a.Contradicts(b))).ToList();
            var version = there.Where(b => shape.All(a => a.Contradicts(b))).ToList();
            foreach (var (a, b) in MentionPairs.Of(seed, version, (a, b) => Closeness(pair, a, b, words)))
            {
                yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Date, a.Span.In(pair.Seed.Text), b.Span.In(pair.Version.Text));
            }
        }
    }

    // Only like is set against like: a weekday against a weekday, a year against a year.
    private static (bool Weekday, bool Month, bool Day) Shape(DateMention date) => (date.Weekday is not null, date.Month is not null, date.Day is not null);

    private static int Closeness(SentencePair pair, DateMention a, DateMention b, ContradictionWords words)
    {
        // Two outlets may ask the same official on different days; "warned in 2019" against "warned in 2009" is another matter.
        var isYear = a is { Year: not null, Day: null } && pair.Overlap >= NearlySame;
        if (!isYear && (IsOfSaying(pair.Seed, a, words) || IsOfSaying(pair.Version, b, words)))
        {
            return 0;
        }

        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, words.Forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, words.Forms));
        return shared.Count >= 2 || (shared.Count == 1 && pair.Overlap >= HalfTheSame) ? shared.Count : 0;
    }

    private static bool IsOfSaying(PreparedSentence sentence, DateMention date, ContradictionWords words) =>
        sentence.Tokens.Where(token => token.IsWord && token.End <= date.Span.Start).Reverse()
            .SkipWhile(token => words.Places.Contains(token.Norm) || words.Times.Contains(token.Norm)).Take(1)
            .Any(token => words.Saying.Contains(token.Norm));
}
