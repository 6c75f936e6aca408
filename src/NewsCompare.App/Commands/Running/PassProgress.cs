using NewsCompare.App.Commands.Output;
using NewsCompare.Pipeline.Jobs;
using Spectre.Console;

namespace NewsCompare.App.Commands.Running;

/// <summary>Shows how far a pass has come: bars on a terminal, plain lines elsewhere, nothing when quiet; on standard error only.</summary>
internal static class PassProgress
{
    private static readonly string[] Phases = ["poll", "match", "fetch", "compare", "report"];

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["poll"] = "polling feeds",
        ["match"] = "matching stories",
        ["fetch"] = "fetching pages",
        ["compare"] = "comparing",
        ["report"] = "writing reports",
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

        if (Console.IsErrorRedirected)
        {
            return await pass(new Lines());
        }

        using var drawing = TerminalText.DrawOnError();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => pass(new Bars(context)));
    }

    private sealed class Lines : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Total > 0 && value.Done == value.Total)
            {
                Console.Error.WriteLine($"{Labels.GetValueOrDefault(value.Phase, value.Phase)}: {value.Done} of {value.Total}");
            }
        }
    }

    private sealed class Bars : IProgress<RunProgress>
    {
        private readonly Dictionary<string, ProgressTask> tasks;

        public Bars(ProgressContext context) =>
            tasks = Phases.ToDictionary(phase => phase, phase => context.AddTask(Labels[phase], autoStart: false));

        public void Report(RunProgress value)
        {
            var task = tasks[value.Phase];
            task.MaxValue = Math.Max(1, value.Total);
            task.StartTask();
            task.Value = value.Total == 0 ? 1 : value.Done;
        }
    }
}
