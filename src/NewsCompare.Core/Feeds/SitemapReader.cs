using System.Xml.Linq;

namespace NewsCompare.Core.Feeds;

/// <summary>News sitemaps and indexes of sitemaps.</summary>
/// <remarks>Source: Google, "Create a news sitemap"; sitemaps.org protocol 0.9.</remarks>
internal static class SitemapReader
{
    private const string News = "schemas/sitemap-news";

    /// <summary>The pages of a sitemap.</summary>
    /// <param name="root"><c>urlset</c>.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static Feed Urls(XElement root, Uri? baseUrl, FeedWarnings warnings)
    {
        var items = root.Elements().Where(url => url.IsNamed("url")).Select(url => Item(url, baseUrl, warnings)).ToList();
        var name = root.Descendants().FirstOrDefault(element => element.IsNamed("name") && IsNews(element))?.Value;
        return new("news-sitemap", string.IsNullOrWhiteSpace(name) ? null : FeedText.OfPlain(name), items, [], warnings.All());
    }

    /// <summary>The sitemaps that an index names: those whose path speaks of news first, then the last changed first, then as they stand.</summary>
    /// <param name="root"><c>sitemapindex</c>.</param>
    /// <param name="baseUrl">Address of the document, or null.</param>
    /// <param name="warnings">What could not be trusted.</param>
    public static Feed Index(XElement root, Uri? baseUrl, FeedWarnings warnings)
    {
        // Their order means nothing: archives by month often stand oldest first.
        var children = root.Elements().Where(child => child.IsNamed("sitemap"))
            .Select(child => (Url: Location(child, baseUrl), ChangedAt: FeedDates.First(child.Elements().Where(part => part.IsNamed("lastmod")), warnings)))
            .OrderBy(child => child.Url?.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase) == true ? 0 : 1)
            .ThenByDescending(child => child.ChangedAt ?? DateTimeOffset.MinValue)
            .Where(child => child.Url is not null).DistinctBy(child => child.Url).ToList();
        return new("sitemap-index", null, [], [.. children.Select(child => child.Url!)], warnings.All())
        {
            ChildrenChangedAt = children.Where(child => child.ChangedAt is not null).ToDictionary(child => child.Url!, child => child.ChangedAt!.Value),
        };
    }

    private static FeedItem Item(XElement url, Uri? baseUrl, FeedWarnings warnings)
    {
        var news = url.Elements().FirstOrDefault(element => element.IsNamed("news") && IsNews(element));
        var parts = news?.Elements() ?? [];
        var title = parts.FirstOrDefault(part => part.IsNamed("title"));
        var dates = parts.Where(part => part.IsNamed("publication_date")).Concat(url.Elements().Where(part => part.IsNamed("lastmod")));
        return new(null, title is null ? "" : FeedText.OfEither(title.Value), Location(url, baseUrl), FeedDates.First(dates, warnings), null, null, null);
    }

    private static bool IsNews(XElement element) => element.Name.NamespaceName.Contains(News, StringComparison.OrdinalIgnoreCase);

    private static Uri? Location(XElement holder, Uri? baseUrl) =>
        holder.Elements().FirstOrDefault(element => element.IsNamed("loc")) is { } location ? FeedLink.Of(location.Value, location, baseUrl) : null;
}
