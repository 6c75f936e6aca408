using System.Xml;
using System.Xml.Linq;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>Reads feeds and news sitemaps from bytes: CodeHollow.FeedReader's parser behind our guards.</summary>
/// <remarks>The library gets elements that we have read under limits; what it is known to read wrongly (titles, links, dates, prefixed roots) is read again from the same
/// elements. Its own HTTP and its own XML reading are never used: the latter is quadratic in depth and fails on half of the ill-formed feeds of the world.</remarks>
public static class FeedParser
{
    /// <summary>The feed in the bytes.</summary>
    /// <param name="bytes">The body of the response, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="baseUrl">Address it was fetched from, for relative links; or null.</param>
    /// <param name="mostItems">How many entries it may have; an archive of pages may have more than what is polled.</param>
    /// <exception cref="InvalidInputException">It is no feed, or is refused (codes <c>not-a-feed</c>, <c>feed-too-deep</c>, <c>feed-too-large</c>, <c>feed-damaged</c>).</exception>
    public static Feed Parse(ReadOnlyMemory<byte> bytes, string? contentType, Uri? baseUrl, int mostItems = GuardedXml.MostItems)
    {
        var warnings = new FeedWarnings();
        var body = FeedBytes.Inflate(bytes, warnings);
        var decoded = TextDecoding.Decode(body.Span, contentType);
        if (decoded.How is "utf-8-mixed" or "detected" or "default")
        {
            warnings.Add($"The character set is not the one declared; read as {decoded.Charset}.");
        }

        var text = decoded.Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\0');
        if (text.Length == 0)
        {
            throw new InvalidInputException("not-a-feed", "The document is empty: check the address of the feed.");
        }

        return text[0] == '{' ? JsonFeedReader.Read(text, baseUrl, warnings) : FromRoot(Root(text, mostItems, warnings), baseUrl, warnings);
    }

    private static XElement Root(string text, int mostItems, FeedWarnings warnings)
    {
        try
        {
            return GuardedXml.Load(text, mostItems);
        }
        catch (XmlException broken)
        {
            var repaired = XmlRepair.Repair(text)
                ?? throw new InvalidInputException("not-a-feed", "The document is neither a feed nor a sitemap: check the address, or look for the feed's link on the page.", broken);
            warnings.Add($"The XML was ill-formed and has been repaired: {broken.Message}");
            return Repaired(repaired, mostItems);
        }
    }

    private static XElement Repaired(string text, int mostItems)
    {
        try
        {
            return GuardedXml.Load(text, mostItems);
        }
        catch (XmlException broken)
        {
            throw new InvalidInputException("feed-damaged", $"The feed is too damaged to be read: {broken.Message}", broken);
        }
    }

    private static Feed FromRoot(XElement document, Uri? baseUrl, FeedWarnings warnings)
    {
        // Some servers wrap a feed in a page, so the root is looked for.
        var root = document.DescendantsAndSelf().FirstOrDefault(element => Kind(element) is not null)
            ?? throw new InvalidInputException(
                "not-a-feed", $"The document is neither a feed nor a sitemap, its root is <{Shorten(document.Name.LocalName)}>: check the address, or look for the feed's link on the page.");
        return Kind(root) switch
        {
            "news-sitemap" => SitemapReader.Urls(root, baseUrl, warnings),
            "sitemap-index" => SitemapReader.Index(root, baseUrl, warnings),
            var kind => XmlFeedReader.Read(kind!, root, baseUrl, warnings),
        };
    }

    private static string? Kind(XElement root) => root.Name.LocalName.ToLowerInvariant() switch
    {
        "urlset" => "news-sitemap",
        "sitemapindex" => "sitemap-index",
        "rss" => "rss",
        "channel" when root.Parent is null => "rss",
        "rdf" => "rdf",
        "feed" => "atom",
        "entry" when root.Parent is null => "atom",
        _ => null,
    };

    private static string Shorten(string name) => name.Length <= 40 ? name : name[..40] + "...";
}
