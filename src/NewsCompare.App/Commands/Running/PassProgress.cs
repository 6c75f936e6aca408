using NewsCompare.App.Commands.Output;
using NewsCompare.Pipeline.Jobs;
using Spectre.Console;

namespace NewsCompare.App.Commands.Running;

/// <summary>Shows how far a pass has come: bars on a terminal that can draw, plain lines elsewhere, nothing when quiet; on standard error only.</summary>
internal static class PassProgress
{
    private static readonly Dictionary<string, string> Labels = new()
    {
        [PollFeedJob.Phase] = "polling feeds",
        [MatchStoryJob.Phase] = "matching stories",
        [SecondLookJob.Phase] = "reading pages near the stories",
        [FetchCoverageJob.Phase] = "fetching pages",
        [ReadCoverageJob.Phase] = "reading pages",
        [CompareCoverageJob.Phase] = "comparing",
        [StoryReportJob.Phase] = "writing reports",
    };

    /// <summary>Runs a pass and shows its progress.</summary>
    /// <typeparam name="T">What the pass gives.</typeparam>
    /// <param name="quiet">Whether nothing is shown.</param>
    /// <param name="pass">The pass; it is handed the progress to report to, or null.</param>
    public static async Task<T> ShowAsync<T>(bool quiet, Func<IProgress<RunProgress>?, Task<T>> pass)
    {
        if (quiet)
        {
            return await pass(null);
        }

        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") is "dumb")
        {
            return await pass(new Lines());
        }

        using var drawing = TerminalText.DrawOnError();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => pass(new Bars(context)));
    }

    private static string Label(string phase) => Labels.GetValueOrDefault(phase, phase);

    private sealed class Lines : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Total > 0 && value.Done == value.Total)
            {
                Console.Error.WriteLine($"{Label(value.Phase)}: {value.Done} of {value.Total}");
            }
        }
    }

    // One bar for each phase, from when there is something to do in it; a phase that comes again fills its bar again.
    private sealed class Bars(ProgressContext context) : IProgress<RunProgress>
    {
        private readonly Dictionary<string, ProgressTask> tasks = [];

        public void Report(RunProgress value)
        {
            if (value.Total == 0)
            {
                return;
            }

            if (!tasks.TryGetValue(value.Phase, out var task))
            {
                tasks.Add(value.Phase, task = context.AddTask(Label(value.Phase)));
            }

            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }
}
