using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The words of a sentence with their forms and clauses; indexes outside it are empty.</summary>
internal sealed class ClauseWords
{
    private const int MoodReach = 4;

    private readonly PreparedSentence sentence;
    private readonly ContradictionWords known;
    private readonly List<Token> words = [];
    private readonly List<string> forms = [];
    private readonly List<int> clauses = [];

    public ClauseWords(PreparedSentence sentence, ContradictionWords known)
    {
        (this.sentence, this.known) = (sentence, known);
        var clause = 0;
        foreach (var token in sentence.Tokens)
        {
            if (!token.IsWord)
            {
                clause += token.Norm is "," or ";" or ":" or "-" or "(" or ")" ? 1 : 0;
                continue;
            }

            clause += known.Coordinators.Contains(token.Norm) ? 1 : 0;
            words.Add(token);
            forms.Add(known.IsNegation(token.Norm) || known.Copulas.Contains(token.Norm) ? "" : known.FormOf(token.Norm));
            clauses.Add(clause);
        }
    }

    public int Count => words.Count;

    public bool IsQuestion => sentence.Tokens.Count > 0 && sentence.Tokens.Any(token => token.Norm == "?");

    public string Norm(int at) => at >= 0 && at < words.Count ? words[at].Norm : "";

    /// <summary>How a content word is compared; empty for words without content.</summary>
    public string Form(int at) => at >= 0 && at < words.Count ? forms[at] : "";

    public bool IsDate(int at) => at >= 0 && at < words.Count && sentence.Dates.Any(date => date.Span.Overlaps(words[at].Span));

    public bool IsNumber(int at) => at >= 0 && at < words.Count && sentence.Numbers.Any(number => number.Span.Overlaps(words[at].Span));

    /// <summary>Whether two words stand in one clause.</summary>
    public bool SameClause(int at, int other) => at >= 0 && at < Count && other >= 0 && other < Count && clauses[at] == clauses[other];

    /// <summary>Whether a form stands in it; the empty form where it has a word without content.</summary>
    public bool Has(string form) => forms.Contains(form);

    /// <summary>Where a form stands.</summary>
    public IReadOnlyList<int> Places(string form) => [.. Enumerable.Range(0, Count).Where(at => forms[at] == form)];

    /// <summary>Whether a word that nearly denies ("unless", "few") stands once in both, before the same content word.</summary>
    public bool SharesCondition(int at, ClauseWords other, ContradictionWords words)
    {
        var norm = Norm(at);
        List<int> there = [.. Enumerable.Range(0, other.Count).Where(place => other.Norm(place) == norm)];
        return !words.IsNegation(norm) && norm != words.NoWord && !words.Nobodies.Contains(norm) && there is [var place] && Enumerable.Range(0, Count).Count(here => Norm(here) == norm) == 1
            && Form(Next(at)) is { Length: > 0 } form && form == other.Form(other.Next(place));
    }

    /// <summary>The next content word of the clause, or -1.</summary>
    public int Next(int at)
    {
        for (var next = at + 1; next < Count && at >= 0 && clauses[next] == clauses[at]; next++)
        {
            if (forms[next].Length > 0)
            {
                return next;
            }
        }

        return -1;
    }

    /// <summary>The forms around a word, itself left out.</summary>
    public HashSet<string> Context(int at, int reach) => Enumerable.Range(at - reach, (2 * reach) + 1).Where(near => near != at)
        .Select(Form).Where(form => form.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>How a predicate is told: as to come, as possible, as a wish, as a thing, or plainly (empty).</summary>
    public string Mood(int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - MoodReach) && clauses[before] == clauses[at]; before--)
        {
            var norm = Norm(before);
            var word = norm.EndsWith("n't", StringComparison.Ordinal) ? norm[..^3] : norm;
            if (known.Moods.TryGetValue(word, out var mood))
            {
                return mood;
            }

            if (forms[before].Length > 0)
            {
                break;
            }
        }

        return "";
    }

    /// <summary>The stretch from one word to another, both included.</summary>
    public TextSpan Span(int from, int to) => new(words[Math.Min(from, to)].Start, words[Math.Max(from, to)].End);
}
