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
    public async Task<bool> IsDueAsync(StoredStory story, CancellationToken cancellationToken) => (await DueAsync(story, 1, time.GetUtcNow(), cancellationToken)).Count > 0;

    // What could not be had is not asked for again when the story has ended.
    private Task<List<NearPage>> DueAsync(StoredStory story, int most, DateTimeOffset now, CancellationToken cancellationToken) =>
        looks.DueAsync(story.Id, options.RelatedScore, most, now, story.IsOpen(now, options.Window), cancellationToken);

    /// <summary>The pages that are to be read for the stories now, each once; those that nobody knows yet are written down.</summary>
    /// <param name="followed">The stories.</param>
    /// <param name="asked">How many pages were asked for in this pass, by story; what is asked for now is added.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<StoredPage>> DueAsync(IReadOnlyList<StoredStory> followed, Dictionary<long, int> asked, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var pages = new Dictionary<long, StoredPage>();
        foreach (var story in followed)
        {
            var before = asked.GetValueOrDefault(story.Id);
            var due = before < options.RelatedPages ? await DueAsync(story, options.RelatedPages - before, now, cancellationToken) : [];
            asked[story.Id] = before + due.Count;
            foreach (var near in due)
            {
                var page = await looks.PageAsync(near, now, cancellationToken);
                pages[page.Id] = page;
            }
        }

        return [.. pages.Values];
    }

    /// <summary>The pages that were read to decide about them, belong to no story, and are looked at again: when all pages are, or when their outlet has announced them anew since.</summary>
    /// <param name="open">The stories.</param>
    /// <param name="look">When pages are looked at.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<StoredPage>> WaitingAsync(IReadOnlyList<StoredStory> open, PageLook look, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var pages = new Dictionary<long, StoredPage>();
        foreach (var story in open)
        {
            foreach (var near in await looks.WaitingAsync(story.Id, look == PageLook.Always, options.RelatedPages, now, cancellationToken))
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
    /// <param name="isWaiting">Whether it was read before, and is looked at again.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task FetchAsync(long pageId, long runId, bool isWaiting, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var page = await looks.PageAsync(pageId, cancellationToken);
        if ((page.Reading is not null && !isWaiting) || page.UnreadSnapshotId is not null || !await coverage.ClaimAsync(page.Id, now, now + PageVisit.Claim, cancellationToken))
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
            await log.InfoAsync(runId, Phase, page.OutletId, page.Url.AbsoluteUri, reading.Code, $"Read to decide by its text. {reading.Message}", reading.NewRevision is null ? 0 : 1, cancellationToken);
        }
    }

    /// <summary>Writes down which of the pages near the stories were read: from now on their texts decide.</summary>
    public async Task SettleAsync(IReadOnlyList<StoredStory> followed, CancellationToken cancellationToken)
    {
        foreach (var story in followed)
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
            if ((await DueAsync(story, int.MaxValue, time.GetUtcNow(), cancellationToken)).Count is > 0 and var left)
            {
                await log.NoteAsync(runId, Phase, null, story.Seed.StoryId, "pages-left", string.Create(
                    CultureInfo.InvariantCulture, $"{left} more {(left == 1 ? "page is" : "pages are")} near enough to be read, and {(left == 1 ? "is" : "are")} not: {options.RelatedPages} are read of one story in one pass (stories.relatedPages). The next pass goes on with them."), cancellationToken);
            }
        }
    }
}
