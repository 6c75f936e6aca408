using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>What is told of feeds that are odd, that move and that go.</summary>
public sealed class FeedStateTests : PipelineTests
{
    private const string Rss = "https://herald.example/rss";

    [Fact]
    public async Task Run_NamesAStaleFeed_AndIsDoneAllTheSame()
    {
        Web[Rss] = "https://herald.example/ferry?utm=1|The ferry sinks|2024-05-01T10:00Z";
        var summary = await RunAsync();
        var odd = Assert.Single(summary.OddFeeds, odd => odd.Subject == Rss);
        Assert.Equal(("herald", "stale", "done"), (odd.OutletId, odd.Code, summary.Outcome));
        Assert.Contains("Nothing new for", odd.Message, StringComparison.Ordinal);
        Assert.Equal("stale", (await FeedAsync()).Mark.State);
    }

    [Fact]
    public async Task Run_NamesAFeedSilent_WhenItShowsNothingNewByOurClock()
    {
        Web[Rss] = "https://herald.example/ferry?utm=1|The ferry sinks|";
        await RunAsync();
        Assert.Equal("ok", (await FeedAsync()).Mark.State);
        Time.Advance(TimeSpan.FromHours(49));
        await RunAsync();
        Assert.Equal("silent", (await FeedAsync()).Mark.State);
        Web[Rss] = "https://herald.example/ferry2|The ferry rises|";
        await RunAsync();
        Assert.Equal("ok", (await FeedAsync()).Mark.State);
    }

    [Fact]
    public async Task Poll_AsksTheNewAddress_AfterThreeMovesOverADay_AndTheOldOneWhenThatIsGone()
    {
        var moved = new Uri("https://new.example/rss");
        Web.Redirect(Rss, 301, moved.AbsoluteUri);
        Web[moved.AbsoluteUri] = "https://herald.example/ferry?utm=1|The ferry sinks|2024-06-01T05:00Z";
        foreach (var hours in new[] { 0, 13, 13 })
        {
            Time.Advance(TimeSpan.FromHours(hours));
            await RunAsync();
        }

        Assert.Equal(("moved", 3), ((await FeedAsync()).Mark.State, (await FeedAsync()).Mark.Move!.Seen));
        Assert.Equal(0, Web.Count(moved.AbsoluteUri));
        await RunAsync();
        Assert.Equal((3, 1), (Web.Count(Rss), Web.Count(moved.AbsoluteUri)));
        Web.Fail(moved.AbsoluteUri, new FetchOutcome.Missing("not-found", "404"));
        await RunAsync();
        Assert.Equal(("missing", (FeedMove?)null), ((await FeedAsync()).Mark.State, (await FeedAsync()).Mark.Move));
        await RunAsync();
        Assert.Equal(4, Web.Count(Rss));
    }

    [Fact]
    public async Task Poll_WaitsAWeek_WhenAFeedIsGoneForGood()
    {
        Web.Fail(Rss, new FetchOutcome.Missing("gone", "410"));
        await RunAsync();
        var feed = await FeedAsync();
        Assert.Equal((Now.AddDays(7), "missing"), (feed.DueAt, feed.Mark.State));
    }

    [Fact]
    public async Task Poll_TellsAWallFromAMissingFeed()
    {
        Web.Fail(Rss, new FetchOutcome.Blocked("consent-wall", "A question for consent.", TimeSpan.FromHours(24)));
        var summary = await RunAsync();
        Assert.Equal("consent-wall", (await FeedAsync()).Mark.State);
        Assert.Contains(summary.Problems, problem => problem.Code == "consent-wall");
        Assert.Equal("partial", summary.Outcome);
    }

    private async Task<StoredFeed> FeedAsync() => (await new FeedStore(Database).ListAsync(Token)).Single(feed => feed.Url.AbsoluteUri == Rss);

    [Fact]
    public async Task ItemsWithoutAnAddress_AreCountedInAWarning()
    {
        await RunAsync();
        await using var services = Build();
        var feed = (await Get<FeedStore>(services).ListAsync(Token)).First();
        Assert.Contains("1 of 3 items state no address, so they cannot be followed.", feed.Warnings);
    }

    [Fact]
    public async Task EveryPass_RemindsOfCertificatesThatAreNotChecked()
    {
        Outlets[0] = Outlets[0] with { Fetch = new(IgnoreCertificate: true) };
        for (var pass = 0; pass < 2; pass++)
        {
            Assert.Contains("herald are not looked at", Assert.Single((await RunAsync()).Notices), StringComparison.Ordinal);
        }
    }
}
