using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Days on which the two sides of a link differ.</summary>
internal static class DateChanges
{
    private const int Reach = 4;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        foreach (var shape in pair.Seed.Dates.GroupBy(Shape))
        {
            var there = pair.Version.Dates.Where(date => Shape(date) == shape.Key).ToList();
            var seed = shape.Where(a => there.TrueForAll(b => a.Contradicts(b))).ToList();
            var version = there.Where(b => shape.All(a => a.Contradicts(b))).ToList();
            if (seed.Count == 1 && version.Count == 1 && SameEvent(pair, seed[0], version[0], words.Forms))
            {
                yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Date, seed[0].Span.In(pair.Seed.Text), version[0].Span.In(pair.Version.Text));
            }
        }
    }

    // Only like is set against like: a weekday against a weekday, a year against a year.
    private static (bool Weekday, bool Month, bool Day) Shape(DateMention date) => (date.Weekday is not null, date.Month is not null, date.Day is not null);

    private static bool SameEvent(SentencePair pair, DateMention a, DateMention b, WordForms forms)
    {
        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, forms));
        return shared.Count >= 2 || (shared.Count == 1 && pair.Overlap >= 0.5);
    }
}
