using System.Globalization;
using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Reads the pages that are near a story by what their feeds say, but not near enough; the story is matched again by their texts then.</summary>
internal sealed class SecondLookJob(
    StoryStore stories, SecondLookStore looks, CoverageStore coverage, PageVisit visit, FurtherPages further, PageReader reader, StoryOptions options, RunLog log, TimeProvider time)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "second-look";

    /// <summary>Whether there is a page to be read for a story now.</summary>
    public async Task<bool> IsDueAsync(StoredStory story, CancellationToken cancellationToken) =>
        (await looks.DueAsync(story.Id, options.RelatedScore, 1, time.GetUtcNow(), cancellationToken)).Count > 0;

    /// <summary>Fetches and reads the nearest of these pages. A page that cannot be had is tried again later, and is no failure of the run: the story has not missed it yet.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="cancellationToken">Ends the work; what is stored by then is whole.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long storyId, long runId, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story || !story.IsOpen(time.GetUtcNow(), options.Window))
        {
            return;
        }

        foreach (var near in await looks.DueAsync(storyId, options.RelatedScore, options.RelatedPages, time.GetUtcNow(), cancellationToken))
        {
            if (await ReadAsync(await looks.PageAsync(near, time.GetUtcNow(), cancellationToken), runId, cancellationToken) is { } said)
            {
                await log.InfoAsync(runId, Phase, near.OutletId, near.Url.AbsoluteUri, said.Code, said.Message, 0, cancellationToken);
                if (said.IsRead)
                {
                    await looks.SaveAsync(storyId, near, time.GetUtcNow(), cancellationToken);
                }
            }
        }
    }

    // Null when another job holds the page.
    private async Task<(string Code, string Message, bool IsRead)?> ReadAsync(StoredPage page, long runId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (page.Reading is null && page.UnreadSnapshotId is null)
        {
            if (!await coverage.ClaimAsync(page.Id, now, now + PageVisit.Claim, cancellationToken))
            {
                return null;
            }

            var check = await visit.FetchAsync(page, cancellationToken);
            if (check.Failed)
            {
                return (check.Outcome, check.Message, false);
            }

            await further.FetchAsync(await looks.PageAsync(page.Id, cancellationToken), runId, cancellationToken);
            page = await looks.PageAsync(page.Id, cancellationToken);
        }

        var reading = await reader.ReadAsync(page, PageLook.WhenDue, cancellationToken);
        return reading is null ? ("read", "Its text is known.", page.Reading is not null)
            : (reading.Code, string.Create(CultureInfo.InvariantCulture, $"Read to decide by its text. {reading.Message}"), reading.Code != "extraction-timeout");
    }
}
