using Microsoft.Extensions.Time.Testing;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class PolitenessTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task StartAsync_WaitsForThePause_SinceTheLastStart()
    {
        var clock = new FakeTimeProvider(Now);
        var gate = new HostGate(clock);
        using (var first = await gate.EnterAsync("a.example", TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken))
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
        }

        using var second = await gate.EnterAsync("a.example", TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        var start = second.StartAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(start.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await start;
        using var other = await gate.EnterAsync("b.example", TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.True(other.StartAsync(TestContext.Current.CancellationToken).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Close_KeepsTheLongerTime()
    {
        var clock = new FakeTimeProvider(Now);
        using var turn = await new HostGate(clock).EnterAsync("a.example", TimeSpan.Zero, TestContext.Current.CancellationToken);
        turn.Close(TimeSpan.FromMinutes(5));
        turn.Close(TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(TimeSpan.FromMinutes(1), turn.ClosedFor);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(TimeSpan.Zero, turn.ClosedFor);
    }

    [Theory]
    [InlineData("https://A.example/x", "a.example")]
    [InlineData("http://a.example/", "a.example")]
    [InlineData("http://a.example:8080/", "a.example:8080")]
    public void HostOf_IsOneForBothSchemes(string url, string host) => Assert.Equal(host, HostGate.HostOf(new(url)));

    [Theory]
    [InlineData("120", 120)]
    [InlineData(" 0 ", 0)]
    [InlineData("99999999999999999999", 86_400)]
    [InlineData("86401", 86_400)]
    [InlineData("Thu, 30 May 2024 12:01:00 GMT", 60)]
    [InlineData("Thursday, 30-May-24 12:01:00 GMT", 60)]
    [InlineData("Thu May 30 12:01:00 2024", 60)]
    [InlineData("Thu, 30 May 2024 11:00:00 GMT", 0)]
    [InlineData("Fri, 30 May 2025 12:00:00 GMT", 86_400)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_ReadsSecondsAndDates_UpToADay(string? value, int? seconds) =>
        Assert.Equal(seconds, (int?)RetryAfter.Parse(value, Now)?.TotalSeconds);

    [Fact]
    public async Task GetAsync_AsksAgain_AfterADayOnly()
    {
        var clock = new FakeTimeProvider(Now);
        var fetches = 0;
        var robots = new RobotsCache((_, _) => Task.FromResult<FetchOutcome>(new FetchOutcome.Missing("not-found", $"{++fetches}")), clock);
        async Task AskAsync(string url) => Assert.IsType<RobotsAnswer.Rules>(await robots.GetAsync(new(url), TestContext.Current.CancellationToken));
        await AskAsync("https://a.example/1");
        clock.Advance(TimeSpan.FromHours(23.9));
        await AskAsync("https://a.example/2");
        Assert.Equal(1, fetches);
        clock.Advance(TimeSpan.FromHours(0.2));
        await AskAsync("https://a.example/3");
        await AskAsync("http://a.example/3");
        Assert.Equal(3, fetches);
    }

    [Fact]
    public async Task GetAsync_ForbidsForAWhile_WhenTheFileCannotBeHad()
    {
        var clock = new FakeTimeProvider(Now);
        var fetches = 0;
        var robots = new RobotsCache(
            (_, _) => Task.FromResult<FetchOutcome>(new FetchOutcome.Unreachable("name", $"{++fetches}", TimeSpan.FromMinutes(10))), clock);
        async Task<RobotsAnswer> AskAsync() => await robots.GetAsync(new("https://a.example/1"), TestContext.Current.CancellationToken);
        Assert.Equal("robots-unreachable", Assert.IsType<RobotsAnswer.Silent>(await AskAsync()).Outcome.Code);
        await AskAsync();
        clock.Advance(TimeSpan.FromMinutes(11));
        await AskAsync();
        Assert.Equal(2, fetches);
    }
}
