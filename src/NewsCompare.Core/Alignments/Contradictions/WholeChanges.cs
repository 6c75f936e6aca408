using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A part that became the whole, or the whole a part: "nine of the schools" against "all of the schools".</summary>
internal static class WholeChanges
{
    private const int Reach = 6;
    private const int Enough = 2;
    private const double HalfTheSame = 0.5;
    private const double MostlySame = 0.75;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words)
    {
        if (pair.Overlap < HalfTheSame)
        {
            yield break;
        }

        if (Between(pair.Seed, pair.Version, pair.Overlap, words) is var (part, whole))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, part.In(pair.Seed.Text), whole.In(pair.Version.Text));
        }
        else if (Between(pair.Version, pair.Seed, pair.Overlap, words) is var (there, here))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, here.In(pair.Seed.Text), there.In(pair.Version.Text));
        }
    }

    private static (TextSpan Part, TextSpan Whole)? Between(PreparedSentence parted, PreparedSentence whole, double overlap, ContradictionWords words)
    {
        var wholes = Enumerable.Range(0, whole.Tokens.Count).Where(at => IsWhole(whole, at, words)).ToList();
        if (wholes is not [var all] || parted.Tokens.Any(token => words.Wholes.Contains(token.Norm)))
        {
            return null;
        }

        foreach (var part in parted.Numbers.Where(number => IsPart(parted, number, overlap, words) && !whole.Numbers.Any(other => other.Value.Equals(number.Value))))
        {
            var shared = MentionContext.Of(parted, part.Span, Reach, words.Forms);
            shared.IntersectWith(MentionContext.Of(whole, whole.Tokens[all].Span, Reach, words.Forms));
            if (shared.Count >= Enough)
            {
                return (With(parted, part.Span), With(whole, whole.Tokens[all].Span));
            }
        }

        return null;
    }

    // "all of the schools", "all schools"; "all 14 schools" counts, and is judged as a number.
    private static bool IsWhole(PreparedSentence sentence, int at, ContradictionWords words) =>
        words.Wholes.Contains(sentence.Tokens[at].Norm)
        && !sentence.Numbers.Any(number => number.Span.Start >= sentence.Tokens[at].End && sentence.Tokens.Count(token => token.Start >= sentence.Tokens[at].End && token.End <= number.Span.Start) <= 2);

    // A share is often one of another whole: the rest of the sentence must tell the same.
    private static bool IsPart(PreparedSentence sentence, NumberMention number, double overlap, ContradictionWords words) =>
        number is { Unit: NumberUnit.Count or NumberUnit.Percent, Vague: false } && (number.Unit == NumberUnit.Count || overlap >= MostlySame) && sentence.Tokens.FirstOrDefault(token => token.Start >= number.Span.End) is { } next && words.Partitives.Contains(next.Norm);

    private static TextSpan With(PreparedSentence sentence, TextSpan mention) =>
        new(mention.Start, sentence.Tokens.Where(token => token.IsWord && token.Start >= mention.End).Select(token => token.End).Take(2).LastOrDefault(mention.End));
}
