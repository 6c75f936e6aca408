using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Feeds;

/// <summary>Says where the feeds of a site may be: what its page names, what robots.txt names, and the usual places.</summary>
/// <remarks>Source: RSS Advisory Board, "RSS Autodiscovery"; sitemaps.org, "Specifying the Sitemap location in your robots.txt file".</remarks>
public static class FeedDiscovery
{
    /// <summary>The origin of the candidates that nothing names.</summary>
    public const string UsualPlace = "a usual place";

    private const int Most = 40;

    private static readonly string[] FeedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "application/rdf+xml", "text/xml", "application/xml"];
    private static readonly string[] FeedWords = ["rss", "feed", "atom"];
    private static readonly string[] UsualPlaces = ["/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml"];

    /// <summary>The addresses to try, the best first, each once; at most forty.</summary>
    /// <param name="page">The page that was asked about.</param>
    /// <param name="links">Its links.</param>
    /// <param name="robots">The text of the site's robots.txt; empty when there is none.</param>
    public static IReadOnlyList<FeedCandidate> Candidates(Uri page, IReadOnlyList<PageLink> links, string robots)
    {
        var named = links.Where(link => link.Relations.Contains("alternate") && link.Type is { } type && FeedTypes.Contains(type))
            .Select(link => new FeedCandidate(link.Url, "named by the page", link.Title));
        var linked = links.Where(link => link.Relations.Count == 0 && link.Url.IdnHost.Equals(page.IdnHost, StringComparison.OrdinalIgnoreCase) && LooksLikeAFeed(link.Url))
            .Select(link => new FeedCandidate(link.Url, "linked by the page", link.Text.Length > 0 ? link.Text : null));
        var sitemaps = Sitemaps(robots, page).OrderBy(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(url => new FeedCandidate(url, "named by robots.txt", null));
        var usual = UsualPlaces.Select(path => new FeedCandidate(new(page, path), UsualPlace, null));
        return [.. named.Concat(sitemaps).Concat(linked).Concat(usual).DistinctBy(candidate => candidate.Url).Take(Most)];
    }

    /// <summary>The sitemaps that a robots.txt names.</summary>
    /// <param name="robots">Its text.</param>
    /// <param name="site">An address of the site, against which relative ones are resolved.</param>
    public static IReadOnlyList<Uri> Sitemaps(string robots, Uri site) =>
        [.. robots.Split('\n')
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.StartsWith("sitemap:", StringComparison.OrdinalIgnoreCase))
            .Select(line => FeedLink.Of(line["sitemap:".Length..], null, site))
            .OfType<Uri>()
            .Distinct()];

    private static bool LooksLikeAFeed(Uri url) =>
        url.Segments.Select(segment => segment.Trim('/').ToLowerInvariant()).Any(segment => FeedWords.Contains(segment) || FeedWords.Any(word => segment == word + ".xml"));
}
