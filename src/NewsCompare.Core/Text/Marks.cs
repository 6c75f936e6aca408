using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>Which characters end, open and close what is said.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create(
        ".!?\u0589\u061D\u061E\u061F\u06D4\u0700\u0701\u0702\u07F9\u0837\u0839\u083D\u083E\u0964\u0965\u104A\u104B\u1362\u1367\u1368\u166E\u1735\u1736\u17D4\u17D5\u1803\u1809\u1944\u1945"
        + "\u1AA8\u1AA9\u1AAA\u1AAB\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\u2026\u203C\u203D\u2047\u2048\u2049\u2E2E\u2E3C\u3002\uA4FF\uA60E\uA60F\uA6F3\uA6F7\uA876\uA877"
        + "\uA8CE\uA8CF\uA92F\uA9C8\uA9C9\uAA5D\uAA5E\uAA5F\uAAF0\uAAF1\uABEB\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61");

    /// <summary>Marks that may end a sentence, in every script of the basic plane.</summary>
    /// <remarks>Source: the property Sentence_Terminal of Unicode 15.1; the ellipsis is ours.</remarks>
    public static bool IsTerminator(char c) => Terminators.Contains(c);

    /// <summary>Characters that belong to the one before them: combining marks, soft hyphens, joiners.</summary>
    public static bool IsUnseen(char c) => c >= '\u00AD' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Full stops of Chinese and Japanese: no blank follows them.</summary>
    public static bool IsFullWidth(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF61';

    public static bool IsClosingQuote(char c) => c is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or '\u203A' or '\u300D' or '\u300F';

    public static bool IsCloser(char c) => IsClosingQuote(c) || c is ')' or ']' or '}' or '\uFF09' or '\u3011';

    public static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '{' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u2039' or '\u300C' or '\u300E' or '\uFF08';

    public static bool IsBullet(char c) => c is '\u2022' or '\u2023' or '\u25AA' or '\u25CF' or '\u25E6';
}
