namespace NewsCompare.Core.Attributions;

/// <summary>Fits patterns to the words around an outlet's name, inside its sentence.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="isKind">Whether a word says that the name beside it is an outlet's: "newspaper".</param>
internal sealed class CreditMatcher(string text, IReadOnlyList<CreditToken> tokens, Func<string, bool> isKind)
{
    private const int LongestPossession = 4;

    /// <summary>The tokens that a pattern covers, the name included; null when it does not fit.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="mention">First and one past the last token of the name.</param>
    /// <param name="sentence">First and one past the last token of the sentence.</param>
    public (int First, int End)? Fit(CreditPattern pattern, (int First, int End) mention, (int First, int End) sentence)
    {
        if (Walk(pattern.Before, 0, Before(mention.First, sentence), -1, sentence) is not { } left)
        {
            return null;
        }

        foreach (var start in Starts(mention.End, sentence))
        {
            if (Walk(pattern.Behind, 0, start, 1, sentence) is { } right)
            {
                return (left + 1, pattern.Behind.Count == 0 ? mention.End : right);
            }
        }

        return null;
    }

    // Articles and an opening mark belong to the name.
    private int Before(int first, (int First, int End) sentence)
    {
        var at = first - 1;
        while (at >= sentence.First && at >= first - 2 && (tokens[at].Norm is "the" or "a" or "an" or "this" || IsMark(at)))
        {
            at--;
        }

        // "Saturday's Herald", "Springfield's Courier".
        return at > sentence.First && tokens[at].Norm == "'s" && tokens[at - 1].IsCapital(text) ? at - 2 : at;
    }

    private bool IsMark(int at) => tokens[at].Norm is "\"" or "'";

    // Behind the name itself, behind "newspaper", behind "(AP)", behind a possessive with its person or desk.
    private IEnumerable<int> Starts(int end, (int First, int End) sentence)
    {
        yield return end;
        var at = end;
        if (at < sentence.End && IsMark(at))
        {
            yield return ++at;
        }

        if (at < sentence.End && isKind(tokens[at].Norm))
        {
            yield return ++at;
        }

        if (at + 2 < sentence.End && tokens[at].Norm == "(" && tokens[at + 2].Norm == ")")
        {
            at += 3;
            yield return at;
        }

        if (at < sentence.End && tokens[at].Norm == "'s")
        {
            for (var taken = 1; taken <= LongestPossession + 1 && at + taken < sentence.End; taken++)
            {
                yield return at + taken;
                if (!char.IsLetter(text[tokens[at + taken].Start]))
                {
                    break;
                }
            }
        }
    }

    private int? Walk(IReadOnlyList<PatternElement> elements, int element, int at, int step, (int First, int End) sentence)
    {
        if (element == elements.Count)
        {
            return at;
        }

        var current = elements[element];
        var inside = at >= sentence.First && at < sentence.End;
        if (current.IsEdge)
        {
            return inside && !(step > 0 && at == sentence.End - 1 && tokens[at].Norm == ".") ? null : Walk(elements, element + 1, at, step, sentence);
        }

        if (current.Words is null)
        {
            for (var taken = 0; taken <= current.Gap; taken++)
            {
                if (Walk(elements, element + 1, at + (taken * step), step, sentence) is { } found)
                {
                    return found;
                }

                var next = at + (taken * step);
                if (next < sentence.First || next >= sentence.End || tokens[next].Norm is ";" or "\"")
                {
                    return null;
                }
            }

            return null;
        }

        if (inside && current.Words.Contains(tokens[at].Norm) && Walk(elements, element + 1, at + step, step, sentence) is { } matched)
        {
            return matched;
        }

        return current.Optional ? Walk(elements, element + 1, at, step, sentence) : null;
    }
}
