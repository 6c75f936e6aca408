using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads from a text who had its story first: "Politico originally reported".</summary>
/// <remarks>Only the plainest wordings, with capitalised words right next to them: a wrong origin would make every credit audit wrong.</remarks>
public static class OriginReader
{
    private const string Name = "*";
    private const int LongestName = 6;
    private const int LongestRole = 5;

    /// <summary>The first such statement.</summary>
    /// <param name="text">The article.</param>
    /// <param name="lexicon">Uses <c>origin-patterns</c>, <c>origin-not-outlets</c>, <c>origin-employers</c>, <c>outlet-name-words</c> and <c>stopwords</c>.</param>
    /// <returns>Null when the text names none.</returns>
    public static Origin? Read(string text, Lexicon lexicon)
    {
        var patterns = lexicon.List("origin-patterns").Select(pattern => pattern.Split(' ')).ToList();
        foreach (var sentence in Body.Of(text, lexicon).Sentences)
        {
            var words = Tokenizer.Tokens(sentence.Text);
            foreach (var pattern in patterns)
            {
                for (var at = 0; at < words.Count; at++)
                {
                    if (NameBeside(sentence.Text, words, at, pattern, lexicon) is { } name)
                    {
                        return Employed(sentence, words, name, lexicon) ?? Of(Written(sentence.Text, words, name), sentence);
                    }
                }
            }
        }

        return null;
    }

    private static string Written(string text, IReadOnlyList<Token> words, (int From, int To) name) => text[words[name.From].Start..words[name.To - 1].End];

    // "Jane Roe of the Harbour Post", "Jane Roe, a reporter for the Harbour Post": a person's name, then whose reporter it is.
    private static Origin? Employed(Sentence sentence, IReadOnlyList<Token> words, (int From, int To) name, Lexicon lexicon)
    {
        var text = sentence.Text;
        var employers = lexicon.Set("origin-employers");
        bool IsEmployer(int at) => at > name.From && at < words.Count && employers.Contains(words[at].Norm) && char.IsLower(text[words[at].Start]);
        var inside = Enumerable.Range(name.From, name.To - name.From).FirstOrDefault(IsEmployer, -1);
        var behind = words.Count > name.To && words[name.To].Norm == ","
            ? Enumerable.Range(name.To + 1, LongestRole).FirstOrDefault(IsEmployer, -1)
            : IsEmployer(name.To) ? name.To : -1;
        var (person, at) = inside > 0 ? ((name.From, To: inside), inside) : (name, behind);
        if (at < 0 || person.To - person.From is < 2 or > 3 || Enumerable.Range(person.From, person.To - person.From).Any(word => lexicon.Set("outlet-name-words").Contains(words[word].Norm)))
        {
            return null;
        }

        var outlet = After(text, words, at + 1);
        return outlet.From < outlet.To ? Of(Written(text, words, outlet), sentence) with { Reporter = Written(text, words, person) } : null;
    }

    private static (int From, int To)? NameBeside(string text, IReadOnlyList<Token> words, int at, string[] pattern, Lexicon lexicon)
    {
        var nameFirst = pattern[0] == Name;
        var cue = nameFirst ? pattern.AsSpan(1) : pattern.AsSpan(0, pattern.Length - 1);
        if (at + cue.Length > words.Count)
        {
            return null;
        }

        for (var i = 0; i < cue.Length; i++)
        {
            if (!words[at + i].Norm.Equals(cue[i], StringComparison.Ordinal))
            {
                return null;
            }
        }

        var (from, to) = nameFirst ? Before(text, words, at) : After(text, words, at + cue.Length);
        var isName = from < to && !(to - from == 1 && (lexicon.Set("stopwords").Contains(words[from].Norm) || lexicon.Set("origin-not-outlets").Contains(words[from].Norm)));
        return isName ? (from, to) : null;
    }

    private static (int From, int To) Before(string text, IReadOnlyList<Token> words, int end)
    {
        var from = end;
        while (from > 0 && end - from < LongestName && IsNamePart(text, words, from - 1, inside: from < end))
        {
            from--;
        }

        return Trimmed(text, words, from, end);
    }

    private static (int From, int To) After(string text, IReadOnlyList<Token> words, int start)
    {
        var from = start < words.Count && words[start].Norm == "the" ? start + 1 : start;
        var to = from;
        while (to < words.Count && to - from < LongestName && IsNamePart(text, words, to, inside: to > from))
        {
            to++;
        }

        return Trimmed(text, words, from, to);
    }

    private static bool IsNamePart(string text, IReadOnlyList<Token> words, int at, bool inside) =>
        words[at].IsWord && (char.IsUpper(text[words[at].Start]) || (inside && words[at].Norm is "of" or "and" && char.IsLower(text[words[at].Start])));

    private static (int From, int To) Trimmed(string text, IReadOnlyList<Token> words, int from, int to)
    {
        while (from < to && !char.IsUpper(text[words[from].Start]))
        {
            from++;
        }

        while (to > from && !char.IsUpper(text[words[to - 1].Start]))
        {
            to--;
        }

        return (from, to);
    }

    private static Origin Of(string name, Sentence sentence)
    {
        var plain = name.Replace('’', '\'');
        var owner = plain.IndexOf("'s ", StringComparison.Ordinal);
        return owner > 0
            ? new(name[..owner], name[(owner + 3)..], sentence.Paragraph, sentence.Text)
            : new(plain.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name, null, sentence.Paragraph, sentence.Text);
    }
}
