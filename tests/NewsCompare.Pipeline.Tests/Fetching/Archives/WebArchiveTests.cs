using System.IO.Compression;
using System.Text;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Fetching.Archives;

namespace NewsCompare.Pipeline.Tests.Fetching.Archives;

public sealed class WebArchiveTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task Foreign_PagesComeAsTheyWereSent()
    {
        using var archive = await OpenAsync(
            Response("https://a.example/plain", "200 OK\r\nContent-Type: text/html\r\nETag: \"x\"", "plain"u8),
            Response("https://a.example/chunked", "200 OK\r\nTransfer-Encoding: chunked", "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"u8),
            Response("https://a.example/unchunked", "200 OK\r\nTransfer-Encoding: chunked", "<html>no chunks"u8),
            Response("https://a.example/packed", "200 OK\r\nContent-Encoding: gzip", Packed("packed text")));
        Assert.Equal("plain", await TextAsync(archive, "https://a.example/plain#part"));
        Assert.Equal("abcde", await TextAsync(archive, "https://a.example/chunked"));
        Assert.Equal("<html>no chunks", await TextAsync(archive, "https://a.example/unchunked"));
        Assert.Equal("packed text", await TextAsync(archive, "https://a.example/packed"));
        Assert.Equal(new DateTimeOffset(2024, 5, 30, 12, 0, 0, TimeSpan.Zero), archive.StartedAt);
    }

    [Fact]
    public async Task Foreign_HeadersMayEndInLineFeedsAlone_AndFieldsMayBeFolded()
    {
        var block = "HTTP/1.1 200 OK\nContent-Type: text/html\nX-Odd\n\nplain\r\n\r\ntext"u8.ToArray();
        var head = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/lf\r\nWARC-Date: 2024-05-30T12:00:00Z\r\nX-Note: a\r\n\tb\r\nContent-Length: {block.Length}\r\n\r\n";
        using var archive = await OpenAsync([.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8]);
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(archive, "https://a.example/lf")).Page;
        Assert.Equal(("text/html", "plain\r\n\r\ntext"), (page.ContentType, Encoding.UTF8.GetString(page.Body)));
    }

    [Theory]
    [InlineData("WARC-Truncated: length")]
    [InlineData("WARC-Segment-Number: 1")]
    public async Task Foreign_APartOfAPageIsNoPage(string field)
    {
        var block = "HTTP/1.1 200 OK\r\n\r\nhalf of"u8.ToArray();
        var head = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/part\r\nWARC-Date: 2024-05-30T12:00:00Z\r\n{field}\r\nContent-Length: {block.Length}\r\n\r\n";
        using var archive = await OpenAsync([.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8]);
        Assert.Equal("truncated", (await FetchAsync(archive, "https://a.example/part")).Code);
    }

    [Theory]
    [InlineData(1)] // in the body
    [InlineData(26)] // at the end of the fields
    [InlineData(120)] // in a field
    [InlineData(263)] // in the first line
    public async Task AFileThatEndsWithinARecord_HoldsWhatStandsBefore(int missing)
    {
        byte[] whole = [.. Response("https://a.example/one", "200 OK", "first"u8), .. Response("https://a.example/two", "200 OK", "second"u8).AsSpan().TrimEnd("\r\n"u8)];
        using var archive = await OpenAsync(whole[..^missing]);
        Assert.True(archive.IsCutShort);
        Assert.Equal("first", await TextAsync(archive, "https://a.example/one"));
        Assert.Equal("not-archived", (await FetchAsync(archive, "https://a.example/two")).Code);
        using var uncut = await OpenAsync(whole);
        Assert.False(uncut.IsCutShort);
        Assert.Equal("second", await TextAsync(uncut, "https://a.example/two"));
    }

    [Fact]
    public async Task Foreign_AWallIsNoPage()
    {
        using var archive = await OpenAsync(
            Response("https://a.example/story", "302 Found\r\nLocation: https://consent.a.example/ask", ""u8),
            Response("https://consent.a.example/ask", "200 OK\r\nContent-Type: text/html", "<html>May we?"u8),
            Response("https://a.example/test", "200 OK\r\nContent-Type: text/html", "<html><title>Just a moment...</title>"u8));
        Assert.Equal("consent-wall", (await FetchAsync(archive, "https://a.example/story")).Code);
        Assert.Equal("bot-wall", (await FetchAsync(archive, "https://a.example/test")).Code);
    }

    [Fact]
    public async Task Foreign_RedirectsAreFollowed_AndNotForEver()
    {
        using var archive = await OpenAsync(
            Response("http://a.example/old", "301 Moved\r\nLocation: /new", ""u8),
            Response("http://a.example/new", "200 OK", "here"u8),
            Response("http://a.example/round", "302 Found\r\nLocation: /round", ""u8));
        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(archive, "http://a.example/old")).Page;
        Assert.Equal(("http://a.example/old", "http://a.example/new", "here"), (page.RequestUrl.AbsoluteUri, page.FinalUrl.AbsoluteUri, Encoding.UTF8.GetString(page.Body)));
        Assert.Equal(301, Assert.Single(page.Redirects).Status);
        Assert.Equal("too-many-redirects", (await FetchAsync(archive, "http://a.example/round")).Code);
    }

    [Fact]
    public async Task Foreign_OtherAnswersSayWhatTheyAre()
    {
        using var archive = await OpenAsync(
            Response("https://a.example/gone", "410 Gone", ""u8),
            Response("https://a.example/busy", "429 Slow\r\nRetry-After: 60", ""u8),
            Response("https://a.example/bomb", "200 OK\r\nContent-Encoding: gzip", Packed(new string('x', 5_000_000))),
            Response("https://a.example/torn", "200 OK\r\nContent-Encoding: gzip", Packed("torn page").AsSpan(0, 12)),
            Response("dns:a.example", "200 OK", "1.2.3.4"u8));
        Assert.IsType<FetchOutcome.Missing>(await FetchAsync(archive, "https://a.example/gone"));
        Assert.Equal(TimeSpan.FromSeconds(60), Assert.IsType<FetchOutcome.Busy>(await FetchAsync(archive, "https://a.example/busy")).RetryAfter);
        Assert.Equal("too-large", (await FetchAsync(archive, "https://a.example/bomb")).Code);
        Assert.Equal("bad-encoding", (await FetchAsync(archive, "https://a.example/torn")).Code);
        Assert.Equal("not-archived", (await FetchAsync(archive, "https://a.example/never")).Code);
    }

    [Theory]
    [InlineData("200 OK\r\nTransfer-Encoding: chunked", "3\r\nabc\r\n9\r\nde")]
    [InlineData("nonsense", "")]
    public async Task Foreign_DamageIsNamed(string head, string body) => Assert.Equal(
        "warc-damaged",
        (await Assert.ThrowsAsync<InvalidInputException>(() => OpenAsync(Response("https://a.example/x", head, Encoding.UTF8.GetBytes(body))))).Code);

    [Fact]
    public async Task Ours_AndForeign_MayFollowEachOther()
    {
        using var ours = new MemoryStream();
        var writer = new WarcWriter(ours);
        var at = new DateTimeOffset(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);
        WebArchive.Begin(writer, at);
        ArchivedFetch.Write(writer, new("https://b.example/feed"), new FetchOutcome.Busy("unavailable", "Later.", null), at);
        using var foreign = new MemoryStream();
        await using (var gzip = new GZipStream(foreign, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Record("warcinfo", null, "application/warc-fields", "software: Wget/1.21\r\n"u8), TestContext.Current.CancellationToken);
            await gzip.WriteAsync(Response("https://a.example/plain", "200 OK", "plain"u8), TestContext.Current.CancellationToken);
        }

        await File.WriteAllBytesAsync(_path, [.. ours.ToArray(), .. foreign.ToArray()], TestContext.Current.CancellationToken);
        using var archive = await WebArchive.OpenAsync(_path, new(), TestContext.Current.CancellationToken);
        Assert.Equal("unavailable", (await FetchAsync(archive, "https://b.example/feed")).Code);
        Assert.Equal("plain", await TextAsync(archive, "https://a.example/plain"));
    }

    [Fact]
    public async Task Bodies_WaitOnDisk_NotInMemory()
    {
        var body = new byte[900_000];
        await using (var file = File.Create(_path))
        {
            for (var page = 0; page < 200; page++)
            {
                await file.WriteAsync(Response($"https://a.example/{page}", "200 OK", body), TestContext.Current.CancellationToken);
            }
        }

        using var archive = await WebArchive.OpenAsync(_path, new(), TestContext.Current.CancellationToken);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true), 0, 120_000_000);
        Assert.Equal(body.Length, Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(archive, "https://a.example/199")).Page.Body.Length);
    }

    private async Task<WebArchive> OpenAsync(params byte[][] records)
    {
        await File.WriteAllBytesAsync(_path, [.. records.SelectMany(record => record)], TestContext.Current.CancellationToken);
        return await WebArchive.OpenAsync(_path, new() { MaximumPageBytes = 1_000_000, MaximumFeedBytes = 1_000_000 }, TestContext.Current.CancellationToken);
    }

    private static Task<FetchOutcome> FetchAsync(WebArchive archive, string url) => archive.FetchAsync(new(new(url), FetchPurpose.Page), TestContext.Current.CancellationToken);

    private static async Task<string> TextAsync(WebArchive archive, string url) =>
        Encoding.UTF8.GetString(Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(archive, url)).Page.Body);

    private static byte[] Response(string url, string head, ReadOnlySpan<byte> body) =>
        Record("response", url, "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {head}\r\n\r\n"), .. body]);

    private static byte[] Record(string type, string? url, string contentType, ReadOnlySpan<byte> block) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nWARC-Date: 2024-05-30T12:00:00Z\r\n"
            + (url is null ? "" : $"WARC-Target-URI: <{url}>\r\n") + $"Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
