using System.Globalization;
using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Writes the reports of all stories, once a night.</summary>
internal sealed class NightlyReportJob(JobSetup setup, NightStore nights, StoryStore stories, ReportWriter writer)
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
        var active = (await stories.ListAsync(cancellationToken)).Where(story => story.Active).ToList();
        foreach (var story in active)
        {
            await writer.WriteAsync(story.Seed.StoryId, folder, cancellationToken);
        }

        await nights.FinishAsync(night, folder, string.Create(CultureInfo.InvariantCulture, $"{active.Count} stories."), setup.Time.GetUtcNow(), cancellationToken);
    }
}
