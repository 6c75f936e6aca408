using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Knows a newspaper that no list has by the last word of its name: "the Harbour Gazette".</summary>
/// <param name="lexicon">Has the lists <c>outlet-name-words</c>, <c>stopwords</c> and <c>clause-words</c>.</param>
internal sealed class UnlistedNames(Lexicon lexicon)
{
    private const int MostBefore = 3;

    private readonly IReadOnlySet<string> lastWords = lexicon.Set("outlet-name-words");
    private readonly IReadOnlySet<string> small = lexicon.Set("stopwords");
    private readonly HashSet<string> prepositions = [.. lexicon.List("clause-words").Where(line => line.EndsWith("\tpreposition", StringComparison.Ordinal)).Select(line => line.Split('\t')[0])];

    /// <summary>The first token of a name that ends with a token, or null where none does.</summary>
    /// <param name="last">Index of the token that may end a name.</param>
    /// <param name="limit">The name begins here or later.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public int? StartOf(int last, int limit, string text, IReadOnlyList<CreditToken> tokens)
    {
        if (!lastWords.Contains(tokens[last].Norm) || !tokens[last].IsCapital(text) || GoesOn(last, text, tokens))
        {
            return null;
        }

        var first = last;
        while (first > limit && last - first < MostBefore && IsPart(first - 1, text, tokens))
        {
            first--;
        }

        return first < last ? first : null;
    }

    // "Times Square", "Post Office": the word belongs to another name.
    /// <summary>Whether a name goes on behind a token.</summary>
    /// <param name="last">Index of the token.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public static bool GoesOn(int last, string text, IReadOnlyList<CreditToken> tokens) =>
        last + 1 < tokens.Count && tokens[last + 1].IsCapital(text) && tokens[last + 1].Start - tokens[last].End == 1;

    // A capital at the beginning of a sentence may be any word: "Citing River Times", "Via River Times".
    private bool IsPart(int at, string text, IReadOnlyList<CreditToken> tokens) =>
        tokens[at].IsCapital(text) && tokens[at].Norm.Length > 1 && tokens[at + 1].Start - tokens[at].End == 1 && !small.Contains(tokens[at].Norm)
        && !((at == 0 || !char.IsLetter(text[tokens[at - 1].Start])) && (tokens[at].Norm.EndsWith("ing", StringComparison.Ordinal) || prepositions.Contains(tokens[at].Norm)));
}
