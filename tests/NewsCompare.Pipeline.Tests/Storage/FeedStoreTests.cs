using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class FeedStoreTests : StoreTests
{
    private FeedStore Feeds => new(Database);

    [Fact]
    public async Task SyncAsync_PollsOnlyEnabledFeedsOfEnabledOutlets()
    {
        var off = AnOutlet("closed", "rss") with { Enabled = false, DisabledReason = "its terms" };
        var mixed = AnOutlet("herald", "a", "b") with
        {
            Feeds =
            [
                new(new("https://herald.example/a"), FeedKind.Atom), new(new("https://herald.example/b"), FeedKind.Rss, Enabled: false, "stale"),
                new(new("https://herald.example/hub"), FeedKind.Hub, Enabled: false, "the feed is better"),
            ],
        };
        await Feeds.SyncAsync([off, mixed], Now, Token);
        var feed = Assert.Single(await Feeds.PolledAsync(Token));
        Assert.Equal(("herald", "https://herald.example/a", FeedKind.Atom), (feed.OutletId, feed.Url.AbsoluteUri, feed.Kind));
    }

    [Fact]
    public async Task SyncAsync_KeepsTheStateAndStopsPolling_WhenAFeedLeavesTheConfigurationAndComesBack()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a", "b")], Now, Token);
        var b = (await Feeds.PolledAsync(Token)).Single(feed => feed.Url.AbsolutePath == "/b");
        await Feeds.SaveAsync(b.Id, ACheck(), new(new("\"e\"", "Sat, 01 Jun 2024 00:00:00 GMT", "aa", "1"), [], []), Token);
        await Feeds.SyncAsync([AnOutlet("herald", "a")], Now, Token);
        Assert.Equal("/a", Assert.Single(await Feeds.PolledAsync(Token)).Url.AbsolutePath);
        await Feeds.SyncAsync([AnOutlet("herald", "a", "b")], Now, Token);
        Assert.Equal(new Validators("\"e\"", "Sat, 01 Jun 2024 00:00:00 GMT", "aa", "1"), (await Feeds.FindAsync(b.Id, Token))!.Validators);
    }

    [Fact]
    public async Task SaveAsync_KeepsValidatorsAndCountsFailures_WhenALookFails()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a")], Now, Token);
        var id = (await Feeds.PolledAsync(Token))[0].Id;
        await Feeds.SaveAsync(id, ACheck(), new(new("\"e\"", null, "aa", "1"), [AnItem("herald", "x")], []), Token);
        await Feeds.SaveAsync(id, ACheck("server-error", failed: true) with { NotBefore = Now.AddMinutes(7) }, Token);
        await Feeds.SaveAsync(id, ACheck("server-error", failed: true) with { NotBefore = Now.AddMinutes(7) }, Token);
        var feed = (await Feeds.FindAsync(id, Token))!;
        Assert.Equal((2, "server-error", "\"e\"", Now.AddMinutes(7)), (feed.Failures, feed.Outcome, feed.Validators?.ETag, feed.NotBefore));
        await Feeds.SaveAsync(id, ACheck("unchanged"), Token);
        Assert.Equal((0, (DateTimeOffset?)null), ((await Feeds.FindAsync(id, Token))!.Failures, (await Feeds.FindAsync(id, Token))!.NotBefore));
    }

    [Fact]
    public async Task SaveAsync_KeepsTheWarnings_UntilTheFeedIsReadAgain()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a")], Now, Token);
        var id = (await Feeds.PolledAsync(Token))[0].Id;
        await Feeds.SaveAsync(id, ACheck(), new(new(null, null, "aa", "1"), [], []) { Warnings = ["A date could not be read.", "Repaired."] }, Token);
        await Feeds.SaveAsync(id, ACheck("unchanged"), Token);
        Assert.Equal(["A date could not be read.", "Repaired."], (await Feeds.FindAsync(id, Token))!.Warnings);
        await Feeds.SaveAsync(id, ACheck(), new(new(null, null, "bb", "1"), [], []), Token);
        Assert.Empty((await Feeds.FindAsync(id, Token))!.Warnings);
    }

    [Fact]
    public async Task SaveAsync_AddsEachItemOnce_WhateverIsDeliveredTwice()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a", "b")], Now, Token);
        var feeds = await Feeds.PolledAsync(Token);
        FeedContent content = new(new(null, null, "aa", "1"), [AnItem("herald", "x"), AnItem("herald", "y")], []);
        Assert.Equal(2, await Feeds.SaveAsync(feeds[0].Id, ACheck(), content, Token));
        Assert.Equal(0, await Feeds.SaveAsync(feeds[0].Id, ACheck(), content, Token));
        Assert.Equal(0, await Feeds.SaveAsync(feeds[1].Id, ACheck(), content, Token));
        Assert.Equal(2, (await new ItemStore(Database).FactsAsync(Token)).Count);
    }

    [Fact]
    public async Task SaveAsync_TakesOverANewTitle_OnlyFromTheFeedThatHadTheItemFirst()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a", "b")], Now, Token);
        var feeds = await Feeds.PolledAsync(Token);
        var items = new ItemStore(Database);
        await SaveAsync(feeds[0].Id, "First");
        var state = (await items.FactsAsync(Token)).State;
        await SaveAsync(feeds[1].Id, "Other");
        await SaveAsync(feeds[0].Id, "First");
        Assert.Equal((state, "First"), ((await items.FactsAsync(Token)).State, (await items.FindAsync(AnItem("herald", "x").Url, Token))!.Item.Title));
        await SaveAsync(feeds[0].Id, "Second");
        Assert.Equal("Second", (await items.FindAsync(AnItem("herald", "x").Url, Token))!.Item.Title);
        Assert.NotEqual(state, (await items.FactsAsync(Token)).State);

        Task SaveAsync(long feed, string title) =>
            Feeds.SaveAsync(feed, ACheck(), new(new(null, null, title, "1"), [AnItem("herald", "x", title)], []), Token);
    }

    [Fact]
    public async Task SaveAsync_PollsTheChildrenOfTheLastIndexOnly()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "index")], Now, Token);
        var index = (await Feeds.PolledAsync(Token))[0];
        await Feeds.SaveAsync(index.Id, ACheck(), new(new(null, null, "1", "1"), [], [new("https://herald.example/1"), new("https://herald.example/2")]), Token);
        await Feeds.SaveAsync(index.Id, ACheck(), new(new(null, null, "2", "1"), [], [new("https://herald.example/2"), new("https://herald.example/3")]), Token);
        Assert.Equal(["/2", "/3"], (await Feeds.ChildrenAsync(index.Id, Token)).Select(feed => feed.Url.AbsolutePath));
        Assert.Single(await Feeds.PolledAsync(Token));
        await Feeds.SyncAsync([], Now, Token);
        Assert.DoesNotContain(await Feeds.ListAsync(Token), feed => feed.Active);
    }

    [Fact]
    public async Task ClaimAsync_GivesAFeedToOne_UntilTheClaimEnds()
    {
        await Feeds.SyncAsync([AnOutlet("herald", "a")], Now, Token);
        var id = (await Feeds.PolledAsync(Token))[0].Id;
        Assert.True(await Feeds.ClaimAsync(id, Now, Now.AddMinutes(2), Token));
        Assert.False(await Feeds.ClaimAsync(id, Now, Now.AddMinutes(2), Token));
        Assert.True(await Feeds.ClaimAsync(id, Now.AddMinutes(2), Now.AddMinutes(4), Token));
    }
}
