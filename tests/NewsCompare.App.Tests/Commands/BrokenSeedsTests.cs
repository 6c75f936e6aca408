namespace NewsCompare.App.Tests.Commands;

/// <summary>A seed that cannot be read stops none of the others, and every one of them is named.</summary>
public sealed class BrokenSeedsTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private LocalNewsroom web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await LocalNewsroom.StartAsync();
        web.Install(folder);
        folder.Write("seeds/one.txt", [0x63, 0xE9, 0x20]);
        folder.Write("seeds/two.txt", "The dog show opened.");
        folder.Write("seeds/two.yaml", "colour: red\n");
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task RunAndReanalyze_DoTheOthers_AndSayWhichAreBroken()
    {
        (await RunAsync("run")).Says(3, "3 new comparisons", "one.txt", "colour");
        (await RunAsync("reanalyze")).Says(3, "report: ", "one.txt", "colour");
        (await RunAsync("run", "--dry-run")).Says(3, "one.txt", "colour");
        File.Delete(folder.In($"seeds/{LocalNewsroom.Story}.txt"));
        (await RunAsync("run")).Says(2, "one.txt", "colour");
    }

    [Fact]
    public async Task Seeds_NameAllThatAreBroken_BesideTheOthers()
    {
        var lint = await RunAsync("seeds", "lint", "--format", "csv");
        lint.Says(3, "3 seeds, ", "2 cannot be read");
        Assert.Contains("one,Error,seed-not-utf8,", lint.Output, StringComparison.Ordinal);
        Assert.Contains("two,Error,", lint.Output, StringComparison.Ordinal);
        (await RunAsync("seeds", "lint", "two", "no-such", LocalNewsroom.Story)).Says(3, "2 cannot be read");
        (await RunAsync("seeds", "lint", "two")).Says(2, "1 cannot be read");
        var list = await RunAsync("seeds", "list", "--format", "csv");
        list.Says(3, "one.txt", "colour");
        Assert.Contains(LocalNewsroom.Story, list.Output, StringComparison.Ordinal);
        (await RunAsync("seeds", "show", "two")).Says(2, "colour");
    }

    private Task<CliResult> RunAsync(params string[] arguments) => Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. arguments, "--config", "config", "--data", "data"]);
}
