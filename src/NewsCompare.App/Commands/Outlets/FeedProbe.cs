using System.Globalization;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Commands.Outlets;

/// <summary>Looks at one feed once; stores nothing.</summary>
/// <param name="fetch">The way to the network.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedProbe(FetchPage fetch, TimeProvider time)
{
    /// <summary>What is found at the address of a feed.</summary>
    /// <param name="outlet">Whose it is.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public async Task<FeedFinding> LookAsync(Outlet outlet, OutletFeed feed, CancellationToken cancellationToken)
    {
        var outcome = await fetch(Request(feed.Url, feed.Kind), cancellationToken);
        if (outcome is not FetchOutcome.Fetched { Page: var page })
        {
            return FeedJudgement.Failed(outcome.Code, outcome.Message);
        }

        try
        {
            var found = await ReadAsync(page, outlet, feed, cancellationToken);
            return FeedMove.Target(page.Redirects) is { } target ? FeedJudgement.Moved(found, target) : found;
        }
        catch (InvalidInputException wrong)
        {
            return FeedJudgement.Failed(wrong.Code, wrong.Message);
        }
    }

    private async Task<FeedFinding> ReadAsync(FetchedPage page, Outlet outlet, OutletFeed configured, CancellationToken cancellationToken)
    {
        var kind = configured.Kind;
        if (configured.Links is { } form)
        {
            var hub = HubReader.Read(PageLinks.Read(page.Body, page.ContentType, page.FinalUrl, cancellationToken), outlet.Domains, form);
            return FeedJudgement.Of([.. hub.Items.Select(item => item.PublishedAt)], time.GetUtcNow());
        }

        var feed = FeedParser.Parse(page.Body, page.ContentType, page.FinalUrl);
        if (feed.Children.Count == 0)
        {
            var finding = FeedJudgement.Of([.. feed.Items.Select(item => item.PublishedAt)], time.GetUtcNow());
            return feed.Warnings.Count == 0 ? finding : finding with { Message = $"{finding.Message} Read with care: {string.Join(" ", feed.Warnings)}" };
        }

        // The first is the last changed, and tells how fresh the whole is.
        var first = feed.Children[0];
        var outcome = await fetch(Request(first, kind), cancellationToken);
        var found = outcome is FetchOutcome.Fetched { Page: var child }
            ? FeedJudgement.Of([.. FeedParser.Parse(child.Body, child.ContentType, child.FinalUrl).Items.Select(item => item.PublishedAt)], time.GetUtcNow())
            : FeedJudgement.Failed(outcome.Code, outcome.Message);
        return found with { Message = string.Create(CultureInfo.InvariantCulture, $"An index of {feed.Children.Count} sitemaps; the first, {first}: {found.Message}") };
    }

    private static FetchRequest Request(Uri url, FeedKind kind) => new(url, FeedReading.Purpose(kind));
}
