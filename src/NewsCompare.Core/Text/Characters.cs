using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>What a character is to those who read texts.</summary>
internal static class Characters
{
    /// <summary>White space, and what has no width: the soft hyphen and its kin.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u200B\uFEFF\u00AD");

    /// <summary>The beginning of a text, half a pair of surrogates not left at its end.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many code units at most, above 0.</param>
    public static string Beginning(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

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
