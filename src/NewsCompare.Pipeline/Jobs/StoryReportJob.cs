using Hangfire;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Writes the report of one story.</summary>
internal sealed class StoryReportJob(StoryStore stories, ReportWriter writer, RunLog log)
{
    /// <summary>The phase in the log of a run.</summary>
    public const string Phase = "report";

    /// <summary>Writes the report; an earlier one of the same name is replaced.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="runId">The run that asked for it.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(long storyId, long runId, string folder, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
        {
            return;
        }

        var paths = await writer.WriteAsync(story.Seed.StoryId, folder, cancellationToken);
        foreach (var path in paths)
        {
            var message = $"The report of '{story.Seed.StoryId}'.";
            await log.InfoAsync(runId, Phase, null, path, "written", message, 1, cancellationToken);
        }
    }
}
