using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>Text of feeds as a reader should see it.</summary>
internal static partial class FeedText
{
    /// <summary>The longest text that is read, in UTF-16 code units; titles, names and ids are a line, and what goes beyond is cut off.</summary>
    public const int Most = 100_000;

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LineEnds = new HashSet<string>(
        ["br", "p", "div", "li", "td", "tr", "h1", "h2", "h3", "h4", "h5", "h6"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Plain text as it stands: only white space and misread characters are mended.</summary>
    /// <param name="text">No mark-up.</param>
    public static string OfPlain(string text) => Squash(Mojibake.Mend(MendControls(Characters.Beginning(text, Most))));

    /// <summary>HTML without its tags, references resolved once.</summary>
    /// <param name="html">Declared to be HTML.</param>
    public static string OfHtml(string html) => OfPlain(WebUtility.HtmlDecode(Without(AnyTag(), Characters.Beginning(html, Most))));

    /// <summary>Text that may or may not be HTML, as titles in RSS are: only tags that HTML has are taken away ("List&lt;string&gt;" stays).</summary>
    /// <param name="text">Of no declared type.</param>
    public static string OfEither(string text) => OfPlain(WebUtility.HtmlDecode(Without(HtmlTag(), Characters.Beginning(text, Most))));

    /// <summary>What an element holds, mark-up included; null when it is absent or blank.</summary>
    /// <param name="element">An element, or null.</param>
    public static string? Inner(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var inner = element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        return string.IsNullOrWhiteSpace(inner) ? null : inner.Trim();
    }

    // Comments by hand: a pattern would look for the end of each to the end of the text, again and again.
    private static string Without(Regex tag, string text)
    {
        var plain = new StringBuilder(text.Length);
        var at = 0;
        for (int start, end; (start = text.IndexOf("<!--", at, StringComparison.Ordinal)) >= 0 && (end = text.IndexOf("-->", start + 4, StringComparison.Ordinal)) >= 0; at = end + 3)
        {
            plain.Append(WithoutTags(tag, text[at..start]));
        }

        return plain.Append(WithoutTags(tag, text[at..])).ToString();
    }

    // A line's end parts words: "first<br>second".
    private static string WithoutTags(Regex tag, string text) => text.Contains('<', StringComparison.Ordinal) ? tag.Replace(text, static found => EndsLine(found.ValueSpan) ? " " : "") : text;

    private static bool EndsLine(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var length = name.IndexOfAnyExcept(NameLetters);
        return length is > 0 and <= 3 && LineEnds.Contains(name[..length]);
    }

    private static string Squash(string text)
    {
        if (!NeedsSquashing(text))
        {
            return text;
        }

        var squashed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                squashed.Append(c);
            }
            else if (squashed.Length > 0 && squashed[^1] != ' ')
            {
                squashed.Append(' ');
            }
        }

        return squashed.ToString().TrimEnd(' ');
    }

    private static bool NeedsSquashing(string text)
    {
        var blank = true; // at the start, or behind another one
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (space && (blank || c != ' '))
            {
                return true;
            }

            blank = space;
        }

        return blank && text.Length > 0;
    }

    // &#146; is a control character by the letter and a quotation mark by intent: browsers read C1 controls as windows-1252.
    private static string MendControls(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') < 0 ? text : string.Concat(text.Select(Mojibake.FromControl));

    [GeneratedRegex("</?[A-Za-z!][^<>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();

    [GeneratedRegex(
        """
        </?(?:a|abbr|acronym|b|bdi|bdo|big|blockquote|br|center|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|time|tt|u|ul|var|wbr)(?:\s[^<>]*|\s*/)?>
        """,
        RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();
}
