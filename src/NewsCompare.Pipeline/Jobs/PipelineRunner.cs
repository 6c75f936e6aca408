using Hangfire.Common;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Drives one pass: poll, match, look again, fetch, compare, report; each phase as jobs, the next when all of them have ended.</summary>
internal sealed class PipelineRunner(
    JobSetup setup, JobHost host, PassPlan plan, StorySync sync, RunStore runs, RunLog log, RunAccount account) : IDisposable
{
    // A page is new but once, yet one that another job holds stays so; what is left then is fetched in the next pass.
    private const int MostRounds = 4;

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
        await PhaseAsync(
            pass, SecondLookJob.Phase, await plan.SecondLooksAsync(request, cancellationToken), id => Job.FromExpression<SecondLookJob>(job => job.RunAsync(id, runId, CancellationToken.None)), cancellationToken);
        var look = request.Look;
        async Task FetchAsync(IReadOnlyList<long> coverage) => await PhaseAsync(
            pass, FetchCoverageJob.Phase, coverage, id => Job.FromExpression<FetchCoverageJob>(job => job.RunAsync(id, runId, look, CancellationToken.None)), cancellationToken);
        await FetchAsync(await plan.CoverageAsync(request, cancellationToken));

        // Once more, now that the texts are known: of the pages taken, of those near, and which of them are copies. What the story gains by that is fetched too, and may bring more.
        await MatchAsync();
        for (var round = 0; round < MostRounds && await plan.UntriedCoverageAsync(request, cancellationToken) is { Count: > 0 } gained; round++)
        {
            await FetchAsync(gained);
            await MatchAsync();
        }

        await PhaseAsync(
            pass, CompareCoverageJob.Phase, await plan.ComparisonsAsync(cancellationToken), id => Job.FromExpression<CompareCoverageJob>(job => job.RunAsync(id, runId, CancellationToken.None)), cancellationToken);
        if (request.ReportFolder is { } folder)
        {
            var reported = (await plan.StoriesAsync(cancellationToken)).Select(story => story.Id).ToList();
            await PhaseAsync(pass, StoryReportJob.Phase, reported, id => Job.FromExpression<StoryReportJob>(job => job.RunAsync(id, runId, folder, CancellationToken.None)), cancellationToken);
        }
    }

    private async Task PhaseAsync(Pass pass, string phase, IReadOnlyList<long> ids, Func<long, Job> job, CancellationToken cancellationToken)
    {
        pass.Progress?.Report(new(phase, 0, ids.Count));
        var jobs = ids.Select(id => (Id: id, Job: host.Enqueue(job(id)))).ToList();
        InvalidInputException? wrong = null;
        var done = 0;
        await foreach (var ended in Task.WhenEach(jobs.Select(one => EndOfAsync(one.Id, one.Job))).WithCancellation(cancellationToken))
        {
            var (id, error) = await ended;
            if (error is InvalidInputException first && wrong is null)
            {
                // What has begun is waited for, so that nothing is written any more when the pass has ended; the rest is left for the next pass.
                wrong = first;
                jobs.ForEach(one => host.Withdraw(one.Job));
            }
            else if (error is not null && wrong is null)
            {
                await log.ErrorAsync(pass.RunId, phase, $"{phase} {id}", error, cancellationToken);
            }

            pass.Progress?.Report(new(phase, ++done, ids.Count));
        }

        if (wrong is not null)
        {
            throw wrong;
        }
    }

    private async Task<(long Id, Exception? Error)> EndOfAsync(long id, string jobId) => (id, await host.Watch.EndOfAsync(jobId));

    private sealed record Pass(long RunId, IProgress<RunProgress>? Progress);
}
