namespace NewsCompare.Core.Feeds;

/// <summary>A start tag as written.</summary>
/// <param name="Name">With its prefix.</param>
/// <param name="Attributes">Names and raw values, in order.</param>
/// <param name="IsEmpty">Whether it closes itself.</param>
/// <param name="End">Where the text goes on.</param>
internal sealed record Tag(string Name, IReadOnlyList<(string Name, string Value)> Attributes, bool IsEmpty, int End);

/// <summary>Reads tags that need not be well-formed.</summary>
internal static class Tags
{
    /// <summary>The name at a place.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">Where a name begins.</param>
    public static string Name(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or ':'))
        {
            end++;
        }

        return text[at..end];
    }

    /// <summary>The start tag at a place; a new tag inside it, or the end of the text, ends it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">Where its name begins.</param>
    public static Tag Read(string text, int at)
    {
        var name = Name(text, at);
        var attributes = new List<(string, string)>();
        at += name.Length;
        while (at < text.Length && text[at] is not ('>' or '<'))
        {
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '>')
            {
                return new(name, attributes, true, at + 2);
            }

            var attribute = Name(text, at);
            at += attribute.Length;
            if (attribute.Length == 0)
            {
                at++;
                continue;
            }

            var equals = SkipBlanks(text, at);
            if (equals < text.Length && text[equals] == '=')
            {
                (var value, at) = Value(text, SkipBlanks(text, equals + 1));
                attributes.Add((attribute, value));
            }
            else
            {
                attributes.Add((attribute, ""));
            }
        }

        return new(name, attributes, false, at < text.Length && text[at] == '>' ? at + 1 : at);
    }

    private static (string Value, int End) Value(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            return close < 0 ? ("", at + 1) : (text[(at + 1)..close], close + 1);
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '<'))
        {
            end++;
        }

        return (text[at..end], end);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
