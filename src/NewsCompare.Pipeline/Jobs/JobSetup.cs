using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Fetches one address; a delegate, since tests stand in for the network.</summary>
internal delegate Task<FetchOutcome> FetchPage(FetchRequest request, CancellationToken cancellationToken);

/// <summary>All that the jobs work with.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Database">Its database.</param>
/// <param name="Instance">Of the lease that is held on the folder.</param>
/// <param name="Outlets">All configured outlets.</param>
/// <param name="Seeds">Reads the seeds; asked at the beginning of every pass.</param>
/// <param name="Analysis">The pure work.</param>
/// <param name="Fetch">The one way to the network.</param>
/// <param name="Renderers">The formats of the reports; may be empty.</param>
/// <param name="Stories">Windows and revisits.</param>
/// <param name="Schedule">Times and workers.</param>
/// <param name="Time">The clock.</param>
internal sealed record JobSetup(
    DataFolder Folder,
    DatabaseFile Database,
    string Instance,
    IReadOnlyList<Outlet> Outlets,
    Func<SeedSet> Seeds,
    AnalysisFunctions Analysis,
    FetchPage Fetch,
    IReadOnlyList<IReportRenderer> Renderers,
    StoryOptions Stories,
    ScheduleOptions Schedule,
    TimeProvider Time);
