using Hangfire;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>What `serve` does on its own: it does what the tables say is due, so that a lost queue loses nothing.</summary>
internal sealed class SweepJob(PipelineRunner runner, NightlyReportJob nightly)
{
    private volatile bool pollIsWaiting;

    /// <summary>Fetches, reads, matches and compares what is due, and makes up a night whose report failed; feeds have their own time.</summary>
    /// <param name="cancellationToken">Ends the work; the next sweep goes on from there.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (pollIsWaiting)
        {
            await PollAsync(cancellationToken);
        }
        else
        {
            await runner.RunIfDueAsync(new("sweep") { Poll = false }, cancellationToken);
        }

        await nightly.RunLastDueAsync(cancellationToken);
    }

    /// <summary>Polls the feeds that are due, and does what follows from it; while a pass is under way it is left to the first sweep after it.</summary>
    /// <param name="cancellationToken">Ends the work; the next poll goes on from there.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task PollAsync(CancellationToken cancellationToken)
    {
        pollIsWaiting = false;
        if (!await runner.RunIfFreeAsync(new("poll") { OnlyDueFeeds = true }, cancellationToken))
        {
            pollIsWaiting = true;
        }
    }
}
