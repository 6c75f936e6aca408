using System.Diagnostics;
using NewsCompare.App.Tests.Web;

[assembly: AssemblyFixture(typeof(ServedSite))]

namespace NewsCompare.App.Tests.Web;

/// <summary>The pages over what the demo stores, served by the executable itself.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private Process? process;

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The data folder that is shown.</summary>
    public string Data => folder.In(Path.Combine("data", "demo"));

    /// <summary>A night's report, put there by hand.</summary>
    public static string Night => "2024-06-02";

    public async ValueTask InitializeAsync()
    {
        await DemoData.CopyToAsync(folder, Path.Combine("data", "demo"));
        var night = Path.Combine(Data, "reports", Night);
        Directory.CreateDirectory(night);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Data, "reports", "latest")))
        {
            File.Copy(file, Path.Combine(night, Path.GetFileName(file)));
        }

        process = Cli.Start(folder, null, "serve", "--no-jobs", "--url", "http://127.0.0.1:0", "--data", Data);
        Url = await AddressAsync(process);
    }

    /// <summary>What a server says that it serves.</summary>
    internal static async Task<string> AddressAsync(Process server)
    {
        var line = await server.StandardError.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.StartsWith("NewsCompare serves http://", line, StringComparison.Ordinal);
        return line!["NewsCompare serves ".Length..];
    }

    public ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
