using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds the phrases of a word list in a headline or a sentence, word by word: a phrase that is listed with a colon at its end stands only in front of one, and one with ^ only at the beginning.</summary>
internal static class ListedPhrases
{
    /// <summary>A list in all languages: that of the stories' language, then that of those without a lexicon of their own.</summary>
    /// <remarks>A headline has too few words for its language to be told, so that the phrases of the second are such as no other language has.</remarks>
    /// <param name="lexicon">The lexicon of the stories' language.</param>
    /// <param name="list">Name of the list, here and in <c>mul</c>.</param>
    public static IEnumerable<string> InAnyLanguage(Lexicon lexicon, string list) => lexicon.List(list).Concat(PageLexicon.Words.List(list));

    /// <summary>The first phrase of a list that stands in a text, without its marks; null when none does.</summary>
    /// <param name="text">A headline or a sentence.</param>
    /// <param name="phrases">The list.</param>
    public static string? Find(string text, IEnumerable<string> phrases)
    {
        // In French a space stands before the colon.
        var words = $" {string.Join(' ', Tokenizer.Words(text).Select(word => text.AsSpan(word.End).TrimStart().StartsWith(":", StringComparison.Ordinal) ? $"{word.Norm} :" : word.Norm))} ";
        return phrases.FirstOrDefault(phrase => Stands(words, phrase))?.Trim('^', ':');
    }

    private static bool Stands(string words, string phrase)
    {
        var bare = phrase.AsSpan().TrimStart('^').TrimEnd(':');
        for (var at = 1; at < words.Length; at++)
        {
            var next = words.AsSpan(at).IndexOf(bare, StringComparison.Ordinal);
            if (next < 0)
            {
                return false;
            }

            at += next;
            var rest = words.AsSpan(at + bare.Length);
            if (words[at - 1] == ' ' && rest.StartsWith(phrase.EndsWith(':') ? " : " : " ", StringComparison.Ordinal) && (at == 1 || phrase[0] != '^'))
            {
                return true;
            }
        }

        return false;
    }
}
