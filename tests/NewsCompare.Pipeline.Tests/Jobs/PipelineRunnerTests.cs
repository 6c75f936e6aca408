using Microsoft.Extensions.DependencyInjection;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class PipelineRunnerTests : PipelineTests
{
    [Fact]
    public async Task RunOnceAsync_DoesTheWholeJob()
    {
        var summary = await RunAsync();
        Assert.Equal("done", summary.Outcome);
        Assert.Equal((3, 0, 6, 3), (summary.FeedsPolled, summary.FeedsFailed, summary.ItemsNew, summary.MatchesNew));
        Assert.Equal((3, 0, 0, 3, 3, 1), (summary.PagesFetched, summary.PagesUnchanged, summary.PagesFailed, summary.RevisionsNew, summary.ComparisonsNew, summary.Stories));
        Assert.False(summary.NothingNew);
        Assert.Equal("The gazette: compared\nThe herald: compared\nThe tribune: compared", await File.ReadAllTextAsync(Assert.Single(summary.Reports), Token));
        var facts = Assert.Single(summary.StoryFacts);
        Assert.Equal((6, 6, 3, false), (facts.ItemsKnown, facts.ItemsOfWindow, facts.Pages, facts.NothingInWindow));
        var run = Assert.Single(await new RunStore(Database).ListAsync(5, Token));
        Assert.Equal(("run", "done"), (run.Kind, run.Outcome));
        Assert.Contains("\"itemsNew\":6", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_GivesBackTheStoredComparisons_TextAndFindingsIncluded()
    {
        await RunAsync();
        var story = await LoadAsync();
        var herald = story.Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
        Assert.Equal(("A ferry sank.\n\nThe herald was there.", Herald, "feed", 1), (herald.Version.Body.Text, herald.Version.Source, herald.Version.Clock, herald.Version.Revision));
        Assert.Equal([1], herald.Dropped);
        Assert.Equal([1], herald.Added);
        Assert.Equal(new(15, 36), herald.Version.Body.Sentences[1].Span);
        Assert.Equal(0.5, herald.Metrics.Values["coverage"]);
        Assert.Null(herald.Metrics.Values["lengthRatio"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RunOnceAsync_StoresNothingNew_WhenTheWebHasNotChanged(bool etags)
    {
        Web.SendsETags = etags;
        await RunAsync();
        var before = await StateAsync();
        Time.Advance(TimeSpan.FromDays(2));
        var summary = await RunAsync(new("run") { RecheckAll = true });
        Assert.True(summary.NothingNew);
        Assert.Equal((3, 3, 0), (summary.FeedsPolled, summary.PagesUnchanged, summary.PagesFetched));
        Assert.Equal(before.Replace("fetched", "unchanged", StringComparison.Ordinal), await StateAsync());
        Assert.All(Web.Requests.Skip(6), request => Assert.Equal(etags, request.ETag is not null));
    }

    [Fact]
    public async Task RunOnceAsync_AddsARevisionAndItsComparison_WhenOnePageChangesItsText()
    {
        await RunAsync();
        Web[Herald + "?utm=1"] = "Ferry sinks\nA ferry sank.\nForty were saved.";
        Time.Advance(TimeSpan.FromHours(1));
        var summary = await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal((0, 0, 1, 2, 1, 1), (summary.ItemsNew, summary.MatchesNew, summary.PagesFetched, summary.PagesUnchanged, summary.RevisionsNew, summary.ComparisonsNew));
        var herald = (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
        Assert.Equal(2, herald.Version.Revision);
        Assert.Empty(herald.Dropped);
        Assert.Equal(4, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM comparisons"), Token));
    }

    [Fact]
    public async Task RunOnceAsync_AddsNoRevision_WhenOnlyTheBytesAroundTheTextChange()
    {
        await RunAsync();
        Web[Herald + "?utm=1"] = "Ferry sinks\nA ferry sank.\nThe herald was there.\n\n\n";
        var summary = await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal((1, 0, 0), (summary.PagesFetched, summary.RevisionsNew, summary.ComparisonsNew));
    }

    [Fact]
    public async Task RunOnceAsync_LooksAtPagesOnlyWhenDue_UnlessAskedTo()
    {
        await RunAsync();
        var asked = Web.Count(Herald + "?utm=1");
        Time.Advance(TimeSpan.FromMinutes(6));
        await RunAsync();
        Assert.Equal(asked, Web.Count(Herald + "?utm=1"));
        Time.Advance(TimeSpan.FromHours(12)); // a fifth of the two days since it was published
        await RunAsync();
        Assert.Equal(asked + 1, Web.Count(Herald + "?utm=1"));
    }

    [Fact]
    public async Task RunOnceAsync_ComparesAgain_WhenTheSeedIsEdited_AndTheOldComparisonsStay()
    {
        await RunAsync();
        Seeds[0] = Ferry with { Text = "A ferry sank.\nThe herald was there." };
        var summary = await RunAsync();
        Assert.Equal((0, 3), (summary.RevisionsNew, summary.ComparisonsNew));
        var story = await LoadAsync();
        Assert.Equal(2, story.SeedRevision);
        Assert.Empty(story.Comparisons.Single(comparison => comparison.Version.Outlet == "The herald").Dropped);
        Assert.Equal(6, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM comparisons"), Token));
    }

    [Fact]
    public async Task RunOnceAsync_ReadsStoredPagesAgain_WhenTheMethodsChange_WithoutTheNetwork()
    {
        await RunAsync();
        Analysis = FakeAnalysis.Of(new("1", "2", "1", "2"));
        var requests = Web.Requests.Count;
        var summary = await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Equal(requests, Web.Requests.Count);
        Assert.Equal((0, 3), (summary.RevisionsNew, summary.ComparisonsNew));
        Assert.All((await LoadAsync()).Comparisons, comparison => Assert.Contains("(read by 2)", comparison.Version.Body.Text, StringComparison.Ordinal));
        Assert.True((await RunAsync(new("reanalyze") { Poll = false, Fetch = false })).NothingNew);
        Assert.Equal(0, (await RunAsync(new("run") { RecheckAll = true })).RevisionsNew);
    }

    [Fact]
    public async Task RunOnceAsync_ShowsTheOthers_WhenOutletsFail()
    {
        Web.Fail("https://gazette.example/rss", new FetchOutcome.Unreachable("dns", "No such name.", null));
        Web.Fail(Tribune + "?utm=1", new FetchOutcome.ServerError("http-500", "500: the server failed.", TimeSpan.FromMinutes(30)));
        var summary = await RunAsync();
        Assert.Equal("partial", summary.Outcome);
        Assert.Equal((2, 1, 1, 1, 1), (summary.FeedsPolled, summary.FeedsFailed, summary.PagesFetched, summary.PagesFailed, summary.ComparisonsNew));
        Assert.Equal([("gazette", "dns"), ("tribune", "http-500")], summary.Problems.Select(problem => (problem.OutletId!, problem.Code)));
        Assert.Equal("The herald: compared\nThe tribune: 500: the server failed.", await File.ReadAllTextAsync(Path.Combine(Reports, "ferry.txt"), Token));
    }

    [Fact]
    public async Task RunOnceAsync_StillNamesAFailure_WhenThePageIsNotTriedAgainYet()
    {
        Web.Fail(Tribune + "?utm=1", new FetchOutcome.Blocked("bot-wall", "The outlet lets no programs in.", TimeSpan.FromHours(24)));
        await RunAsync();
        Time.Advance(TimeSpan.FromHours(1));
        var summary = await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal(1, Web.Count(Tribune + "?utm=1"));
        Assert.True(Assert.Single(summary.Problems).FromBefore);
        Assert.Equal("partial", summary.Outcome);
        Time.Advance(TimeSpan.FromHours(24));
        Web[Tribune + "?utm=1"] = "Ferry sinks\nA ferry sank.";
        Assert.Equal("done", (await RunAsync()).Outcome);
    }

    [Fact]
    public async Task RunOnceAsync_KeepsTheTextAndSaysSo_WhenAPageGoesBehindAPaywall()
    {
        await RunAsync();
        Web[Herald + "?utm=1"] = "PAYWALL\nSubscribe.";
        var summary = await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal(("done", "paywalled"), (summary.Outcome, Assert.Single(summary.Problems).Code));
        var herald = (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
        Assert.Equal((ExtractionOutcome.Article, null), (herald.Version.Outcome, herald.NotComparable));
        Assert.Contains(herald.Version.Reasons, reason => reason.Contains("paywalled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunOnceAsync_NamesNoOmissions_WhenAPageWasAlwaysBehindAPaywall()
    {
        Web[Herald + "?utm=1"] = "PAYWALL\nSubscribe.";
        await RunAsync();
        var herald = (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
        Assert.NotNull(herald.NotComparable);
        Assert.Empty(herald.Dropped);
    }

    [Fact]
    public async Task RunOnceAsync_FailsTheRunAndGoesOn_WhenAJobHitsAMistakeOfOurs()
    {
        Web["https://gazette.example/rss"] = "bug";
        var summary = await RunAsync();
        Assert.Equal("failed", summary.Outcome);
        Assert.Contains("a bug in the parser", Assert.Single(summary.Errors), StringComparison.Ordinal);
        Assert.Equal(2, summary.ComparisonsNew);
        Assert.Contains(await new RunStore(Database).SearchAsync("a bug in the parser", null, 5, Token), found => found.Event.Level == RunEvent.Error);
    }

    [Fact]
    public async Task RunOnceAsync_SaysThatTheFeedsHoldNothingOfTheSeedsDays()
    {
        Time.SetUtcNow(new(2026, 11, 25, 6, 0, 0, TimeSpan.Zero));
        foreach (var outlet in Outlets)
        {
            Web[$"https://{outlet.Id}.example/rss"] = $"https://{outlet.Id}.example/new|Another ferry|2026-11-24T10:00Z";
        }

        var facts = Assert.Single((await RunAsync()).StoryFacts);
        Assert.True(facts.NothingInWindow);
        Assert.Equal((3, 0), (facts.ItemsKnown, facts.ItemsOfWindow));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero), facts.OldestItemAt);
        Assert.Equal(Ferry.PublishedAt, facts.SeedAt);

        // One feed that reaches back, with nothing of the story.
        var one = Outlets[0].Id;
        Web[$"https://{one}.example/rss"] = $"https://{one}.example/old|Cats|2024-05-30T10:00Z";
        Time.Advance(TimeSpan.FromHours(6));
        facts = Assert.Single((await RunAsync()).StoryFacts);
        Assert.Equal((false, true, 1, 3), (facts.NothingInWindow, facts.HardlyAnyInWindow, facts.OutletsOfWindow, facts.OutletsKnown));
    }

    [Fact]
    public async Task RunOnceAsync_ReadsAtMostFiveSitemapsOfAnIndex()
    {
        Outlets[0] = AnOutlet("herald") with { Feeds = [new(new("https://herald.example/index"), FeedKind.NewsSitemap)] };
        Web["https://herald.example/index"] = "index\n" + string.Join('\n', Enumerable.Range(1, 7).Select(i => $"https://herald.example/map{i}"));
        Web["https://herald.example/map1"] = "https://herald.example/ferry?utm=1|The ferry sinks|2024-05-30T10:00Z";
        var summary = await RunAsync();
        Assert.Equal(1, Web.Count("https://herald.example/map5"));
        Assert.Equal(0, Web.Count("https://herald.example/map6"));
        Assert.Equal((4, 4), (summary.FeedsFailed, summary.FeedsPolled - 0));
        Assert.Equal(3, summary.MatchesNew);
        Assert.All(Web.Requests.Where(request => request.Url.AbsolutePath.Contains("map", StringComparison.Ordinal)), request => Assert.Equal(FetchPurpose.Sitemap, request.Purpose));
    }

    [Fact]
    public async Task RunOnceAsync_FetchesNothingOfADisabledOutlet_EvenWhenAnotherAnnouncesItsPage()
    {
        Outlets[2] = Outlets[2] with { Enabled = false, DisabledReason = "its terms close it to programs" };
        Web["https://herald.example/rss"] = Tribune + "|The ferry at another's|2024-05-30T10:00Z";
        var summary = await RunAsync();
        Assert.DoesNotContain(Web.Requests, request => request.Url.Host == "tribune.example");
        Assert.Contains(summary.Problems, problem => problem is { Code: "outlet-disabled", OutletId: "tribune" } && problem.Message.Contains("its terms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunOnceAsync_TakesTheSeedsOwnPageForNoCoverage()
    {
        Seeds[0] = Ferry with { Url = new(Herald + "?from=home") };
        Assert.Equal(2, (await RunAsync()).MatchesNew);
    }

    [Fact]
    public async Task RunOnceAsync_LeavesAnEndedStoryAlone_ButReportsIt()
    {
        await RunAsync();
        Seeds[0] = Ferry with { EndsAt = Now };
        var requests = Web.Requests.Count;
        var summary = await RunAsync(new("run") { RecheckAll = true, ReportFolder = Reports });
        Assert.Equal(requests + 3, Web.Requests.Count);
        Assert.Empty(summary.StoryFacts);
        Assert.Equal(3, summary.ComparisonsNew); // the seed's facts have changed
        Assert.Single(summary.Reports);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RunOnceAsync_TakesWhatCameOutInTheStorysDays_WheneverItIsSeen(bool isLookedAtBefore)
    {
        Seeds[0] = Ferry with { EndsAt = Now.AddHours(1) };
        if (isLookedAtBefore)
        {
            Web["https://gazette.example/rss"] = "https://gazette.example/dogs|Dog show|2024-05-30T11:00Z";
            Assert.Equal(2, (await RunAsync()).MatchesNew);
        }

        Time.Advance(TimeSpan.FromDays(1));
        Web["https://gazette.example/rss"] = $"{Gazette}?utm=1|The ferry sinks|2024-06-01T06:30Z\nhttps://gazette.example/late|The ferry sinks|2024-06-01T07:30Z";
        var summary = await RunAsync();

        Assert.Equal((isLookedAtBefore ? 1 : 3, isLookedAtBefore ? 1 : 3), (summary.MatchesNew, summary.ComparisonsNew));
        Assert.Equal(3, Assert.Single(summary.StoryFacts).Pages);
        Assert.Equal(0, Web.Count("https://gazette.example/late"));
        var requests = Web.Requests.Count;
        Assert.True((await RunAsync()).NothingNew);
        Assert.Equal(requests + 3, Web.Requests.Count); // the feeds alone
    }

    [Fact]
    public async Task RunOnceAsync_TakesWhatCameOutInTheStorysDays_ThoughItHasEndedForWantOfNews()
    {
        await RunAsync();
        Time.Advance(TimeSpan.FromDays(20));
        Web["https://gazette.example/rss"] = "https://gazette.example/late|The ferry sinks|2024-06-10T06:30Z\nhttps://gazette.example/later|The ferry sinks|2024-06-20T06:30Z";

        Assert.Equal(1, (await RunAsync()).MatchesNew);
        Assert.Equal((1, 0), (Web.Count("https://gazette.example/late"), Web.Count("https://gazette.example/later")));
    }

    [Fact]
    public async Task RunOnceAsync_SaysThatAStoryEnded_BeforeItWasEverLookedAt()
    {
        Seeds[0] = Ferry with { EndsAt = Ferry.PublishedAt!.Value.AddHours(9) };
        Assert.Contains((await RunAsync()).Notices, notice => notice.StartsWith("The story 'ferry' ended on ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunOnceAsync_TellsOfEveryJobThatEnds()
    {
        var seen = new Seen();
        await using var services = Build();
        await services.GetRequiredService<PipelineRunner>().RunOnceAsync(new("run") { ReportFolder = Reports }, seen, Token);
        Assert.Equal(["poll 0/3", "poll 1/3", "poll 2/3", "poll 3/3"], seen.Lines.Take(4));
        Assert.Equal(["match 1/1", "fetch 3/3", "match 1/1", "compare 3/3", "report 1/1"], seen.Lines.Where(line => line is "match 1/1" or "fetch 3/3" or "compare 3/3" or "report 1/1"));
    }

    private sealed class Seen : IProgress<RunProgress>
    {
        public List<string> Lines { get; } = [];

        public void Report(RunProgress value) => Lines.Add($"{value.Phase} {value.Done}/{value.Total}");
    }
}
