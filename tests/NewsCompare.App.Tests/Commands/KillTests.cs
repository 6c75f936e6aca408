namespace NewsCompare.App.Tests.Commands;

public sealed class KillTests(DemoData demo) : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.66)]
    [InlineData(0.75)]
    [InlineData(0.88)]
    public async Task Demo_ReachesTheSameState_WhenItWasKilledAndRunAgain(double share)
    {
        using (var process = Cli.Start(folder, null, "demo", "--data", "data"))
        {
            await Task.Delay(share * demo.Took, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var again = await Cli.RunAsync(folder, "demo", "--data", "data");

        again.Says(0);
        Assert.Equal(demo.Result.Output, again.Output);
        Assert.Equal(await DemoData.ContentAsync(folder, demo.Data), await DemoData.ContentAsync(folder, "data/demo"));
        Assert.Equal(
            DemoData.WithoutLooks(await File.ReadAllTextAsync(demo.ReportJson, TestContext.Current.CancellationToken)),
            DemoData.WithoutLooks(await File.ReadAllTextAsync(folder.In($"data/demo/reports/latest/{DemoData.Story}.json"), TestContext.Current.CancellationToken)));
        (await Cli.RunAsync(folder, "db", "verify", "--data", "data/demo")).Says(0, "all is whole");
    }
}
