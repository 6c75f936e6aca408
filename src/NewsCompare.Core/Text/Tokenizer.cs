using System.Globalization;
using System.Text;

namespace NewsCompare.Core.Text;

/// <summary>Cuts a text into words and marks; abbreviations ("U.S."), decimals ("1,000.5"), words with an apostrophe or hyphen stay whole.</summary>
public static class Tokenizer
{
    /// <summary>All tokens in order; white space is no token.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            if (IsWordPart(text, at))
            {
                var end = WordEnd(text, at);
                tokens.Add(new(at, end, Norm(text[at..end]), true));
                at = end;
            }
            else
            {
                var length = char.IsSurrogatePair(text, at) ? 2 : 1;
                if (!char.IsWhiteSpace(text[at]) && !IsInvisible(text[at]))
                {
                    tokens.Add(new(at, at + length, Norm(text.Substring(at, length)), false));
                }

                at += length;
            }
        }

        return tokens;
    }

    /// <summary>The words alone, in order.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<Token> Words(string text) => Tokens(text).Where(token => token.IsWord);

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsWordPart(text, end))
            {
                end += char.IsSurrogatePair(text, end) ? 2 : 1;
            }
            else if (end + 1 < text.Length && IsWordPart(text, end + 1) && Joins(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        // "U.S." keeps its last full stop: single letters parted by full stops are one abbreviation.
        return end < text.Length && text[end] == '.' && IsDotted(text, start, end) ? end + 1 : end;
    }

    private static bool Joins(string text, int start, int at) => text[at] switch
    {
        '\'' or '\u2019' or '\u02BC' or '-' or '\u2010' or '\u2011' or '&' => true,
        '.' => (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) || (IsSingleLetter(text, start, at) && IsSingleLetterAt(text, at + 1)),
        ',' => char.IsDigit(text[at - 1]) && IsThousands(text, at),
        ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsThousands(string text, int comma) =>
        comma + 3 < text.Length && char.IsDigit(text[comma + 1]) && char.IsDigit(text[comma + 2]) && char.IsDigit(text[comma + 3])
        && (comma + 4 == text.Length || !char.IsDigit(text[comma + 4]));

    private static bool IsSingleLetter(string text, int start, int dot) =>
        char.IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] == '.');

    private static bool IsSingleLetterAt(string text, int at) =>
        char.IsLetter(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsDotted(string text, int start, int end) =>
        end - start >= 3 && text[end - 2] == '.' && char.IsLetter(text[end - 1]) && text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') < 0;

    private static bool IsWordPart(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        && (at == 0 || !char.IsSurrogatePair(text, at - 1));

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\uFEFF' or '\u2060';

    private static string Norm(string word) => WellFormed(word).Normalize(NormalizationForm.FormC).ToLowerInvariant()
        .Replace('\u2019', '\'').Replace('\u02BC', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"')
        .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2013', '-').Replace('\u2014', '-');

    // Normalize throws on a lone surrogate, which outside text can hold.
    private static string WellFormed(string word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return string.Concat(word.EnumerateRunes().Select(r => r.ToString()));
            }
        }

        return word;
    }
}
