using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Adds up a run from its events and the tables.</summary>
internal sealed class RunAccount(RunStore runs, FeedStore feeds, StoryStore stories, ItemStore items, CoverageStore coverage, WaitingPages waiting, StoryOptions options, TimeProvider time)
{
    /// <summary>The account of a run.</summary>
    public async Task<RunSummary> OfAsync(long runId, CancellationToken cancellationToken)
    {
        var events = (await runs.EventsAsync(runId, cancellationToken)).ConvertAll(stored => stored.Event);
        var active = (await stories.ListAsync(cancellationToken)).Where(story => story.Active).ToList();
        var pages = await PagesAsync(active, cancellationToken);
        return new(
            runId,
            active.Count,
            Count(events, PollFeedJob.Phase, RunEvent.Info),
            Count(events, PollFeedJob.Phase, RunEvent.Problem),
            Added(events, PollFeedJob.Phase),
            Added(events, MatchStoryJob.Phase),
            Of(events, FetchCoverageJob.Phase, RunEvent.Info).Count(happened => happened.Code.Equals("fetched", StringComparison.Ordinal)),
            Of(events, FetchCoverageJob.Phase, RunEvent.Info).Count(happened => happened.Code.Equals("unchanged", StringComparison.Ordinal)),
            Count(events, FetchCoverageJob.Phase, RunEvent.Problem),
            Added(events, ReadCoverageJob.Phase),
            Added(events, CompareCoverageJob.Phase),
            Problems(events, await feeds.ListAsync(cancellationToken), pages),
            await FactsAsync(active, pages, [.. Of(events, MatchStoryJob.Phase, RunEvent.Info).Select(happened => happened.Subject)], cancellationToken),
            [.. Of(events, StoryReportJob.Phase, RunEvent.Info).Select(happened => happened.Subject).Order(StringComparer.Ordinal)],
            [.. events.Where(happened => happened.Level.Equals(RunEvent.Error, StringComparison.Ordinal)).Select(happened => $"{happened.Subject}: {happened.Message}")])
        {
            NearTextsNew = Added(events, SecondLookJob.Phase),
            OddFeeds =
            [
                .. Of(events, PollFeedJob.Phase, RunEvent.Note).Where(happened => happened.Code != PollFeedJob.Warning)
                    .Select(happened => new RunProblem(happened.OutletId, happened.Phase, happened.Subject, happened.Code, happened.Message, FromBefore: false))
                    .OrderBy(odd => odd.OutletId, StringComparer.Ordinal).ThenBy(odd => odd.Subject, StringComparer.Ordinal),
            ],
            Notices =
            [
                .. Of(events, StorySync.Phase, RunEvent.Info).Concat(Of(events, StorySync.Phase, RunEvent.Note)).Select(happened => happened.Message),
                .. active.Where(story => story.MatchedState is null && !story.IsOpen(time.GetUtcNow(), options.Window)).Select(story => string.Create(
                    CultureInfo.InvariantCulture, $"The story '{story.Seed.StoryId}' ended on {story.EndsAt(options.Window).UtcDateTime:yyyy-MM-dd}, before it was ever looked at, and the feeds hold nothing of its days: nothing was matched. A later end in its seed, or none, opens it.")),
                .. Of(events, SecondLookJob.Phase, RunEvent.Note).Select(happened => $"{happened.Subject}: {happened.Message}").Order(StringComparer.Ordinal),
                .. Of(events, CompareCoverageJob.Phase, RunEvent.Note).Select(happened => $"{happened.Subject}: {happened.Message}").Order(StringComparer.Ordinal),
            ],
        };
    }

    private async Task<List<StoredCoverage>> PagesAsync(List<StoredStory> active, CancellationToken cancellationToken)
    {
        var pages = new List<StoredCoverage>();
        foreach (var story in active)
        {
            pages.AddRange((await coverage.ListAsync(story.Id, cancellationToken)).Where(found => found.Active));
        }

        return pages;
    }

    private async Task<IReadOnlyList<StoryFacts>> FactsAsync(List<StoredStory> active, List<StoredCoverage> pages, HashSet<string> matched, CancellationToken cancellationToken)
    {
        var all = await items.FactsAsync(cancellationToken);
        var facts = new List<StoryFacts>();
        foreach (var story in active.Where(story => story.IsOpen(time.GetUtcNow(), options.Window) || matched.Contains(story.Seed.StoryId)))
        {
            var window = StoryWindow.Of(story, options);
            var inside = await items.CountBetweenAsync(window.From, window.To, cancellationToken);
            var belong = pages.Count(page => page.StoryId == story.Id);
            var outlets = belong == 0 && inside > 0 ? await items.ByOutletAsync(window.From, window.To, cancellationToken) : [];
            facts.Add(new(story.Seed.StoryId, story.Seed.PublishedAt, window.From, window.To, all.Count, inside, all.OldestAt, all.NewestAt, belong)
            { OutletsKnown = outlets.Count, OutletsOfWindow = outlets.Count(outlet => outlet.Inside > 0), Waiting = await waiting.OfAsync(story.Id, cancellationToken), SeedIsAhead = story.Seed.PublishedAt > time.GetUtcNow() + StoryWindow.Ahead, SeedFolder = story.SeedFolder ?? "seeds" });
        }

        return facts;
    }

    // What failed in this run, then what failed before and was not tried again: it is missing all the same.
    private static IReadOnlyList<RunProblem> Problems(List<RunEvent> events, List<StoredFeed> feeds, List<StoredCoverage> pages)
    {
        var now = events.Where(happened => happened.Level.Equals(RunEvent.Problem, StringComparison.Ordinal))
            .Select(happened => new RunProblem(happened.OutletId, happened.Phase, happened.Subject, happened.Code, happened.Message, FromBefore: false));
        var feedsBefore = feeds.Where(feed => feed is { Active: true, Failures: > 0 })
            .Select(feed => new RunProblem(feed.OutletId, PollFeedJob.Phase, feed.Url.AbsoluteUri, feed.Outcome!, feed.Message!, FromBefore: true));
        var pagesBefore = pages.Select(found => found.Page).Where(page => page.Failing)
            .Select(page => new RunProblem(page.OutletId, FetchCoverageJob.Phase, page.Url.AbsoluteUri, page.Outcome!, page.Message!, FromBefore: true));
        var readBefore = pages.Select(found => found.Page).Where(page => page is { Failing: false, Reading: { } reading and not ExtractionOutcome.Article })
            .Select(page => new RunProblem(page.OutletId, ReadCoverageJob.Phase, page.Url.AbsoluteUri, EnumName.Of(page.Reading!.Value), $"Found to be {EnumName.Of(page.Reading!.Value)} at an earlier look, and not changed since.", FromBefore: true));
        var unread = pages.Select(found => found.Page).Where(page => page is { Failing: false, ReadAttempts: > 0 })
            .Select(page => new RunProblem(page.OutletId, ReadCoverageJob.Phase, page.Url.AbsoluteUri, "not-read", PageReader.NotRead(page), FromBefore: true));
        return [.. now.Concat(feedsBefore).Concat(pagesBefore).Concat(unread).Concat(readBefore)
            .DistinctBy(problem => (problem.Phase, problem.Subject))
            .OrderBy(problem => problem.OutletId, StringComparer.Ordinal)
            .ThenBy(problem => problem.Subject, StringComparer.Ordinal)];
    }

    private static int Count(List<RunEvent> events, string phase, string level) => Of(events, phase, level).Count();

    private static int Added(List<RunEvent> events, string phase) =>
        events.Where(happened => happened.Phase.Equals(phase, StringComparison.Ordinal)).Sum(happened => happened.Added);

    private static IEnumerable<RunEvent> Of(List<RunEvent> events, string phase, string level) => events.Where(happened =>
        happened.Phase.Equals(phase, StringComparison.Ordinal) && happened.Level.Equals(level, StringComparison.Ordinal));
}
