using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Numbers of one unit that differ in a link although they count the same.</summary>
internal static class NumberChanges
{
    private const int Reach = 6;
    private const double HalfTheSame = 0.5;
    private const double NearlySame = 0.6;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        foreach (var unit in pair.Seed.Numbers.GroupBy(number => (number.Unit, number.UnitName)))
        {
            var there = pair.Version.Numbers.Where(number => (number.Unit, number.UnitName) == unit.Key).ToList();
            if (there.Count == 0)
            {
                continue;
            }

            var (here, agreement) = (unit.ToList(), new NumberAgreement(pair, words));
            var seed = here.Where(a => !there.Exists(b => agreement.Of(a, b))).ToList();
            var version = there.Where(b => !here.Exists(a => agreement.Of(a, b))).ToList();
            foreach (var (a, b) in MentionPairs.Of(seed, version, (a, b) => Closeness(pair, a, b, words)))
            {
                yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, a.Span.In(pair.Seed.Text), b.Span.In(pair.Version.Text));
            }
        }
    }

    private static int Closeness(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words)
    {
        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, words.Forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, words.Forms));
        if (shared.Count < (pair.Overlap >= HalfTheSame ? 1 : 2) || !SameFate(pair, a, b, words))
        {
            return 0;
        }

        var counted = MentionContext.Counted(pair.Seed, a.Span, words.Forms);
        return a.Unit is NumberUnit.Count or NumberUnit.Ordinal && (counted.Length == 0 || counted != MentionContext.Counted(pair.Version, b.Span, words.Forms)) ? 0 : shared.Count;
    }

    // "killed four people" and "hurt seven people" go together.
    private static bool SameFate(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words)
    {
        var (here, there) = (MentionContext.Nearest(pair.Seed, a.Span, Reach, words.Fates), MentionContext.Nearest(pair.Version, b.Span, Reach, words.Fates));
        return here == there || ((here.Length == 0 || there.Length == 0) && pair.Overlap >= NearlySame);
    }
}
