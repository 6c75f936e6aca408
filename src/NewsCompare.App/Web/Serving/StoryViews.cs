using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Pages;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Web.Serving;

/// <summary>Reads stories for the pages.</summary>
internal sealed class StoryViews(PipelineSession session)
{
    private readonly StoryStore stories = session.Services.GetRequiredService<StoryStore>();
    private readonly CoverageStore coverage = session.Services.GetRequiredService<CoverageStore>();
    private readonly OutletDirectory outlets = session.Services.GetRequiredService<OutletDirectory>();

    /// <summary>All stories by id.</summary>
    public async Task<IReadOnlyList<StoryLine>> ListAsync(ReportShelf reports, CancellationToken cancellationToken)
    {
        var lines = new List<StoryLine>();
        foreach (var story in await stories.ListAsync(cancellationToken))
        {
            var pages = await PagesAsync(story, cancellationToken);
            lines.Add(new(
                story.Seed.StoryId,
                ReportTitle.Of(story.Seed),
                State(story),
                pages.Where(page => page.HasArticle).Select(page => outlets.NameOf(page.OutletId, page.Url)).Distinct(StringComparer.Ordinal).Count(),
                pages.Count,
                pages.Count(page => page.HasArticle),
                pages.Count(page => Tone(page) == "bad"),
                story.AddedAt,
                reports.Newest(story.Seed.StoryId)));
        }

        return lines;
    }

    /// <summary>One story, or null.</summary>
    public async Task<StoryView?> FindAsync(string storyId, ReportShelf reports, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
        {
            return null;
        }

        var pages = await CoverageAsync(story, cancellationToken);
        var taken = await session.Services.GetRequiredService<DecisionStore>().TakenAsync(story.Id, cancellationToken);
        return new(
            storyId, State(story), story.SeedRevision, await session.ReportAsync(storyId, cancellationToken),
            [.. pages.Select(page => Line(page, taken.GetValueOrDefault(page.Page.Id))).OrderBy(line => line.Tone == "bad" ? 0 : 1).ThenBy(line => line.Outlet, StringComparer.Ordinal)], reports.Newest(storyId));
    }

    private async Task<List<StoredPage>> PagesAsync(StoredStory story, CancellationToken cancellationToken) =>
        (await CoverageAsync(story, cancellationToken)).ConvertAll(found => found.Page);

    private async Task<List<StoredCoverage>> CoverageAsync(StoredStory story, CancellationToken cancellationToken) =>
        [.. (await coverage.ListAsync(story.Id, cancellationToken)).Where(found => found.Active)];

    private PageLine Line(StoredCoverage found, Standing.Taken? taken) => new(
        outlets.NameOf(found.Page.OutletId, found.Page.Url),
        found.Page.Url,
        found.ByPerson ? ImportNote.By(taken?.Decided.IsByMatcher == true) : "the matcher",
        State(found.Page),
        found.Page.Failing ? found.Page.Message : found.Page.ReadAttempts > 0 ? PageReader.NotRead(found.Page) : null,
        Tone(found.Page),
        found.Page.CheckedAt,
        found.Page.Failures,
        found.Page.NotBefore > found.Page.DueAt ? found.Page.NotBefore.Value : found.Page.DueAt);

    private string State(StoredStory story) =>
        story.MergedInto is { } other ? $"merged into {other}"
        : !story.Active ? "resting: its seed is gone"
        : story.IsOpen(session.Setup.Time.GetUtcNow(), session.Setup.Stories.Window) ? "followed"
        : story.Seed.EndsAt is null ? "ended: nothing new for the length of its window" : "ended";

    private static string State(StoredPage page) => page switch
    {
        { CheckedAt: null } => "not fetched yet",
        { Failing: true } => "could not be fetched",
        { ReadAttempts: > 0 } => "fetched, but reading it fails",
        { UnreadSnapshotId: not null } or { Reading: null } => "fetched, not read yet",
        { Reading: ExtractionOutcome.Article } => "read",
        { Reading: ExtractionOutcome.Paywalled } => "closed to non-subscribers",
        { Reading: ExtractionOutcome.NotAnArticle } => "fetched, but no article",
        { Reading: ExtractionOutcome.Refused } => "fetched, but refused: unsafe to read",
        _ => "fetched, but not readable",
    };

    private static string Tone(StoredPage page) => page switch
    {
        { Failing: true } or { ReadAttempts: > 0 } => "bad",
        { CheckedAt: null } or { UnreadSnapshotId: not null } or { Reading: null } => "unknown",
        { Reading: ExtractionOutcome.Article } => "good",
        _ => "bad",
    };
}
