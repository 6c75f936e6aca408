namespace NewsCompare.Core.Text;

/// <summary>Cuts a text into words and marks; abbreviations ("U.S."), decimals ("1,000.5"), words with an apostrophe or hyphen stay whole.</summary>
public static class Tokenizer
{
    /// <summary>All tokens in order; white space and invisible marks are no token, a combining mark stays with what it follows.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        for (var at = 0; at < text.Length;)
        {
            if (Characters.IsIdeograph(text[at]))
            {
                // Scripts without blanks: a character is the smallest thing that can be compared.
                var end = MarksEnd(text, at + 1);
                tokens.Add(new(at, end, TokenNorm.Of(text, at, end), true));
                at = end;
            }
            else if (Characters.IsLetterOrDigit(text, at))
            {
                var end = WordEnd(text, at);
                tokens.Add(new(at, end, TokenNorm.Of(text, at, end), true));
                at = end;
            }
            else
            {
                var end = MarksEnd(text, at + (char.IsSurrogatePair(text, at) ? 2 : 1));
                if (!char.IsWhiteSpace(text[at]) && !Characters.IsInvisible(text[at]))
                {
                    tokens.Add(new(at, end, TokenNorm.Of(text, at, end), false));
                }

                at = end;
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
        '\u00AD' or '\u200C' or '\u200D' => true,
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

    private static int MarksEnd(string text, int at)
    {
        while (at < text.Length && Characters.IsCombining(text, at))
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    private static bool IsWordPart(string text, int at) =>
        !Characters.IsIdeograph(text[at]) && (Characters.IsLetterOrDigit(text, at) || Characters.IsCombining(text, at));
}
