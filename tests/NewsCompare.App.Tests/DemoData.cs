using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsCompare.App.Tests;

[assembly: AssemblyFixture(typeof(DemoData))]

namespace NewsCompare.App.Tests;

/// <summary>One undisturbed run of the demo, which many tests look at; tests that change something work on a copy.</summary>
public sealed partial class DemoData : IAsyncLifetime
{
    public const string Story = "biden-ukraine-kharkiv";

    private static readonly TempFolder Folder = new();
    private static readonly Lazy<Task<(CliResult Result, TimeSpan Took)>> Run = new(RunAsync);

    /// <summary>The data folder of the demo.</summary>
    public string Data { get; } = Folder.In("data/demo");

    /// <summary>The report that the demo wrote, as JSON.</summary>
    public string ReportJson => System.IO.Path.Combine(Data, "reports", "latest", Story + ".json");

    /// <summary>How long the run took.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>How the run ended.</summary>
    internal CliResult Result { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (Result, Took) = await Run.Value;

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Copies what the run stored, once it has ended; for fixtures, which do not see one another.</summary>
    /// <param name="target">Another folder.</param>
    /// <param name="name">Relative name of the copy.</param>
    internal static async Task CopyToAsync(TempFolder target, string name)
    {
        (await Run.Value).Result.Says(0);
        target.Copy(Folder.In("data/demo"), name);
    }

    private static async Task<(CliResult Result, TimeSpan Took)> RunAsync()
    {
        var startedAt = Stopwatch.GetTimestamp();
        var result = await Cli.RunAsync(Folder, "demo", "--data", "data");
        return (result, Stopwatch.GetElapsedTime(startedAt));
    }

    /// <summary>A report's JSON without the times of our own looks, which are another's in another run.</summary>
    /// <param name="json">The text of a report.</param>
    internal static string WithoutLooks(string json) => Looks().Replace(json, "\"seenAt\":null");

    [GeneratedRegex("\"seenAt\": ?\"[^\"]+\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Looks();

    /// <summary>What a data folder holds: table to number of rows.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="data">The data folder.</param>
    internal static async Task<Dictionary<string, int>> StatusAsync(TempFolder folder, string data)
    {
        var result = await Cli.RunAsync(folder, "db", "status", "--format", "json", "--data", data);
        result.Says(0);
        using var status = JsonDocument.Parse(result.Output);
        return status.RootElement.GetProperty("tables").EnumerateArray()
            .ToDictionary(row => row.GetProperty("table").GetString()!, row => row.GetProperty("rows").GetInt32());
    }

    /// <summary>The same without the account of the runs themselves, which grows with every run.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="data">The data folder.</param>
    internal static async Task<Dictionary<string, int>> ContentAsync(TempFolder folder, string data)
    {
        var status = await StatusAsync(folder, data);
        status.Remove("runs");
        status.Remove("run_events");
        return status;
    }
}
