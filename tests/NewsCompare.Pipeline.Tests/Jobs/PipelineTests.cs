using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;
using NewsCompare.Pipeline.Tests.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Three outlets, one story, a web that can fail.</summary>
public abstract class PipelineTests : StoreTests
{
    private protected const string Herald = "https://herald.example/ferry";
    private protected const string Gazette = "https://gazette.example/ferry";
    private protected const string Tribune = "https://tribune.example/ferry";

    protected PipelineTests()
    {
        Web = new(Time);
        foreach (var id in new[] { "herald", "gazette", "tribune" })
        {
            Web[$"https://{id}.example/rss"] = $"https://{id}.example/ferry?utm=1|The ferry sinks|2024-05-30T10:00Z\nhttps://{id}.example/dogs|Dog show|2024-05-30T11:00Z\n|No link|";
            Web[$"https://{id}.example/ferry?utm=1"] = $"Ferry sinks\nA ferry sank.\nThe {id} was there.";
        }
    }

    private protected FakeWeb Web { get; }

    private protected static Seed Ferry { get; } = new(
        "ferry", "A ferry sank.\nForty were saved.", Title: "ferry", PublishedAt: new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero));

    private protected List<Outlet> Outlets { get; } = [AnOutlet("herald", "rss"), AnOutlet("gazette", "rss"), AnOutlet("tribune", "rss")];

    private protected List<Seed> Seeds { get; } = [Ferry];

    private protected List<SeedProblem> SeedProblems { get; } = [];

    private protected List<string> SeedFolders { get; } = ["/seeds"];

    private protected SeedSet ReadSeeds() => SeedSet.Of("/seeds", Seeds) with { Folders = SeedFolders, Problems = SeedProblems };

    private protected AnalysisFunctions Analysis { get; set; } = FakeAnalysis.Of();

    private protected string Reports => Path.Combine(Folder.Reports, "today");

    private protected StoryOptions Options { get; set; } = new();

    private protected int Workers { get; set; } = 3;

    private protected string Instance { get; set; } = "first";

    private protected ServiceProvider Build(DatabaseFile? database = null) => JobsRegistration.Build(new(
        Folder, database ?? Database, Instance, Outlets, ReadSeeds, Analysis, Web.FetchAsync, [new NamesReport()], Options, new ScheduleOptions { Workers = Workers }, Time));

    private protected async Task<RunSummary> RunAsync(RunRequest? request = null, DatabaseFile? database = null)
    {
        await using var services = Build(database);
        return await services.GetRequiredService<PipelineRunner>().RunOnceAsync(request ?? new("run") { ReportFolder = Reports }, null, Token);
    }

    private protected static T Get<T>(ServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();

    private protected static PipelineRunner Runner(ServiceProvider services) => Get<PipelineRunner>(services);

    private protected async Task<LoadedStory> LoadAsync()
    {
        await using var services = Build();
        return await services.GetRequiredService<StoryLoader>().LoadAsync("ferry", Token);
    }

    /// <summary>All that a run leaves behind, without numbers and times.</summary>
    private protected Task<string> StateAsync(DatabaseFile? database = null) => (database ?? Database).ReadAsync(
        async session => string.Join('\n', await session.QueryAsync<string>(
            """
            SELECT 'item ' || url || title FROM items
            UNION ALL SELECT 'match ' || url || accepted FROM matches JOIN items ON items.id = item
            UNION ALL SELECT 'page ' || url || COALESCE(outcome, '-') || failures || COALESCE(reading, '-') || COALESCE(unread_snapshot, '-') FROM pages
            UNION ALL SELECT 'snapshot ' || url || snapshots.sha256 FROM snapshots JOIN pages ON pages.id = page
            UNION ALL SELECT 'revision ' || url || number || text_hash FROM revisions JOIN pages ON pages.id = page
            UNION ALL SELECT 'comparison ' || url || number || methods || seed_revision || comparison FROM comparisons JOIN revisions ON revisions.id = revision JOIN pages ON pages.id = page
            UNION ALL SELECT 'seed ' || revision || seed FROM seed_revisions
            UNION ALL SELECT 'feed ' || url || outcome || failures FROM feeds
            ORDER BY 1
            """)),
        Token);

    private sealed class NamesReport : IReportRenderer
    {
        public string Format => "txt";

        public string FileEnding => ".txt";

        public async Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken) =>
            await output.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', report.Versions.Select(v => $"{v.Comparison.Version.Outlet}: {v.Comparison.NotComparable ?? "compared"}"))), cancellationToken);
    }
}
