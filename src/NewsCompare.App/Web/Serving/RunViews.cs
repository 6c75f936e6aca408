using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Pages;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Web.Serving;

/// <summary>Reads runs and their events for the pages.</summary>
internal sealed class RunViews(PipelineSession session)
{
    /// <summary>How many runs stand on a page.</summary>
    public const int RunsOnAPage = 100;

    /// <summary>How many events a search shows.</summary>
    public const int MostFound = 500;

    private readonly RunStore runs = session.Services.GetRequiredService<RunStore>();
    private readonly FeedStore feeds = session.Services.GetRequiredService<FeedStore>();
    private readonly OutletDirectory outlets = session.Services.GetRequiredService<OutletDirectory>();

    /// <summary>The newest runs before one.</summary>
    public async Task<IReadOnlyList<RunLine>> ListAsync(long before, CancellationToken cancellationToken) =>
        (await runs.ListAsync(before, RunsOnAPage, cancellationToken)).ConvertAll(Line);

    /// <summary>One run, or null.</summary>
    public async Task<RunLine?> FindAsync(long id, CancellationToken cancellationToken) => await runs.FindAsync(id, cancellationToken) is { } run ? Line(run) : null;

    /// <summary>What happened in a run.</summary>
    public async Task<IReadOnlyList<EventLine>> EventsAsync(long runId, CancellationToken cancellationToken) =>
        (await runs.EventsAsync(runId, cancellationToken)).ConvertAll(Line);

    /// <summary>The newest events that hold a word; an empty outlet means all.</summary>
    public async Task<IReadOnlyList<EventLine>> SearchAsync(string word, string outlet, CancellationToken cancellationToken) =>
        (await runs.SearchAsync(word, outlet.Length == 0 ? null : outlet, MostFound, cancellationToken)).ConvertAll(Line);

    /// <summary>The outlets that have had feeds, by name.</summary>
    public async Task<IReadOnlyList<OutletChoice>> OutletsAsync(CancellationToken cancellationToken) =>
    [
        .. (await feeds.ListAsync(cancellationToken)).Select(feed => feed.OutletId).Distinct(StringComparer.Ordinal)
            .Select(id => new OutletChoice(id, outlets.Find(id)?.Name ?? id)).OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static RunLine Line(StoredRun run)
    {
        var summary = run.Summary is null ? null : StoreJson.Read<RunSummary>(run.Summary);
        var isOld = run.Outcome == "partial" && summary is not null && summary.Problems.Where(RunSummary.IsFailure).All(problem => problem.FromBefore);
        return new(
            run.Id, Kind(run.Kind), run.StartedAt, run.EndedAt, isOld ? "done; what failed before was not tried" : Outcome(run.Outcome),
            isOld ? "unknown" : run.Outcome switch { "done" => "good", "running" => "unknown", _ => "bad" },
            summary is null ? [] : Counts(summary));
    }

    private EventLine Line(StoredRunEvent stored)
    {
        var happened = stored.Event;
        return new(
            stored.RunId, stored.At, happened.Phase, happened.Level, happened.OutletId, happened.OutletId is { } id ? outlets.Find(id)?.Name ?? id : null,
            happened.Subject, happened.Code, happened.Message);
    }

    private static IReadOnlyList<RunCount> Counts(RunSummary summary) =>
    [
        new("feeds polled", summary.FeedsPolled),
        new("feeds failed", summary.FeedsFailed),
        new("new items", summary.ItemsNew),
        new("pages gained", summary.MatchesNew),
        new("pages fetched", summary.PagesFetched),
        new("pages unchanged", summary.PagesUnchanged),
        new("pages failed", summary.PagesFailed),
        new("new texts", summary.RevisionsNew),
        new("new comparisons", summary.ComparisonsNew),
    ];

    private static string Kind(string kind) => kind switch
    {
        "poll" => "poll on schedule",
        "sweep" => "what was due",
        "nightly" => "nightly report",
        _ => $"newscompare {kind}",
    };

    private static string Outcome(string outcome) => outcome switch
    {
        "partial" => "done, but something failed",
        "failed" => "stopped by an error",
        "interrupted" => "interrupted: the program ended",
        "running" => "running now",
        _ => outcome,
    };
}
