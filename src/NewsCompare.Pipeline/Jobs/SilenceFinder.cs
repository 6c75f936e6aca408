using System.Globalization;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Says of every outlet that is watched and has no page in a story why it has none.</summary>
internal sealed class SilenceFinder(
    FeedStore feeds, ItemStore items, MatchStore matches, CoverageStore coverage, DecisionStore decisions, OutletDirectory outlets, StoryOptions options)
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>The silent outlets by name; the seed's own outlet is none of them, nor is one whose feeds were never looked at: it watched nothing.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<SilentOutlet>> OfAsync(StoredStory story, CancellationToken cancellationToken)
    {
        var window = StoryWindow.Of(story, options);
        var known = (await items.ByOutletAsync(window.From, window.To, cancellationToken)).ToDictionary(one => one.OutletId, StringComparer.Ordinal);
        var near = (await matches.ListAsync(story.Id, cancellationToken)).ToLookup(match => match.OutletId, StringComparer.Ordinal);
        var covered = (await coverage.ListAsync(story.Id, cancellationToken)).Where(page => page.Active).Select(page => page.Page.OutletId).ToHashSet(StringComparer.Ordinal);
        var barred = (await decisions.BarredOutletsAsync(story.Id, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var watched = (await feeds.ListAsync(cancellationToken)).Where(feed => feed.Active).GroupBy(feed => feed.OutletId, StringComparer.Ordinal)
            .Where(outlet => outlet.Any(feed => feed.CheckedAt is not null));
        return
        [
            .. watched.Where(feed => !covered.Contains(feed.Key)).Select(feed => (Id: feed.Key, Name: outlets.Find(feed.Key)?.Name ?? feed.Key, Feeds: feed.ToList()))
                .Where(outlet => !IsOfSeed(story, outlet.Name, outlet.Id))
                .Select(outlet => Judge(outlet.Name, new(story, window, outlet.Feeds, known.GetValueOrDefault(outlet.Id), [.. near[outlet.Id]], barred.Contains(outlet.Id))))
                .OrderBy(outlet => outlet.Outlet, StringComparer.Ordinal),
        ];
    }

    private static bool IsOfSeed(StoredStory story, string name, string id) =>
        name.Equals(story.Seed.Outlet, StringComparison.OrdinalIgnoreCase) || id.Equals(story.Seed.Outlet, StringComparison.Ordinal);

    private SilentOutlet Judge(string name, Facts facts)
    {
        var best = facts.Near.FirstOrDefault();
        var nearest = best is null ? null : new NearestItem(best.Title, best.Url.AbsoluteUri, best.Score);
        var (reason, detail) = facts switch
        {
            { IsBarred: true } => (SilenceReason.OutletNever, "A person keeps this outlet out of the story."),
            _ when best is { Decision: Decision.Rejected } => (SilenceReason.Rejected, "A person took its page out of the story."),
            _ when best is { PinnedTo: { } other } => (SilenceReason.Rejected, $"A person pinned its page to '{other}'."),
            _ when best is not null => (SilenceReason.BelowFloor, string.Create(
                CultureInfo.InvariantCulture, $"{Items(facts)}; the nearest has a score of {best.Score:0.00}, and {options.AcceptScore:0.00} is the lowest that is taken without a person.")),
            _ when facts.Feeds.TrueForAll(feed => feed.Failures > 0 || feed.CheckedAt is null) => Failed(facts.Feeds),
            { Items: { Inside: > 0 } there } when there.OldestAt <= facts.SeedAt + Memory => (SilenceReason.NoItem, $"{Items(facts)}, and none comes near the seed."),
            _ when facts.Feeds.TrueForAll(feed => feed.Mark.State is "stale" or "silent" or "empty") => (SilenceReason.FeedStale, facts.Feeds[0].Mark.StateMessage ?? "Its feed brings nothing new."),
            { Items: { } there } when there.OldestAt > facts.SeedAt + Memory => (SilenceReason.NoMemory, string.Create(
                CultureInfo.InvariantCulture, $"What is known of its feeds begins on {there.OldestAt:yyyy-MM-dd}; the seed is of {facts.SeedAt:yyyy-MM-dd}. {Items(facts)}, and none comes near the seed.")),
            { Items: null } => (SilenceReason.NoMemory, "Its feeds have not shown any item yet."),
            _ => (SilenceReason.NoItem, $"{Items(facts)}."),
        };
        return new(name, reason, detail, nearest);
    }

    private static (SilenceReason Reason, string Detail) Failed(List<StoredFeed> feeds)
    {
        var feed = feeds.First(one => one.CheckedAt is not null);
        var reason = feed.Mark.State switch
        {
            "blocked" or "bot-wall" or "consent-wall" => SilenceReason.Blocked,
            "paywall" => SilenceReason.Paywalled,
            _ => SilenceReason.FetchFailed,
        };
        return (reason, feed.Mark.StateMessage ?? feed.Message ?? "Its feeds could not be fetched.");
    }

    private static string Items(Facts facts) => (facts.Items?.Inside ?? 0) switch
    {
        0 => "It announced nothing in the story's window",
        1 => "It announced 1 item in the story's window",
        var many => string.Create(CultureInfo.InvariantCulture, $"It announced {many} items in the story's window"),
    };

    private sealed record Facts(StoredStory Story, StoryWindow Window, List<StoredFeed> Feeds, OutletItems? Items, List<StoredMatch> Near, bool IsBarred)
    {
        public DateTimeOffset SeedAt => Story.Seed.PublishedAt ?? Story.AddedAt;
    }
}
