using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using Host = NewsCompare.Pipeline.Tests.Fetching.SimulatedWeb.Host;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>Two hundred hosts and ten thousand requests, with a clock that runs as fast as the machine can.</summary>
public sealed class SimulatedWebTests
{
    private const int Hosts = 200;
    private const int Rounds = 34;

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero));
    private int _done;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FetchAsync_KeepsEveryRule_OnAWebOfTwoHundredHosts()
    {
        using var web = new SimulatedWeb(Hosts, _clock);
        using var fetcher = new PageFetcher(new() { RetryDelaySeconds = 0.5 }, _clock, loopbackHosts: web.Map);
        var polls = web.Hosts.Select(host => new Poll(host)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var looks = polls.Select(poll => LookAsync(fetcher, poll, round)).ToList();
            await PassTimeUntilAsync(Task.WhenAll(looks), web);
            _clock.Advance(TimeSpan.FromMinutes(10));
            foreach (var host in web.Hosts.Where((_, i) => (i + round) % 10 == 0))
            {
                host.Version++;
            }
        }

        Assert.Empty(web.Violations);
        Assert.True(web.Requests >= 10_000, web.Requests.ToString(CultureInfo.InvariantCulture));
        var (unchanged, answered304) = (polls.Sum(poll => poll.SameVersion), polls.Sum(poll => poll.Unchanged));
        Assert.True(answered304 >= 0.95 * unchanged && unchanged > 3_000, $"{answered304} of {unchanged}");
        Assert.All(polls.Where(poll => poll.Host.Misdeed is null), poll => Assert.Contains(poll.Codes, code => code == "fetched"));
        Assert.All(polls.Where(poll => poll.Host.Misdeed is not null), poll => Assert.Contains(Expected(poll.Host.Misdeed!), poll.Codes));
        Assert.DoesNotContain(polls.Where(poll => poll.Host.Misdeed is not null), poll => poll.Codes.Contains("fetched"));
    }

    private static string Expected(string misdeed) => misdeed switch
    {
        "stall-headers" or "drip-body" => "timeout",
        "stall-body" => "stalled",
        "endless-body" or "huge-length" => "too-large",
        "endless-headers" => "headers-too-large",
        "short-body" => "truncated",
        "garbage" => "malformed",
        "circle" => "redirect-loop",
        _ => misdeed,
    };

    private async Task LookAsync(PageFetcher fetcher, Poll poll, int round)
    {
        if (_clock.GetUtcNow() < poll.DueAt)
        {
            return;
        }

        // All at once, so that it is the fetcher that must keep them apart.
        var feed = FeedAsync(fetcher, poll);
        if (poll.Host.Misdeed is null)
        {
            var page = PageAsync(fetcher, poll, $"/page/{round}");
            var hidden = round % 5 == 0 ? PageAsync(fetcher, poll, "/hidden") : Task.FromResult("robots-disallowed");
            var forbidden = await PageAsync(fetcher, poll, "/private/page");
            Assert.Equal("robots-disallowed", forbidden);
            Assert.Contains(await hidden, new[] { "robots-disallowed", "asked-to-wait", "too-many-requests", "unavailable" });
            await page;
        }

        await feed;
    }

    private async Task FeedAsync(PageFetcher fetcher, Poll poll)
    {
        var isSame = poll.Host.Version == poll.Version;
        var outcome = await fetcher.FetchAsync(new(new($"http://{poll.Host.Name}/feed"), FetchPurpose.Feed, poll.ETag), Token);
        Interlocked.Increment(ref _done);
        poll.Codes.Add(outcome.Code);
        switch (outcome)
        {
            case FetchOutcome.Fetched { Page: var page }:
                (poll.ETag, poll.Version, poll.Failures) = (page.ETag, poll.Host.Version, 0);
                poll.SameVersion += isSame ? 1 : 0;
                break;
            case FetchOutcome.Unchanged:
                poll.SameVersion += isSame ? 1 : 0;
                poll.Unchanged++;
                poll.Failures = 0;
                break;
            default:
                poll.DueAt = NextLook.Failure(outcome, poll.Failures++, _clock.GetUtcNow()).DueAt;
                break;
        }
    }

    private async Task<string> PageAsync(PageFetcher fetcher, Poll poll, string path)
    {
        var outcome = await fetcher.FetchAsync(new(new($"http://{poll.Host.Name}{path}"), FetchPurpose.Page), Token);
        Interlocked.Increment(ref _done);
        return outcome.Code;
    }

    // The clock goes on only when nothing happens any more: then all that is under way waits for it.
    private async Task PassTimeUntilAsync(Task all, SimulatedWeb web)
    {
        var (before, quiet) = (-1L, 0);
        while (!all.IsCompleted)
        {
            await Task.Delay(2, Token);
            var now = web.Progress + _done;
            quiet = now == before ? quiet + 1 : 0;
            before = now;
            if (quiet >= 2)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                quiet = 0;
            }
        }

        await all;
    }

    private sealed class Poll(Host host)
    {
        public Host Host => host;

        public string? ETag { get; set; }

        public int Version { get; set; } = -1;

        public int Failures { get; set; }

        public DateTimeOffset DueAt { get; set; }

        public int SameVersion { get; set; }

        public int Unchanged { get; set; }

        public List<string> Codes { get; } = [];
    }
}
