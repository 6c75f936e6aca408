using NewsCompare.App.Commands.Database;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Running;

/// <summary>A data folder that is held and worked on: its database, its lease, and the jobs over them.</summary>
internal sealed class PipelineSession : IAsyncDisposable
{
    private readonly DatabaseFile database;
    private readonly DataLease? lease;

    private PipelineSession(DatabaseFile database, DataLease? lease, JobSetup setup)
    {
        this.database = database;
        this.lease = lease;
        Setup = setup;
        Services = JobsRegistration.Build(setup);
    }

    /// <summary>The formats in which reports are written.</summary>
    public static IReadOnlyList<IReportRenderer> Renderers { get; } = [new HtmlReport(), new JsonReport(), new CsvReport("versions"), new CsvReport("cells")];

    /// <summary>What the jobs work with.</summary>
    public JobSetup Setup { get; }

    /// <summary>Stores and jobs.</summary>
    public ServiceProvider Services { get; }

    /// <summary>Drives a pass.</summary>
    public PipelineRunner Runner => Services.GetRequiredService<PipelineRunner>();

    /// <summary>Opens a data folder and takes its lease.</summary>
    /// <param name="folder">The data folder; it is made.</param>
    /// <param name="verb">What this process is, for the message that another one gets.</param>
    /// <param name="config">For the lexicon.</param>
    /// <param name="settings">All settings.</param>
    /// <param name="outlets">All outlets.</param>
    /// <param name="seeds">Reads the seeds.</param>
    /// <param name="fetch">The way to the network.</param>
    /// <param name="clock">The present of the jobs.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    public static async Task<PipelineSession> OpenAsync(
        DataFolder folder, string verb, ConfigFiles config, PipelineSettings settings, IReadOnlyList<Outlet> outlets, Func<SeedSet> seeds, FetchPage fetch, TimeProvider clock, CancellationToken cancellationToken)
    {
        var database = DatabaseFile.Open(folder.Database);
        try
        {
            var lease = await DataLease.TakeAsync(folder, database, verb, TimeProvider.System, cancellationToken);
            var analysis = AnalysisFunctions.Of(config.Lexicon("en"), outlets, settings.Alignment);
            return new(
                database, lease,
                new(folder, database, lease.Instance, outlets, seeds, analysis, fetch, Renderers, settings.Stories, settings.Schedule, clock));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens a data folder that exists, to read in it; another process may be working on it.</summary>
    /// <param name="installation">Which.</param>
    public static PipelineSession OpenToRead(Installation installation)
    {
        var folder = new DataFolder(installation.DataFolder);
        var settings = installation.Settings();
        var outlets = installation.Outlets();
        var database = DatabaseCommand.OpenExisting(installation);
        try
        {
            var analysis = AnalysisFunctions.Of(installation.Config.Lexicon("en"), outlets, settings.Alignment);
            return new(database, null, new(folder, database, "reader", outlets, () => new([], [], []), analysis, FetchesNothing, Renderers, settings.Stories, settings.Schedule, TimeProvider.System));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The way to the network of a session that has none.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static Task<FetchOutcome> FetchesNothing(FetchRequest request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"This session fetches nothing, but was asked for {request.Url}.");

    /// <summary>Lets the fetcher know what earlier processes have learned of hosts and what was taken down here, and keeps what it learns.</summary>
    /// <param name="fetcher">The way to the network.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task RememberAsync(PageFetcher fetcher, CancellationToken cancellationToken)
    {
        var hosts = Services.GetRequiredService<HostStore>();
        var forgetting = Services.GetRequiredService<Forgetting>();
        fetcher.Remember(new(
            await hosts.ListAsync(cancellationToken),
            (memo, token) => hosts.SaveAsync(memo, Setup.Time.GetUtcNow(), token),
            (url, token) => forgetting.IsForgottenAsync(CanonicalUrl.Of(url), token)));
    }

    /// <summary>The report of a story as it stands in the tables.</summary>
    /// <param name="storyId">The name of its seed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<StoryReport> ReportAsync(string storyId, CancellationToken cancellationToken) =>
        Services.GetRequiredService<ReportWriter>().ReportAsync(storyId, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (lease is not null)
        {
            await lease.DisposeAsync();
        }

        database.Dispose();
    }
}
