using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Judges two quotations that may be the same utterance.</summary>
public static class QuotePair
{
    private const int ShortestOverlap = 4;
    private const double LeastShared = 0.45;

    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal) { "and", "but", "so", "now", "well", "however", "because" };

    /// <summary>What makes of <paramref name="a"/> the words of <paramref name="b"/>, from the words alone.</summary>
    /// <param name="a">A quotation, with or without its marks.</param>
    /// <param name="b">Another.</param>
    /// <returns><c>identical</c>, <c>punctuation</c>, <c>truncated</c>, <c>overlap</c>, <c>elided</c>, <c>altered</c> or <c>different</c>; the same for (b, a).</returns>
    public static QuoteChange Judge(string a, string b)
    {
        if (Plain(a).Equals(Plain(b), StringComparison.Ordinal))
        {
            return QuoteChange.Identical;
        }

        var (one, other) = (Words(a), Words(b));
        if (one.Count == 0 || other.Count == 0)
        {
            return QuoteChange.Different;
        }

        if (string.Concat(one) == string.Concat(other))
        {
            return QuoteChange.Punctuation;
        }

        if (WordRuns.Contains(one, other) || WordRuns.Contains(other, one))
        {
            return QuoteChange.Truncated;
        }

        if (IsElision(a, other) || IsElision(b, one))
        {
            return QuoteChange.Elided;
        }

        var shorter = Math.Min(one.Count, other.Count);
        var overlap = Math.Max(WordRuns.Overlap(one, other), WordRuns.Overlap(other, one));
        if (overlap >= ShortestOverlap && overlap * 3 >= shorter)
        {
            return QuoteChange.Overlap;
        }

        return SharedPairs(one, other) >= LeastShared ? QuoteChange.Altered : QuoteChange.Different;
    }

    // The marks around and the shape of apostrophes are the outlet's, not the speaker's.
    private static string Plain(string quotation) => string.Join(' ', quotation
        .Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'', ' ', '\u00AB', '\u00BB');

    private static List<string> Words(string quotation) =>
        [.. Tokenizer.Words(quotation).Select(token => Spelled(token.Norm)).Where(word => word.Length > 0)];

    private static string Spelled(string norm) => string.Concat(norm.Where(char.IsLetterOrDigit)) switch
    {
        "ok" => "okay",
        var word => word,
    };

    private static bool IsElision(string marked, List<string> whole)
    {
        var parts = marked.Replace("...", "\u2026", StringComparison.Ordinal).Split('\u2026', '[', ']').Select(Words).ToList();
        if (parts.Count < 2)
        {
            return false;
        }

        var from = 0;
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            var found = WordRuns.IndexOf(whole, part, from);
            if (found < 0 && part.Count > 1 && Connectives.Contains(part[0]))
            {
                part.RemoveAt(0);
                found = WordRuns.IndexOf(whole, part, from);
            }

            if (found < 0)
            {
                return false;
            }

            from = found + part.Count;
        }

        return from > 0;
    }

    // The share of the shorter one's neighbouring word pairs that the longer one has too.
    private static double SharedPairs(List<string> one, List<string> other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        var shorter = Math.Min(first.Count, second.Count);
        return shorter == 0 ? 0 : Math.Round((double)first.Count(second.Contains) / shorter, 4);
    }

    private static HashSet<(string First, string Second)> Pairs(List<string> words) => [.. words.Zip(words.Skip(1))];
}
