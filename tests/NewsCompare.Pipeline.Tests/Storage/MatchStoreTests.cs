using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class MatchStoreTests : StoreTests
{
    private MatchStore Matches => new(Database);

    private CoverageStore Coverage => new(Database);

    [Fact]
    public async Task SaveAsync_CountsAPageOnce_WhenTheSameMatchingIsStoredTwice()
    {
        var coverage = await ACoverageAsync();
        var story = (await new StoryStore(Database).FindAsync(coverage.StoryId, Token))!;
        var match = Assert.Single(await Matches.ListAsync(story.Id, Token));
        Assert.Equal(0, await Matches.SaveAsync(story, "s2", "1", [new(match.ItemId, 0.7, true, [])], Now, Token));
        Assert.Equal("s2", (await new StoryStore(Database).FindAsync(story.Id, Token))!.MatchedState);
        Assert.Equal(coverage.Id, Assert.Single(await Coverage.ListAsync(story.Id, Token)).Id);
    }

    [Fact]
    public async Task SaveAsync_LetsCoverageRest_WhenThePageNoLongerMatches()
    {
        var coverage = await ACoverageAsync();
        var story = (await new StoryStore(Database).FindAsync(coverage.StoryId, Token))!;
        await Matches.SaveAsync(story, "s2", "1", [], Now, Token);
        Assert.False((await Coverage.FindAsync(coverage.Id, Token))!.Active);
    }

    [Fact]
    public async Task DecideAsync_OutlivesTheMatcher_BothWays()
    {
        var coverage = await ACoverageAsync();
        var story = (await new StoryStore(Database).FindAsync(coverage.StoryId, Token))!;
        var match = Assert.Single(await Matches.ListAsync(story.Id, Token));
        await Matches.DecideAsync(story.Id, coverage.Page.Url, Decision.Rejected, null, "another ferry", Now, Token);
        Assert.False((await Coverage.FindAsync(coverage.Id, Token))!.Active);
        await Matches.SaveAsync(story, "s2", "1", [new(match.ItemId, 0.9, true, [])], Now, Token);
        Assert.False((await Coverage.FindAsync(coverage.Id, Token))!.Active);
        Assert.Equal(1, await Matches.DecideAsync(story.Id, coverage.Page.Url, Decision.Accepted, null, null, Now, Token));
        await Matches.SaveAsync(story, "s3", "1", [new(match.ItemId, 0.1, false, [])], Now, Token);
        Assert.True((await Coverage.FindAsync(coverage.Id, Token))!.Active);
        Assert.IsType<Standing.Taken>(Assert.Single(await Matches.ListAsync(story.Id, Token)).Standing);
    }

    [Fact]
    public async Task DecideAsync_AddsAPageThatNoFeedAnnounced()
    {
        var coverage = await ACoverageAsync();
        Assert.Equal(1, await Matches.DecideAsync(coverage.StoryId, new("https://gazette.example/z"), Decision.Accepted, "gazette", null, Now, Token));
        var added = (await Coverage.ListAsync(coverage.StoryId, Token)).Single(c => c.Page.OutletId == "gazette");
        Assert.True(added is { Active: true, ByPerson: true });
    }

    [Fact]
    public async Task DecisionsAsync_GivesWhatPeopleDecided_AlsoWhereNoItemIsKnown()
    {
        var coverage = await ACoverageAsync();
        await Matches.DecideAsync(coverage.StoryId, coverage.Page.Url, Decision.Rejected, null, "another ferry", Now, Token);
        await Matches.DecideAsync(coverage.StoryId, new("https://gazette.example/z?utm_source=mail"), Decision.Accepted, "gazette", null, Now.AddHours(1), Token);
        Assert.Equal(
            [
                new(coverage.Page.Url, coverage.Page.Url, "rejected", null, null, "another ferry", Now),
                new(new("https://gazette.example/z"), new("https://gazette.example/z?utm_source=mail"), "accepted", "gazette", null, null, Now.AddHours(1)),
            ],
            await Matches.DecisionsAsync(coverage.StoryId, Token));
    }
}
