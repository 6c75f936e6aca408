using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The first sentence of a text, as far as its beginning tells: enough to see with which news it opens.</summary>
internal static class Opening
{
    // A place, a kicker or "Mr." in front of it is no sentence.
    private const int FewestWords = 8;
    private const int MostWords = 40;
    private const int MostCharacters = 600;

    /// <summary>Its words in order; fewer than the text has only where a sentence or a line ends, or at forty.</summary>
    /// <param name="text">The text; no more than its first 600 code units are read.</param>
    public static IReadOnlyList<Token> Of(string text)
    {
        var start = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var words = new List<Token>();
        foreach (var word in Tokenizer.Words(start))
        {
            words.Add(word);
            if (words.Count == MostWords || (words.Count >= FewestWords && Ends(start, word.End)))
            {
                break;
            }
        }

        return words;
    }

    // A point inside a number or an address has no space behind it.
    private static bool Ends(string text, int at)
    {
        var isClosed = false;
        for (; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (text[at] is '\n' || (isClosed && char.IsWhiteSpace(text[at])))
            {
                return true;
            }

            isClosed |= text[at] is '.' or '!' or '?';
        }

        return at == text.Length;
    }
}
