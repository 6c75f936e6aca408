using System.Net;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class HostRulesTests
{
    private static readonly FetchRules Trusting = new(IgnoreCertificate: true);

    [Theory]
    [InlineData("www.a.example", "a.example")]
    [InlineData("A.example.", "a.example")]
    [InlineData("deep.news.a.example", "news.a.example")]
    [InlineData("nota.example", null)]
    [InlineData("example", null)]
    public void Of_TakesTheLongestDomain(string host, string? domain)
    {
        var rules = new HostRules([AnOutlet("a", null, "a.example"), AnOutlet("b", null, "news.a.example")]);
        Assert.Equal(domain, rules.Of(host).Domain);
    }

    [Fact]
    public async Task Fetch_TakesAnUnsignedCertificate_OnlyWhereTheOutletSaysSo()
    {
        using var site = LoopbackSite.Secure();
        Assert.Equal("tls", (await FetchAsync(site, "https://a.example/x", AnOutlet("a", null, "a.example"))).Code);
        Assert.Equal("tls", (await FetchAsync(site, "https://a.example/x", AnOutlet("a", Trusting, "other.example"))).Code);
        Assert.Equal("fetched", (await FetchAsync(site, "https://www.a.example/x", AnOutlet("a", Trusting, "a.example"))).Code);
    }

    [Fact]
    public async Task Fetch_SendsTheCookie_ToTheOutletAlone_AndKeepsItSecret()
    {
        using var site = LoopbackSite.Secure(("/away", LoopbackSite.Status(302, "Location: https://b.example/end\r\n")));
        Outlet[] outlets = [AnOutlet("a", Trusting with { Cookie = "consent=yes; key=secret" }, "a.example"), AnOutlet("b", Trusting, "b.example")];
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site, "https://a.example/x", outlets)).Page;
        Assert.Contains(site.Requests, request => request.Contains("Cookie: consent=yes; key=secret\r\n", StringComparison.Ordinal));
        Assert.Contains(page.RequestHeaders, header => header.Key == "Cookie");
        Assert.DoesNotContain(page.RequestHeaders, header => header.Value.Contains("secret", StringComparison.Ordinal));

        await FetchAsync(site, "https://a.example/away", outlets);
        Assert.DoesNotContain("Cookie", Assert.Single(site.Requests, request => request.StartsWith("GET /end ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_KeepsTheCookie_FromInsecureAddresses()
    {
        using var site = new LoopbackSite(("/x", LoopbackSite.Ok("<html>x")));
        await FetchAsync(new(IPAddress.Loopback, site.Url("/").Port), new Uri($"http://a.example:{site.Url("/").Port}/x"), FetchPurpose.Page, AnOutlet("a", new(Cookie: "key=secret"), "a.example"));
        Assert.DoesNotContain(site.Requests, request => request.Contains("secret", StringComparison.Ordinal));
        Assert.Contains("/x", site.Paths);
    }

    [Theory]
    [InlineData(true, "robots-disallowed")]
    [InlineData(false, "fetched")]
    public async Task Fetch_AsksRobotsForFeeds_UnlessTheOutletSaysNo(bool robots, string code)
    {
        using var site = new LoopbackSite(("/robots.txt", LoopbackSite.Ok("User-agent: *\nDisallow: /", "Content-Type: text/plain\r\n").Replace("Content-Type: text/html\r\n", "", StringComparison.Ordinal)), ("/feed", LoopbackSite.Ok("<rss/>")));
        var rules = AnOutlet("a", new(RobotsForFeeds: robots), "a.example");
        var end = new IPEndPoint(IPAddress.Loopback, site.Url("/").Port);
        var url = new Uri($"http://a.example:{end.Port}/feed");
        Assert.Equal(code, (await FetchAsync(end, url, FetchPurpose.Feed, rules)).Code);
        Assert.Equal("robots-disallowed", (await FetchAsync(end, url, FetchPurpose.Page, rules)).Code);
    }

    [Theory]
    [InlineData(true, 429, "asked-to-wait")]
    [InlineData(false, 429, "fetched")]
    [InlineData(true, 503, "fetched")] // one server is down, which says nothing of the others
    public async Task Fetch_LeavesAllHostsOfADomainAlone_WhenOneAsksForFewerRequests(bool together, int status, string code)
    {
        using var site = new LoopbackSite(("/feed", LoopbackSite.Status(status, "Retry-After: 60\r\n")), ("/x", LoopbackSite.Ok("<html>x")));
        var port = site.Url("/").Port;
        var end = new IPEndPoint(IPAddress.Loopback, port);
        using var fetcher = new PageFetcher(
            new() { DelayPerHostSeconds = 0, RetryDelaySeconds = 0, RespectRobots = false, AllowLoopback = true }, TimeProvider.System,
            loopbackHosts: new Dictionary<string, IPEndPoint> { ["feeds.a.example"] = end, ["www.a.example"] = end }, rules: new([AnOutlet("a", new(RestTogether: together), "a.example")]));
        await fetcher.FetchAsync(new(new($"http://feeds.a.example:{port}/feed"), FetchPurpose.Feed), TestContext.Current.CancellationToken);
        Assert.Equal(code, (await fetcher.FetchAsync(new(new($"http://www.a.example:{port}/x"), FetchPurpose.Page), TestContext.Current.CancellationToken)).Code);
    }

    private static Task<FetchOutcome> FetchAsync(LoopbackSite site, string url, params Outlet[] outlets) => FetchAsync(site.EndPoint, new Uri(url), FetchPurpose.Page, outlets);

    private static async Task<FetchOutcome> FetchAsync(IPEndPoint end, Uri url, FetchPurpose purpose, params Outlet[] outlets)
    {
        var hosts = new[] { "a.example", "www.a.example", "b.example" }.ToDictionary(host => host, _ => end);
        using var fetcher = new PageFetcher(
            new() { DelayPerHostSeconds = 0, RetryDelaySeconds = 0, RespectRobots = purpose == FetchPurpose.Feed || url.Scheme == "http", AllowLoopback = true }, TimeProvider.System, loopbackHosts: hosts, rules: new(outlets));
        return await fetcher.FetchAsync(new(url, purpose), TestContext.Current.CancellationToken);
    }

    private static Outlet AnOutlet(string id, FetchRules? rules, params string[] domains) =>
        new(id, id, new($"https://{domains[0]}/"), domains, OutletKind.Digital, "US", "en", [id], [], Fetch: rules);
}
