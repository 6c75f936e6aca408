using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class SilenceTests : PipelineTests
{
    private const string Other = "https://gazette.example/dogs|Dog show|2024-05-29T11:00Z";

    [Fact]
    public async Task Silence_IsNoItem_WhenTheOutletAnnouncedOthers()
    {
        Web["https://gazette.example/rss"] = Other + "\nhttps://gazette.example/cats|Cat show|2024-06-01T05:00Z";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(("The gazette", SilenceReason.NoItem, "It announced 2 items in the story's window, and none comes near the seed by headline and summary."), (silent.Outlet, silent.Reason, silent.Detail));
    }

    [Fact]
    public async Task Silence_IsNotLookedAt_WhenNoItemHasAHeadline()
    {
        Web["https://gazette.example/rss"] = "https://gazette.example/dogs||2024-05-29T11:00Z\nhttps://gazette.example/cats||2024-06-01T05:00Z";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.NotLookedAt, "It announced 2 items in the story's window, without headlines, and the addresses spell none: whether one tells of the seed is not known."), (silent.Reason, silent.Detail));
    }

    [Fact]
    public async Task Silence_IsFeedStale_WhenTheFeedBroughtNothingSinceTheSeed()
    {
        Web["https://gazette.example/rss"] = Other;
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.FeedStale, silent.Reason);
        Assert.EndsWith("Its newest item is of 2024-05-29 11:00 (UTC), before the seed.", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_IsNoMemory_WhenWhatIsKnownBeginsHoursAfterTheSeed()
    {
        Web["https://gazette.example/rss"] = "https://gazette.example/dogs|Dog show|2024-06-01T05:00Z";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.NoMemory, silent.Reason);
        Assert.Contains("begins on 2024-06-01 05:00; the seed is of 2024-05-30", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_IsNoMemory_WhenOnlyPagesThatAPersonBroughtInAreOlder()
    {
        Web["https://gazette.example/rss"] = "https://gazette.example/dogs|Dog show|2024-06-01T05:00Z";
        await RunAsync();
        await new WaitingStore(Database).AnnounceAsync("gazette", [new("gazette", new("https://gazette.example/cats"), new("https://gazette.example/cats"), "Cat show", null, null, null, Ferry.PublishedAt!.Value.AddHours(-3))], Now, Token);
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.NoMemory, silent.Reason);
        Assert.Contains("begins on 2024-06-01 05:00; the seed is of 2024-05-30", silent.Detail, StringComparison.Ordinal);
        Assert.Contains("It announced 1 item in the story's window (1 page of those days was brought in)", silent.Detail, StringComparison.Ordinal);

        // Nor does one that is near and not taken.
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var page = (await new ItemStore(Database).FindAsync(new("https://gazette.example/cats"), Token))!;
        var others = (await new MatchStore(Database).ListAsync(story.Id, Token)).Select(match => new NewMatch(match.ItemId, match.Score, true, []));
        await new MatchStore(Database).SaveAsync(story, story.MatchedState!, "1", [.. others, new(page.Id, 0.41, false, [])], Now, Token);
        silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.NoMemory, 0.41), (silent.Reason, silent.Nearest!.Score));

        // What a feed announces is a feed's, whoever had it first.
        Web["https://gazette.example/rss"] = "https://gazette.example/dogs|Dog show|2024-06-01T05:00Z\nhttps://gazette.example/cats|Cat show|2024-05-29T21:00Z";
        Time.Advance(TimeSpan.FromHours(6));
        await RunAsync();
        Assert.Equal(SilenceReason.NoItem, Assert.Single((await LoadAsync()).Silence).Reason);
    }

    [Fact]
    public async Task Silence_SaysThatAFeedIsMissing_WhenTheOutletHasOthers()
    {
        Outlets[1] = AnOutlet("gazette", "rss", "second");
        Web["https://gazette.example/rss"] = Other;
        Web.Fail("https://gazette.example/second", new FetchOutcome.ServerError("server-error", "It answered 503.", null));
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.NoItem, silent.Reason);
        Assert.EndsWith("1 of its 2 feeds could not be read: https://gazette.example/second: It answered 503.", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_IsFetchFailed_WhenTheFeedCannotBeFetched()
    {
        Web.Fail("https://gazette.example/rss", new FetchOutcome.Unreachable("timeout", "No answer.", null));
        await RunAsync();
        Assert.Equal(SilenceReason.FetchFailed, Assert.Single((await LoadAsync()).Silence).Reason);
    }

    [Fact]
    public async Task Silence_SaysNothing_OfAnOutletThatWasNeverLookedAt()
    {
        Web["https://gazette.example/rss"] = Other;
        await RunAsync();
        await Database.WriteAsync(session => session.ExecuteAsync("UPDATE feeds SET checked_at = NULL WHERE outlet_id = 'gazette'", new { }), Token);
        Assert.Empty((await LoadAsync()).Silence);
    }

    [Fact]
    public async Task Silence_IsBelowTheFloorWithTheNearestItem_OrWhatAPersonDecided()
    {
        await RunAsync();
        Assert.Empty((await LoadAsync()).Silence);
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var item = (await new ItemStore(Database).FindAsync(new(Gazette), Token))!;
        var others = (await new MatchStore(Database).ListAsync(story.Id, Token)).Where(match => match.OutletId != "gazette").Select(match => new NewMatch(match.ItemId, match.Score, true, []));
        await new MatchStore(Database).SaveAsync(story, story.MatchedState!, "1", [.. others, new(item.Id, 0.41, false, [])], Now, Token);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.BelowFloor, new NearestItem("The ferry sinks", Gazette, 0.41)), (silent.Reason, silent.Nearest));

        await new MatchStore(Database).DecideAsync(story.Id, new(Gazette), Decision.Rejected, null, null, Now, Token);
        Assert.Equal(SilenceReason.Rejected, Assert.Single((await LoadAsync()).Silence).Reason);
        await new DecisionStore(Database).BarOutletAsync(story, "gazette", null, Now, Token);
        Assert.Equal(SilenceReason.OutletNever, Assert.Single((await LoadAsync()).Silence).Reason);
    }

    [Fact]
    public async Task Silence_NamesWhatIsNearestAmongTheNews_WhateverEachTextSaysByItself()
    {
        Web["https://gazette.example/rss"] = $"{Gazette}?utm=1|The ferry sinks|2024-05-30T11:00Z\nhttps://gazette.example/forger|Forger jailed|2024-05-30T12:00Z\nhttps://gazette.example/dogs|Dog show|2024-05-29T11:00Z";
        await RunAsync();
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var others = (await new MatchStore(Database).ListAsync(story.Id, Token)).Where(match => match.OutletId != "gazette").Select(match => new NewMatch(match.ItemId, match.Score, true, [])).ToList();
        NewMatch Near(string url, double score, double among) =>
            new(new ItemStore(Database).FindAsync(new(url), Token).Result!.Id, score, false, ["decided by its text (by its announcement 0.50)", FormattableString.Invariant($"like the seed among the news of its days ({among:0.00}), but not enough where the two are read alone")]);
        await new MatchStore(Database).SaveAsync(story, story.MatchedState!, "1", [.. others, Near("https://gazette.example/forger", 0.4154, 0.42), Near(Gazette, 0.3701, 0.7)], Now, Token);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.BelowFloor, new NearestItem("The ferry sinks", Gazette, 0.37)), (silent.Reason, silent.Nearest));
        Assert.Contains("the nearest has a score of 0.37 by its text", silent.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.79, "decided by its text (by its announcement 0.50)", SilenceReason.BelowFloor, "score of 0.79 by its text, and 0.80 is the lowest that is taken by its text")]
    [InlineData(0.84, "decided by its text; it tells of several things, so that 0.90 is the lowest that takes it", SilenceReason.BelowFloor, "score of 0.84 by its text, and 0.90 is the lowest that is taken by its text")]
    [InlineData(0.94, "decided by its text; of another day: it begins with 3 May, the seed with 2 May, so that 0.95 is the lowest that takes it", SilenceReason.BelowFloor, "score of 0.94 by its text, and 0.95 is the lowest that is taken by its text")]
    [InlineData(0.84, "the headline", SilenceReason.NotTaken, "0.84, which would suffice, but its announcement alone does not suffice, and its page was not read yet")]
    public async Task Silence_GivesTheTrueReason_WhenTheNearestIsAboveOrBelowTheFloor(double score, string evidence, SilenceReason reason, string detail)
    {
        await RunAsync();
        await MatchGazetteAsync(score, evidence, copy: false);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(reason, silent.Reason);
        Assert.Contains(detail, silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_SaysThatTheNearestIsACopy_OrWasSetAside()
    {
        await RunAsync();
        var story = await MatchGazetteAsync(0.84, "the headline", copy: true);
        Assert.Contains("its announcement is a copy of that of another page", Assert.Single((await LoadAsync()).Silence).Detail, StringComparison.Ordinal);

        var page = (await new CoverageStore(Database).ListAsync(story.Id, Token)).Single(found => found.Page.OutletId == "gazette").Page.Id;
        Assert.True(await new MatchStore(Database).SetAsideAsync(story, page, Now, Token));
        Assert.Contains("set aside: its text shares no sentence", Assert.Single((await LoadAsync()).Silence).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_SaysThatTheStoryEndedUnseen()
    {
        Seeds[0] = Ferry with { EndsAt = Ferry.PublishedAt!.Value.AddHours(9) };
        await RunAsync();
        var silence = (await LoadAsync()).Silence;
        Assert.NotEmpty(silence);
        Assert.All(silence, silent => Assert.Equal(SilenceReason.NotLookedAt, silent.Reason));
        Assert.All(silence, silent => Assert.Matches(@"^The story ended on \d{4}-\d\d-\d\d and was not looked at\.$", silent.Detail));
    }

    [Theory]
    [InlineData("2024-05-29T11:00Z", SilenceReason.FeedStale)]
    [InlineData("2024-06-01T05:00Z", SilenceReason.NoItem)]
    public async Task Silence_SaysNothingOfBeforeTheSeed_WhenTheSeedStatesNoTime(string at, SilenceReason reason)
    {
        Seeds[0] = Ferry with { PublishedAt = null };
        Web["https://gazette.example/rss"] = $"https://gazette.example/dogs|Dog show|{at}";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(reason, silent.Reason);
        Assert.DoesNotContain("the seed.", silent.Detail.Replace("comes near the seed by headline and summary.", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_IsNoMemoryOfTheDayTheSeedWasAdded_WhenItStatesNoTime()
    {
        Seeds[0] = Ferry with { PublishedAt = null };
        await RunAsync();
        await Database.WriteAsync(session => session.ExecuteAsync("DELETE FROM matches; UPDATE items SET clock = clock + 259200000 WHERE outlet_id = 'gazette'; UPDATE coverage SET active = 0", new { }), Token);
        var silent = (await LoadAsync()).Silence.Single(one => one.Outlet == "The gazette");
        Assert.Contains("the seed states no time, and was added on 2024-06-01 06:00 (UTC).", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_SaysThatTheSeedIsToCome_AlsoWhenOnlyTheFeedsAreOlder()
    {
        Seeds[0] = Ferry with { PublishedAt = Now.AddDays(3) };
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new Core.Stories.StoryMatch(item.Id, 0.1, false, []))] };
        await RunAsync();
        Assert.All((await LoadAsync()).Silence, silent => Assert.Contains("still to come: what was published so far", silent.Detail, StringComparison.Ordinal));
        Time.Advance(TimeSpan.FromDays(9));
        var silence = (await LoadAsync()).Silence;
        Assert.Equal(3, silence.Count);
        Assert.All(silence, silent => Assert.StartsWith("The seed is dated 2024-06-04 06:00 (UTC), which was still to come when the feeds were last looked at (2024-06-01 06:00)", silent.Detail, StringComparison.Ordinal));
    }

    private async Task<StoredStory> MatchGazetteAsync(double score, string evidence, bool copy)
    {
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        var item = (await new ItemStore(Database).FindAsync(new(Gazette), Token))!;
        var others = (await new MatchStore(Database).ListAsync(story.Id, Token)).Where(match => match.OutletId != "gazette").Select(match => new NewMatch(match.ItemId, match.Score, true, [])).ToList();
        await new MatchStore(Database).SaveAsync(story, story.MatchedState!, "1", [.. others, new(item.Id, score, false, [evidence]) { CopyOf = copy ? others[0].ItemId : null }], Now, Token);
        return story;
    }

    public static TheoryData<string, string, string> Walls => new()
    {
        { "forbidden", "blocked", "gazette.example does not let us read the page (403)." },
        { "payment-required", "paywalled", "gazette.example wants to be paid (402)." },
        { "not-found", "fetch failed", "gazette.example has no page at this address (404)." },
        { "bot-wall", "blocked", "A test for humans answers." },
    };

    [Theory]
    [MemberData(nameof(Walls))]
    public async Task Silence_NamesThePage_WhenItBelongsToTheStoryAndCannotBeFetched(string code, string reason, string message)
    {
        Web.Fail(Gazette + "?utm=1", new FetchOutcome.Blocked(code, message, TimeSpan.FromHours(24)));
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(reason, Wording.Word(silent.Reason));
        Assert.Equal($"Its page {Gazette} belongs to the story, and could not be read: {message}", silent.Detail);
        Assert.Equal(new NearestItem("The ferry sinks", Gazette, 0.9), silent.Nearest);
    }

    [Fact]
    public async Task Silence_IsPaywalled_WhenThePageIsCutOff_AndNotWhenAnEarlierTextIsKnown()
    {
        Web[Gazette + "?utm=1"] = "PAYWALL\nFor subscribers.";
        await RunAsync();
        Assert.Equal(SilenceReason.Paywalled, Assert.Single((await LoadAsync()).Silence).Reason);

        Web.Fail(Herald + "?utm=1", new FetchOutcome.Blocked("forbidden", "No.", TimeSpan.FromHours(24)));
        Time.Advance(TimeSpan.FromHours(12));
        await RunAsync();
        Assert.Equal(["The gazette"], (await LoadAsync()).Silence.Select(one => one.Outlet));
    }

    [Fact]
    public async Task Silence_NamesThePage_WhenItWasToDecideAndCannotBeRead()
    {
        await RunAsync();
        await MatchGazetteAsync(0.6, "the headline", copy: false);
        await Database.WriteAsync(session => session.ExecuteAsync("UPDATE pages SET failures = 1, outcome = 'forbidden', message = 'No (403).', reading = NULL WHERE outlet_id = 'gazette'", new { }), Token);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.Blocked, silent.Reason);
        Assert.EndsWith($"its page {Gazette}, by which it was to be decided, could not be read: No (403).", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_SaysOfAFeedThatItIsDamaged_WhenNoItemIsLeftOfIt()
    {
        var parse = Analysis.ParseFeed;
        Analysis = Analysis with { ParseFeed = (bytes, type, url) => url!.Host == "gazette.example" ? parse(bytes, type, url) with { Warnings = ["The XML was ill-formed and has been repaired."] } : parse(bytes, type, url) };
        Web["https://gazette.example/rss"] = "";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.FeedUnreadable, silent.Reason);
        Assert.StartsWith("The XML was ill-formed and has been repaired. The feed is there, but holds no items", silent.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", SilenceReason.FeedEmpty, "holds no items")]
    [InlineData("broken", SilenceReason.FeedUnreadable, "This is no feed.")]
    public async Task Silence_SaysOfAFeedThatItIsEmptyOrNone(string feed, SilenceReason reason, string detail)
    {
        Web["https://gazette.example/rss"] = feed;
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(reason, silent.Reason);
        Assert.Contains(detail, silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_LeavesOutTheSeedsOwnOutlet()
    {
        Web["https://gazette.example/rss"] = Other;
        Seeds[0] = Ferry with { Outlet = "The Gazette" };
        await RunAsync();
        Assert.Empty((await LoadAsync()).Silence);
    }
}
