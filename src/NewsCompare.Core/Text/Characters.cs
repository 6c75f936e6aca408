using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal static class Characters
{
    /// <summary>Whether a letter or digit begins here; the second half of a pair begins nothing.</summary>
    public static bool IsLetterOrDigit(string text, int at) => char.IsAscii(text[at])
        ? char.IsAsciiLetterOrDigit(text[at])
        : Category(text, at) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Whether a mark that belongs to the character before it stands here.</summary>
    public static bool IsCombining(string text, int at) =>
        !char.IsAscii(text[at]) && Category(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Han, Hiragana and Katakana of the first plane: written without blanks.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Characters that show nothing: zero-width blanks and joiners, soft hyphen, byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\uFEFF' or '\u2060';

    private static UnicodeCategory Category(string text, int at) => at > 0 && char.IsSurrogatePair(text, at - 1)
        ? UnicodeCategory.Surrogate
        : CharUnicodeInfo.GetUnicodeCategory(text, at);
}
