using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class MatchingTests : PipelineTests
{
    [Fact]
    public async Task Match_HandsNoUndatedItemOfTodayToAnOldStory()
    {
        Time.SetUtcNow(new(2026, 11, 25, 6, 0, 0, TimeSpan.Zero));
        foreach (var outlet in Outlets)
        {
            Web[$"https://{outlet.Id}.example/rss"] = $"https://{outlet.Id}.example/ferry|The ferry sinks|";
        }

        var summary = await RunAsync();

        Assert.Equal((3, 0), (summary.ItemsNew, summary.MatchesNew));
        Assert.True(Assert.Single(summary.StoryFacts).NothingInWindow);
    }

    [Fact]
    public async Task Decisions_OutliveOtherMethods()
    {
        await RunAsync();
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        await new MatchStore(Database).DecideAsync(story.Id, new(Herald), Decision.Rejected, null, null, Now, Token);
        await new DecisionStore(Database).BarOutletAsync(story, "gazette", null, Now, Token);
        Analysis = FakeAnalysis.Of(new("1", "1", "2", "2") { Words = "2" });

        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });

        Assert.Equal(["tribune"], (await new CoverageStore(Database).ListAsync(story.Id, Token)).Where(page => page.Active).Select(page => page.Page.OutletId));
        Assert.Equal(2, (await new DecisionStore(Database).HistoryAsync("ferry", Token)).Count);
    }

    [Fact]
    public async Task Story_EndsWhenItGainsNothingForItsWindow_AndAPersonOpensItAgain()
    {
        await RunAsync();
        Time.Advance(TimeSpan.FromDays(15));
        Assert.Empty((await RunAsync()).StoryFacts);

        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        await new MatchStore(Database).DecideAsync(story.Id, new("https://gazette.example/later"), Decision.Accepted, "gazette", null, Now, Token);
        Assert.Single((await RunAsync()).StoryFacts);
    }

    [Fact]
    public void Window_GrowsWithTheStory_UnlessTheSeedNamesOne()
    {
        var newest = new DateTimeOffset(2024, 6, 10, 0, 0, 0, TimeSpan.Zero);
        StoredStory Story(Seed seed) => new(1, true, newest, 1, 1, seed, null) { PagesAt = [newest, newest.AddYears(1)], LastNewsAt = newest.AddYears(2) };
        var options = new StoryOptions();
        Assert.Equal(newest + options.Window, StoryWindow.Of(Story(Ferry), options).To);
        Assert.Equal(Ferry.PublishedAt!.Value.AddDays(3), StoryWindow.Of(Story(Ferry with { Window = TimeSpan.FromDays(3) }), options).To);
    }

    [Fact]
    public async Task Match_DecidesOnceForCopies_AndSaysOfWhatTheyAreCopies()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));
        Analysis = Analysis with { ParseFeed = (bytes, type, url) => FakeAnalysis.Of().ParseFeed(bytes, type, url) is var feed ? feed with { Items = [.. feed.Items.Select(item => item with { Content = text })] } : feed };
        await RunAsync(new("run") { Fetch = false });
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var matches = (await new MatchStore(Database).ListAsync(story.Id, Token)).Where(match => match.Accepted).ToList();
        Assert.Single(matches, match => match.CopyOf is null);
        Assert.All(matches.Where(match => match.CopyOf is not null), match => Assert.StartsWith("its announcement is a copy of that of https://", match.Evidence[0], StringComparison.Ordinal));
    }
}
