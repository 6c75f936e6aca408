using System.Globalization;
using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Reads the pages that are near a story by what their feeds say, but not near enough; the story is matched again by their texts then.</summary>
internal sealed class SecondLookJob(
    SecondLookStore looks, CoverageStore coverage, PageVisit visit, FurtherPages further, PageReader reader, StoryOptions options, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "second-look";

    /// <summary>Whether there is a page to be read for a story now.</summary>
    public async Task<bool> IsDueAsync(StoredStory story, CancellationToken cancellationToken) =>
        (await looks.DueAsync(story.Id, options.RelatedScore, 1, time.GetUtcNow(), cancellationToken)).Count > 0;

    /// <summary>The pages that are to be read for the open stories now, each once; those that nobody knows yet are written down.</summary>
    /// <param name="open">The stories.</param>
    /// <param name="asked">How many pages were asked for in this pass, by story; what is asked for now is added.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<StoredPage>> DueAsync(IReadOnlyList<StoredStory> open, Dictionary<long, int> asked, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var pages = new Dictionary<long, StoredPage>();
        foreach (var story in open)
        {
            var before = asked.GetValueOrDefault(story.Id);
            var due = before < options.RelatedPages ? await looks.DueAsync(story.Id, options.RelatedScore, options.RelatedPages - before, now, cancellationToken) : [];
            asked[story.Id] = before + due.Count;
            foreach (var near in due)
            {
                var page = await looks.PageAsync(near, now, cancellationToken);
                pages[page.Id] = page;
            }
        }

        return [.. pages.Values];
    }

    /// <summary>Fetches a page, unless its bytes are here. One that cannot be had is tried again later, and is no failure of the run: the story has not missed it yet.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task FetchAsync(long pageId, long runId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var page = await looks.PageAsync(pageId, cancellationToken);
        if (page.Reading is not null || page.UnreadSnapshotId is not null || !await coverage.ClaimAsync(page.Id, now, now + PageVisit.Claim, cancellationToken))
        {
            return;
        }

        var check = await visit.FetchAsync(page, cancellationToken);
        if (check.Failed)
        {
            await log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, check.Outcome, check.Message, 0, cancellationToken);
            return;
        }

        await further.FetchAsync(await looks.PageAsync(page.Id, cancellationToken), runId, cancellationToken);
    }

    /// <summary>Reads a page that was fetched.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task ReadAsync(long pageId, long runId, CancellationToken cancellationToken)
    {
        var page = await looks.PageAsync(pageId, cancellationToken);
        if (await reader.ReadAsync(page, PageLook.WhenDue, cancellationToken) is { } reading)
        {
            await log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, reading.Code, $"Read to decide by its text. {reading.Message}", 0, cancellationToken);
        }
    }

    /// <summary>Writes down which of the pages near the open stories were read: from now on their texts decide.</summary>
    public async Task SettleAsync(IReadOnlyList<StoredStory> open, CancellationToken cancellationToken)
    {
        foreach (var story in open)
        {
            await looks.SaveReadAsync(story.Id, options.RelatedScore, time.GetUtcNow(), cancellationToken);
        }
    }

    /// <summary>Says of each story of which as many pages were read in a pass as may be that there are more.</summary>
    /// <param name="open">The stories.</param>
    /// <param name="asked">How many pages were asked for in this pass, by story.</param>
    /// <param name="runId">The run.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task TellOfTheRestAsync(IReadOnlyList<StoredStory> open, IReadOnlyDictionary<long, int> asked, long runId, CancellationToken cancellationToken)
    {
        foreach (var story in options.RelatedPages == 0 ? [] : open.Where(story => asked.GetValueOrDefault(story.Id) >= options.RelatedPages))
        {
            if ((await looks.DueAsync(story.Id, options.RelatedScore, int.MaxValue, time.GetUtcNow(), cancellationToken)).Count is > 0 and var left)
            {
                await log.NoteAsync(runId, Phase, null, story.Seed.StoryId, "pages-left", string.Create(
                    CultureInfo.InvariantCulture, $"{left} more {(left == 1 ? "page is" : "pages are")} near enough to be read, and {(left == 1 ? "is" : "are")} not: {options.RelatedPages} are read of one story in one pass (stories.relatedPages). The next pass goes on with them."), cancellationToken);
            }
        }
    }
}
