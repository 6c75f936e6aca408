using System.Collections.Frozen;

namespace NewsCompare.Core.Text;

/// <summary>Decides whether a full stop belongs to an abbreviation that does not end the sentence.</summary>
/// <param name="lexicon">The lists of a language.</param>
internal sealed class AbbreviationRules(Lexicon lexicon)
{
    private const int Longest = 20;

    private readonly FrozenSet<string> never = Exact(lexicon, "abbreviations");
    private readonly FrozenSet<string> final = Exact(lexicon, "abbreviations-final");
    private readonly FrozenSet<string> numbered = Exact(lexicon, "abbreviations-number");
    private readonly FrozenSet<string> starters = Exact(lexicon, "sentence-starters");
    private readonly FrozenSet<string> afterClock = Exact(lexicon, "after-clock-times");

    /// <summary>Whether the sentence goes on behind the full stop at <paramref name="dot"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">From the sentence's start to the paragraph's end.</param>
    /// <param name="dot">The full stop.</param>
    /// <param name="next">The first letter, digit or sign behind it.</param>
    public bool KeepsGoing(string text, TextSpan sentence, int dot, int next)
    {
        var start = dot;
        while (start > sentence.Start && dot - start < Longest && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '&'))
        {
            start--;
        }

        var word = text[start..dot];
        if (word.Length == 0)
        {
            return false;
        }

        if (numbered.Contains(word))
        {
            return char.IsDigit(text[next]);
        }

        if (never.Contains(word))
        {
            return true;
        }

        if (word is "a.m" or "p.m" or "A.M" or "P.M")
        {
            return afterClock.Contains(Word(text, next, sentence.End));
        }

        return (IsInitial(word) || IsDotted(word) || final.Contains(word)) && !Starts(text, next, sentence.End);
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    private static bool IsDotted(string word) => word.Length >= 3 && word[^2] == '.' && char.IsLetter(word[^1]);

    private bool Starts(string text, int at, int limit)
    {
        var word = Word(text, at, limit);
        var another = word.Length == 1 && at + 1 < limit && text[at + 1] == '.';
        return !another && starters.Contains(word);
    }

    private static string Word(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[at..end];
    }

    // The lists are read with their case: "Mass." is a state, "mass." the end of a sentence.
    private static FrozenSet<string> Exact(Lexicon lexicon, string list) =>
        (list == "abbreviations" || lexicon.Has(list) ? lexicon.List(list) : []).ToFrozenSet(StringComparer.Ordinal);
}
