using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NewsCompare.Core.Feeds;

/// <summary>Writes character data as XML has it: references that mean something are resolved, other ampersands and forbidden characters are mended.</summary>
internal sealed partial class EntityRepair
{
    private const int LongestName = 32;
    private const int LongestValue = 200;
    private const int MostDeclared = 500;
    private readonly Dictionary<string, string> declared = new(StringComparer.Ordinal);

    /// <summary>Takes short plain entities from a DTD before the root; those made of others are left alone.</summary>
    /// <param name="prolog">What stands before the root.</param>
    public EntityRepair(string prolog)
    {
        foreach (Match entity in Declaration().Matches(prolog))
        {
            if (declared.Count < MostDeclared && entity.Groups["value"].Value is { Length: <= LongestValue } value && !value.Contains('<', StringComparison.Ordinal))
            {
                var plain = WebUtility.HtmlDecode(value);
                if (!NamedReference().IsMatch(plain))
                {
                    declared.TryAdd(entity.Groups["name"].Value, plain);
                }
            }
        }
    }

    /// <summary>Writes text in which references are meant.</summary>
    /// <param name="text">No tags.</param>
    /// <param name="output">Gets it.</param>
    public void Write(ReadOnlySpan<char> text, StringBuilder output)
    {
        for (var at = 0; at < text.Length;)
        {
            var ampersand = text[at..].IndexOf('&');
            if (ampersand < 0)
            {
                WriteLiteral(text[at..], output);
                return;
            }

            WriteLiteral(text.Slice(at, ampersand), output);
            at += ampersand;
            var length = text.Slice(at, Math.Min(LongestName, text.Length - at)).IndexOf(';') + 1;
            if (length > 2 && Resolve(text.Slice(at + 1, length - 2)) is { } resolved)
            {
                WriteLiteral(resolved, output);
                at += length;
            }
            else
            {
                output.Append("&amp;");
                at++;
            }
        }
    }

    /// <summary>Writes text as it stands: what XML forbids is dropped, its own marks are escaped.</summary>
    /// <param name="text">Any.</param>
    /// <param name="output">Gets it.</param>
    public static void WriteLiteral(ReadOnlySpan<char> text, StringBuilder output)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                output.Append(c).Append(text[++at]);
                continue;
            }

            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                _ => XmlConvert.IsXmlChar(c) ? output.Append(c) : output,
            };
        }
    }

    private string? Resolve(ReadOnlySpan<char> name)
    {
        if (name[0] == '#')
        {
            return Number(name[1..]);
        }

        var text = name.ToString();
        if (declared.TryGetValue(text, out var value))
        {
            return value;
        }

        var decoded = WebUtility.HtmlDecode($"&{text};");
        return decoded.Length <= 2 && decoded.Length != text.Length + 2 ? decoded : null;
    }

    // A reference to a character that XML forbids stands for nothing.
    private static string? Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        return !int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? null
            : Rune.IsValid(code) ? new Rune(code).ToString() : "";
    }

    [GeneratedRegex("""<!ENTITY\s+(?<name>[A-Za-z_][\w.-]*)\s+["'](?<value>[^"'<]*)["']""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    [GeneratedRegex("""&[A-Za-z][A-Za-z0-9]*;""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedReference();
}
