using NewsCompare.Core.Feeds;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class FeedRhythmTests
{
    private static readonly Uri Feed = new("https://a.example/feed");
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    private static readonly DateTimeOffset Now = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero); // a Thursday

    [Theory]
    [InlineData(null, null, null, 5)]
    [InlineData(60, null, null, 60)]
    [InlineData(null, 30, null, 30)]
    [InlineData(60, 30, null, 60)]
    [InlineData(1, 1, null, 5)]
    [InlineData(null, null, 40, 20)]
    [InlineData(null, null, 100_000, 120)]
    [InlineData(527_040, null, null, 1440)]
    public void NextAt_IsAfterTheLongestWish_WithinBounds_WithATenthOfSpread(int? asked, int? fresh, int? usual, int minutes)
    {
        var pause = (Rhythm(asked, usual).NextAt(Feed, Minutes(fresh), Shortest, Now) - Now).TotalMinutes;
        Assert.InRange(pause, minutes, minutes * 1.1);
    }

    [Fact]
    public void NextAt_IsTheSameEveryTime_AndSpreadsFeedsApart()
    {
        var all = Enumerable.Range(0, 100).Select(i => Rhythm(60, null).NextAt(new($"https://a.example/{i}"), null, Shortest, Now)).ToList();
        Assert.True(all.Distinct().Count() > 95);
        Assert.Equal(all[7], Rhythm(60, null).NextAt(new("https://a.example/7"), null, Shortest, Now));
    }

    [Theory]
    [InlineData(new[] { 13, 14 }, new DayOfWeek[0], "2024-05-30T15:00Z")]
    [InlineData(new int[0], new[] { DayOfWeek.Thursday, DayOfWeek.Friday }, "2024-06-01T00:00Z")]
    [InlineData(new[] { 0, 1 }, new[] { DayOfWeek.Thursday }, "2024-05-31T02:00Z")]
    [InlineData(new[] { 12 }, new DayOfWeek[0], "2024-05-30T13:00Z")]
    public void NextAt_IsNeverInAnHourOrDayToSkip(int[] hours, DayOfWeek[] days, string opening)
    {
        var next = new FeedRhythm(Minutes(60), null, hours, days).NextAt(Feed, null, Shortest, Now);
        Assert.InRange((next - DateTimeOffset.Parse(opening, System.Globalization.CultureInfo.InvariantCulture)).TotalMinutes, 0, 10);
    }

    [Fact]
    public void Of_TakesTheMedianGap_AndNothingOfTheFuture()
    {
        var times = new DateTimeOffset?[] { Now.AddDays(3), Now.AddHours(-1), null, Now.AddHours(-3), Now.AddHours(-13) };
        Assert.Equal(TimeSpan.FromHours(10), FeedRhythm.Of(FeedHints.None, times, Now).Usual);
        Assert.Null(FeedRhythm.Of(FeedHints.None, [Now], Now).Usual);
    }

    [Theory]
    [InlineData("max-age=600", null, null, null, 600)]
    [InlineData("public, MAX-AGE=\"600\"", "100", null, null, 500)]
    [InlineData("no-cache, max-age=600", null, null, null, null)]
    [InlineData("no-store", null, "Thu, 30 May 2024 13:00:00 GMT", "Thu, 30 May 2024 12:00:00 GMT", null)]
    [InlineData("max-age=999999999999", null, null, null, 86_400)]
    [InlineData("max-age=-1", null, null, null, null)]
    [InlineData("max-age=60", "100", null, null, null)]
    [InlineData(null, null, "Thu, 30 May 2024 13:00:00 GMT", "Thu, 30 May 2024 12:00:00 GMT", 3_600)]
    [InlineData(null, null, "0", "Thu, 30 May 2024 12:00:00 GMT", null)]
    [InlineData(null, null, "Thu, 30 May 2024 11:00:00 GMT", "Thu, 30 May 2024 12:00:00 GMT", null)]
    [InlineData(null, null, null, null, null)]
    public void FreshFor_ReadsTheCacheHeaders(string? control, string? age, string? expires, string? date, int? seconds) =>
        Assert.Equal(seconds, (int?)CacheHeaders.FreshFor(name => name switch { "Cache-Control" => control, "Age" => age, "Expires" => expires, _ => date })?.TotalSeconds);

    [Fact]
    public void Move_IsBelieved_WhenSeenThreeTimesOverADay()
    {
        RedirectHop[] hops = [new(Feed, 301, new("https://b.example/feed"))];
        var move = FeedMove.After(null, hops, Now);
        move = FeedMove.After(move, hops, Now.AddHours(12));
        Assert.False(move!.IsBelieved(Now.AddHours(30)));
        move = FeedMove.After(move, hops, Now.AddHours(23));
        Assert.False(move!.IsBelieved(Now.AddHours(23)));
        Assert.True(move.IsBelieved(Now.AddHours(24)));
        Assert.Null(FeedMove.After(move, [], Now));
        Assert.Null(FeedMove.After(null, [new(Feed, 302, new("https://b.example/feed"))], Now));
        Assert.Equal(1, FeedMove.After(move, [new(Feed, 308, new("https://c.example/feed"))], Now)!.Seen);
    }

    [Theory]
    [InlineData(0, 1, 1, "empty")]
    [InlineData(9, 47, 1, "ok")]
    [InlineData(9, 49, 1, "stale")]
    [InlineData(9, 1, 49, "silent")]
    [InlineData(9, null, 49, "silent")]
    [InlineData(9, null, 1, "ok")]
    public void Judgement_GoesByThePublishersClock_ThenByOurs(int items, int? newestHours, int newsHours, string state) => Assert.Equal(
        state, FeedJudgement.Of(new FeedFacts(items, newestHours is { } hours ? Now.AddHours(-hours) : null, null, Now.AddHours(-newsHours)), Now).Word);

    [Theory]
    [InlineData("bot-wall", "bot-wall")]
    [InlineData("consent-wall", "consent-wall")]
    [InlineData("payment-required", "paywall")]
    [InlineData("gone", "missing")]
    [InlineData("forbidden", "blocked")]
    [InlineData("http-418", "blocked")]
    [InlineData("redirect-loop", "refused")]
    [InlineData("feed-damaged", "not-a-feed")]
    [InlineData("timeout", "unreachable")]
    [InlineData("http-502", "unreachable")]
    public void Failed_GivesEveryWallItsOwnState(string code, string word) => Assert.Equal(word, FeedJudgement.Failed(code, "x").Word);

    private static FeedRhythm Rhythm(int? asked, int? usual) => new(Minutes(asked), Minutes(usual), [], []);

    private static TimeSpan? Minutes(int? minutes) => minutes is { } count ? TimeSpan.FromMinutes(count) : null;
}
