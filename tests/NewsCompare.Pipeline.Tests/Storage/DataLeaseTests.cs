using System.Diagnostics;
using System.Globalization;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class DataLeaseTests : StoreTests
{
    [Fact]
    public async Task TakeAsync_IsRefusedNamingTheHolder_WhenTheFolderIsHeld()
    {
        await using var held = await DataLease.TakeAsync(Folder, Database, "serve", Time, Token);
        var error = await Assert.ThrowsAsync<InvalidInputException>(() => DataLease.TakeAsync(Folder, Database, "run", Time, Token));
        Assert.Equal("data-folder-busy", error.Code);
        foreach (var part in new[] { "'serve'", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), Environment.MachineName, "2024-06-01 06:00:00 UTC", Folder.Root })
        {
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TakeAsync_Succeeds_WhenTheFormerHolderLetGo()
    {
        var first = await DataLease.TakeAsync(Folder, Database, "run", Time, Token);
        await first.DisposeAsync();
        Assert.Null(await new LeaseStore(Database).FindAsync(Token));
        await using var second = await DataLease.TakeAsync(Folder, Database, "run", Time, Token);
        Assert.NotEqual(first.Instance, second.Instance);
    }

    [Fact]
    public async Task TakeAsync_FreesClaimsAndEndsRuns_WhenTheFormerHolderDied()
    {
        var coverage = await ACoverageAsync();
        var pages = new CoverageStore(Database);
        var runs = new RunStore(Database);
        await new LeaseStore(Database).TakeAsync(new("dead", 999_999, "elsewhere", "run", Now), Token); // its row stays, its lock is gone
        await runs.BeginAsync("run", "dead", Now, Token);
        Assert.True(await pages.ClaimAsync(coverage.Page.Id, Now, Now.AddMinutes(5), Token));
        Assert.False(await pages.ClaimAsync(coverage.Page.Id, Now, Now.AddMinutes(5), Token));

        await using var lease = await DataLease.TakeAsync(Folder, Database, "run", Time, Token);

        Assert.True(await pages.ClaimAsync(coverage.Page.Id, Now, Now.AddMinutes(5), Token));
        Assert.Equal("interrupted", Assert.Single(await runs.ListAsync(10, Token)).Outcome);
    }

    [Fact]
    public async Task TakeAsync_Succeeds_WhenAnotherProcessHeldTheFolderAndWasKilled()
    {
        _ = Database;
        Assert.SkipUnless(File.Exists("/usr/bin/flock"), "needs flock(1) to stand for another process");
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", ["-o", "-x", Folder.Lock, "sleep", "30"]))!;
        InvalidInputException? refused = null;
        for (var tries = 0; refused is null && tries < 100; tries++)
        {
            try
            {
                await (await DataLease.TakeAsync(Folder, Database, "run", Time, Token)).DisposeAsync();
                await Task.Delay(20, Token);
            }
            catch (InvalidInputException error)
            {
                refused = error;
            }
        }

        Assert.Equal("data-folder-busy", refused?.Code);
        other.Kill(entireProcessTree: true);
        await other.WaitForExitAsync(Token);
        await using var lease = await DataLease.TakeAsync(Folder, Database, "run", Time, Token);
        Assert.Equal(Environment.ProcessId, (await new LeaseStore(Database).FindAsync(Token))!.Pid);
    }
}
