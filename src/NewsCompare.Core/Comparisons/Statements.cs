using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Tells lines that state something from those that only stand beside an article: bylines, datelines, credits, "read more".</summary>
internal static class Statements
{
    private const int LongestApart = 200;
    private const int LongestLine = 120;
    private const int LongestDateline = 8;
    private const int PlaceLetters = 3;

    /// <summary>Whether a sentence states something; in doubt it does.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="lexicon">Uses <c>boilerplate-phrases</c>, <c>caption-openings</c>, <c>stopwords</c> and <c>dates</c>.</param>
    public static bool Is(string sentence, Lexicon lexicon) =>
        sentence.Length > LongestApart || (Tokenizer.Words(sentence).Any() && !IsByline(sentence) && !RevisionLine.IsApart(sentence, lexicon) && !IsCredit(sentence, lexicon) && !IsDateline(sentence, lexicon));

    private static bool IsByline(string sentence) =>
        sentence.Length <= LongestLine && BylineNames.IsOpened(sentence) && BylineNames.AllOf(sentence) is { Count: > 0 } names && names.All(BylineNames.HasNameShape);

    // "Photo: Jane Roe", "(Jane Roe/AP)".
    private static bool IsCredit(string sentence, Lexicon lexicon)
    {
        var line = sentence.Trim('(', ')', '[', ']', ' ', '.');
        return line.Length <= LongestLine && lexicon.List("caption-openings").Any(credit =>
            line.Equals(credit, StringComparison.Ordinal)
            || (line.StartsWith(credit, StringComparison.Ordinal) && line[credit.Length] is ':' or '/' or '|')
            || line.EndsWith("/" + credit, StringComparison.Ordinal));
    }

    // "NORWICK, Arlen", "Norwick, May 3": a place in capitals or a day, and no word that a sentence would need.
    private static bool IsDateline(string sentence, Lexicon lexicon)
    {
        var words = Tokenizer.Words(sentence).ToList();
        return words.Count <= LongestDateline && !Marks.IsTerminator(sentence[^1])
            && words.TrueForAll(word => !char.IsLower(sentence[word.Start]) || lexicon.Set("stopwords").Contains(word.Norm))
            && (DateReader.Read(sentence, lexicon).Count > 0
                || (words[0].End - words[0].Start >= PlaceLetters && sentence.AsSpan(words[0].Start, words[0].End - words[0].Start).IndexOfAnyExceptInRange('A', 'Z') < 0));
    }
}
