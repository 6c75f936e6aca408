using System.CommandLine;
using System.Runtime.InteropServices;
using NewsCompare.App.Commands.Output;
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
        TerminalText.GuardError();
        var parsed = root.Parse(arguments);
        ShortenDescriptionsIn(parsed.CommandResult.Command);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(new() { Output = Console.Error });
            return ExitCode.Usage;
        }

        EndWithOneOnMistakes();
        var stopping = new CancellationTokenSource(); // never disposed: a signal may still come while the program ends
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stopping.Token);
        }
        catch (InvalidInputException wrong)
        {
            await Console.Error.WriteLineAsync($"newscompare: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (IOException wrong)
        {
            await Console.Error.WriteLineAsync($"newscompare: reading or writing failed: {wrong.Message.TrimEnd('.')}. Look at the disk and at what takes the output; what was stored before is whole.");
            return ExitCode.Unexpected;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("newscompare: cancelled");
            return ExitCode.Cancelled;
        }

        // The first time the work ends in good order, the second time at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stopping.IsCancellationRequested;
            stopping.Cancel();
        }
    }

    // The runtime would end with the signal ABRT (134); the trace is written all the same.
    private static void EndWithOneOnMistakes() => AppDomain.CurrentDomain.UnhandledException += (_, mistake) =>
    {
        Console.Error.WriteLine($"newscompare: a mistake of the program's own, please report it:\n{mistake.ExceptionObject}");
        Environment.Exit(ExitCode.Unexpected);
    };

    // The help of a verb tells all; the list of verbs above it needs one line of each.
    private static void ShortenDescriptionsIn(Command shown)
    {
        foreach (var verb in shown.Subcommands)
        {
            verb.Description = verb.Description?.Split('\n')[0].Split(" Example:")[0].TrimEnd();
        }
    }
}
