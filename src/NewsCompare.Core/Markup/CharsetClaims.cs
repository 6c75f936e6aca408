using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsCompare.Core.Markup;

/// <summary>What a header, a declaration or the first bytes say about the encoding.</summary>
internal static partial class CharsetClaims
{
    private const int DeclarationReach = 1024;
    private const int HeadReach = 64 * 1024;

    private static ReadOnlySpan<byte> Body => "<body"u8;

    /// <summary>The charset of a <c>Content-Type</c> header, or null.</summary>
    /// <param name="contentType">The header, or null.</param>
    public static string? OfHeader(string? contentType) =>
        contentType is not null && HeaderCharset().Match(contentType) is { Success: true } found ? found.Groups[1].Value : null;

    /// <summary>The encoding that the first bytes of mark-up give away without declaration, or null.</summary>
    /// <param name="bytes">The body.</param>
    public static string? OfPattern(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0, (byte)'<', ..] => "utf-32be",
        [(byte)'<', 0, 0, 0, ..] => "utf-32",
        [0, (byte)'<' or (byte)'{' or (byte)' ' or (byte)'\n', 0, ..] => "utf-16be",
        [(byte)'<' or (byte)'{' or (byte)' ' or (byte)'\n', 0, not 0, 0, ..] => "utf-16",
        [0x4C, 0x6F, 0xA7, 0x94, ..] => DeclaredInEbcdic(bytes),
        _ => null,
    };

    /// <summary>The encoding named by the XML declaration or by a <c>meta</c> element, or null.</summary>
    /// <param name="bytes">The body, in an encoding that holds ASCII.</param>
    public static string? OfDeclaration(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = stackalloc char[DeclarationReach];
        ReadOnlySpan<char> start = letters[..Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, DeclarationReach)], letters)];
        if (XmlDeclaration().IsMatch(start))
        {
            return XmlDeclaration().Match(start.ToString()).Groups[1].Value;
        }

        if (FeedRoot().IsMatch(start))
        {
            return null; // a meta element in here belongs to an article
        }

        if (OfMeta(start, start.Length - 1) is { } early)
        {
            return early;
        }

        var head = Head(bytes);
        var lent = ArrayPool<char>.Shared.Rent(head.Length);
        var late = OfMeta(lent.AsSpan(0, Encoding.Latin1.GetChars(head, lent)), head.Length);
        ArrayPool<char>.Shared.Return(lent);
        return late;
    }

    // By the first such element, where it ends before a place: a name that is cut off there is none.
    private static string? OfMeta(ReadOnlySpan<char> text, int last)
    {
        foreach (var found in MetaCharset().EnumerateMatches(text))
        {
            return found.Index + found.Length <= last ? Label(MetaCharset().Match(text.Slice(found.Index, found.Length).ToString())) : null;
        }

        return null;
    }

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadReach)];
        for (var at = head.IndexOf((byte)'<'); at >= 0 && at + Body.Length <= head.Length;)
        {
            if (Ascii.EqualsIgnoreCase(head.Slice(at, Body.Length), Body))
            {
                return head[..at];
            }

            var next = head[(at + 1)..].IndexOf((byte)'<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return head;
    }

    private static string Label(Match meta) =>
        Charsets.Find(meta.Groups[1].Value) is { } wide && Charsets.IsWide(wide) ? "utf-8" : meta.Groups[1].Value;

    private static string? DeclaredInEbcdic(ReadOnlySpan<byte> bytes) =>
        Charsets.Find("ibm037") is { } ebcdic && XmlDeclaration().Match(ebcdic.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } declared
            ? declared.Groups[1].Value
            : null;

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_.:+-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderCharset();

    [GeneratedRegex("""^[^<]{0,200}<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:+-]{2,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("<(?:[A-Za-z]{1,12}:)?(?:rss|feed|rdf|urlset|sitemapindex|entry|channel)[\\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FeedRoot();

    [GeneratedRegex("""<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:+-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
