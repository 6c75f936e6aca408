using System.Text;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Commands.Outlets;

/// <summary>Finds the feeds of a site through the fetcher, with all its guards and courtesies.</summary>
/// <param name="fetch">The way to the network.</param>
internal sealed class FeedSearch(FetchPage fetch)
{
    /// <summary>The feeds that could be read, in the order of their candidates; the usual places are tried only when nothing else is one.</summary>
    /// <param name="page">The page to begin with; when it is a feed itself, it alone is the answer.</param>
    /// <param name="whenSkipped">Told of each address that the site itself names as a feed and that could not be read as one, with the reason.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="InvalidInputException">The page itself cannot be had.</exception>
    public async Task<IReadOnlyList<FoundFeed>> FindAsync(Uri page, Action<string> whenSkipped, CancellationToken cancellationToken)
    {
        var outcome = await fetch(new(page, FetchPurpose.Page), cancellationToken);
        if (outcome is not FetchOutcome.Fetched { Page: var home })
        {
            throw new InvalidInputException(outcome.Code, $"{page} cannot be read: {outcome.Message}");
        }

        if (Read(home, new(page, "the address itself", null)).Feed is { } itself)
        {
            return [itself];
        }

        var links = PageLinks.Read(home.Body, home.ContentType, home.FinalUrl, cancellationToken);
        var robots = await fetch(new(new(home.FinalUrl, "/robots.txt"), FetchPurpose.Robots), cancellationToken) is FetchOutcome.Fetched { Page: var rules } ? Encoding.UTF8.GetString(rules.Body) : "";
        var tiers = FeedDiscovery.Candidates(home.FinalUrl, links, robots).GroupBy(candidate => candidate.Origin == FeedDiscovery.UsualPlace).OrderBy(tier => tier.Key);
        var found = new List<FoundFeed>();
        foreach (var candidate in tiers.SelectMany(tier => tier))
        {
            if (found.Count > 0 && candidate.Origin == FeedDiscovery.UsualPlace)
            {
                break;
            }

            var answer = await fetch(new(candidate.Url, FetchPurpose.Feed), cancellationToken);
            var (feed, problem) = answer is FetchOutcome.Fetched { Page: var file } ? Read(file, candidate) : (null, answer.Message);
            if (feed is not null && found.TrueForAll(one => one.Url != feed.Url))
            {
                found.Add(feed);
            }
            else if (feed is null && candidate.Origin != FeedDiscovery.UsualPlace)
            {
                whenSkipped($"{candidate.Url} ({candidate.Origin}): {problem}");
            }
        }

        return found;
    }

    // A sitemap without titles lists pages of all times: nothing in it can be matched to a story. An index is judged by what it names when it is polled.
    private static (FoundFeed? Feed, string? Problem) Read(FetchedPage answer, FeedCandidate candidate)
    {
        try
        {
            var feed = FeedParser.Parse(answer.Body, answer.ContentType, answer.FinalUrl);
            var isIndex = feed.Children.Count > 0;
            return isIndex && !feed.Children.Append(candidate.Url).Any(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)) ? (null, "An index of sitemaps of which none speaks of news.")
                : !isIndex && feed.Items.All(item => item.Title.Length == 0) ? (null, feed.Items.Count == 0 ? "It is empty." : "Its items have no titles, so they cannot be matched to a story.")
                : (new(
                    FeedMove.Target(answer.Redirects) ?? candidate.Url, feed.Kind switch { "rdf" => "rss", "sitemap-index" => "news-sitemap", var kind => kind }, feed.Title ?? candidate.Title, candidate.Origin,
                    isIndex ? feed.Children.Count : feed.Items.Count, feed.Items.Max(item => item.PublishedAt)), null);
        }
        catch (InvalidInputException unread)
        {
            return (null, unread.Message);
        }
    }
}

/// <summary>A feed that was found.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Kind">As outlet files name it.</param>
/// <param name="Title">Its own, else what the page calls it; or null.</param>
/// <param name="Origin">How it was found.</param>
/// <param name="Items">How many items, or sitemaps of an index, it holds.</param>
/// <param name="NewestAt">The newest stated time, or null.</param>
internal sealed record FoundFeed(Uri Url, string Kind, string? Title, string Origin, int Items, DateTimeOffset? NewestAt);
