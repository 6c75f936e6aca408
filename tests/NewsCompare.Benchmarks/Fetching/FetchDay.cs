using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Tests.Fetching;

namespace NewsCompare.Benchmarks.Fetching;

/// <summary>A day of sixty outlets on loopback, with a clock that runs as fast as the machine can: what is asked, what is spared, what it costs.</summary>
internal static class FetchDay
{
    private const int Outlets = 60;
    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(10);

    /// <summary>Runs the day and writes what came of it.</summary>
    /// <returns>0 when every rule was kept, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero));
        using var web = new SimulatedWeb(Outlets, clock);
        using var fetcher = new PageFetcher(new(), clock, loopbackHosts: web.Map);
        var feeds = web.Hosts.Select((host, i) => new Feed(host, Rhythm(i), TimeSpan.FromMinutes(5 * Math.Pow(1.15, i)))).ToList();
        var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var end = clock.GetUtcNow().AddDays(1);
        while (clock.GetUtcNow() < end)
        {
            var now = clock.GetUtcNow();
            foreach (var feed in feeds.Where(feed => feed.ChangesAt <= now))
            {
                (feed.Host.Version, feed.ChangesAt) = (feed.Host.Version + 1, now + feed.Every);
            }

            var done = 0;
            var looks = feeds.Where(feed => feed.DueAt <= now).Select(async feed =>
            {
                await LookAsync(fetcher, feed, clock);
                Interlocked.Increment(ref done);
            }).ToList();
            await PassTimeUntilAsync(Task.WhenAll(looks), () => web.Progress + done, clock);
            clock.SetUtcNow(clock.GetUtcNow() > now + Sweep ? clock.GetUtcNow() : now + Sweep);
        }

        var (polls, answered304) = (feeds.Sum(feed => feed.Polls), feeds.Sum(feed => feed.Unchanged));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Outlets} outlets, a day: {polls} polls (every ten minutes would be {Outlets * 144}), {web.Requests} requests, {feeds.Sum(feed => feed.Fetched)} feeds sent whole, {answered304} answered 304, {feeds.Sum(feed => feed.Failed)} failed, {web.Violations.Count} rules broken; {watch.Elapsed.TotalSeconds:0.0} s, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:0.0} s of processor time"));
        foreach (var violation in web.Violations)
        {
            Console.WriteLine(violation);
        }

        return web.Violations.IsEmpty ? 0 : 1;
    }

    private static FeedRhythm Rhythm(int i) => FeedRhythm.Unknown with
    {
        Asked = i % 4 == 0 ? TimeSpan.FromMinutes(15 * (1 + (i % 5))) : null,
        Usual = TimeSpan.FromMinutes(5 * Math.Pow(1.15, i)),
        SkipHours = i % 7 == 0 ? [1, 2, 3, 4] : [],
    };

    private static async Task LookAsync(PageFetcher fetcher, Feed feed, TimeProvider clock)
    {
        feed.Polls++;
        var outcome = await fetcher.FetchAsync(new(new($"http://{feed.Host.Name}/feed"), FetchPurpose.Feed, feed.ETag), CancellationToken.None);
        var now = clock.GetUtcNow();
        switch (outcome)
        {
            case FetchOutcome.Fetched { Page: var page }:
                (feed.ETag, feed.Failures, feed.Fetched) = (page.ETag, 0, feed.Fetched + 1);
                break;
            case FetchOutcome.Unchanged:
                (feed.Failures, feed.Unchanged) = (0, feed.Unchanged + 1);
                break;
            default:
                feed.Failed++;
                feed.DueAt = NextLook.Failure(outcome, feed.Failures++, now).DueAt;
                return;
        }

        feed.DueAt = feed.Rhythm.NextAt(new($"http://{feed.Host.Name}/feed"), null, TimeSpan.FromMinutes(5), now);
    }

    private static async Task PassTimeUntilAsync(Task all, Func<long> progress, FakeTimeProvider clock)
    {
        var (before, quiet) = (-1L, 0);
        while (!all.IsCompleted)
        {
            await Task.Delay(2);
            var now = progress();
            quiet = now == before ? quiet + 1 : 0;
            before = now;
            if (quiet >= 2)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                quiet = 0;
            }
        }

        await all;
    }

    private sealed class Feed(SimulatedWeb.Host host, FeedRhythm rhythm, TimeSpan every)
    {
        public SimulatedWeb.Host Host => host;

        public FeedRhythm Rhythm => rhythm;

        public TimeSpan Every => every;

        public string? ETag { get; set; }

        public DateTimeOffset DueAt { get; set; }

        public DateTimeOffset ChangesAt { get; set; }

        public int Failures { get; set; }

        public int Polls { get; set; }

        public int Fetched { get; set; }

        public int Unchanged { get; set; }

        public int Failed { get; set; }
    }
}
