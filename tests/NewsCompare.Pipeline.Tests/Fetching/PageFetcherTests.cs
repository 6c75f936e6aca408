using System.Net;
using System.Text;
using NewsCompare.Pipeline.Fetching;
using static NewsCompare.Pipeline.Tests.Fetching.LoopbackSite;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class PageFetcherTests
{
    private static readonly FetchOptions Quick = new()
    {
        AllowLoopback = true, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001, TotalTimeoutSeconds = 5, RespectRobots = false,
    };

    private static readonly FetchOptions Hasty = new()
    {
        AllowLoopback = true, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001, TotalTimeoutSeconds = 0.4, IdleTimeoutSeconds = 0.1, RespectRobots = false,
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FetchAsync_GivesThePageAndItsEvidence()
    {
        using var site = new LoopbackSite(("/a", Ok("hello", "ETag: \"1\"\r\nLast-Modified: Thu, 30 May 2024 10:00:00 GMT\r\n")));
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site.Url("/a"))).Page;
        Assert.Equal("hello", Encoding.ASCII.GetString(page.Body));
        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", page.Sha256);
        Assert.Equal(("\"1\"", "Thu, 30 May 2024 10:00:00 GMT", "text/html"), (page.ETag, page.LastModified, page.ContentType));
        Assert.Contains(page.RequestHeaders, header => header.Key == "User-Agent" && header.Value.StartsWith("NewsCompare/", StringComparison.Ordinal));
        Assert.DoesNotContain("Cookie", site.Requests.Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task FetchAsync_SaysUnchanged_OnlyWhenAValidatorWasSent()
    {
        using var site = new LoopbackSite(("/a", Status(304)));
        using var fetcher = Fetcher(Quick);
        Assert.IsType<FetchOutcome.Unchanged>(await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Feed, "\"1\""), Token));
        Assert.Contains("If-None-Match: \"1\"", site.Requests.First(), StringComparison.Ordinal);
        Assert.Equal("unexpected-status", (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Feed), Token)).Code);
        Assert.Equal("unexpected-status", (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Feed, "x\r\nEvil: 1"), Token)).Code);
        Assert.DoesNotContain("Evil", site.Requests.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "", "not-found", 1)]
    [InlineData(410, "", "gone", 1)]
    [InlineData(401, "", "sign-in-required", 1)]
    [InlineData(403, "", "forbidden", 1)]
    [InlineData(451, "", "legal-reasons", 1)]
    [InlineData(403, "x-datadome: protected\r\n", "bot-wall", 1)]
    [InlineData(503, "cf-mitigated: challenge\r\n", "bot-wall", 1)]
    [InlineData(418, "", "http-418", 1)]
    [InlineData(429, "", "too-many-requests", 1)]
    [InlineData(500, "", "http-500", 3)]
    [InlineData(503, "", "unavailable", 3)]
    [InlineData(503, "Retry-After: 9\r\n", "unavailable", 1)]
    [InlineData(408, "", "timeout", 3)]
    [InlineData(204, "", "unexpected-status", 1)]
    [InlineData(302, "", "bad-redirect", 1)]
    public async Task FetchAsync_NamesTheStatus_AndTriesAgainWhereThatMayHelp(int status, string headers, string code, int requests)
    {
        using var site = new LoopbackSite(("/a", Status(status, headers)));
        var outcome = await FetchAsync(site.Url("/a"));
        Assert.Equal((code, requests), (outcome.Code, site.Requests.Count));
    }

    [Fact]
    public async Task FetchAsync_GivesThePage_WhenTheSecondTrySucceeds()
    {
        var tries = 0;
        using var site = new LoopbackSite((_, stream, token) =>
            stream.WriteAsync(Encoding.ASCII.GetBytes(Interlocked.Increment(ref tries) == 1 ? Status(502) : Ok("x")), token).AsTask());
        Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site.Url("/a")));
        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task FetchAsync_KeepsTheHostClosed_ForAsLongAsItAsked()
    {
        using var site = new LoopbackSite(("/a", Status(429, "Retry-After: 120\r\n")), ("/b", Ok("x")));
        using var fetcher = Fetcher(Quick);
        Assert.Equal(TimeSpan.FromSeconds(120), (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).RetryAfter);
        var other = Assert.IsType<FetchOutcome.Busy>(await fetcher.FetchAsync(new(site.Url("/b"), FetchPurpose.Page), Token));
        Assert.InRange(other.RetryAfter!.Value.TotalSeconds, 100, 120);
        Assert.Single(site.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest", "address-not-public")]
    [InlineData("http://[::ffff:127.0.0.1]/", "address-not-public")]
    [InlineData("http://0x0a000001/", "address-not-public")]
    [InlineData("file:///etc/passwd", "scheme")]
    [InlineData("http://user:word@127.0.0.1/", "user-info")]
    [InlineData("http://93.184.215.14:22/", "port")]
    [InlineData("/start", "redirect-loop")]
    public async Task FetchAsync_ChecksEveryRedirect(string to, string code)
    {
        using var site = new LoopbackSite(("/start", Status(302, $"Location: {to}\r\n")));
        var refused = Assert.IsType<FetchOutcome.Refused>(await FetchAsync(site.Url("/start")));
        Assert.Equal((code, 1), (refused.Code, site.Requests.Count));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::127.0.0.1]/")]
    [InlineData("http://inside.example/")]
    [InlineData("http://mixed.example/")]
    public async Task FetchAsync_NeverConnectsToLoopback_UnlessAllowed(string url)
    {
        using var fetcher = Fetcher(new() { Contact = "desk@newsroom.example", RespectRobots = false });
        Assert.Equal("address-not-public", (await fetcher.FetchAsync(new(new(url), FetchPurpose.Page), Token)).Code);
    }

    [Fact]
    public async Task FetchAsync_AsksForAContact_BeforeARealOutlet()
    {
        using var fetcher = Fetcher(Quick);
        Assert.Equal("contact-missing", (await fetcher.FetchAsync(new(new("http://outside.example/"), FetchPurpose.Page), Token)).Code);
    }

    [Fact]
    public async Task FetchAsync_FollowsRedirectsAndListsThem_ButNotWithoutEnd()
    {
        using var site = new LoopbackSite((path, stream, token) =>
            stream.WriteAsync(Encoding.ASCII.GetBytes(path == "/5" ? Ok("x") : Status(301, $"Location: /{int.Parse(path[1..], null) + 1}\r\n")), token).AsTask());
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site.Url("/0"))).Page;
        Assert.Equal(("/5", 5), (page.FinalUrl.AbsolutePath, page.Redirects.Count));
        Assert.Equal("too-many-redirects", (await FetchAsync(site.Url("/6"))).Code);
    }

    [Fact]
    public async Task FetchAsync_AsksRobotsFirst_OnceAnOrigin_AndOnEveryHop()
    {
        using var site = new LoopbackSite(
            ("/robots.txt", Ok("User-agent: *\nDisallow: /no")), ("/a", Status(302, "Location: /no/b\r\n")), ("/c", Ok("x")), ("/no/b", Ok("x")));
        using var fetcher = Fetcher(new() { AllowLoopback = true, DelayPerHostSeconds = 0 });
        Assert.Equal("robots-disallowed", (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
        Assert.Equal("robots-disallowed", (await fetcher.FetchAsync(new(site.Url("/no/feed"), FetchPurpose.Feed), Token)).Code);
        Assert.Equal("fetched", (await fetcher.FetchAsync(new(site.Url("/c"), FetchPurpose.Page), Token)).Code);
        Assert.Equal(["/robots.txt", "/a", "/c"], site.Paths);
    }

    [Theory]
    [InlineData(404, "fetched")]
    [InlineData(403, "fetched")]
    [InlineData(500, "robots-unreachable")]
    public async Task FetchAsync_GoesByTheStatusOfRobots(int status, string code)
    {
        using var site = new LoopbackSite(("/robots.txt", Status(status)), ("/a", Ok("x")));
        using var fetcher = Fetcher(new() { AllowLoopback = true, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001 });
        Assert.Equal(code, (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
    }

    [Fact]
    public async Task FetchAsync_TalksToAHostOnceAtATime()
    {
        var (active, overlaps) = (0, 0);
        using var site = new LoopbackSite(async (_, stream, token) =>
        {
            // Counted until just before the answer: when it is written, the next request may rightly come.
            overlaps += Interlocked.Increment(ref active) > 1 ? 1 : 0;
            await Task.Delay(10, token);
            Interlocked.Decrement(ref active);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Ok("x")), token);
        });
        using var fetcher = Fetcher(Quick);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => fetcher.FetchAsync(new(site.Url($"/{i}"), FetchPurpose.Page), Token)));
        Assert.All(outcomes, outcome => Assert.Equal("fetched", outcome.Code));
        Assert.Equal((0, 10), (overlaps, site.Requests.Count));
    }

    [Theory]
    [InlineData("stall-headers", "timeout")]
    [InlineData("drip-headers", "timeout")]
    [InlineData("stall-body", "stalled")]
    [InlineData("drip-body", "timeout")]
    [InlineData("endless-body", "too-large")]
    [InlineData("endless-headers", "headers-too-large")]
    [InlineData("huge-length", "too-large")]
    [InlineData("short-body", "truncated")]
    [InlineData("no-answer", "no-answer")]
    [InlineData("reset", "reset")]
    [InlineData("garbage", "malformed")]
    public async Task FetchAsync_EndsWithinTheLimits_WhenTheServerMisbehaves(string how, string code)
    {
        using var site = new LoopbackSite((_, stream, token) => BadServer.AnswerAsync(how, stream, token));
        var startedAt = TimeProvider.System.GetTimestamp();
        var outcome = await FetchAsync(site.Url("/a"), how.StartsWith("endless", StringComparison.Ordinal) ? Quick : Hasty);
        Assert.Equal(code, outcome.Code);
        Assert.True(TimeProvider.System.GetElapsedTime(startedAt) < TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task FetchAsync_SaysTls_WhenAServerDoesNotSpeakIt()
    {
        using var site = new LoopbackSite((_, _, _) => Task.CompletedTask);
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(Token);
            await client.GetStream().WriteAsync("HTTP/1.1 400 No\r\n\r\n"u8.ToArray(), Token);
        }, Token);
        var outcome = await FetchAsync(new($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"));
        Assert.Equal("tls", outcome.Code);
        await answering;
    }

    [Fact]
    public async Task FetchAsync_PassesCancellationOn()
    {
        using var site = new LoopbackSite((_, stream, token) => BadServer.AnswerAsync("stall-headers", stream, token));
        using var wish = new CancellationTokenSource(50);
        using var fetcher = Fetcher(Quick);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), wish.Token));
        Assert.Equal("timeout", (await FetchAsync(site.Url("/a"), Hasty)).Code);
    }

    private static async Task<FetchOutcome> FetchAsync(Uri url, FetchOptions? options = null)
    {
        using var fetcher = Fetcher(options ?? Quick);
        return await fetcher.FetchAsync(new(url, FetchPurpose.Page), Token);
    }

    private static PageFetcher Fetcher(FetchOptions options) => new(options, TimeProvider.System, (host, _) => Task.FromResult<IPAddress[]>(host switch
    {
        "inside.example" => [IPAddress.Loopback],
        "mixed.example" => [IPAddress.Parse("93.184.215.14"), IPAddress.Parse("10.0.0.1")],
        _ => [IPAddress.Parse("93.184.215.14")],
    }));
}
