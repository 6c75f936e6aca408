using System.Xml.Linq;
using CodeHollow.FeedReader.Feeds;

namespace NewsCompare.Core.Feeds;

/// <summary>One item of RSS 0.9x, 1.0 or 2.0.</summary>
internal static class RssItemReader
{
    private static readonly (string Name, bool DublinCore)[] Dates =
    [
        ("pubdate", false), ("published", false), ("issued", false), ("issued", true), ("date", true), ("created", true),
        ("created", false), ("updated", false), ("modified", false), ("modified", true), ("date", false),
    ];

    /// <summary>The item's facts.</summary>
    /// <param name="item">The element and its children.</param>
    /// <param name="library">What the library read, or null.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static FeedItem Read(FeedParts item, BaseFeedItem? library, Uri? baseUrl, FeedWarnings warnings)
    {
        var title = FeedTitle.Element(item);
        return new(
            Id(item),
            title is null ? "" : FeedTitle.Of(title, FeedNames.IsAtomIn(title, item.Holder)),
            Link(item, baseUrl),
            FeedDates.First(DatesOf(item), warnings),
            Author(item, library),
            Summary(item, library),
            Content(item, library),
            FeedLink.Of(item.First("origlink", "feedburner")?.Value, null, null));
    }

    private static string? Id(FeedParts item) =>
        ((item.First("guid") ?? item.First("id"))?.Value ?? About(item.Holder)) is { } id && !string.IsNullOrWhiteSpace(id) ? FeedText.OfPlain(id) : null;

    private static string? About(XElement item) => item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value;

    // A module's date stands in only where the item has none of its own.
    private static IEnumerable<string?> DatesOf(FeedParts item)
    {
        foreach (var (name, module) in Dates)
        {
            foreach (var date in module ? item.Module(name, "purl.org/dc") : item.Own(name))
            {
                yield return date.Value;
            }
        }

        yield return item.Holder.AttributeNamed("lastmod")?.Value;
    }

    private static Uri? Link(FeedParts item, Uri? baseUrl)
    {
        foreach (var link in item.Own("link").Where(link => !FeedNames.IsAtomIn(link, item.Holder) && !string.IsNullOrWhiteSpace(link.Value)))
        {
            if (FeedLink.Of(link.Value, link, baseUrl) is { } url)
            {
                return url;
            }
        }

        return item.Own("link").Where(IsAlternate).Select(link => FeedLink.Of(link.AttributeNamed("href")?.Value, link, baseUrl)).FirstOrDefault(url => url is not null)
            ?? item.Own("guid").Where(IsPermanent).Select(guid => FeedLink.Of(guid.Value, null, null)).FirstOrDefault(url => url is not null)
            ?? FeedLink.Of(item.Holder.AttributeNamed("href")?.Value, item.Holder, baseUrl); // the Channel Definition Format has its links and dates (LASTMOD) in attributes
    }

    private static bool IsAlternate(XElement link) => link.AttributeNamed("rel")?.Value.Trim().ToLowerInvariant() is null or "" or "alternate";

    private static bool IsPermanent(XElement guid) =>
        !(guid.AttributeNamed("ispermalink")?.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase) ?? false) && FeedLink.IsAbsolute(guid.Value);

    private static string? Author(FeedParts item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Author is { Length: > 0 } ? rss.Author : rss.DC?.Creator,
            Rss10FeedItem rdf => rdf.DC?.Creator,
            _ => null,
        };
        given = string.IsNullOrWhiteSpace(given)
            ? (item.First("author") ?? item.First("creator", "purl.org/dc") ?? item.First("author", "itunes.com"))?.Value
            : given;
        return string.IsNullOrWhiteSpace(given) ? null : FeedText.OfEither(given);
    }

    private static string? Summary(FeedParts item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Description,
            Rss10FeedItem rdf => rdf.Description,
            Rss091FeedItem old => old.Description,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(given) ? FeedText.Inner(item.First("description") ?? item.First("summary")) : given;
    }

    private static string? Content(FeedParts item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Content,
            Rss10FeedItem rdf => rdf.Content,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(given) ? FeedText.Inner(item.First("encoded", "modules/content") ?? item.First("content")) : given;
    }
}
