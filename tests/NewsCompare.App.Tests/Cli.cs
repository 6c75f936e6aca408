using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsCompare.App.Tests;

/// <summary>Runs the executable as a user does, in a folder of its own.</summary>
internal static class Cli
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "newscompare.exe" : "newscompare");

    /// <summary>Starts the program and waits for its end.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="arguments">As typed.</param>
    public static Task<CliResult> RunAsync(TempFolder folder, params string[] arguments) => RunAsync(folder, null, null, arguments);

    /// <summary>Starts the program and waits for its end.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="input">Standard input, or null.</param>
    /// <param name="environment">Variables on top of the usual ones, or null.</param>
    /// <param name="arguments">As typed.</param>
    public static async Task<CliResult> RunAsync(TempFolder folder, string? input, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        return await EndAsync(process, input);
    }

    /// <summary>Hands a started program its input and waits for its end.</summary>
    /// <param name="process">As the Start methods give it.</param>
    /// <param name="input">Standard input, or null.</param>
    public static async Task<CliResult> EndAsync(Process process, string? input = null)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await WriteAsync(process, input);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a line of the shell in which <c>$NEWSCOMPARE</c> is the program; for redirections and limits.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="line">For sh.</param>
    public static async Task<CliResult> ShellAsync(TempFolder folder, string line)
    {
        using var process = StartProgram("/bin/sh", folder, new Dictionary<string, string> { ["NEWSCOMPARE"] = Executable }, "-c", line);
        return await EndAsync(process);
    }

    /// <summary>Sends a signal to a started program.</summary>
    /// <param name="process">The program.</param>
    /// <param name="signal">"INT".</param>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts the program; the caller ends it.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="environment">Variables on top of the usual ones, or null.</param>
    /// <param name="arguments">As typed.</param>
    public static Process Start(TempFolder folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        StartProgram(Executable, folder, environment, arguments);

    private static Process StartProgram(string program, TempFolder folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["XDG_DATA_HOME"] = folder.In("xdg-data");
        start.Environment["HOME"] = folder.Path;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task WriteAsync(Process process, string? input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException) when (process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            // It ended before it had read all of its input, as it does after a wrong option.
        }
    }
}

/// <summary>How the program ended and what it wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Asserts how it ended, and that what it said to a person names all of the words.</summary>
    /// <param name="exitCode">The code it should have ended with.</param>
    /// <param name="words">File, key, address, value.</param>
    public void Says(int exitCode, params string[] words)
    {
        Assert.True(ExitCode == exitCode, $"ended with {ExitCode}, not {exitCode}:\n{Errors}\n{Output}");
        foreach (var word in words)
        {
            Assert.Contains(word, Errors, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("   at NewsCompare.", Errors, StringComparison.Ordinal);
    }

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
