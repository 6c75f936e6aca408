using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A number that stayed while its unit changed (9 kilometers, 9 miles), and sizes that no conversion makes one.</summary>
internal static class UnitChanges
{
    private const int Reach = 6;
    private const int Enough = 3;
    private const int Many = 4;
    private const double NearlySame = 0.6;
    private const double Rounding = 0.06;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Seed.Numbers.Count == 0 || pair.Version.Numbers.Count == 0)
        {
            return [];
        }

        var agreement = new NumberAgreement(pair, words);
        var seed = Left(pair.Seed, pair.Version, (a, b) => Agree(a, b, agreement, words));
        var version = Left(pair.Version, pair.Seed, (b, a) => Agree(a, b, agreement, words));
        return MentionPairs.Of(seed, version, (a, b) => Closeness(pair, a, b, words))
            .Select(found => new Contradiction(
                pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, found.Seed.Span.In(pair.Seed.Text), found.Version.Span.In(pair.Version.Text)));
    }

    // What the other side tells too, in whatever unit, has not changed.
    private static List<NumberMention> Left(PreparedSentence here, PreparedSentence there, Func<NumberMention, NumberMention, bool> agree) =>
        [.. here.Numbers.Where(a => HasUnit(a) && !there.Numbers.Any(b => agree(a, b)))];

    private static bool HasUnit(NumberMention number) => !number.Vague && number.Unit is NumberUnit.Measure or NumberUnit.Money or NumberUnit.Percent;

    private static bool Agree(NumberMention a, NumberMention b, NumberAgreement agreement, ContradictionWords words) =>
        SameUnit(a, b) ? agreement.Of(a, b) : Sizes(a, b, words) is var (x, y) && Math.Abs(x - y) <= Rounding * Math.Max(x, y);

    private static bool SameUnit(NumberMention a, NumberMention b) => (a.Unit, a.UnitName) == (b.Unit, b.UnitName);

    private static int Closeness(SentencePair pair, NumberMention a, NumberMention b, ContradictionWords words)
    {
        // What has a number of its own unit on the other side is judged against that.
        if ((a.Unit == NumberUnit.Money) != (b.Unit == NumberUnit.Money) || pair.Version.Numbers.Any(other => SameUnit(a, other)) || pair.Seed.Numbers.Any(other => SameUnit(b, other)))
        {
            return 0;
        }

        var shared = MentionContext.Of(pair.Seed, a.Span, Reach, words.Forms);
        shared.IntersectWith(MentionContext.Of(pair.Version, b.Span, Reach, words.Forms));
        var needed = a.Value.Equals(b.Value) ? pair.Overlap >= NearlySame ? 1 : Enough
            : Sizes(a, b, words) is not null && pair.Overlap >= NearlySame ? Many
            : int.MaxValue;
        return shared.Count >= needed ? shared.Count : 0;
    }

    private static (double Seed, double Version)? Sizes(NumberMention a, NumberMention b, ContradictionWords words) =>
        words.Sizes.TryGetValue(a.UnitName, out var x) && words.Sizes.TryGetValue(b.UnitName, out var y) && x.Dimension == y.Dimension
            ? (a.Value * x.Size, b.Value * y.Size)
            : null;
}
