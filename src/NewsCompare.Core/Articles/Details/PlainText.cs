using System.Net;
using System.Text;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Text of metadata made plain: entities read, tags taken out, white space collapsed.</summary>
internal static class PlainText
{
    /// <summary>One line of plain text.</summary>
    /// <param name="text">As written, perhaps escaped once or twice.</param>
    public static string Of(string text) => Collapse(WithoutTags(Decode(text)));

    /// <summary>The text with white space collapsed.</summary>
    /// <param name="text">Any text.</param>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static bool IsCollapsed(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || last == ' '))
            {
                return false;
            }

            last = c;
        }

        return text.Length == 0 || last != ' ';
    }

    /// <summary>Entities read, at most twice.</summary>
    /// <param name="text">As written.</param>
    public static string Decode(string text)
    {
        for (var round = 0; round < 2 && text.Contains('&', StringComparison.Ordinal); round++)
        {
            text = WebUtility.HtmlDecode(text);
        }

        return text;
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var lastEnd = text.LastIndexOf('>');
        for (var at = 0; at < text.Length; at++)
        {
            var isTag = text[at] == '<' && at < lastEnd && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!');
            var end = isTag ? text.IndexOf('>', at) : -1;
            if (end < 0)
            {
                plain.Append(text[at]);
            }
            else
            {
                at = end;
            }
        }

        return plain.ToString();
    }
}
