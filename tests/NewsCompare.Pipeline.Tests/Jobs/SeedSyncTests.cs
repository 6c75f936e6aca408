using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>What becomes of the stories when seed files come, go and break.</summary>
public sealed class SeedSyncTests : PipelineTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("reanalyze")]
    public async Task RunOnceAsync_KeepsTheStory_AndSaysSo_WhenItsSeedFolderIsNotThere(string kind)
    {
        await RunAsync();
        Seeds.Clear();
        SeedFolders.Clear();
        var summary = await RunAsync(new(kind) { Poll = kind == "run", Fetch = kind == "run", ReportFolder = Reports });
        Assert.Equal(1, summary.Stories);
        Assert.Single(summary.Reports);
        var notice = Assert.Single(summary.Notices);
        Assert.Contains("'ferry' goes on with its seed as stored", notice, StringComparison.Ordinal);
        Assert.Contains("/seeds", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunOnceAsync_SaysThatAStoryRests_WhenItsFileWasTakenOutOfTheFolder()
    {
        await RunAsync();
        Seeds.Clear();
        var summary = await RunAsync();
        Assert.Equal(0, summary.Stories);
        Assert.Contains("'ferry' rests", Assert.Single(summary.Notices), StringComparison.Ordinal);
        Assert.Empty((await RunAsync()).Notices);
    }

    [Fact]
    public async Task Sweep_TakesUpASeed_ThatIsDroppedInWhileServing()
    {
        Seeds.Clear();
        await using var services = Build();
        await Get<SweepJob>(services).PollAsync(Token);
        Seeds.Add(Ferry);
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count(comparison => comparison.NotComparable is null));
    }

    [Fact]
    public async Task Sweep_NamesABrokenSeedOnce_KeepsItsStory_AndFollowsTheOthers()
    {
        await using var services = Build();
        await Get<SweepJob>(services).PollAsync(Token);
        Seeds.Clear();
        SeedProblems.Add(new("ferry", "/seeds/ferry.txt", "seed-not-utf8", "'/seeds/ferry.txt' is not UTF-8."));
        Seeds.Add(Ferry with { StoryId = "dogs", Title = "Dog show" });
        await Get<SweepJob>(services).RunAsync(Token);
        await Get<SweepJob>(services).RunAsync(Token);
        var runs = await new RunStore(Database).ListAsync(5, Token);
        Assert.Equal(["sweep", "poll"], runs.Select(run => run.Kind));
        Assert.Equal("partial", runs[0].Outcome);
        Assert.Contains(await new RunStore(Database).EventsAsync(runs[0].Id, Token), happened => happened.Event is { Phase: "seeds", Code: "seed-not-utf8", Level: RunEvent.Problem });
        Assert.Equal([("dogs", true), ("ferry", true)], (await new StoryStore(Database).ListAsync(Token)).Select(story => (story.Seed.StoryId, story.Active)));
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count);
    }
}
