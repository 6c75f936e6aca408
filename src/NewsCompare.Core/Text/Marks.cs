namespace NewsCompare.Core.Text;

/// <summary>Which characters end, open and close what is said.</summary>
internal static class Marks
{
    /// <summary>Marks that may end a sentence, those of other scripts among them.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026' or '\u203C' or '\u2047' or '\u2048' or '\u2049'
        or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u1362' || IsFullWidth(c);

    /// <summary>Full stops of Chinese and Japanese: no blank follows them.</summary>
    public static bool IsFullWidth(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '\uFF61';

    public static bool IsClosingQuote(char c) => c is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or '\u203A' or '\u300D' or '\u300F';

    public static bool IsCloser(char c) => IsClosingQuote(c) || c is ')' or ']' or '}' or '\uFF09' or '\u3011';

    public static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '{' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u2039' or '\u300C' or '\u300E' or '\uFF08';

    public static bool IsBullet(char c) => c is '\u2022' or '\u2023' or '\u25AA' or '\u25CF' or '\u25E6';
}
