using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;
using NewsCompare.Pipeline.Tests.Storage;
using static NewsCompare.Pipeline.Tests.Fetching.LoopbackSite;

namespace NewsCompare.Pipeline.Tests.Fetching;

/// <summary>What the fetcher knows from earlier, and by whose leave it goes where.</summary>
public sealed class FetchMemoryTests : StoreTests
{
    private static readonly FetchOptions Quick = new() { AllowLoopback = true, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001, TotalTimeoutSeconds = 5, RespectRobots = false };

    [Fact]
    public async Task FetchAsync_KeepsRetryAfter_AcrossProcesses()
    {
        using var site = new LoopbackSite(("/a", Status(429, "Retry-After: 3600\r\n")), ("/b", Ok("x")));
        using (var first = await FetcherAsync())
        {
            Assert.IsType<FetchOutcome.Busy>(await first.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token));
        }

        using var second = await FetcherAsync();
        Assert.Equal("asked-to-wait", (await second.FetchAsync(new(site.Url("/b"), FetchPurpose.Page), Token)).Code);
        Assert.Single(site.Requests);
        var memo = Assert.Single(await new HostStore(Database).ListAsync(Token));
        Assert.Equal((HostGate.HostOf(site.Url("/")), true), (memo.Host, memo.RestUntil > TimeProvider.System.GetUtcNow().AddMinutes(50)));
    }

    [Fact]
    public async Task FetchAsync_NeverGoesToAForgottenPage_AtAnyHop()
    {
        using var site = new LoopbackSite(("/a", Status(302, "Location: /b\r\n")), ("/b", Status(302, "Location: /gone\r\n")), ("/gone", Ok("x")));
        await new Forgetting(Database).ForgetAsync(site.Url("/gone"), "asked for", Now, Token);
        using var fetcher = await FetcherAsync();
        foreach (var path in new[] { "/gone", "/b", "/a" })
        {
            Assert.Equal("forgotten", (await fetcher.FetchAsync(new(site.Url(path), FetchPurpose.Page), Token)).Code);
        }

        Assert.DoesNotContain("/gone", site.Paths);
    }

    [Fact]
    public async Task FetchAsync_LeavesAHostAlone_AfterFiveFailedCalls()
    {
        using var site = new LoopbackSite((_, stream, token) => BadServer.AnswerAsync("no-answer", stream, token));
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        var codes = new List<string>();
        for (var call = 0; call < 7; call++)
        {
            codes.Add((await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
        }

        Assert.Equal(["no-answer", "no-answer", "no-answer", "no-answer", "no-answer", "host-down", "host-down"], codes);
        Assert.Equal(15, site.Requests.Count);
    }

    [Fact]
    public async Task FetchAsync_LeavesAHostAlone_AfterFiveRefusals_ButNotWhenOnePageIsOpen()
    {
        using var site = new LoopbackSite((path, stream, token) => stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(path == "/open" ? LoopbackSite.Ok("<p>x") : LoopbackSite.Status(403)), token).AsTask());
        async Task<string> AfterAsync(params string[] paths)
        {
            using var fetcher = new PageFetcher(Quick, TimeProvider.System);
            var last = "";
            foreach (var path in paths)
            {
                last = (await fetcher.FetchAsync(new(site.Url(path), FetchPurpose.Page), Token)).Code;
            }

            return last;
        }

        Assert.Equal("host-down", await AfterAsync("/1", "/2", "/3", "/4", "/5", "/6"));
        Assert.Equal("forbidden", await AfterAsync("/1", "/2", "/open", "/4", "/5", "/6"));
    }

    [Fact]
    public async Task Learn_SlowsDownForASlowHost_AndNotFasterForErrors()
    {
        var clock = new FakeTimeProvider(Now);
        var gate = new HostGate(clock);
        async Task<HostMemo?> LearnAsync(double seconds, bool isPage)
        {
            HostMemo? told = null;
            gate.Changed = (memo, _) =>
            {
                told = memo;
                return Task.CompletedTask;
            };
            using var turn = await gate.EnterAsync("a.example", null, TimeSpan.Zero, Token);
            turn.Learn(TimeSpan.FromSeconds(seconds), isPage);
            await turn.TellAsync(Token);
            return told;
        }

        Assert.Equal(TimeSpan.FromSeconds(10), (await LearnAsync(20, isPage: true))!.Pause);
        Assert.Null(await LearnAsync(0, isPage: false));
        Assert.Equal(TimeSpan.FromSeconds(60), (await LearnAsync(300, isPage: false))!.Pause);
        Assert.Equal(TimeSpan.FromSeconds(30), (await LearnAsync(0, isPage: true))!.Pause);
    }

    [Theory]
    [InlineData("<!doctype html><title>Hello</title>", "text/html", "robots-not-text")]
    [InlineData("<html><title>Just a moment...</title>", "text/html", "robots-bot-wall")]
    [InlineData("  <HTML>", "text/plain", "robots-not-text")]
    [InlineData("User-agent: *\nDisallow: /x", "text/html", "fetched")]
    public async Task FetchAsync_TakesNoPageForLeave_InThePlaceOfRobots(string body, string type, string code)
    {
        using var site = new LoopbackSite(("/robots.txt", Encoding.ASCII.GetString(LoopbackSite.Ok(Encoding.ASCII.GetBytes(body), $"Content-Type: {type}\r\n"))), ("/a", Ok("x")));
        using var fetcher = new PageFetcher(new() { AllowLoopback = true, DelayPerHostSeconds = 0 }, TimeProvider.System);
        Assert.Equal(code, (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
        Assert.Equal(code == "fetched", site.Paths.Contains("/a"));
    }

    [Theory]
    [InlineData(403, "cf-mitigated: challenge\r\n", "robots-bot-wall")]
    [InlineData(403, "", "fetched")]
    [InlineData(404, "", "fetched")]
    [InlineData(410, "", "fetched")]
    [InlineData(401, "", "fetched")]
    [InlineData(500, "", "robots-unreachable")]
    [InlineData(503, "", "unavailable")]
    [InlineData(429, "", "too-many-requests")]
    public async Task FetchAsync_ReadsTheStatusOfRobots_AsTheRfcSays(int status, string headers, string code)
    {
        using var site = new LoopbackSite(("/robots.txt", Status(status, headers)), ("/a", Ok("x")));
        using var fetcher = new PageFetcher(new() { AllowLoopback = true, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001 }, TimeProvider.System);
        Assert.Equal(code, (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
    }

    [Theory]
    [InlineData(5, "robots-disallowed")]
    [InlineData(6, "fetched")]
    public async Task FetchAsync_FollowsFiveRedirectsOfRobots_AndNoMore(int hops, string code)
    {
        using var site = new LoopbackSite((path, stream, token) =>
        {
            var hop = path == "/robots.txt" ? 0 : path.StartsWith("/r", StringComparison.Ordinal) ? int.Parse(path[2..], System.Globalization.CultureInfo.InvariantCulture) : -1;
            var answer = hop < 0 ? Ok("x") : hop == hops ? "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 25\r\nConnection: close\r\n\r\nUser-agent: *\nDisallow: /" : Status(301, $"Location: /r{hop + 1}\r\n");
            return stream.WriteAsync(Encoding.ASCII.GetBytes(answer), token).AsTask();
        });
        using var fetcher = new PageFetcher(new() { AllowLoopback = true, DelayPerHostSeconds = 0 }, TimeProvider.System);
        Assert.Equal(code, (await fetcher.FetchAsync(new(site.Url("/a"), FetchPurpose.Page), Token)).Code);
    }

    [Theory]
    [InlineData("http://outside.example/a", "fetched")]
    [InlineData("https://outside.example/a", "proxy")]
    public async Task FetchAsync_GivesThePassword_ToAProxyThatClosesWhenItAsksForIt(string url, string code)
    {
        LoopbackSite proxy = null!;
        using var site = proxy = new((path, stream, token) => stream.WriteAsync(
            Encoding.ASCII.GetBytes(!proxy.Requests.Last().Contains("Proxy-Authorization: Basic " + Convert.ToBase64String("the desk:p@ss"u8), StringComparison.Ordinal) ? LoopbackSite.Status(407, "Proxy-Authenticate: Basic realm=\"p\"\r\n")
                : path.StartsWith("http:", StringComparison.Ordinal) ? Ok("through") : LoopbackSite.Status(502)), token).AsTask());
        var options = new FetchOptions
        {
            Contact = "desk@newsroom.example", RespectRobots = false, DelayPerHostSeconds = 0, RetryDelaySeconds = 0,
            Proxy = site.Url("/").AbsoluteUri.TrimEnd('/').Replace("//", "//the%20desk:p%40ss@", StringComparison.Ordinal),
        };
        using var fetcher = new PageFetcher(options, TimeProvider.System, (host, _) => Task.FromResult<IPAddress[]>([host == "127.0.0.1" ? IPAddress.Loopback : IPAddress.Parse("93.184.215.14")]));
        Assert.Equal(code, (await fetcher.FetchAsync(new(new(url), FetchPurpose.Page), Token)).Code);
    }

    [Fact]
    public async Task FetchAsync_GoesThroughTheProxy_OnlyWhenConfigured_AndNeverToAnInnerHost()
    {
        using var proxy = new LoopbackSite((_, stream, token) => stream.WriteAsync(Encoding.ASCII.GetBytes(Ok("through")), token).AsTask());
        var options = new FetchOptions { Contact = "desk@newsroom.example", RespectRobots = false, DelayPerHostSeconds = 0, Proxy = proxy.Url("/").AbsoluteUri.TrimEnd('/') };
        using var fetcher = new PageFetcher(options, TimeProvider.System, (host, _) => Task.FromResult<IPAddress[]>(
            host == "inside.example" ? [IPAddress.Parse("10.0.0.1")] : host == "127.0.0.1" ? [IPAddress.Loopback] : [IPAddress.Parse("93.184.215.14")]));
        Assert.Equal("through", Encoding.ASCII.GetString(Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync(new(new("http://outside.example/a"), FetchPurpose.Page), Token)).Page.Body));
        Assert.StartsWith("GET http://outside.example/a ", proxy.Requests.Single(), StringComparison.Ordinal);
        Assert.Equal("address-not-public", (await fetcher.FetchAsync(new(new("http://inside.example/a"), FetchPurpose.Page), Token)).Code);
        Assert.Equal("address-not-public", (await fetcher.FetchAsync(new(new("http://169.254.169.254/a"), FetchPurpose.Page), Token)).Code);
        Assert.Single(proxy.Requests);
    }

    [Fact]
    public async Task FetchAsync_NamesTheProxy_WhenNothingGoesThroughIt()
    {
        Uri address;
        using (var gone = new LoopbackSite())
        {
            address = gone.Url("/");
        }

        var options = new FetchOptions { Contact = "desk@newsroom.example", RespectRobots = false, DelayPerHostSeconds = 0, RetryDelaySeconds = 0.001, Proxy = address.AbsoluteUri.TrimEnd('/').Replace("//", "//desk:secret@", StringComparison.Ordinal) };
        using var fetcher = new PageFetcher(options, TimeProvider.System, (host, _) => Task.FromResult<IPAddress[]>([host == "127.0.0.1" ? IPAddress.Loopback : IPAddress.Parse("93.184.215.14")]));
        var outcome = await fetcher.FetchAsync(new(new("http://outside.example/a"), FetchPurpose.Page), Token);
        Assert.Equal("connection", outcome.Code);
        Assert.Contains($"127.0.0.1:{address.Port}", outcome.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", outcome.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://proxy.example:3128", true)]
    [InlineData("socks5://proxy.example:1080", true)]
    [InlineData("http://user:word@proxy.example:3128/", true)]
    [InlineData("ftp://proxy.example:21", false)]
    [InlineData("proxy.example:3128", false)]
    [InlineData("http://proxy.example/path", false)]
    [InlineData("", false)]
    public void Proxy_IsValidated(string proxy, bool isUsable) => Assert.Equal(isUsable, new FetchOptions { Proxy = proxy }.Problems().Count == 0);

    private async Task<PageFetcher> FetcherAsync()
    {
        var hosts = new HostStore(Database);
        var fetcher = new PageFetcher(Quick, TimeProvider.System);
        fetcher.Remember(new(await hosts.ListAsync(Token), (memo, token) => hosts.SaveAsync(memo, Now, token), new Forgetting(Database).IsForgottenAsync));
        return fetcher;
    }
}
