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

    private readonly TempFolder folder = new();

    /// <summary>The data folder of the demo.</summary>
    public string Data => folder.In("data/demo");

    /// <summary>The report that the demo wrote, as JSON.</summary>
    public string ReportJson => System.IO.Path.Combine(Data, "reports", "latest", Story + ".json");

    /// <summary>How long the run took.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>How the run ended.</summary>
    internal CliResult Result { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var startedAt = Stopwatch.GetTimestamp();
        Result = await Cli.RunAsync(folder, "demo", "--data", "data");
        Took = Stopwatch.GetElapsedTime(startedAt);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
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
