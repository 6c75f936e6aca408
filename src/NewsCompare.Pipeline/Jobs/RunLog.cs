using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Writes down what the jobs of a run did.</summary>
internal sealed class RunLog(RunStore runs, TimeProvider time)
{
    /// <summary>Something that went as it should.</summary>
    public Task InfoAsync(long runId, string phase, string? outletId, string subject, string code, string message, int added, CancellationToken cancellationToken) =>
        runs.AddAsync(runId, new(phase, RunEvent.Info, outletId, subject, code, message, added), time.GetUtcNow(), cancellationToken);

    /// <summary>Something odd that is no failure.</summary>
    public Task NoteAsync(long runId, string phase, string? outletId, string subject, string code, string message, CancellationToken cancellationToken) =>
        runs.AddAsync(runId, new(phase, RunEvent.Note, outletId, subject, code, message), time.GetUtcNow(), cancellationToken);

    /// <summary>Something that the web or a page did not give.</summary>
    public Task ProblemAsync(long runId, string phase, string? outletId, string subject, string code, string message, int added, CancellationToken cancellationToken) =>
        runs.AddAsync(runId, new(phase, RunEvent.Problem, outletId, subject, code, message, added), time.GetUtcNow(), cancellationToken);

    /// <summary>A mistake of ours that ended a job.</summary>
    public Task ErrorAsync(long runId, string phase, string subject, Exception error, CancellationToken cancellationToken) =>
        runs.AddAsync(runId, new(phase, RunEvent.Error, null, subject, error.GetType().Name, error.ToString()), time.GetUtcNow(), cancellationToken);
}
