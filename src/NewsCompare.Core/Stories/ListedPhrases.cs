using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds the phrases of a word list in a headline or a sentence, word by word: a phrase that is listed with a colon stands only in front of one, and one with ^ only at the beginning.</summary>
internal static class ListedPhrases
{
    /// <summary>The first phrase of a list that stands in a text, without its marks; null when none does.</summary>
    /// <param name="text">A headline or a sentence.</param>
    /// <param name="phrases">The list.</param>
    public static string? Find(string text, IEnumerable<string> phrases)
    {
        var words = $" {string.Join(' ', Tokenizer.Words(text).Select(word => text.AsSpan(word.End).StartsWith(":", StringComparison.Ordinal) ? $"{word.Norm} :" : word.Norm))} ";
        return phrases.FirstOrDefault(phrase => phrase.StartsWith('^') ? words.StartsWith(Spelled(phrase[1..]), StringComparison.Ordinal) : words.Contains(Spelled(phrase), StringComparison.Ordinal))?.Trim('^', ':');
    }

    private static string Spelled(string phrase) => $" {phrase.Replace(":", " :", StringComparison.Ordinal)} ";
}
