using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Tests.Fetching;
using NewsCompare.Pipeline.Tests.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>A run over hosts that misbehave: each ends within the limits, and the run's record names it.</summary>
public sealed class BadWebTests : StoreTests
{
    private static readonly Dictionary<string, string> Misdeeds = new()
    {
        ["stall-headers"] = "timeout",
        ["drip-headers"] = "timeout",
        ["stall-body"] = "stalled",
        ["drip-body"] = "timeout",
        ["endless-body"] = "too-large",
        ["endless-headers"] = "headers-too-large",
        ["huge-length"] = "too-large",
        ["short-body"] = "truncated",
        ["no-answer"] = "no-answer",
        ["reset"] = "reset",
        ["garbage"] = "malformed",
        ["circle"] = "redirect-loop",
        ["false-type"] = "not-a-feed",
        ["bomb"] = "too-large",
        ["consent"] = "consent-wall",
    };

    private static readonly byte[] Bomb = MakeBomb();

    [Fact]
    public async Task Run_EndsWithinTheLimits_AndNamesEveryHost()
    {
        using var site = new LoopbackSite(AnswerAsync);
        var endPoint = new IPEndPoint(IPAddress.Loopback, site.Url("/").Port);
        var options = new FetchOptions { DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001, TotalTimeoutSeconds = 4, IdleTimeoutSeconds = 0.6, RespectRobots = false, MaximumFeedBytes = 1_000_000 };
        using var fetcher = new PageFetcher(options, TimeProvider.System, loopbackHosts: Misdeeds.Keys.Append("good").ToDictionary(id => $"{id}.example", _ => endPoint));
        var outlets = Misdeeds.Keys.Append("good").Select(id => AnOutlet(id) with { Feeds = [new OutletFeed(new($"http://{id}.example/{id}"), FeedKind.Rss)] }).ToList();
        await using var services = JobsRegistration.Build(new(
            Folder, Database, "bad", outlets, () => SeedSet.Of("/seeds", [ASeed("ferry-sinks")]), FakeAnalysis.Of(), fetcher.FetchAsync, [], new StoryOptions(), new ScheduleOptions { Workers = 16 }, Time));

        var startedAt = TimeProvider.System.GetTimestamp();
        var summary = await services.GetRequiredService<PipelineRunner>().RunOnceAsync(new("run"), null, Token);

        Assert.Equal(
            Misdeeds.OrderBy(misdeed => misdeed.Key, StringComparer.Ordinal).Select(misdeed => (misdeed.Key, misdeed.Value)),
            summary.Problems.Select(problem => (problem.OutletId!, problem.Code)));
        Assert.All(summary.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Message)));
        Assert.Equal((1, 1, "partial"), (summary.FeedsPolled, summary.ItemsNew, summary.Outcome));
        Assert.True(TimeProvider.System.GetElapsedTime(startedAt) < TimeSpan.FromSeconds(60));
    }

    private static async Task AnswerAsync(string path, Stream stream, CancellationToken token)
    {
        var answer = path switch
        {
            "/good" => LoopbackSite.Ok("http://good.example/ferry|The ferry sinks|2024-05-30T10:00Z"),
            "/ferry" => LoopbackSite.Ok("Ferry sinks\nA ferry sank."),
            "/circle" => LoopbackSite.Status(302, "Location: /circle2\r\n"),
            "/circle2" => LoopbackSite.Status(302, "Location: /circle\r\n"),
            "/false-type" => LoopbackSite.Ok("broken", "X-Real-Type: none\r\n"),
            "/consent" => LoopbackSite.Ok("<html><title>Before you continue</title>"),
            _ => null,
        };
        if (answer is not null)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), token);
        }
        else if (path == "/bomb")
        {
            await stream.WriteAsync(LoopbackSite.Ok(Bomb, "Content-Encoding: gzip\r\n"), token);
        }
        else
        {
            await BadServer.AnswerAsync(path[1..], stream, token);
        }
    }

    private static byte[] MakeBomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(new byte[20_000_000]);
        }

        return packed.ToArray();
    }
}
