using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>One sentence of a page's text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Key">Its words, for comparing.</param>
/// <param name="IsBoilerplate">Whether it is no part of the article.</param>
internal sealed record RevisionLine(string Text, string Key, bool IsBoilerplate)
{
    private const int LongestBoilerplate = 20;
    private const int LongestWithShortPhrase = 10;

    /// <summary>The sentences of a text that hold a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>.</param>
    public static IReadOnlyList<RevisionLine> Of(string text, Lexicon lexicon) =>
        [.. Body.Of(text, lexicon).Sentences.Select(sentence => Of(sentence, lexicon)).Where(line => line.Key.Length > 0)];

    private static RevisionLine Of(Sentence sentence, Lexicon lexicon)
    {
        var words = Tokenizer.Words(sentence.Text).Select(word => word.Norm).ToList();
        var key = string.Join(' ', words);
        return new(sentence.Text, key, lexicon.List("boilerplate-phrases").Any(phrase => Names(phrase, key, words.Count)));
    }

    // A long phrase gives a line away wherever it stands; "related" or "sign up" only at the start of a short one.
    private static bool Names(string phrase, string key, int words) =>
        (words <= LongestWithShortPhrase && (key + " ").StartsWith(phrase + " ", StringComparison.Ordinal))
        || (words <= LongestBoilerplate && phrase.Count(c => c == ' ') >= 2 && $" {key} ".Contains($" {phrase} ", StringComparison.Ordinal));
}
