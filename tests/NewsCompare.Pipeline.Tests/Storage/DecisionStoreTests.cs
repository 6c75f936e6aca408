using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class DecisionStoreTests : StoreTests
{
    private DecisionStore Decisions => new(Database);

    private MatchStore Matches => new(Database);

    [Fact]
    public async Task DecideAsync_TakesAPinnedPageOutOfTheOtherStories_AndWithdrawingBringsItBack()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();

        await Matches.DecideAsync(first.Id, page, Decision.Pinned, null, null, Now, Token);
        Assert.Equal((1, 0), (await PagesAsync(first), await PagesAsync(second)));

        Assert.True(await Decisions.WithdrawAsync(first, page, null, "a mistake", true, Now, Token));
        Assert.Equal((1, 0), (await PagesAsync(first), await PagesAsync(second)));
        Assert.True(await Decisions.WithdrawAsync(first, page, null, "a mistake", false, Now, Token));
        Assert.Equal("a mistake", (await Decisions.HistoryAsync("first", Token))[^1].Note);
        Assert.Equal((1, 1), (await PagesAsync(first), await PagesAsync(second)));
        Assert.False(await Decisions.WithdrawAsync(first, page, null, null, false, Now, Token));
    }

    [Fact]
    public async Task BarOutletAsync_KeepsAllItsItemsOut_ButAPageThatAPersonAccepts()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();

        await Decisions.BarOutletAsync(first, "herald", "a satire", Now, Token);
        await MatchAsync(first, "s2", page);
        Assert.Equal((0, 1), (await PagesAsync(first), await PagesAsync(second)));
        Assert.Equal(["herald"], await Decisions.BarredOutletsAsync(first.Id, Token));

        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, null, Now, Token);
        Assert.Equal(1, await PagesAsync(first));
    }

    [Fact]
    public async Task BarOutletAsync_KeepsOutWhatTheMatcherTookAtAnImport_UntilItIsTakenBack()
    {
        var (first, _, page) = await TwoStoriesWithOnePageAsync();
        await Matches.ImportAsync(first.Id, page, "herald", "imported from day.warc", Now, Token);
        Assert.Equal(1, await PagesAsync(first));
        await Decisions.BarOutletAsync(first, "herald", null, Now, Token);
        Assert.Equal(0, await PagesAsync(first));
        Assert.True(await Decisions.WithdrawAsync(first, null, "herald", null, false, Now, Token));
        Assert.Equal(1, await PagesAsync(first));
    }

    [Fact]
    public async Task MergeAsync_GivesThePagesToTheOther_ForGood_AndSplitAsyncPartsThemAgain()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.DecideAsync(first.Id, new("https://gazette.example/z"), Decision.Accepted, "gazette", null, Now, Token);

        Assert.Equal((1, 0, false), await Decisions.MergeAsync(first, second, "one event", Now, Token));

        await SyncAsync();
        await MatchAsync(first, "s3", page);
        var merged = (await new StoryStore(Database).FindAsync(first.Id, Token))!;
        Assert.Equal((false, "second"), (merged.Active, merged.MergedInto));
        Assert.Equal((0, 2), (await PagesAsync(first), await PagesAsync(second)));

        await Decisions.SplitAsync(second, merged, [new("https://gazette.example/z")], null, Now, Token);
        Assert.Null((await new StoryStore(Database).FindAsync(first.Id, Token))!.MergedInto);
        Assert.Equal((2, 1), (await PagesAsync(first), await PagesAsync(second)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task MergeAsync_LeavesWhatPeopleDecidedAboutTheOther(bool byOutlet)
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.DecideAsync(first.Id, page, Decision.Accepted, "herald", null, Now, Token);
        await (byOutlet ? Decisions.BarOutletAsync(second, "herald", null, Now, Token) : Matches.DecideAsync(second.Id, page, Decision.Rejected, null, null, Now, Token));

        Assert.Equal((0, 1, false), await Decisions.MergeAsync(first, second, null, Now.AddHours(1), Token));
        Assert.Equal(0, await PagesAsync(second));
    }

    [Fact]
    public async Task MergeAsync_KeepsApartWhatTheMatcherTook_AndWhatPeopleDid()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.SaveAsync(second, "s2", "1", [], Now, Token);
        await Matches.DecideAsync(first.Id, new("https://gazette.example/z"), Decision.Accepted, "gazette", null, Now, Token);

        Assert.Equal((2, 0, false), await Decisions.MergeAsync(first, second, null, Now.AddHours(1), Token));

        var pages = (await new CoverageStore(Database).ListAsync(second.Id, Token)).ToDictionary(found => found.Page.Url, found => found.ByPerson);
        Assert.Equal((false, true), (pages[page], pages[new("https://gazette.example/z")]));
        Assert.Equal("matched to 'first', which a person merged into this story", Assert.Single(await Matches.ListAsync(second.Id, Token)).Evidence[0]);
        Assert.Equal(("first", "merged", "second"), (await Decisions.HistoryAsync("second", Token)).Select(made => (made.StoryId, made.Kind, made.OtherStoryId)).Last());

        await Matches.DecideAsync(second.Id, page, Decision.Rejected, null, null, Now.AddHours(2), Token);
        Assert.Equal(1, await PagesAsync(second));
    }

    [Fact]
    public async Task SplitAsync_AndMergeAsync_LoseNoPage_InWhateverOrder()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.DecideAsync(second.Id, page, Decision.Pinned, "herald", null, Now, Token);
        Assert.Equal((0, 1), (await PagesAsync(first), await PagesAsync(second)));

        await Decisions.MergeAsync(second, first, null, Now.AddHours(1), Token);
        Assert.Equal((1, 0), (await PagesAsync(first), await PagesAsync(second)));
        await Decisions.SplitAsync(first, second, [page], null, Now.AddHours(2), Token);
        Assert.Equal((0, 1), (await PagesAsync(first), await PagesAsync(second)));
        Assert.Equal("pinned", Assert.IsType<Standing.Taken>(await Decisions.StandAsync(second.Id, page, null, Token)).Decided.Decision);
        Assert.Equal("a person moved it to 'second'", Assert.Single(await Matches.ListAsync(first.Id, Token)).Evidence[0]);
        await Decisions.MergeAsync(second, first, null, Now.AddHours(3), Token);
        Assert.Equal((1, 0), (await PagesAsync(first), await PagesAsync(second)));

        await Decisions.SplitAsync(first, second, [page], null, Now.AddHours(4), Token);
        Assert.True(await Decisions.WithdrawAsync(second, page, null, null, false, Now.AddHours(5), Token));
        Assert.Equal((1, 1), (await PagesAsync(first), await PagesAsync(second))); // the matcher's word, as in the beginning
    }

    [Fact]
    public async Task MergeAsync_PartsAgainWhatWasMergedInTurn_AsItWas()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await new StoryStore(Database).SyncAsync(SeedSet.Of("/more", [ASeed("third")]), Now, Token);
        var third = (await new StoryStore(Database).FindAsync("third", Token))!;
        await Matches.DecideAsync(first.Id, new("https://gazette.example/z"), Decision.Accepted, "gazette", null, Now, Token);
        await Decisions.MergeAsync(first, second, null, Now, Token);
        await Decisions.MergeAsync(second, third, null, Now, Token);
        Assert.Equal((0, 0, 2), (await PagesAsync(first), await PagesAsync(second), await PagesAsync(third)));
        Assert.Equal("third", (await new StoryStore(Database).FindAsync("first", Token))!.MergedInto);

        await Decisions.SplitAsync(third, second, [page], null, Now, Token);

        Assert.Equal((0, 2, 0), (await PagesAsync(first), await PagesAsync(second), await PagesAsync(third)));
        Assert.Equal("second", (await new StoryStore(Database).FindAsync("first", Token))!.MergedInto);
    }

    [Theory]
    [InlineData("http://www.herald.example/ferry?utm_source=mail#top")]
    [InlineData("https://herald.example/ferry")]
    [InlineData("https://herald.example/named")]
    public async Task DecideAsync_HoldsForThePage_HoweverItsAddressIsSpelled(string spelled)
    {
        var (first, _, page) = await TwoStoriesWithOnePageAsync("https://www.herald.example/ferry");
        var covered = Assert.Single(await new CoverageStore(Database).ListAsync(first.Id, Token)).Page;
        await new PageNameStore(Database).ShareAsync(covered, [new("https://herald.example/named")], "1", Token);

        await Matches.DecideAsync(first.Id, new(spelled), Decision.Rejected, null, null, Now, Token);
        Assert.Equal(0, await PagesAsync(first));
        Assert.IsType<Standing.Rejected>(Assert.Single(await Matches.ListAsync(first.Id, Token)).Standing);
        Assert.IsType<Standing.Rejected>(await Decisions.StandAsync(first.Id, page, "herald", Token));

        Assert.True(await Decisions.WithdrawAsync(first, new(spelled), null, null, false, Now, Token));
        Assert.Equal(1, await PagesAsync(first));
    }

    [Fact]
    public async Task ImportAsync_KeepsThatTheMatcherTookThePage_UntilAPersonDecides_WhateverANoteSays()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.ImportAsync(first.Id, page, "herald", "imported from day.warc", Now, Token);
        await Matches.DecideAsync(second.Id, page, Decision.Accepted, null, "imported from day.warc, of which the matcher took it (1.00: )", Now, Token);
        Assert.True(Assert.Single(await Matches.DecisionsAsync(first.Id, Token)).ByMatcher);
        Assert.False(Assert.Single(await Matches.DecisionsAsync(second.Id, Token)).ByMatcher);
        Assert.Equal([true, false], (await Decisions.HistoryAsync(null, Token)).Select(made => made.ByMatcher));

        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, null, Now.AddHours(1), Token);
        Assert.False(Assert.Single(await Matches.DecisionsAsync(first.Id, Token)).ByMatcher);
    }

    [Fact]
    public async Task DecideAsync_KeepsTheNote_WhenTheSameIsDecidedAgainWithoutOne()
    {
        var (first, _, page) = await TwoStoriesWithOnePageAsync();
        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, "the agency's text", Now, Token);
        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, null, Now.AddHours(1), Token);
        Assert.Equal("the agency's text", Assert.Single(await Matches.DecisionsAsync(first.Id, Token)).Note);
        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, "read again", Now.AddHours(2), Token);
        Assert.Equal("read again", Assert.Single(await Matches.DecisionsAsync(first.Id, Token)).Note);
        await Matches.DecideAsync(first.Id, page, Decision.Rejected, null, null, Now.AddHours(3), Token);
        Assert.Null(Assert.Single(await Matches.DecisionsAsync(first.Id, Token)).Note);
    }

    [Fact]
    public async Task DecideAsync_HoldsForAPageThatAppearsLater_WithWwwOrWithout()
    {
        await SyncAsync();
        var first = (await new StoryStore(Database).FindAsync("first", Token))!;
        Assert.False(await Decisions.IsKnownAsync(new("https://herald.example/ferry"), Token));
        await Matches.DecideAsync(first.Id, new("https://herald.example/ferry"), Decision.Rejected, null, null, Now, Token);

        await TwoStoriesWithOnePageAsync("https://www.herald.example/ferry");

        Assert.Equal(0, await PagesAsync(first));
        Assert.True(await Decisions.IsKnownAsync(new("https://herald.example/ferry"), Token));
        Assert.True(await Decisions.WithdrawAsync(first, new("https://herald.example/ferry"), null, null, false, Now, Token));
        Assert.Equal(1, await PagesAsync(first));
    }

    [Fact]
    public async Task ListAsync_SaysThatAPersonKeepsTheOutletOut()
    {
        var (first, _, _) = await TwoStoriesWithOnePageAsync();
        await Decisions.BarOutletAsync(first, "herald", null, Now, Token);

        var match = Assert.Single(await Matches.ListAsync(first.Id, Token));
        Assert.IsType<Standing.OutletNever>(match.Standing);
        Assert.Equal((true, false, "a person keeps its outlet out of the story"), (match.IsByPerson, match.Accepted, match.Evidence[0]));
    }

    [Fact]
    public async Task HistoryAsync_KeepsEveryDecision_AlsoThoseThatWereChanged()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync();
        await Matches.DecideAsync(first.Id, page, Decision.Rejected, null, "another ferry", Now, Token);
        await Matches.DecideAsync(first.Id, page, Decision.Accepted, null, null, Now.AddHours(1), Token);
        await Decisions.BarOutletAsync(second, "herald", null, Now.AddHours(2), Token);
        await Decisions.MergeAsync(second, first, null, Now.AddHours(3), Token);

        Assert.Equal(
            [
                ("first", "rejected", page.AbsoluteUri, null, null), ("first", "accepted", page.AbsoluteUri, null, null), ("second", "outlet-never", null, "herald", null),
                ("second", "merged", null, null, "first"),
            ],
            (await Decisions.HistoryAsync(null, Token)).Select(made => (made.StoryId, made.Kind, made.Url, made.OutletId, made.OtherStoryId)));
        Assert.Equal(2, (await Decisions.HistoryAsync("second", Token)).Count);
    }

    [Fact]
    public async Task MergeAsync_LeavesThePageOfTheSeedOut_AndSaysSo()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync(secondUrl: new("https://www.herald.example/ferry/"));
        await Matches.SaveAsync(second, "s2", "1", [], Now, Token);

        Assert.Equal((0, 0, true), await Decisions.MergeAsync(first, second, null, Now.AddHours(1), Token));

        Assert.Equal(0, await PagesAsync(second));
        var match = Assert.Single(await Matches.ListAsync(second.Id, Token));
        Assert.Equal((page, false, false, "it is the page of the seed"), (match.Url, match.Accepted, match.IsByPerson, match.Evidence[0]));
    }

    [Fact]
    public async Task MergeAsync_BringsInThePageOfTheSeedThatRests_UntilTheyArePartedAgain()
    {
        var (first, second, page) = await TwoStoriesWithOnePageAsync(secondUrl: new("https://herald.example/ferry"));
        await Matches.SaveAsync(first, "s2", "1", [], Now, Token);
        Assert.Equal((0, 0), (await PagesAsync(first), await PagesAsync(second)));

        Assert.Equal((1, 0, false), await Decisions.MergeAsync(second, first, null, Now.AddHours(1), Token));
        Assert.Equal("second", (await Decisions.MergedSeedsAsync(first.Id, Token))[page]);
        Assert.Equal((1, 0), (await PagesAsync(first), await PagesAsync(second)));

        await Decisions.SplitAsync(first, (await new StoryStore(Database).FindAsync(second.Id, Token))!, [], null, Now.AddHours(2), Token);
        Assert.Equal((0, 0), (await PagesAsync(first), await PagesAsync(second)));
    }

    [Fact]
    public async Task DecideAsync_TakesNotThePageOfTheSeed_ButACopyElsewhere()
    {
        var (_, second, page) = await TwoStoriesWithOnePageAsync(secondUrl: new("https://herald.example/ferry"));

        await Matches.DecideAsync(second.Id, page, Decision.Pinned, null, null, Now, Token);
        await Matches.DecideAsync(second.Id, new("https://gazette.example/ferry"), Decision.Accepted, "gazette", null, Now, Token);

        Assert.IsType<Standing.OfSeed>(await Decisions.StandAsync(second.Id, page, null, Token));
        Assert.Equal(["https://gazette.example/ferry"], (await new CoverageStore(Database).ListAsync(second.Id, Token)).Where(found => found.Active).Select(found => found.Page.Url.AbsoluteUri));
        Assert.IsType<Standing.OfSeed>(Assert.Single(await Decisions.KeptOutAsync(second.Id, Token)).Standing);
    }

    private async Task<(StoredStory First, StoredStory Second, Uri Page)> TwoStoriesWithOnePageAsync(string? address = null, Uri? secondUrl = null)
    {
        var item = AnItem("herald", "ferry");
        item = address is null ? item : item with { Url = new(address) };
        var feeds = new FeedStore(Database);
        await feeds.SyncAsync([AnOutlet("herald", "rss")], Now, Token);
        await feeds.SaveAsync((await feeds.PolledAsync(Token))[0].Id, ACheck(), new(new(null, null, "f00d", "1"), [item], []), Token);
        await SyncAsync(secondUrl);
        var stories = new StoryStore(Database);
        var (first, second) = ((await stories.FindAsync("first", Token))!, (await stories.FindAsync("second", Token))!);
        var page = item.Url;
        await MatchAsync(first, "s1", page);
        await MatchAsync(second, "s1", page);
        return (first, second, page);
    }

    private Task<List<string>> SyncAsync(Uri? secondUrl = null) =>
        new StoryStore(Database).SyncAsync(SeedSet.Of("/seeds", [ASeed("first"), ASeed("second") with { Url = secondUrl }]), Now, Token);

    private async Task MatchAsync(StoredStory story, string state, Uri page) =>
        await Matches.SaveAsync(story, state, "1", [new((await new ItemStore(Database).FindAsync(page, Token))!.Id, 0.9, true, [])], Now, Token);

    private async Task<int> PagesAsync(StoredStory story) => (await new CoverageStore(Database).ListAsync(story.Id, Token)).Count(page => page.Active);
}
