using AngleSharp.Dom;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Reads the links of a page, for pages that list articles and pages that name their feeds.</summary>
public static class PageLinks
{
    /// <summary>Most links of one page that are read; what comes later is left out.</summary>
    public const int Most = 5000;

    private const int LongestText = 1000;

    /// <summary>The links of a page, in its order.</summary>
    /// <param name="bytes">The body of the response.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="url">Where it was fetched from.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    /// <exception cref="InvalidInputException">The guard refuses the page (<c>page-refused</c>).</exception>
    public static IReadOnlyList<PageLink> Read(ReadOnlyMemory<byte> bytes, string? contentType, Uri url, CancellationToken cancellationToken)
    {
        using var text = LentText.Of(bytes.Span, contentType);
        var reading = HtmlReader.Read(text.Characters, cancellationToken);
        if (reading is not HtmlReading.Parsed { Document: var document })
        {
            throw new InvalidInputException("page-refused", $"The page is not read: {((HtmlReading.Refused)reading).Reason}.");
        }

        var against = document.QuerySelector("base[href]")?.GetAttribute("href") is { } own && Resolve(own, url) is { } stated ? stated : url;
        return [.. document.QuerySelectorAll("a[href], link[href]").Select(element => Link(element, against)).OfType<PageLink>().Take(Most)];
    }

    private static PageLink? Link(IElement element, Uri against) => Resolve(element.GetAttribute("href"), against) is not { } url ? null : new(
        url,
        element.LocalName == "a" ? Words(element.TextContent) : "",
        (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        element.GetAttribute("type")?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } type ? type : null,
        element.GetAttribute("title") is { } title && Words(title) is { Length: > 0 } words ? words : null);

    // On Unix "/path" alone would pass as an absolute file address, so everything is resolved against the page.
    private static Uri? Resolve(string? href, Uri against) =>
        href?.Trim() is { Length: > 0 and <= 4096 } given && Uri.TryCreate(against, given, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.Host.Length > 0 ? url : null;

    private static string Words(string text) =>
        string.Join(' ', (text.Length <= LongestText ? text : text[..LongestText]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
