using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Pages that cannot be read, and pages that another extractor reads in another way.</summary>
public sealed class ReadingTests : PipelineTests
{
    [Fact]
    public async Task Sweep_TriesAReadingThatFailedOnceMoreAtOnce_ThenAfterGrowingPauses()
    {
        Web[Herald + "?utm=1"] = "BUG";
        await using var services = Build();
        await Get<SweepJob>(services).PollAsync(Token);
        Assert.Equal(1, await AttemptsAsync());
        await Get<SweepJob>(services).RunAsync(Token); // at once: the program may have been stopped in the middle
        Assert.Equal(2, await AttemptsAsync());
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(2, await AttemptsAsync());
        Time.Advance(TimeSpan.FromMinutes(10));
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(3, await AttemptsAsync());
        Time.Advance(TimeSpan.FromMinutes(19));
        await Get<SweepJob>(services).RunAsync(Token);
        Assert.Equal(3, await AttemptsAsync());
    }

    [Fact]
    public async Task RunOnceAsync_NamesAPageWhoseReadingFails_WhileItWaits()
    {
        Web[Herald + "?utm=1"] = "BUG";
        await RunAsync();
        await RunAsync();
        var summary = await RunAsync();
        Assert.Empty(summary.Errors);
        Assert.Contains(summary.Problems, problem => problem is { Code: "not-read", OutletId: "herald", FromBefore: true });
        Assert.Contains("Reading the page has failed 2 time(s)", await File.ReadAllTextAsync(Path.Combine(Reports, "ferry.txt"), Token), StringComparison.Ordinal);
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Equal(3, await AttemptsAsync()); // a person asked for it
    }

    [Fact]
    public async Task RunOnceAsync_ReadsAtOnce_WhenThePageHasNewBytes()
    {
        Web[Herald + "?utm=1"] = "BUG";
        await RunAsync();
        await RunAsync();
        Web[Herald + "?utm=1"] = "Ferry sinks\nA ferry sank.";
        Time.Advance(TimeSpan.FromHours(12));
        await RunAsync();
        Assert.Equal(0, await AttemptsAsync());
        Assert.Equal(3, (await LoadAsync()).Comparisons.Count(comparison => comparison.NotComparable is null));
    }

    [Fact]
    public async Task RunOnceAsync_GoesBackToTheLastRealArticle_WhenALaterExtractorKnowsThatThePageIsNone()
    {
        await RunAsync();
        Web[Herald + "?utm=1"] = "MENU\nNews, sport, weather.";
        await RunAsync(new("run") { RecheckAll = true });
        Analysis = FakeAnalysis.Of(new("1", "2", "1", "2"));
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        var herald = (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
        Assert.Equal((1, null), (herald.Version.Revision, herald.NotComparable));
        Assert.Contains("(read by 2)", herald.Version.Body.Text, StringComparison.Ordinal);
        Assert.True((await RunAsync(new("reanalyze") { Poll = false, Fetch = false })).NothingNew);
    }

    [Fact]
    public async Task LoadAsync_SaysThatAComparisonIsOfEarlierMethods_AndTakesThoseOfTodayWhenTheyAreThere()
    {
        await RunAsync();
        Analysis = FakeAnalysis.Of(new("1", "1", "1", "2"));
        Assert.All((await LoadAsync()).Comparisons, one => Assert.Contains(one.Version.Reasons, reason => reason.Contains("newscompare reanalyze", StringComparison.Ordinal)));
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.All((await LoadAsync()).Comparisons, one => Assert.DoesNotContain(one.Version.Reasons, reason => reason.Contains("newscompare reanalyze", StringComparison.Ordinal)));
        Analysis = FakeAnalysis.Of(); // settings taken back: the comparisons made with them stand again
        Assert.All((await LoadAsync()).Comparisons, one => Assert.DoesNotContain(one.Version.Reasons, reason => reason.Contains("newscompare reanalyze", StringComparison.Ordinal)));
    }

    private Task<long> AttemptsAsync() => Database.ReadAsync(session => session.NumberAsync($"SELECT read_attempts FROM pages WHERE url = '{Herald}'"), Token);
}
