using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Turns the bytes of a feed into what is stored of it.</summary>
internal sealed class FeedReading(AnalysisFunctions analysis, OutletDirectory outlets)
{
    /// <summary>The most sitemaps of an index that are read; the index names the newest first.</summary>
    public const int MaximumChildren = 5;

    /// <summary>What a fetched feed holds.</summary>
    /// <exception cref="InvalidInputException">It is no feed, or is refused.</exception>
    public FeedContent Read(StoredFeed feed, FetchedPage page)
    {
        var parsed = analysis.ParseFeed(page.Body, page.ContentType, page.FinalUrl);
        return new(
            new(page.ETag, page.LastModified, page.Sha256, analysis.Methods.Parser),
            [.. parsed.Items.Where(item => item.Url is not null).Select(item => ToItem(feed, item)).DistinctBy(item => item.Url)],
            feed.ParentId is null ? [.. parsed.Children.Take(MaximumChildren)] : [])
        {
            Hints = parsed.Hints,
        };
    }

    private NewItem ToItem(StoredFeed feed, FeedItem item)
    {
        var url = analysis.Canonical(item.Url!);
        return new(outlets.Of(url)?.Id ?? feed.OutletId, url, item.Url!, item.Title, item.Author, item.Summary, item.Content, item.PublishedAt);
    }
}
