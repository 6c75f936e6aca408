using Microsoft.Extensions.DependencyInjection;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Puts stores, jobs and their driver together.</summary>
internal static class JobsRegistration
{
    /// <summary>Adds all of Storage and Jobs; <see cref="PipelineRunner"/> and <see cref="JobHost"/> are what a caller asks for.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="setup">What they work with.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, JobSetup setup) => services
        .AddSingleton(setup)
        .AddSingleton(setup.Database)
        .AddSingleton(setup.Analysis)
        .AddSingleton(setup.Fetch)
        .AddSingleton(setup.Renderers)
        .AddSingleton(setup.Stories)
        .AddSingleton(setup.Schedule)
        .AddSingleton(setup.Time)
        .AddSingleton(new OutletDirectory(setup.Outlets))
        .AddStores()
        .AddSingleton<RunLog>()
        .AddSingleton<RunAccount>()
        .AddSingleton<FeedReading>()
        .AddSingleton<ReadingMethods>()
        .AddSingleton<PageReader>()
        .AddSingleton<FurtherPages>()
        .AddSingleton<PageNames>()
        .AddSingleton<VersionReader>()
        .AddSingleton<RoundUpFinder>()
        .AddSingleton<WaitingPages>()
        .AddSingleton<SilenceFinder>()
        .AddSingleton<StoryCensus>()
        .AddSingleton<StoryLoader>()
        .AddSingleton<RevisionHistory>()
        .AddSingleton<AuditRecords>()
        .AddSingleton<ReportWriter>()
        .AddSingleton<StorySync>()
        .AddSingleton<PassPlan>()
        .AddSingleton<PollFeedJob>()
        .AddSingleton<SitemapSearch>()
        .AddSingleton<StoryRetrieval>()
        .AddSingleton<StoryDecision>()
        .AddSingleton<MatchStoryJob>()
        .AddSingleton<PageVisit>()
        .AddSingleton<SecondLookJob>()
        .AddSingleton<FetchCoverageJob>()
        .AddSingleton<ReadCoverageJob>()
        .AddSingleton<PhaseJobs>()
        .AddSingleton<CompareCoverageJob>()
        .AddSingleton<StoryReportJob>()
        .AddSingleton<NightlyReportJob>()
        .AddSingleton<SweepJob>()
        .AddSingleton<PipelineRunner>()
        .AddSingleton(provider => new JobHost(provider, setup.Schedule.Workers));

    /// <summary>A container of its own, for a single run.</summary>
    public static ServiceProvider Build(JobSetup setup) => new ServiceCollection().AddJobs(setup).BuildServiceProvider();

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<FeedStore>()
        .AddSingleton<HostStore>()
        .AddSingleton<ItemStore>()
        .AddSingleton<ItemIndex>()
        .AddSingleton<StoryStore>()
        .AddSingleton<MatchStore>()
        .AddSingleton<DecisionStore>()
        .AddSingleton<CoverageStore>()
        .AddSingleton<PageNameStore>()
        .AddSingleton<SecondLookStore>()
        .AddSingleton<SnapshotStore>()
        .AddSingleton<FurtherPageStore>()
        .AddSingleton<RevisionStore>()
        .AddSingleton<ComparisonStore>()
        .AddSingleton<AuditDecisionStore>()
        .AddSingleton<RunStore>()
        .AddSingleton<NightStore>()
        .AddSingleton<LeaseStore>()
        .AddSingleton<Forgetting>()
        .AddSingleton<Maintenance>();
}
