using System.CommandLine;
using System.Runtime.InteropServices;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands;

/// <summary>Runs the command line: maps what can go wrong to exit codes, keeps standard output for data.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs.</summary>
    /// <param name="root">The verbs.</param>
    /// <param name="arguments">As given by the shell.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        ShortenDescriptionsIn(parsed.CommandResult.Command);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(new() { Output = Console.Error });
            return ExitCode.Usage;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            // The library would end the program two seconds after a signal, whatever is being stored.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stopping.Token);
        }
        catch (InvalidInputException wrong)
        {
            await Console.Error.WriteLineAsync($"newscompare: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("newscompare: cancelled");
            return ExitCode.Cancelled;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    // The help of a verb tells all; the list of verbs above it needs one line of each.
    private static void ShortenDescriptionsIn(Command shown)
    {
        foreach (var verb in shown.Subcommands)
        {
            verb.Description = verb.Description?.Split('\n')[0].Split(" Example:")[0].TrimEnd();
        }
    }
}
