using System.Globalization;
using System.Runtime.ExceptionServices;
using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Writes the reports of all stories, once a night.</summary>
internal sealed class NightlyReportJob(JobSetup setup, NightStore nights, StoryStore stories, RunStore runs, ReportWriter writer, RunLog log)
{
    /// <summary>Reports the last night that was due, when it has no report yet and a story was there by then: also one that was missed while nothing ran.</summary>
    /// <param name="cancellationToken">Ends the work; the night is made up at the next start.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunLastDueAsync(CancellationToken cancellationToken)
    {
        var (night, dueAt) = Nights.LastDue(setup.Schedule, setup.Time.GetUtcNow());
        if (!await nights.IsFinishedAsync(night, cancellationToken) && (await stories.ListAsync(cancellationToken)).Exists(story => story.AddedAt <= dueAt))
        {
            await RunAsync(night, cancellationToken);
        }
    }

    /// <summary>Reports one night; a night that another worker has claimed is passed over.</summary>
    /// <param name="night">yyyy-MM-dd.</param>
    /// <param name="cancellationToken">Ends the work; the night is made up at the next start.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(string night, CancellationToken cancellationToken)
    {
        if (!await nights.ClaimAsync(night, setup.Instance, setup.Time.GetUtcNow(), cancellationToken))
        {
            return;
        }

        var folder = Path.Combine(setup.Folder.Reports, night);
        var runId = await runs.BeginAsync("nightly", setup.Instance, setup.Time.GetUtcNow(), cancellationToken);
        var errors = new List<Exception>();
        try
        {
            var active = (await stories.ListAsync(cancellationToken)).Where(story => story.Active).ToList();
            foreach (var story in active)
            {
                await ReportAsync(story.Seed.StoryId, folder, runId, errors, cancellationToken);
            }

            if (errors.Count == 0)
            {
                await nights.FinishAsync(night, folder, string.Create(CultureInfo.InvariantCulture, $"{active.Count} stories."), setup.Time.GetUtcNow(), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            await runs.EndAsync(runId, "cancelled", null, setup.Time.GetUtcNow(), CancellationToken.None);
            throw;
        }

        await runs.EndAsync(runId, errors.Count == 0 ? "done" : "failed", null, setup.Time.GetUtcNow(), cancellationToken);
        Throw(errors);
    }

    // A story that cannot be reported must not hide the others: they are written, then the job fails with what was thrown.
    private async Task ReportAsync(string storyId, string folder, long runId, List<Exception> errors, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var path in await writer.WriteAsync(storyId, folder, cancellationToken))
            {
                await log.InfoAsync(runId, StoryReportJob.Phase, null, path, "written", $"The report of '{storyId}'.", 1, cancellationToken);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            errors.Add(error);
            await log.ErrorAsync(runId, StoryReportJob.Phase, storyId, error, cancellationToken);
        }
    }

    private static void Throw(List<Exception> errors)
    {
        if (errors is [var only])
        {
            ExceptionDispatchInfo.Throw(only);
        }

        if (errors.Count > 1)
        {
            throw new AggregateException(errors);
        }
    }
}
