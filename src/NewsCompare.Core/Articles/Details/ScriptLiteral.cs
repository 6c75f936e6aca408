using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Rewrites a literal of JavaScript as JSON: bare names of properties, single quotes, comments, names and calls that stand for values.</summary>
/// <remarks>A call gives its first argument (<c>new Date("…")</c>, <c>JSON.parse('…')</c>), an expression its first value, and what is no literal is null.</remarks>
internal sealed class ScriptLiteral
{
    private const int Deepest = 60;

    private static readonly Dictionary<string, string> NoNames = new(StringComparer.Ordinal);

    private readonly StringBuilder json = new();
    private readonly string text;
    private readonly IReadOnlyDictionary<string, string> names;
    private int at;

    private ScriptLiteral(string text, int at, IReadOnlyDictionary<string, string> names) => (this.text, this.at, this.names) = (text, at, names);

    /// <summary>The literal as JSON, null when it does not end or is nested too deep, and where the reading ended.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">Where the literal begins.</param>
    /// <param name="names">JSON of the values that names stand for, or null.</param>
    public static (string? Json, int End) Read(string text, int start, IReadOnlyDictionary<string, string>? names = null)
    {
        var literal = new ScriptLiteral(text, start, names ?? NoNames);
        return (literal.Value(0) ? literal.json.ToString() : null, literal.at);
    }

    /// <summary>What a function is called with, as a list; null when it cannot be read.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">Where the bracket opens.</param>
    public static string? Arguments(string text, int start)
    {
        var literal = new ScriptLiteral(text, start, NoNames);
        return literal.Array(0, ')') ? literal.json.ToString() : null;
    }

    private char Next => at < text.Length ? text[at] : '\0';

    private bool Value(int depth)
    {
        at = ScriptText.Blank(text, at);
        var isRead = depth <= Deepest && Next switch
        {
            '\0' => false,
            '{' => Object(depth),
            '[' => Array(depth, ']'),
            '"' or '\'' or '`' => Text(),
            _ => Plain(depth),
        };
        return isRead && (depth == 0 || Skip());
    }

    private bool Object(int depth)
    {
        json.Append('{');
        at++;
        for (var isFirst = true; ; isFirst = false)
        {
            at = ScriptText.Blank(text, at);
            if (Next is ',')
            {
                at++;
                continue;
            }

            if (Next is '}')
            {
                at++;
                json.Append('}');
                return true;
            }

            if (!isFirst && json[^1] != '{')
            {
                json.Append(',');
            }

            if (Next is '"' or '\'')
            {
                if (!Text())
                {
                    return false;
                }
            }
            else if (Word() is { Length: > 0 } word)
            {
                json.Append(JsonSerializer.Serialize(word));
            }
            else
            {
                return false; // computed names and the like
            }

            at = ScriptText.Blank(text, at);
            json.Append(':');
            if (Next is not ':')
            {
                json.Append("null"); // a name alone, or a method
                if (!Skip())
                {
                    return false;
                }

                continue;
            }

            at++;
            if (!Value(depth + 1))
            {
                return false;
            }
        }
    }

    private bool Array(int depth, char end)
    {
        json.Append('[');
        at++;
        while (true)
        {
            at = ScriptText.Blank(text, at);
            if (Next == end)
            {
                at++;
                json.Append(']');
                return true;
            }

            if (json[^1] != '[')
            {
                json.Append(',');
            }

            if (Next is ',')
            {
                json.Append("null");
            }
            else if (!Value(depth + 1))
            {
                return false;
            }

            at = ScriptText.Blank(text, at);
            if (Next is ',')
            {
                at++;
            }
            else if (Next != end)
            {
                return false;
            }
        }
    }

    private bool Text()
    {
        if (ScriptText.StringAt(text, at) is not { } read)
        {
            return false;
        }

        json.Append(JsonSerializer.Serialize(read.Value));
        at = read.End;
        return true;
    }

    private string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '.'))
        {
            at++;
        }

        return text[start..at];
    }

    private bool Plain(int depth)
    {
        if (Next is '!')
        {
            at++;
            json.Append(Next is '0' ? "true" : "false");
            return true;
        }

        var sign = Next is '-' ? "-" : string.Empty;
        at += sign.Length;
        var word = Word();
        if (word is "new" or "void")
        {
            at = ScriptText.Blank(text, at);
            word = Word();
        }

        if (Next is '(' && word.Length > 0 && word is not "function")
        {
            at++;
            at = ScriptText.Blank(text, at);
            var isEmpty = Next is ')';
            if (isEmpty ? !Append("null") : !Value(depth + 1))
            {
                return false;
            }

            return SkipTo(')');
        }

        return Append(
            word is "true" or "false" ? word
            : names.TryGetValue(word, out var named) ? named
            : double.TryParse(sign + word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture)
            : "null");
    }

    private bool Append(string value)
    {
        json.Append(value);
        return true;
    }

    private bool SkipTo(char end)
    {
        while (Skip() && Next is ',')
        {
            at++;
        }

        if (Next != end)
        {
            return false;
        }

        at++;
        return true;
    }

    // To the mark that ends the value: what stands between is the rest of an expression.
    private bool Skip()
    {
        var open = 0;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' or '\'' or '`':
                    if (ScriptText.StringAt(text, at) is not { } read)
                    {
                        return false;
                    }

                    at = read.End - 1;
                    break;
                case '{' or '[' or '(':
                    open++;
                    break;
                case ',' when open == 0:
                    return true;
                case '}' or ']' or ')':
                    if (open == 0)
                    {
                        return true;
                    }

                    open--;
                    break;
            }
        }

        return false;
    }
}
