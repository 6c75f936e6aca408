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
        using (var first = await gate.EnterAsync("a.example", null, TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken))
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
        }

        using var second = await gate.EnterAsync("a.example", null, TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        var start = second.StartAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(start.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await start;
        using var other = await gate.EnterAsync("b.example", null, TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.True(other.StartAsync(TestContext.Current.CancellationToken).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Close_KeepsTheLongerTime()
    {
        var clock = new FakeTimeProvider(Now);
        using var turn = await new HostGate(clock).EnterAsync("a.example", null, TimeSpan.Zero, TestContext.Current.CancellationToken);
        turn.Close(TimeSpan.FromMinutes(5), wholeGroup: false);
        turn.Close(TimeSpan.FromMinutes(1), wholeGroup: false);
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(TimeSpan.FromMinutes(1), turn.ClosedFor);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(TimeSpan.Zero, turn.ClosedFor);
    }

    [Fact]
    public async Task Close_OfAGroup_HoldsForItsHosts_AndForANewStart()
    {
        var clock = new FakeTimeProvider(Now);
        var told = new List<HostMemo>();
        var gate = new HostGate(clock) { Changed = (memo, _) => { told.Add(memo); return Task.CompletedTask; } };
        async Task<TimeSpan> ClosedForAsync(HostGate asked, string host, string? group)
        {
            using var turn = await asked.EnterAsync(host, group, TimeSpan.Zero, TestContext.Current.CancellationToken);
            return turn.ClosedFor;
        }

        using (var first = await gate.EnterAsync("feeds.a.example", "a.example", TimeSpan.Zero, TestContext.Current.CancellationToken))
        {
            first.Close(TimeSpan.FromMinutes(5), wholeGroup: true);
            await first.TellAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(TimeSpan.FromMinutes(5), await ClosedForAsync(gate, "www.a.example", "a.example"));
        Assert.Equal(TimeSpan.Zero, await ClosedForAsync(gate, "alone.a.example", null));
        Assert.Equal(TimeSpan.Zero, await ClosedForAsync(gate, "b.example", "b.example"));
        var later = new HostGate(clock);
        later.Restore(told);
        Assert.Equal(TimeSpan.FromMinutes(5), await ClosedForAsync(later, "www.a.example", "a.example"));
        Assert.Equal(TimeSpan.FromMinutes(5), await ClosedForAsync(later, "feeds.a.example", null));
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
