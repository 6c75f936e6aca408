using Hangfire.Common;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Drives one pass: poll, match, look again, fetch, compare, report; each phase as jobs, the next when all of them have ended.</summary>
internal sealed class PipelineRunner(
    JobSetup setup, PhaseJobs jobs, PassPlan plan, SecondLookJob looking, StorySync sync, RunStore runs, RunLog log, RunAccount account) : IDisposable
{
    // Every text may bring the next page near. Two or three rounds do in practice; what is left after so many is read in the next pass.
    private const int MostRounds = 12;

    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>Does one pass now; waits for one that is under way.</summary>
    /// <param name="request">What is to be done.</param>
    /// <param name="progress">Told of every job that ends, or null.</param>
    /// <param name="cancellationToken">Ends the pass; what is stored by then is whole, and the next pass goes on from there.</param>
    /// <exception cref="InvalidInputException">Something the user can mend: a full disk, a lexicon without a list.</exception>
    public async Task<RunSummary> RunOnceAsync(RunRequest request, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await PassAsync(request, await sync.BringInStepAsync(cancellationToken), progress, cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Does a pass unless one is under way. A job never waits for a pass: those that wait would hold the workers that its own jobs need.</summary>
    /// <param name="request">What is to be done.</param>
    /// <param name="cancellationToken">Ends the pass.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> RunIfFreeAsync(RunRequest request, CancellationToken cancellationToken)
    {
        if (!await oneAtATime.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return false;
        }

        try
        {
            await PassAsync(request, await sync.BringInStepAsync(cancellationToken), null, cancellationToken);
            return true;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Does a pass when there is something to do and none is under way; leaves no trace otherwise.</summary>
    public async Task RunIfDueAsync(RunRequest request, CancellationToken cancellationToken)
    {
        if (!await oneAtATime.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return;
        }

        try
        {
            var seeds = await sync.BringInStepAsync(cancellationToken);
            if (sync.IsNews(seeds) || await plan.HasWorkAsync(request, cancellationToken))
            {
                await PassAsync(request, seeds, null, cancellationToken);
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Takes the outlets and seeds over into the tables.</summary>
    public Task SyncAsync(CancellationToken cancellationToken) => sync.BringInStepAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<RunSummary> PassAsync(RunRequest request, SeedSet seeds, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var runId = await runs.BeginAsync(request.Kind, setup.Instance, setup.Time.GetUtcNow(), cancellationToken);
        try
        {
            await sync.TellAsync(runId, seeds, cancellationToken);
            await PhasesAsync(request, new(runId, progress), cancellationToken);
            var summary = await account.OfAsync(runId, cancellationToken);
            await runs.EndAsync(runId, summary.Outcome, StoreJson.Write(summary), setup.Time.GetUtcNow(), cancellationToken);
            return summary;
        }
        catch (OperationCanceledException)
        {
            await runs.EndAsync(runId, "cancelled", null, setup.Time.GetUtcNow(), CancellationToken.None);
            throw;
        }
        catch (InvalidInputException error)
        {
            await log.ErrorAsync(runId, "run", request.Kind, error, cancellationToken);
            await runs.EndAsync(runId, "failed", null, setup.Time.GetUtcNow(), cancellationToken);
            throw;
        }
    }

    private async Task PhasesAsync(RunRequest request, Pass pass, CancellationToken cancellationToken)
    {
        var runId = pass.RunId;
        async Task MatchAsync() => await PhaseAsync(
            pass, MatchStoryJob.Phase, await plan.StaleStoriesAsync(cancellationToken), id => Job.FromExpression<MatchStoryJob>(job => job.RunAsync(id, runId, CancellationToken.None)), cancellationToken);
        await PhaseAsync(
            pass, PollFeedJob.Phase, await plan.FeedsAsync(request, cancellationToken), id => Job.FromExpression<PollFeedJob>(job => job.RunAsync(id, runId, CancellationToken.None)), cancellationToken);
        await MatchAsync();

        // Until nothing is left to be read: each text may take a page, put one out or bring another near, and a report of a decision that the next text takes back would tell of the order in which pages were read.
        var again = await LookAgainAsync(pass, await plan.WaitingAsync(request, cancellationToken), isWaiting: true, cancellationToken);
        var asked = new Dictionary<long, int>();
        for (var round = 0; round < MostRounds; round++)
        {
            var looked = await LookAgainAsync(pass, await plan.SecondLooksAsync(request, asked, cancellationToken), isWaiting: false, cancellationToken);
            var fetched = await FetchAsync(pass, round == 0 ? await plan.CoverageAsync(request, cancellationToken) : await plan.UntriedCoverageAsync(request, cancellationToken), request.Look, cancellationToken);
            await MatchAsync();
            if (!looked && !fetched && !again)
            {
                break;
            }

            again = false;
        }

        await looking.TellOfTheRestAsync(await plan.FollowedStoriesAsync(cancellationToken), asked, runId, cancellationToken);
        await PhaseAsync(
            pass, CompareCoverageJob.Phase, await plan.ComparisonsAsync(cancellationToken), id => Job.FromExpression<CompareCoverageJob>(job => job.RunAsync(id, runId, CancellationToken.None)), cancellationToken);
        if (request.ReportFolder is { } folder)
        {
            var reported = (await plan.StoriesAsync(cancellationToken)).Select(story => story.Id).ToList();
            await PhaseAsync(pass, StoryReportJob.Phase, reported, id => Job.FromExpression<StoryReportJob>(job => job.RunAsync(id, runId, folder, CancellationToken.None)), cancellationToken);
        }
    }

    // The pages near the stories; whether there were any.
    private async Task<bool> LookAgainAsync(Pass pass, PagesInTurn pages, bool isWaiting, CancellationToken cancellationToken)
    {
        if (pages.Fetched.Count == 0)
        {
            return false;
        }

        var runId = pass.RunId;
        var broken = await PhaseAsync(pass, SecondLookJob.Phase, pages.Fetched, id => Job.FromExpression<SecondLookJob>(job => job.FetchAsync(id, runId, isWaiting, CancellationToken.None)), cancellationToken);
        await PhaseAsync(pass, SecondLookJob.Phase, pages.Without(broken), id => Job.FromExpression<SecondLookJob>(job => job.ReadAsync(id, runId, CancellationToken.None)), cancellationToken);
        await looking.SettleAsync(await plan.FollowedStoriesAsync(cancellationToken), cancellationToken);
        return true;
    }

    // The pages of the stories; whether there were any.
    private async Task<bool> FetchAsync(Pass pass, PagesInTurn pages, PageLook look, CancellationToken cancellationToken)
    {
        if (pages.Fetched.Count == 0)
        {
            return false;
        }

        var runId = pass.RunId;
        var broken = await PhaseAsync(pass, FetchCoverageJob.Phase, pages.Fetched, id => Job.FromExpression<FetchCoverageJob>(job => job.RunAsync(id, runId, look, CancellationToken.None)), cancellationToken);
        await PhaseAsync(pass, ReadCoverageJob.Phase, pages.Without(broken), id => Job.FromExpression<ReadCoverageJob>(job => job.RunAsync(id, runId, look, CancellationToken.None)), cancellationToken);
        return true;
    }

    private Task<IReadOnlySet<long>> PhaseAsync(Pass pass, string phase, IReadOnlyList<long> ids, Func<long, Job> job, CancellationToken cancellationToken) =>
        PhaseAsync(pass, phase, [.. ids.Select(id => (IReadOnlyList<long>)[id])], job, cancellationToken);

    private Task<IReadOnlySet<long>> PhaseAsync(Pass pass, string phase, IReadOnlyList<IReadOnlyList<long>> lists, Func<long, Job> job, CancellationToken cancellationToken) =>
        jobs.DoAsync(lists, job, done => pass.Progress?.Report(new(phase, done, lists.Sum(list => list.Count))), (id, error) => log.ErrorAsync(pass.RunId, phase, $"{phase} {id}", error, cancellationToken), cancellationToken);

    private sealed record Pass(long RunId, IProgress<RunProgress>? Progress);
}
