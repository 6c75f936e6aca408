using NewsCompare.Core.Markup;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Feeds;

/// <summary>Reads a page that lists articles as if it were a feed: for outlets that publish none.</summary>
/// <remarks>Such a page states no times, so its items have none: when they were first seen is all that is known.</remarks>
public static class HubReader
{
    private const int FewestWords = 3;

    /// <summary>The articles that a page links.</summary>
    /// <param name="links">The links of the page, in order.</param>
    /// <param name="domains">The outlet's domains; links that leave them are no items.</param>
    /// <param name="pattern">The form of the paths of its articles.</param>
    /// <returns>A feed of kind <c>hub</c>: each page once, titled by the longest of the texts that link it, in the order of first mention. Links of fewer than three words
    /// ("Read more", a picture) name no title and make no item by themselves.</returns>
    public static Feed Read(IReadOnlyList<PageLink> links, IReadOnlyList<string> domains, LinkPattern pattern)
    {
        var items = links
            .Where(link => link.Relations.All(relation => relation is not ("stylesheet" or "icon" or "preload" or "canonical")) && domains.Any(domain => IsUnder(link.Url.IdnHost, domain)) && pattern.IsMatch(link.Url))
            .GroupBy(link => CanonicalUrl.Of(link.Url))
            .Select(page => (Url: page.First().Url, Title: page.Select(link => link.Text).MaxBy(text => text.Length)!))
            .Where(page => page.Title.Split(' ').Length >= FewestWords)
            .Select(page => new FeedItem(null, page.Title, page.Url, null, null, null, null))
            .ToList();
        return new("hub", null, items, [], items.Count > 0 ? [] : [$"No link of the page has the form {pattern.Text} and a title: look at the outlet's addresses, and mend \"links\" in its file."]);
    }

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
