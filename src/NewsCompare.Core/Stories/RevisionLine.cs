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
    private const int LongestWithOneWord = 6;

    /// <summary>The sentences of a text that hold a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>.</param>
    public static IReadOnlyList<RevisionLine> Of(string text, Lexicon lexicon) =>
        [.. Body.Of(text, lexicon).Sentences.Select(sentence => Of(sentence, lexicon)).Where(line => line.Key.Length > 0)];

    /// <summary>Whether a sentence is no part of an article: "Read more", "This story has been updated".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>.</param>
    public static bool IsApart(string sentence, Lexicon lexicon)
    {
        var words = Tokenizer.Words(sentence).Select(word => word.Norm).ToList();
        return words.Count <= LongestBoilerplate && HasPhrase(string.Join(' ', words), words.Count, IsEnded(sentence), lexicon);
    }

    private static RevisionLine Of(Sentence sentence, Lexicon lexicon)
    {
        var words = Tokenizer.Words(sentence.Text).Select(word => word.Norm).ToList();
        var key = string.Join(' ', words);
        return new(sentence.Text, key, HasPhrase(key, words.Count, IsEnded(sentence.Text), lexicon));
    }

    private static bool IsEnded(string sentence) => sentence.Length > 0 && Marks.IsTerminator(sentence[^1]);

    private static bool HasPhrase(string key, int words, bool ended, Lexicon lexicon) => lexicon.List("boilerplate-phrases").Any(phrase => Names(phrase, key, words, ended));

    // A long phrase gives a line away wherever it stands; "sign up" only at the start of a short one; "Related costs rose by a tenth, the board said." is a sentence.
    private static bool Names(string phrase, string key, int words, bool ended) =>
        (words <= (ended && !phrase.Contains(' ', StringComparison.Ordinal) ? LongestWithOneWord : LongestWithShortPhrase) && (key + " ").StartsWith(phrase + " ", StringComparison.Ordinal))
        || (words <= LongestBoilerplate && phrase.Count(c => c == ' ') >= 2 && $" {key} ".Contains($" {phrase} ", StringComparison.Ordinal));
}
