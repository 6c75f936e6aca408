using System.Collections.Concurrent;
using Hangfire.States;
using Hangfire.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Tells when a job has ended, and how.</summary>
internal sealed class JobWatch : IApplyStateFilter
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Exception?>> ends = new(StringComparer.Ordinal);

    /// <summary>Ends with the job: null when it succeeded, else what it threw.</summary>
    /// <param name="jobId">The job; it may have ended already. Ask once.</param>
    public async Task<Exception?> EndOfAsync(string jobId)
    {
        var error = await Of(jobId).Task;
        ends.TryRemove(jobId, out _);
        return error;
    }

    /// <inheritdoc/>
    public void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
        if (context.NewState is SucceededState)
        {
            Of(context.BackgroundJob.Id).TrySetResult(null);
        }
        else if (context.NewState is FailedState failed)
        {
            Of(context.BackgroundJob.Id).TrySetResult(failed.Exception);
        }
        else if (context.NewState is DeletedState)
        {
            Of(context.BackgroundJob.Id).TrySetResult(new OperationCanceledException($"The job {context.BackgroundJob.Id} was deleted."));
        }
    }

    /// <inheritdoc/>
    public void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
    }

    private TaskCompletionSource<Exception?> Of(string jobId) =>
        ends.GetOrAdd(jobId, _ => new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously));
}
