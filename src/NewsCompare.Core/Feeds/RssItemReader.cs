using System.Xml.Linq;
using CodeHollow.FeedReader.Feeds;

namespace NewsCompare.Core.Feeds;

/// <summary>One item of RSS 0.9x, 1.0 or 2.0.</summary>
internal static class RssItemReader
{
    /// <summary>The item's facts.</summary>
    /// <param name="item">The element.</param>
    /// <param name="library">What the library read, or null.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static FeedItem Read(XElement item, BaseFeedItem? library, Uri? baseUrl, FeedWarnings warnings)
    {
        var title = FeedTitle.Element(item);
        return new(
            Id(item),
            title is null ? "" : FeedTitle.Of(title, FeedNames.IsAtom(title)),
            Link(item, baseUrl),
            FeedDates.First(DatesOf(item).Select(date => date.Value).Append(item.AttributeNamed("lastmod")?.Value), warnings),
            Author(item, library),
            Summary(item, library),
            Content(item, library),
            FeedLink.Of(item.Module("origlink", "feedburner").FirstOrDefault()?.Value, null, null));
    }

    private static string? Id(XElement item) =>
        (item.Own("guid").Concat(item.Own("id")).FirstOrDefault()?.Value ?? About(item)) is { } id && !string.IsNullOrWhiteSpace(id) ? FeedText.OfPlain(id) : null;

    private static string? About(XElement item) => item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value;

    // A module's date stands in only where the item has none of its own.
    private static IEnumerable<XElement> DatesOf(XElement item) =>
        item.Own("pubdate").Concat(item.Own("published")).Concat(item.Own("issued"))
            .Concat(item.Module("issued", "purl.org/dc")).Concat(item.Module("date", "purl.org/dc")).Concat(item.Module("created", "purl.org/dc"))
            .Concat(item.Own("created")).Concat(item.Own("updated")).Concat(item.Own("modified")).Concat(item.Module("modified", "purl.org/dc")).Concat(item.Own("date"));

    private static Uri? Link(XElement item, Uri? baseUrl)
    {
        foreach (var link in item.Own("link").Where(link => !FeedNames.IsAtom(link) && !string.IsNullOrWhiteSpace(link.Value)))
        {
            if (FeedLink.Of(link.Value, link, baseUrl) is { } url)
            {
                return url;
            }
        }

        return item.Own("link").Where(IsAlternate).Select(link => FeedLink.Of(link.AttributeNamed("href")?.Value, link, baseUrl)).FirstOrDefault(url => url is not null)
            ?? item.Own("guid").Where(IsPermanent).Select(guid => FeedLink.Of(guid.Value, null, null)).FirstOrDefault(url => url is not null)
            ?? FeedLink.Of(item.AttributeNamed("href")?.Value, item, baseUrl); // the Channel Definition Format has its links and dates (LASTMOD) in attributes
    }

    private static bool IsAlternate(XElement link) => link.AttributeNamed("rel")?.Value.Trim().ToLowerInvariant() is null or "" or "alternate";

    private static bool IsPermanent(XElement guid) =>
        !(guid.AttributeNamed("ispermalink")?.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase) ?? false) && FeedLink.IsAbsolute(guid.Value);

    private static string? Author(XElement item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Author is { Length: > 0 } ? rss.Author : rss.DC?.Creator,
            Rss10FeedItem rdf => rdf.DC?.Creator,
            _ => null,
        };
        given = string.IsNullOrWhiteSpace(given)
            ? (item.Own("author").FirstOrDefault() ?? item.Module("creator", "purl.org/dc").FirstOrDefault() ?? item.Module("author", "itunes.com").FirstOrDefault())?.Value
            : given;
        return string.IsNullOrWhiteSpace(given) ? null : FeedText.OfEither(given);
    }

    private static string? Summary(XElement item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Description,
            Rss10FeedItem rdf => rdf.Description,
            Rss091FeedItem old => old.Description,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(given) ? FeedText.Inner(item.Own("description").FirstOrDefault() ?? item.Own("summary").FirstOrDefault()) : given;
    }

    private static string? Content(XElement item, BaseFeedItem? library)
    {
        var given = library switch
        {
            Rss20FeedItem rss => rss.Content,
            Rss10FeedItem rdf => rdf.Content,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(given) ? FeedText.Inner(item.Module("encoded", "modules/content").FirstOrDefault() ?? item.Own("content").FirstOrDefault()) : given;
    }
}
