using System.Globalization;
using System.Text;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads what stands between the values of a script, blanks and comments, and its quoted strings.</summary>
internal static class ScriptText
{
    /// <summary>The first place at or behind one that is neither white space nor comment.</summary>
    /// <param name="text">The script.</param>
    /// <param name="at">Where to begin.</param>
    public static int Blank(string text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                var isLine = text[at + 1] == '/';
                var end = text.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + (isLine ? 1 : 2);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The string that begins at a quotation mark and one past its end; null when it does not end.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">Where the mark is.</param>
    public static (string Value, int End)? StringAt(string text, int start)
    {
        var mark = text[start];
        var value = new StringBuilder();
        for (var at = start + 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == mark)
            {
                return (HalfSurrogates.Without(value.ToString()), at + 1);
            }

            if (c != '\\' || at + 1 == text.Length)
            {
                value.Append(c);
                continue;
            }

            at++;
            switch (text[at])
            {
                case 'n':
                    value.Append('\n');
                    break;
                case 't' or 'b' or 'f' or 'v' or 'r':
                    value.Append(' ');
                    break;
                case '\n' or '\r':
                    break;
                case 'x' or 'u' when Code(text, at) is { } code:
                    value.Append((char)code.Value);
                    at += code.Length;
                    break;
                default:
                    value.Append(text[at]);
                    break;
            }
        }

        return null;
    }

    private static (int Value, int Length)? Code(string text, int at)
    {
        var length = text[at] == 'x' ? 2 : 4;
        return at + length < text.Length && int.TryParse(text.AsSpan(at + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? (value, length) : null;
    }
}
