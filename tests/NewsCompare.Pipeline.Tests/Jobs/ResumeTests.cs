using System.Data.Common;
using System.Globalization;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>A process that dies between any two writes, and one that starts after it.</summary>
public sealed class ResumeTests : PipelineTests
{
    [Fact]
    public async Task RunOnceAsync_ReachesTheSameState_WhereverTheRunBeforeWasKilled()
    {
        Outlets.RemoveRange(1, 2);
        Web[Herald + "?utm=1"] = "Ferry sinks\nA ferry sank.";
        await RunAsync(new("run"));
        Database.Dispose(); // folds the log into the file, which is copied for every death
        Web[Herald + "?utm=1"] = "Ferry sinks\nA ferry sank.\nForty were saved.";
        Seeds[0] = Ferry with { Text = "A ferry sank.\nForty-one were saved." };
        var undisturbed = await StateAfterAsync(killAt: int.MaxValue, "undisturbed");
        Assert.Contains("comparison", undisturbed.State, StringComparison.Ordinal);
        Assert.InRange(undisturbed.Writes, 12, 40);
        for (var killAt = 1; killAt <= undisturbed.Writes; killAt++)
        {
            Assert.Equal(undisturbed.State, (await StateAfterAsync(killAt, killAt.ToString(CultureInfo.InvariantCulture))).State);
        }
    }

    [Fact]
    public async Task RunOnceAsync_GoesOnWhereACancelledRunStopped_AndMarksItAsCancelled()
    {
        using var stop = new CancellationTokenSource();
        Web.OnRequest = request =>
        {
            if (request.Purpose == FetchPurpose.Page)
            {
                stop.Cancel();
            }
        };
        await using (var services = Build())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner(services).RunOnceAsync(new("run"), null, stop.Token));
        }

        Web.OnRequest = null;
        Assert.Equal("cancelled", Assert.Single(await new RunStore(Database).ListAsync(5, Token)).Outcome);
        await new LeaseStore(Database).TakeAsync(new("next", 1, "here", "run", Now), Token);
        await RunAsync();
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count(comparison => comparison.NotComparable is null));
    }

    [Fact]
    public async Task RunOnceAsync_EndsWithTheReason_WhenTheDiskIsFull()
    {
        await RunAsync();
        Web[Herald + "?utm=1"] = "Ferry sinks\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => Convert.ToString(i * 7919L, 16)));
        using (var full = DatabaseFile.Open(Folder.Database, new FullDisk(Folder.Database)))
        {
            var error = await Assert.ThrowsAsync<InvalidInputException>(() => RunAsync(new("run") { RecheckAll = true }, full));
            Assert.Equal("disk-full", error.Code);
        }

        Assert.Equal(3, (await LoadAsync()).Comparisons.Count(comparison => comparison.NotComparable is null));
        await new LeaseStore(Database).TakeAsync(new("next", 1, "here", "run", Now), Token);
        Assert.Equal(1, (await RunAsync(new("run") { RecheckAll = true })).RevisionsNew);
    }

    [Fact]
    public async Task RunOnceAsync_WaitsForWhatHasBegun_AndBeginsNothingMore_WhenTheUserMustMendSomething()
    {
        using var go = new ManualResetEventSlim();
        for (var more = 0; more < 12; more++)
        {
            Outlets.Add(AnOutlet($"outlet{more:00}", "rss"));
        }

        var begun = 0;
        var ended = 0;
        Web.OnRequest = request =>
        {
            Interlocked.Increment(ref begun);
            if (request.Url.Host == "herald.example")
            {
                go.Wait(TimeSpan.FromSeconds(5), Token); // the others of the three workers are at work
                throw new InvalidInputException("disk-full", "The disk is full.");
            }

            go.Set();
            Thread.Sleep(300);
            Interlocked.Increment(ref ended);
        };
        await using var services = Build();
        await Assert.ThrowsAsync<InvalidInputException>(() => Runner(services).RunOnceAsync(new("run"), null, Token));
        var atTheEnd = begun;
        Assert.Equal(begun - 1, ended);
        await Task.Delay(600, Token);
        Assert.Equal((atTheEnd, atTheEnd - 1), (begun, ended));
        Assert.InRange(begun, 2, 10);
    }

    [Fact]
    public async Task Jobs_ChangeNothing_WhenTheyAreDeliveredTwiceAtOnce()
    {
        await RunAsync();
        var before = await StateAsync();
        await using var services = Build();
        var runs = new RunStore(Database);
        var run = await runs.BeginAsync("again", Instance, Now, Token);
        await Task.WhenAll(Enumerable.Range(0, 3).SelectMany(_ => new long[] { 1, 2, 3 }, (_, id) => Task.Run(
            async () =>
            {
                await Get<PollFeedJob>(services).RunAsync(id, run, Token);
                await Get<MatchStoryJob>(services).RunAsync(1, run, Token);
                await Get<FetchCoverageJob>(services).RunAsync(id, run, PageLook.Always, Token);
                await Get<ReadCoverageJob>(services).RunAsync(id, run, PageLook.Always, Token);
                await Get<CompareCoverageJob>(services).RunAsync(id, run, Token);
            },
            Token)));
        Assert.Equal(before.Replace("unchanged", "fetched", StringComparison.Ordinal), (await StateAsync()).Replace("unchanged", "fetched", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Jobs_DoNothing_WhenWhatTheyAreAboutIsGone()
    {
        await RunAsync();
        await using var services = Build();
        var requests = Web.Requests.Count;
        await Get<PollFeedJob>(services).RunAsync(99, 1, Token);
        await Get<MatchStoryJob>(services).RunAsync(99, 1, Token);
        await Get<FetchCoverageJob>(services).RunAsync(99, 1, PageLook.Always, Token);
        await Get<ReadCoverageJob>(services).RunAsync(99, 1, PageLook.Always, Token);
        await Get<CompareCoverageJob>(services).RunAsync(99, 1, Token);
        await Get<StoryReportJob>(services).RunAsync(99, 1, Reports, Token);
        Assert.Equal(requests, Web.Requests.Count);
    }

    [Fact]
    public async Task RunOnceAsync_KeepsAForgottenPageAway()
    {
        await RunAsync();
        await new Forgetting(Database).ForgetAsync(new(Herald), "takedown", Now, Token);
        Web["https://herald.example/rss"] = $"{Herald}?utm=1|The ferry sinks again|2024-05-30T10:00Z";
        var requests = Web.Count(Herald + "?utm=1");
        Assert.True((await RunAsync(new("run") { RecheckAll = true })).NothingNew);
        Assert.Equal((2, requests), ((await LoadAsync()).Comparisons.Count, Web.Count(Herald + "?utm=1")));
    }

    // After a whole run the page and the seed have changed; the second run is killed at its n-th write; then comes a third.
    private async Task<(string State, int Writes)> StateAfterAsync(int killAt, string name)
    {
        var path = Path.Combine(Folder.Root, name + ".db");
        File.Copy(Folder.Database, path);
        var dying = new DyingProcess(path, killAt);
        using (var second = DatabaseFile.Open(path, dying))
        {
            if (killAt == int.MaxValue)
            {
                await RunAsync(new("run") { RecheckAll = true }, second);
            }
            else
            {
                await Assert.ThrowsAsync<DyingProcess.DeadException>(() => RunAsync(new("run") { RecheckAll = true }, second));
            }
        }

        using var third = DatabaseFile.Open(path);
        await new LeaseStore(third).TakeAsync(new("third", 1, "here", "run", Now), Token);
        await RunAsync(new("run") { RecheckAll = true }, third);
        Assert.Empty(await new Maintenance(third).VerifyAsync(Token));
        return ((await StateAsync(third)).Replace("unchanged", "fetched", StringComparison.Ordinal), dying.Writes);
    }

    /// <summary>From its n-th write on nothing more is written: what was committed before is all there is.</summary>
    private sealed class DyingProcess(string path, int killAt) : Dialect
    {
        private readonly SqliteDialect real = new(path);
        private int writes;

        public int Writes => writes;

        public override DbConnection Open() => real.Open();

        public override DbTransaction BeginWrite(DbConnection connection) =>
            Interlocked.Increment(ref writes) >= killAt ? throw new DeadException() : real.BeginWrite(connection);

        public override InvalidInputException? Explain(DbException error) => real.Explain(error);

        public override void Close() => real.Close();

        public sealed class DeadException : Exception;
    }

    private sealed class FullDisk(string path) : Dialect
    {
        private readonly SqliteDialect real = new(path);

        public override DbConnection Open()
        {
            var connection = real.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 120";
            command.ExecuteNonQuery();
            return connection;
        }

        public override DbTransaction BeginWrite(DbConnection connection) => real.BeginWrite(connection);

        public override InvalidInputException? Explain(DbException error) => real.Explain(error);

        public override void Close() => real.Close();
    }
}
