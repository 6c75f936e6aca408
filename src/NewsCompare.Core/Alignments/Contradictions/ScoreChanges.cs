using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>A result that changed while the words around it did not: "won 2-1", "won 3-1"; the same result told from the other side has not.</summary>
internal static class ScoreChanges
{
    private const double HalfTheSame = 0.5;
    private const int LongestPart = 3;

    public static IEnumerable<Contradiction> Find(SentencePair pair)
    {
        if (pair.Overlap >= HalfTheSame && Only(pair.Seed) is { } here && Only(pair.Version) is { } there && Parts(here) is var (a, b) && Parts(there) is var (c, d)
            && (a, b) != (c, d) && (a, b) != (d, c) && IsBeside(pair, here, there))
        {
            yield return new(pair.Seed.Index, pair.Version.Index, ContradictionKind.Number, here.Span.In(pair.Seed.Text), there.Span.In(pair.Version.Text));
        }
    }

    private static Token? Only(PreparedSentence sentence) =>
        sentence.Tokens.Where(token => Parts(token) is not null).Take(2).ToList() is [var score] ? score : null;

    private static (int First, int Second)? Parts(Token score) =>
        score.Norm.Split('-') is [{ Length: > 0 and <= LongestPart } first, { Length: > 0 and <= LongestPart } second]
            && first.All(char.IsAsciiDigit) && second.All(char.IsAsciiDigit)
            ? (ParseSmall(first), ParseSmall(second))
            : null;

    private static int ParseSmall(string digits) => digits.Aggregate(0, (value, digit) => (value * 10) + (digit - '0'));

    // "3-1" and "3-2 after extra time" may be two results: the words on both sides must be the same.
    private static bool IsBeside(SentencePair pair, Token here, Token there) => Beside(pair.Seed, here) == Beside(pair.Version, there);

    private static (string Before, string Next) Beside(PreparedSentence sentence, Token score)
    {
        var words = sentence.WordTokens;
        var at = words.IndexOf(score);
        return (at > 0 ? words[at - 1].Norm : "", at + 1 < words.Count ? words[at + 1].Norm : "");
    }
}
