using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Reads from the tables what each phase of a pass has to do.</summary>
internal sealed class PassPlan(
    FeedStore feeds, StoryStore stories, ItemStore items, CoverageStore coverage, RevisionStore revisions, ComparisonStore comparisons, ReadingMethods methods, MatchStoryJob matching, SecondLookJob looking, AnalysisFunctions analysis, StoryOptions options, TimeProvider time)
{
    /// <summary>The feeds to poll; neighbours in the list belong to different outlets where that can be.</summary>
    public async Task<IReadOnlyList<long>> FeedsAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var polled = request.Poll ? await feeds.PolledAsync(cancellationToken) : [];
        return PagesInTurn.Interleave(polled.Where(feed => !(feed.NotBefore > now) && (!request.OnlyDueFeeds || feed.DueAt <= now)), feed => feed.OutletId, feed => feed.Id);
    }

    /// <summary>The stories that have something new to be matched.</summary>
    public async Task<IReadOnlyList<long>> StaleStoriesAsync(CancellationToken cancellationToken)
    {
        var facts = await items.FactsAsync(cancellationToken);
        var stale = new List<long>();
        foreach (var story in await StoriesAsync(cancellationToken))
        {
            if (await matching.IsStaleAsync(story, facts, cancellationToken))
            {
                stale.Add(story.Id);
            }
        }

        return stale;
    }

    /// <summary>The pages near the open stories that are to be read to decide about them.</summary>
    /// <param name="request">What is to be done.</param>
    /// <param name="asked">How many were asked for in this pass, by story; what is asked for now is added.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<PagesInTurn> SecondLooksAsync(RunRequest request, Dictionary<long, int> asked, CancellationToken cancellationToken) => request.Fetch
        ? PagesInTurn.Of(await looking.DueAsync(await FollowedStoriesAsync(cancellationToken), asked, cancellationToken), page => page, page => page.Id)
        : PagesInTurn.None;

    /// <summary>The pages that were read to decide about them, belong to no story, and are to be looked at again.</summary>
    public async Task<PagesInTurn> WaitingAsync(RunRequest request, CancellationToken cancellationToken) => request.Fetch
        ? PagesInTurn.Of(await looking.WaitingAsync(await OpenStoriesAsync(cancellationToken), request.Look, cancellationToken), page => page, page => page.Id)
        : PagesInTurn.None;

    /// <summary>Whether there are such pages.</summary>
    public async Task<bool> HasSecondLooksAsync(RunRequest request, CancellationToken cancellationToken)
    {
        foreach (var story in request.Fetch && options.RelatedPages > 0 ? await FollowedStoriesAsync(cancellationToken) : [])
        {
            if (await looking.IsDueAsync(story, cancellationToken))
            {
                return true;
            }
        }

        return (await WaitingAsync(request, cancellationToken)).Fetched.Count > 0;
    }

    /// <summary>The coverage whose pages are to be fetched or read; one for each page. What a story gave up for its text is only read again, as another method may find another text.</summary>
    public async Task<PagesInTurn> CoverageAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var othersReadings = (await revisions.ReadBysAsync(analysis.Methods.Extractor, cancellationToken))
            .Where(read => !methods.IsOfToday(read.Stamp, read.OutletId, read.FetchedAt)).Select(read => read.PageId).ToHashSet();
        var wanted = (await OpenCoverageAsync(cancellationToken))
            .Where(found => (((found.Active && found.Page.UnreadSnapshotId is not null) || othersReadings.Contains(found.Page.Id)) && PageReader.IsDue(found.Page, request.Look, now))
                || (found.Active && FetchCoverageJob.IsDue(found.Page, request.Look, now)))
            .OrderByDescending(found => found.Active).DistinctBy(found => found.Page.Id);
        return PagesInTurn.Of(wanted, found => found.Page, found => found.Id);
    }

    /// <summary>The coverage whose pages nobody has tried to fetch yet: what the texts that were read in this pass have brought.</summary>
    public async Task<PagesInTurn> UntriedCoverageAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var untried = (await OpenCoverageAsync(cancellationToken)).Where(found => found is { Active: true, Page.CheckedAt: null } && FetchCoverageJob.IsDue(found.Page, request.Look, now)).DistinctBy(found => found.Page.Id);
        return PagesInTurn.Of(untried, found => found.Page, found => found.Id);
    }

    /// <summary>The coverage that has to be compared.</summary>
    public Task<List<long>> ComparisonsAsync(CancellationToken cancellationToken) => comparisons.MissingAsync(analysis.Methods.Comparison, analysis.Methods.Extractor, cancellationToken);

    /// <summary>The stories whose seed is there.</summary>
    public async Task<IReadOnlyList<StoredStory>> StoriesAsync(CancellationToken cancellationToken) =>
        [.. (await stories.ListAsync(cancellationToken)).Where(story => story.Active)];

    /// <summary>Whether a phase before the report has something to do.</summary>
    public async Task<bool> HasWorkAsync(RunRequest request, CancellationToken cancellationToken) =>
        (await FeedsAsync(request, cancellationToken)).Count > 0
        || (await StaleStoriesAsync(cancellationToken)).Count > 0
        || await HasSecondLooksAsync(request, cancellationToken)
        || (await CoverageAsync(request, cancellationToken)).Fetched.Count > 0
        || (await ComparisonsAsync(cancellationToken)).Count > 0;

    /// <summary>The stories that are looked at, by name.</summary>
    public async Task<IReadOnlyList<StoredStory>> OpenStoriesAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return [.. (await stories.ListAsync(cancellationToken)).Where(story => story.IsOpen(now, options.Window))];
    }

    /// <summary>The stories whose pages are still to be read, by name: those that are looked at, and those that have ended, as far as their last matching has asked for pages that nobody has tried to fetch.</summary>
    public async Task<IReadOnlyList<StoredStory>> FollowedStoriesAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return [.. (await StoriesAsync(cancellationToken)).Where(story => story.IsOpen(now, options.Window) || matching.IsOfToday(story))];
    }

    private async Task<List<StoredCoverage>> OpenCoverageAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var all = new List<StoredCoverage>();
        foreach (var story in await FollowedStoriesAsync(cancellationToken))
        {
            var isOpen = story.IsOpen(now, options.Window);
            all.AddRange((await coverage.ListAsync(story.Id, cancellationToken)).Where(found => isOpen || IsUnread(found)));
        }

        return all;
    }

    // Of a story that has ended: what came out in its days and was seen late. What a person takes opens it again, or waits for another end.
    private static bool IsUnread(StoredCoverage found) => found is { Active: true, ByPerson: false } and ({ Page.CheckedAt: null } or { Page: { UnreadSnapshotId: not null, Reading: null } });
}
