using NewsCompare.Core.Articles;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>One sentence of a page's text.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsBoilerplate">Whether it is no part of the article.</param>
/// <param name="IsNote">Whether it stands in a note that says of the article that it was corrected or changed.</param>
internal sealed record RevisionLine(RevisionWord[] Words, bool IsBoilerplate, bool IsNote)
{
    private const int LongestBoilerplate = 20;
    private const int LongestWithShortPhrase = 10;
    private const int LongestWithOneWord = 6;

    /// <summary>Its words, for comparing.</summary>
    public string Key { get; } = string.Join(' ', Words.Select(word => word.Norm));

    /// <summary>The sentences of a text that hold a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>, <c>boilerplate-buttons</c> and <c>boilerplate-times</c>.</param>
    public static IReadOnlyList<RevisionLine> Of(string text, Lexicon lexicon)
    {
        var body = Body.Of(text, lexicon);
        var isTime = body.Paragraphs.Select(paragraph => IsTime(paragraph.In(text), lexicon)).ToList();
        var isNote = body.Paragraphs.Select(paragraph => EditorNotes.Corrects(paragraph.In(text))).ToList();
        return [.. body.Sentences.Select(sentence => new RevisionLine(RevisionWords.Of(sentence.Text, lexicon), isTime[sentence.Paragraph] || IsApart(sentence.Text, lexicon), isNote[sentence.Paragraph])).Where(line => line.Words.Length > 0)];
    }

    /// <summary>Whether a sentence is no part of an article: "Read more", "Share on", "Updated 10:42", "© 2024", "This story has been updated", "By Ida Marlow", "Photo: Ann Lee".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>, <c>boilerplate-buttons</c> and <c>boilerplate-times</c>.</param>
    public static bool IsApart(string sentence, Lexicon lexicon)
    {
        var words = Tokenizer.Words(sentence).Select(word => word.Norm).ToList();
        var ended = sentence.Length > 0 && Marks.IsTerminator(sentence[^1]);
        return words.Count <= LongestBoilerplate
            && (HasPhrase(string.Join(' ', words), words.Count, ended, lexicon) || IsCopyright(sentence) || (sentence.Length > 0 && (EditorNotes.IsByline(sentence) || PictureCredits.Are(sentence))) || (!ended && (AreButtons(words, lexicon) || IsTime(sentence, lexicon))));
    }

    private static bool IsCopyright(string sentence) => sentence.TrimStart().StartsWith('©');

    // "Share", "Facebook Twitter Email", "1,204 comments", "4 min read".
    private static bool AreButtons(List<string> words, Lexicon lexicon) =>
        words.Exists(word => !IsDigits(word)) && words.TrueForAll(word => IsDigits(word) || lexicon.Set("boilerplate-buttons").Contains(word));

    // "Updated 10:42", "Last updated on 5 May 2024 at 10:42 GMT": a word of time first, and nothing but days, times and small words after it.
    // A line of its own may end with a mark ("Updated 3:15 p.m.").
    private static bool IsTime(string sentence, Lexicon lexicon)
    {
        var openings = lexicon.Set("boilerplate-times");
        var words = Tokenizer.Words(sentence).Take(LongestBoilerplate + 1).ToList();
        if (words.Count is < 2 or > LongestBoilerplate || !openings.Contains(words[0].Norm))
        {
            return false;
        }

        var dates = DateReader.Read(sentence, lexicon);
        var rest = words.Where(word => !dates.Any(date => date.Span.Overlaps(word.Span))).ToList();
        return (dates.Count > 0 || rest.Exists(word => char.IsDigit(word.Norm[0])))
            && rest.TrueForAll(word => char.IsDigit(word.Norm[0]) || openings.Contains(word.Norm) || lexicon.Set("stopwords").Contains(word.Norm) || word.Span.In(sentence).All(char.IsUpper));
    }

    private static bool IsDigits(string word) => char.IsDigit(word[0]) && word.All(c => char.IsDigit(c) || c is ',' or '.');

    private static bool HasPhrase(string key, int words, bool ended, Lexicon lexicon) => lexicon.List("boilerplate-phrases").Any(phrase => Names(phrase, key, words, ended));

    // A long phrase gives a line away wherever it stands; "sign up" only at the start of a short one; "Related costs rose by a tenth, the board said." is a sentence.
    private static bool Names(string phrase, string key, int words, bool ended) =>
        (words <= (ended && !phrase.Contains(' ', StringComparison.Ordinal) ? LongestWithOneWord : LongestWithShortPhrase) && (key + " ").StartsWith(phrase + " ", StringComparison.Ordinal))
        || (words <= LongestBoilerplate && phrase.Count(c => c == ' ') >= 2 && $" {key} ".Contains($" {phrase} ", StringComparison.Ordinal));
}
