using System.Diagnostics;
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
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
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

    /// <summary>Starts the program; the caller ends it.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="environment">Variables on top of the usual ones, or null.</param>
    /// <param name="arguments">As typed.</param>
    public static Process Start(TempFolder folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Executable)
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
}

/// <summary>How the program ended and what it wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
