using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Knows outlets by the last word of their name: "the Courier" for the Tollen Courier.</summary>
/// <param name="lexicon">Has the lists <c>outlet-name-words</c> and <c>company-words</c>.</param>
internal sealed class ShortNames(Lexicon lexicon)
{
    private readonly IReadOnlySet<string> lastWords = lexicon.Set("outlet-name-words");
    private readonly IReadOnlySet<string> companyWords = lexicon.Set("company-words");
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<OutletName>> byLastWord = new(StringComparer.Ordinal);

    /// <summary>Adds a name that may be shortened.</summary>
    /// <param name="words">Its tokens' norms.</param>
    /// <param name="outlet">Whose it is.</param>
    public void Add(IReadOnlyList<string> words, OutletName outlet)
    {
        if (!byLastWord.TryGetValue(words[^1], out var outlets))
        {
            byLastWord[words[^1]] = outlets = [];
        }

        outlets.Add(outlet);
    }

    /// <summary>Lets the name of an outlet that is followed be shortened whatever its last word is.</summary>
    /// <param name="name">Its tokens.</param>
    public void Follow(IReadOnlyList<CreditToken> name)
    {
        if (name.Count > 1)
        {
            followed.Add(name[^1].Norm);
        }
    }

    /// <summary>The only outlet whose name ends with a word; null where several or none do.</summary>
    /// <param name="word">A norm.</param>
    public OutletName? OnlyOne(string word) => byLastWord.TryGetValue(word, out var outlets) && outlets.Count == 1 ? outlets.First() : null;

    /// <summary>The short name that stands at a token, as written; null where none does.</summary>
    /// <param name="at">Index of the token.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public string? At(int at, string text, IReadOnlyList<CreditToken> tokens) =>
        at > 0 && tokens[at].IsCapital(text) && tokens[at - 1].Norm == "the" && (lastWords.Contains(tokens[at].Norm) || followed.Contains(tokens[at].Norm)) && !UnlistedNames.GoesOn(at, text, tokens)
            ? text[tokens[at].Start..tokens[at].End]
            : null;

    /// <summary>Words of the names of firms that a text has: "sun" of "Sun Mining Ltd.".</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlySet<string> Firms(string text, IReadOnlyList<CreditToken> tokens)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && tokens[end - 1].IsCapital(text) && tokens[end].IsCapital(text) && tokens[end].Start - tokens[end - 1].End == 1)
            {
                end++;
            }

            var run = tokens.Skip(first).Take(end - first).Select(token => token.Norm).ToList();
            if (run.Count > 1 && run.Exists(companyWords.Contains))
            {
                words.UnionWith(run);
            }

            first = end;
        }

        return words;
    }
}
