using System.Text;
using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads JSON as it stands in pages: with comments, trailing commas, raw line breaks in strings, several values in a row.</summary>
internal static class JsonLdText
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The value, or null when it cannot be mended.</summary>
    /// <param name="script">The text of a script element.</param>
    public static JsonElement? Parse(string script) => Parse(script.AsMemory());

    /// <summary>The value, or null when it cannot be mended.</summary>
    /// <param name="script">The text of a script element.</param>
    public static JsonElement? Parse(ReadOnlyMemory<char> script)
    {
        var text = Unwrap(script);
        return text.Length == 0 ? null : Try(text) ?? Try(Mend(text.Span).AsMemory());
    }

    private static JsonElement? Try(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonElement.Parse(HalfSurrogates.Without(text).Span, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<char> Unwrap(ReadOnlyMemory<char> script)
    {
        var text = script.Trim();
        text = text.Span.StartsWith("<!--") ? text[4..] : text;
        text = text.Span.EndsWith("-->") ? text[..^3] : text;
        text = text.Span.Contains("<![CDATA[", StringComparison.Ordinal) || text.Span.Contains("]]>", StringComparison.Ordinal) ? WithoutSection(text.ToString()).AsMemory() : text;
        return text.Trim().TrimEnd(';').Trim();
    }

    private static string WithoutSection(string text) =>
        text.Replace("//<![CDATA[", string.Empty, StringComparison.Ordinal).Replace("//]]>", string.Empty, StringComparison.Ordinal)
            .Replace("<![CDATA[", string.Empty, StringComparison.Ordinal).Replace("]]>", string.Empty, StringComparison.Ordinal);

    // Control characters in strings become blanks, wrong escapes lose their backslash, a second value in a row is cut off, what is open at the end is closed.
    private static string Mend(ReadOnlySpan<char> text)
    {
        var mended = new StringBuilder(text.Length + 8);
        var open = new Stack<char>();
        var inString = false;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (inString)
            {
                if (c == '\\')
                {
                    var next = at + 1 < text.Length ? text[at + 1] : ' ';
                    if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
                    {
                        mended.Append(c).Append(next);
                        at++;
                    }

                    continue;
                }

                inString = c != '"';
                mended.Append(char.IsControl(c) ? ' ' : c);
                continue;
            }

            mended.Append(c);
            inString = c == '"';
            if (c is '{' or '[')
            {
                open.Push(c == '{' ? '}' : ']');
            }
            else if (c is '}' or ']' && open.Count > 0)
            {
                open.Pop();
                if (open.Count == 0)
                {
                    return mended.ToString();
                }
            }
        }

        mended.Append(inString ? "\"" : string.Empty);
        while (open.Count > 0)
        {
            mended.Append(open.Pop());
        }

        return mended.ToString();
    }
}
