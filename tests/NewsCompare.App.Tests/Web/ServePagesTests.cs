using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsCompare.App.Tests.Web;

public sealed class ServePagesTests(ServedSite site)
{
    private static readonly HttpClient Client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "/stories", "Biden allows Ukraine" },
        { "/stories/biden-ukraine-kharkiv", "has no page at this address (404)" },
        { "/runs", "done, but something failed" },
        { "/runs/1", "new comparisons" },
        { "/runs?q=no%20page%20at%20this%20address", "riverside-radio" },
        { "/feeds", "http://daily-beacon.example/" },
        { "/reports", "Night of 2024-06-02" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ShowsWhatIsStored_AndGuardsItself(string path, string expected)
    {
        using var answer = await GetAsync(path);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", page, StringComparison.OrdinalIgnoreCase);
        AssertGuarded(answer);
    }

    [Theory]
    [InlineData("/stories/no-such-story")]
    [InlineData("/runs/999")]
    [InlineData("/runs/99999999999999999999999")]
    [InlineData("/jobs")]
    [InlineData("/reports/latest/nothing.html")]
    [InlineData("/reports/2024-06-02/..%2f..%2fnewscompare.db")]
    [InlineData("/reports/..%2f/newscompare.db")]
    [InlineData("/reports/../newscompare.db")]
    [InlineData("/reports/%2e%2e/newscompare.db")]
    [InlineData("/reports/..%5c/newscompare.db")]
    [InlineData("/reports//newscompare.db")]
    public async Task Page_IsAFriendly404_WhenThereIsNone(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1", new Uri(site.Url).Authority);

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.Contains("There is no such page", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'; style-src 'self';", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("evil.example:PORT", 400)]
    [InlineData("localhost.evil.example:PORT", 400)]
    [InlineData("192.168.1.7:PORT", 400)]
    [InlineData("127.0.0.1:1", 400)]
    [InlineData("localhost:PORT", 200)]
    [InlineData("[::1]:PORT", 200)]
    public async Task Request_IsAnswered_OnlyWhenItsHostIsThisMachine(string host, int status)
    {
        var port = new Uri(site.Url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.StartsWith($"HTTP/1.1 {status} ", await RawAsync("GET /stories HTTP/1.1", host.Replace("PORT", port, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/stories")]
    [InlineData("PUT", "/reports/latest/x.html")]
    [InlineData("DELETE", "/stories/biden-ukraine-kharkiv")]
    [InlineData("OPTIONS", "/nowhere")]
    public async Task Request_IsRefused_WhenItDoesMoreThanRead(string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), site.Url + path);
        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task Head_GivesTheHeadersOfThePage_AndNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, site.Url + "/feeds");
        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 1000);
    }

    [Fact]
    public async Task Report_IsTheFileOfTheNight_AndMayNotAct()
    {
        using var answer = await GetAsync($"/reports/{ServedSite.Night}/biden-ukraine-kharkiv.html");
        var file = await File.ReadAllBytesAsync(Path.Combine(site.Data, "reports", ServedSite.Night, "biden-ukraine-kharkiv.html"), TestContext.Current.CancellationToken);

        Assert.Equal(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_AreSearchedByOutlet_AndKeepWhatWasAskedAsText()
    {
        using var answer = await GetAsync("/runs?outlet=daily-beacon&q=%22%3E%3Cb%3E");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Nothing that happened", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"><b>", page, StringComparison.Ordinal);
        using var found = await GetAsync("/runs/1?outlet=daily-beacon");
        var events = await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("daily-beacon.example", events, StringComparison.Ordinal);
        Assert.DoesNotContain("civic-review.example", events, StringComparison.Ordinal);
    }

    private static void AssertGuarded(HttpResponseMessage answer)
    {
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(site.Url + path, TestContext.Current.CancellationToken);

    // As an attacker writes it: no client tidies the path or the host.
    private async Task<string> RawAsync(string line, string host)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(site.Url).Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\nHost: {host}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
