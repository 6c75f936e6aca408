using Hangfire;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>What `serve` does on its own: it does what the tables say is due, so that a lost queue loses nothing.</summary>
internal sealed class SweepJob(PipelineRunner runner, NightlyReportJob nightly)
{
    /// <summary>Fetches, reads, matches and compares what is due, and makes up a night whose report failed; feeds have their own time.</summary>
    /// <param name="cancellationToken">Ends the work; the next sweep goes on from there.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await runner.RunIfDueAsync(new("sweep") { Poll = false }, cancellationToken);
        await nightly.RunLastDueAsync(cancellationToken);
    }

    /// <summary>Polls the feeds that are due, and does what follows from it; waits for a pass that is under way.</summary>
    /// <param name="cancellationToken">Ends the work; the next poll goes on from there.</param>
    [AutomaticRetry(Attempts = 0)]
    public Task PollAsync(CancellationToken cancellationToken) => runner.RunOnceAsync(new("poll") { OnlyDueFeeds = true }, null, cancellationToken);
}
