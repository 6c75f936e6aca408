using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class StoryStoreTests : StoreTests
{
    private StoryStore Stories => new(Database);

    [Fact]
    public async Task SyncAsync_AddsARevision_WhenTheSeedIsEdited_AndGoesBackToTheOldOne_WhenItIsUndone()
    {
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a", "One.")]), Now, Token);
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a", "One.")]), Now, Token);
        var first = (await Stories.FindAsync("a", Token))!;
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a", "Two.")]), Now, Token);
        var second = (await Stories.FindAsync("a", Token))!;
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a", "One.")]), Now, Token);
        var third = (await Stories.FindAsync("a", Token))!;
        Assert.Equal((1, "One."), (first.SeedRevision, first.Seed.Text));
        Assert.Equal((2, "Two.", first.Id), (second.SeedRevision, second.Seed.Text, second.Id));
        Assert.Equal(first.SeedRevisionId, third.SeedRevisionId);
    }

    [Fact]
    public async Task SyncAsync_BringsBackEveryFactOfTheSeed()
    {
        var seed = ASeed("a") with
        {
            Keywords = ["ferry", "Port “Ellis”"],
            Window = TimeSpan.FromDays(3),
            EndsAt = Now.AddDays(9),
            Url = new("https://herald.example/a?b=c"),
            Aliases = ["The H"],
        };
        await Stories.SyncAsync(SeedSet.Of("/seeds", [seed]), Now, Token);
        Assert.Equivalent(seed, (await Stories.FindAsync("a", Token))!.Seed, strict: true);
    }

    [Fact]
    public async Task SyncAsync_LetsAStoryRest_WhenItsSeedIsGone()
    {
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a"), ASeed("b")]), Now, Token);
        Assert.Equal(["a"], await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("b")]), Now, Token));
        Assert.Empty(await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("b")]), Now, Token));
        Assert.Equal([("a", false), ("b", true)], (await Stories.ListAsync(Token)).Select(story => (story.Seed.StoryId, story.IsOpen(Now, TimeSpan.FromDays(14)))));
    }

    [Fact]
    public async Task SyncAsync_LetsNoStoryRest_WhenItsFolderWasNotLookedAt_OrItsFileCannotBeRead()
    {
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a"), ASeed("b")]), Now, Token);
        Assert.Empty(await Stories.SyncAsync(new([], [], []), Now, Token));
        Assert.Empty(await Stories.SyncAsync(SeedSet.Of("/others", [ASeed("c")]), Now, Token));
        Assert.Equal(["b"], await Stories.SyncAsync(new([], ["/seeds"], [new("a", "/seeds/a.txt", "seed-not-utf8", "wrong")]), Now, Token));
    }

    [Fact]
    public async Task IsOpen_IsFalse_WhenTheStoryHasEnded()
    {
        await Stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("a") with { EndsAt = Now }]), Now, Token);
        var story = (await Stories.FindAsync("a", Token))!;
        Assert.True(story.IsOpen(Now.AddSeconds(-1), TimeSpan.FromDays(14)));
        Assert.False(story.IsOpen(Now, TimeSpan.FromDays(14)));
    }
}
