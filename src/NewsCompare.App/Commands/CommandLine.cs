using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
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
            await WriteMistakesAsync(parsed);
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
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
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
            if (!signal.Cancel)
            {
                TerminalText.LeaveDrawing();
            }

            stopping.Cancel();
        }
    }

    // The help of a verb is longer than a screen: what is wrong would scroll away above it. Who names no verb at all asks which there are.
    private static async Task WriteMistakesAsync(ParseResult parsed)
    {
        var asksForVerbs = parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0;
        if (parsed.Action is ParseErrorAction action)
        {
            action.ShowHelp = asksForVerbs;
        }

        await parsed.InvokeAsync(new() { Output = Console.Error });
        if (!asksForVerbs)
        {
            var verbs = string.Concat(Verbs(parsed.CommandResult).Reverse().Select(verb => $" {verb}"));
            await Console.Error.WriteLineAsync($"'newscompare{verbs} --help' says what it takes.");
        }
    }

    private static IEnumerable<string> Verbs(SymbolResult result)
    {
        for (var at = result; at is CommandResult { Command: not RootCommand } verb; at = at.Parent)
        {
            yield return verb.Command.Name;
        }
    }

    // The runtime would end with the signal ABRT (134); the trace is written all the same.
    private static void EndWithOneOnMistakes() => AppDomain.CurrentDomain.UnhandledException += (_, mistake) =>
    {
        Console.Error.WriteLine($"newscompare: a mistake of the program's own, please report it:\n{mistake.ExceptionObject}");
        Environment.Exit(ExitCode.Unexpected);
    };

    // The help of a verb tells all; the list of verbs above it needs the first sentence of each.
    private static void ShortenDescriptionsIn(Command shown)
    {
        foreach (var verb in shown.Subcommands)
        {
            verb.Description = verb.Description is { } all ? all.Split("\n\n")[0].ReplaceLineEndings(" ").Split(". ")[0].TrimEnd('.') + "." : null;
        }
    }
}
