using Hangfire.Common;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class ServeTests : PipelineTests
{
    [Fact]
    public async Task Sweep_LeavesNoTrace_WhenNothingIsDue()
    {
        await RunAsync();
        await using var services = Build();
        var requests = Web.Requests.Count;
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(requests, Web.Requests.Count);
        Assert.Single(await new RunStore(Database).ListAsync(5, Token));
    }

    [Fact]
    public async Task Sweep_FetchesWhatIsDue_AndFinishesWhatWasLeft()
    {
        await RunAsync(new("run") { Fetch = false });
        Assert.DoesNotContain(Web.Requests, request => request.Url.AbsolutePath == "/ferry");
        await using var services = Build();
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count(comparison => comparison.NotComparable is null));
        Assert.Equal("sweep", (await new RunStore(Database).ListAsync(5, Token))[0].Kind);
    }

    [Fact]
    public async Task Poll_LeavesAFailedFeedAlone_UntilItsTimeHasCome()
    {
        Web["https://herald.example/rss"] = "broken";
        await using var services = Build();
        await Get<SweepJob>(services).PollAsync(Token);
        await Get<SweepJob>(services).PollAsync(Token);
        Assert.Equal((1, 1), (Web.Count("https://herald.example/rss"), Web.Count("https://gazette.example/rss")));
        Time.Advance(TimeSpan.FromMinutes(10));
        await Get<SweepJob>(services).PollAsync(Token);
        Assert.Equal((2, 1), (Web.Count("https://herald.example/rss"), Web.Count("https://gazette.example/rss")));

        // The items of the other one are an hour apart, so it is looked at every half hour.
        Time.Advance(TimeSpan.FromMinutes(25));
        await Get<SweepJob>(services).PollAsync(Token);
        Assert.Equal(2, Web.Count("https://gazette.example/rss"));
    }

    [Fact]
    public async Task Start_PollsAtOnce()
    {
        await using var services = Build();
        RecurringJobs.Start(Get<JobHost>(services), new());
        for (var tries = 0; tries < 200 && (await new RunStore(Database).ListAsync(1, Token)) is not [{ Outcome: "done" }]; tries++)
        {
            await Task.Delay(20, Token);
        }

        Assert.Equal("poll", Assert.Single(await new RunStore(Database).ListAsync(5, Token)).Kind);
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count);
    }

    [Fact]
    public async Task Nightly_WritesOneReportANight_HoweverOftenItIsAsked()
    {
        await RunAsync(new("run"));
        Time.Advance(TimeSpan.FromDays(1));
        await using var services = Build();
        var path = Path.Combine(Folder.Reports, "2024-06-02", "ferry.txt");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Get<NightlyReportJob>(services).RunLastDueAsync(Token), Token)));
        Assert.Contains("The herald: compared", await File.ReadAllTextAsync(path, Token), StringComparison.Ordinal);
        File.Delete(path);
        await Get<NightlyReportJob>(services).RunLastDueAsync(Token);
        Assert.False(File.Exists(path));
        Assert.True(await new NightStore(Database).IsFinishedAsync("2024-06-02", Token));
    }

    [Fact]
    public async Task Poll_HoldsNoWorker_WhileAPassIsUnderWay()
    {
        using var go = new ManualResetEventSlim();
        await using var services = Build(); // three workers
        Web.OnRequest = request => Wait(request, go);
        var host = Get<JobHost>(services);
        host.Enqueue(Job.FromExpression<SweepJob>(job => job.PollAsync(CancellationToken.None)));
        await UntilAsync(() => Web.Waiting > 0);
        var polls = Enumerable.Range(0, 4).Select(_ => host.Enqueue(Job.FromExpression<SweepJob>(job => job.PollAsync(CancellationToken.None)))).ToList();
        foreach (var poll in polls)
        {
            Assert.Null(await host.Watch.EndOfAsync(poll).WaitAsync(TimeSpan.FromSeconds(20), Token));
        }

        go.Set();
        await UntilAsync(() => new RunStore(Database).ListAsync(5, Token).GetAwaiter().GetResult() is [{ Outcome: "done" }]);
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(["poll", "poll"], (await new RunStore(Database).ListAsync(5, Token)).Select(run => run.Kind)); // what was asked for is made up, once
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(2, (await new RunStore(Database).ListAsync(5, Token)).Count);
    }

    [Fact]
    public async Task Nightly_WritesTheOthersAndThenFails_WhenOneStoryCannotBeReported()
    {
        Seeds.Insert(0, Ferry with { StoryId = "broken" });
        await RunAsync(new("run"));
        Time.Advance(TimeSpan.FromDays(1));
        await using var services = Build();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Get<NightlyReportJob>(services).RunLastDueAsync(Token));
        Assert.Equal("a bug in the report", error.Message);
        Assert.True(File.Exists(Path.Combine(Folder.Reports, "2024-06-02", "ferry.txt")));
        Assert.False(await new NightStore(Database).IsFinishedAsync("2024-06-02", Token));
        var run = (await new RunStore(Database).ListAsync(1, Token))[0];
        Assert.Equal(("nightly", "failed"), (run.Kind, run.Outcome));
        Assert.Equal(
            [("broken", RunEvent.Error), (Path.Combine(Folder.Reports, "2024-06-02", "ferry.txt"), RunEvent.Info)],
            (await new RunStore(Database).EventsAsync(run.Id, Token)).Select(happened => (happened.Event.Subject, happened.Event.Level)));
    }

    [Fact]
    public async Task Nightly_MakesUpNoNight_FromBeforeTheFirstStory()
    {
        await RunAsync(new("run")); // at six; the night was due at four
        await using var services = Build();
        await Get<NightlyReportJob>(services).RunLastDueAsync(Token);
        Assert.False(Directory.Exists(Folder.Reports));
    }

    private static async Task UntilAsync(Func<bool> come)
    {
        for (var tries = 0; !come(); tries++)
        {
            Assert.InRange(tries, 0, 1000);
            await Task.Delay(20, Token);
        }
    }

    private void Wait(FetchRequest request, ManualResetEventSlim go)
    {
        if (request.Url.AbsoluteUri.Equals("https://herald.example/rss", StringComparison.Ordinal))
        {
            Web.Waiting++;
            go.Wait(TimeSpan.FromSeconds(60), Token);
        }
    }
}
