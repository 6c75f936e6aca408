using System.Globalization;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Turns the bytes of a feed into what is stored of it.</summary>
internal sealed class FeedReading(AnalysisFunctions analysis, OutletDirectory outlets)
{
    /// <summary>The most sitemaps of an index that are read: the first, which are those of news and the last changed.</summary>
    public const int MaximumChildren = 5;

    /// <summary>What is expected at the address of a feed.</summary>
    /// <param name="kind">What the feed is.</param>
    public static FetchPurpose Purpose(FeedKind kind) => kind switch
    {
        FeedKind.NewsSitemap => FetchPurpose.Sitemap,
        FeedKind.Hub => FetchPurpose.Page,
        _ => FetchPurpose.Feed,
    };

    /// <summary>What a fetched feed holds.</summary>
    /// <exception cref="InvalidInputException">It is no feed, or is refused.</exception>
    public FeedContent Read(StoredFeed feed, FetchedPage page, CancellationToken cancellationToken)
    {
        var parsed = feed.Kind == FeedKind.Hub
            ? Hub(feed, page, cancellationToken)
            : analysis.ParseFeed(page.Body, page.ContentType, page.FinalUrl);
        return new(
            new(page.ETag, page.LastModified, page.Sha256, analysis.Methods.Parser),
            [.. parsed.Items.Where(item => item.Url is not null).Select(item => ToItem(feed, item)).DistinctBy(item => item.Url)],
            feed.ParentId is null ? [.. parsed.Children.Take(MaximumChildren)] : [])
        {
            Hints = parsed.Hints,
            Warnings = WithoutAddress(parsed) is { } missing ? [.. parsed.Warnings, missing] : parsed.Warnings,
            ListedChildren = parsed.Children.Count,
        };
    }

    private static string? WithoutAddress(Feed parsed) => parsed.Items.Count(item => item.Url is null) is var missing and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{missing} of {parsed.Items.Count} items state no address, so they cannot be followed.")
        : null;

    // The form of an outlet's addresses is configuration, so that it can be mended without a new database.
    private Feed Hub(StoredFeed feed, FetchedPage page, CancellationToken cancellationToken)
    {
        var outlet = outlets.Find(feed.OutletId);
        return outlet?.Feeds.FirstOrDefault(one => one.Url == feed.Url)?.Links is { } form
            ? HubReader.Read(PageLinks.Read(page.Body, page.ContentType, page.FinalUrl, cancellationToken), outlet.Domains, form)
            : throw new InvalidInputException("hub-unconfigured", $"The hub {feed.Url} is not configured any more: the next run leaves it out.");
    }

    // A sitemap without headlines still spells them in its addresses, and names their days.
    private NewItem ToItem(StoredFeed feed, FeedItem item)
    {
        var url = analysis.Canonical(item.Url!);
        var isListed = feed.Kind == FeedKind.NewsSitemap && item.Title.Length == 0;
        var (title, publishedAt) = isListed ? (AddressHeadline.Of(url) ?? "", ListedDay.Of(item)?.At) : (item.Title, item.PublishedAt);
        return new(outlets.Of(url)?.Id ?? feed.OutletId, url, item.Url!, title, item.Author, item.Summary, item.Content, publishedAt);
    }
}
