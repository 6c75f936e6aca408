using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>Two stretches that changed places in a sentence whose words are the same, or two names around one word: "Ostmark beat Dunmore", "Dunmore beat Ostmark".</summary>
/// <remarks>Lists ("Lindow and Castor") and what holds both ways ("met") may be told in any order.</remarks>
internal static class SwapChanges
{
    private const int LongestStretch = 5;
    private const int FewestWords = 5;

    private const double NearlySame = 0.6;

    public static IEnumerable<Contradiction> Find(SentencePair pair, ContradictionWords words) =>
        InPlace(pair, words).ToList() is { Count: > 0 } found ? found : pair.Overlap >= NearlySame ? AroundOneWord(pair, words).Take(1) : [];

    private static IEnumerable<Contradiction> InPlace(SentencePair pair, ContradictionWords words)
    {
        if (pair.Seed.Length != pair.Version.Length || pair.Seed.Length is < FewestWords or > WordDiff.MaximumWords)
        {
            yield break;
        }

        var (seed, version) = (pair.Seed.WordTokens, pair.Version.WordTokens);
        if (!IsReordered(seed, version))
        {
            yield break;
        }

        var (start, end) = Window(seed, version);
        if (Swapped(seed, version, start, end) is var (first, last) && !IsFree(pair.Seed, seed, start + first, end - last, words))
        {
            yield return new(
                pair.Seed.Index, pair.Version.Index, Kind(pair, seed, start, first), Stretch(seed, start, end).In(pair.Seed.Text), Stretch(version, start, end).In(pair.Version.Text));
        }
    }

    // "Ostmark beat Dunmore in the final", "In the final Dunmore beat Ostmark": the names beside one word changed places, whatever else is told in another order.
    private static IEnumerable<Contradiction> AroundOneWord(SentencePair pair, ContradictionWords words)
    {
        var there = NamesAround(pair.Version, words).ToList();
        return NamesAround(pair.Seed, words)
            .SelectMany(here => there.Where(other => here.Word == other.Word && here.Before == other.Behind && here.Behind == other.Before).Select(other => (here, other)))
            .Select(swap => new Contradiction(pair.Seed.Index, pair.Version.Index, ContradictionKind.Name, swap.here.Span.In(pair.Seed.Text), swap.other.Span.In(pair.Version.Text)));
    }

    // Every word that stands between two names, with them.
    private static IEnumerable<(string Before, string Word, string Behind, TextSpan Span)> NamesAround(PreparedSentence sentence, ContradictionWords known)
    {
        var words = sentence.WordTokens;
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsName(sentence, words[start - 1]) && !IsMark(sentence, words[start - 1].End, words[start].Start))
            {
                start--;
            }

            while (end < words.Count && IsName(sentence, words[end]) && !IsMark(sentence, words[end - 1].End, words[end].Start))
            {
                end++;
            }

            if (start < at && end > at + 1 && !IsName(sentence, words[at]) && !known.Coordinators.Contains(words[at].Norm) && !known.BothWays.Contains(words[at].Norm))
            {
                yield return (Joined(words, start, at), words[at].Norm, Joined(words, at + 1, end), Stretch(words, start, end));
            }
        }
    }

    private static bool IsName(PreparedSentence sentence, Token word) => char.IsUpper(sentence.Text[word.Start]) && !sentence.Dates.Any(date => date.Span.Overlaps(word.Span));

    private static string Joined(List<Token> words, int start, int end) => string.Join(' ', words.GetRange(start, end - start).Select(word => word.Norm));

    private static bool IsReordered(List<Token> seed, List<Token> version)
    {
        var (here, there) = (seed.Select(token => token.Norm), version.Select(token => token.Norm));
        return !here.SequenceEqual(there, StringComparer.Ordinal)
            && here.Order(StringComparer.Ordinal).SequenceEqual(there.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // Without the words that both begin and end with.
    private static (int Start, int End) Window(List<Token> seed, List<Token> version)
    {
        var (start, end) = (0, seed.Count);
        while (seed[start].Norm == version[start].Norm)
        {
            start++;
        }

        while (seed[end - 1].Norm == version[end - 1].Norm)
        {
            end--;
        }

        return (start, end);
    }

    // How many words the first and the last stretch have, when the other side tells them the other way around with the same words between.
    private static (int First, int Last)? Swapped(List<Token> seed, List<Token> version, int start, int end)
    {
        for (var first = 1; first <= Math.Min(LongestStretch, end - start - 2); first++)
        {
            for (var last = 1; last <= Math.Min(LongestStretch, end - start - first - 1); last++)
            {
                if (Same(seed, start, version, end - first, first) && Same(seed, end - last, version, start, last)
                    && Same(seed, start + first, version, start + last, end - start - first - last))
                {
                    return (first, last);
                }
            }
        }

        return null;
    }

    private static bool Same(List<Token> seed, int here, List<Token> version, int there, int count) =>
        Enumerable.Range(0, count).All(at => seed[here + at].Norm == version[there + at].Norm);

    // What stands between says whether the order tells anything.
    private static bool IsFree(PreparedSentence sentence, List<Token> words, int from, int to, ContradictionWords known)
    {
        var between = words.GetRange(from, to - from);
        var list = (IsMark(sentence, words[from - 1].End, words[from].Start) || known.Coordinators.Contains(between[0].Norm))
            && (IsMark(sentence, words[to - 1].End, words[to].Start) || known.Coordinators.Contains(between[^1].Norm));
        return list || between.TrueForAll(word => known.Coordinators.Contains(word.Norm) || known.BothWays.Contains(word.Norm));
    }

    private static bool IsMark(PreparedSentence sentence, int from, int to) => sentence.Text.AsSpan(from, to - from).ContainsAny(',', ';', ':');

    private static ContradictionKind Kind(SentencePair pair, List<Token> seed, int start, int first)
    {
        var stretch = Stretch(seed, start, start + first);
        return pair.Seed.Numbers.Any(number => number.Span.Overlaps(stretch)) ? ContradictionKind.Number
            : start > 0 && char.IsUpper(pair.Seed.Text[stretch.Start]) ? ContradictionKind.Name
            : ContradictionKind.Negation;
    }

    private static TextSpan Stretch(List<Token> words, int start, int end) => new(words[start].Start, words[end - 1].End);
}
