using Microsoft.AspNetCore.Http;

namespace NewsCompare.App.Tests.Commands;

public sealed class OutletsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Discover_FindsTheFeedThatThePageNames()
    {
        await using var web = await LocalNewsroom.StartAsync();
        web.Paths["/"] = Html("<head><link rel='alternate' type='application/rss+xml' title='News' href='/feed.xml'></head>");

        var result = await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "outlets", "discover", web.Root + "/", "--format", "jsonl");

        result.Says(0, "\"feeds\"", $"{web.Root}/feed.xml");
        Assert.Contains("\"kind\":\"rss\"", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Contains("named by the page", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discover_NamesWhatTheSiteCallsAFeed_AndIsNone()
    {
        await using var web = await LocalNewsroom.StartAsync();
        web.Paths["/"] = Html("<head><link rel='alternate' type='application/rss+xml' href='/feed.xml'><link rel='alternate' type='application/atom+xml' href='/old.atom'><link rel='alternate' type='application/rss+xml' href='/words'></head>");
        web.Paths["/words"] = Html("<p>No feed any more</p>");

        var result = await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "outlets", "discover", web.Root + "/", "--quiet");

        result.Says(0, $"{web.Root}/old.atom (named by the page): ", $"{web.Root}/words (named by the page): ");
        Assert.DoesNotContain($"{web.Root}/feed.xml (", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discover_EndsWithFour_WhenTheSiteHasNoFeed()
    {
        await using var web = await LocalNewsroom.StartAsync();
        web.Paths["/"] = Html("<p>Hello</p>");
        web.Paths["/feed.xml"] = Html("<p>No feed</p>");

        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "outlets", "discover", web.Root + "/")).Says(4);
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "outlets", "discover", web.Root + "/nothing")).Says(2, web.Root + "/nothing");
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "outlets", "discover", "herald")).Says(2, "'herald'");
    }

    [Fact]
    public async Task Run_TakesArticles_FromAHubPage()
    {
        await using var web = await LocalNewsroom.StartAsync();
        web.Install(folder);
        folder.Write("config/outlets/harbor-herald.json", $$"""
            {"name": "Harbor Herald", "homepage": "{{web.Root}}/", "domains": ["127.0.0.1"], "kind": "newspaper", "country": "GB", "language": "en",
             "creditNames": [], "feeds": [{"url": "{{web.Root}}/hub", "kind": "hub", "links": "/ferry/*"}]}
            """);

        // A hub states no times: its items count by when we first saw them, and so belong to stories of today.
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", $"title: Harbor City ends its oldest ferry line\npublished: {today}\noriginalOutlet: Port Courier\n");
        web.Paths["/hub"] = Html("<a href='/ferry/0'>Harbor City ends its oldest ferry line to Gull Island, Mayor Okafor says</a><a href='/sport/1'>Rovers win the cup at last</a>");

        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, "run", "--config", "config", "--data", "data")).Says(0);
        var shown = await Cli.RunAsync(folder, "stories", "show", LocalNewsroom.Story, "--all", "--config", "config", "--data", "data", "--format", "jsonl");

        Assert.Contains($"{web.Root}/ferry/0", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/sport/1", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WritesOutlets_ThatExportGivesBackWithTheirFolders()
    {
        folder.Write("mine.opml", """
            <opml version="2.0"><head><title>Mine</title></head><body><outline text="Harbours" mood="calm">
              <outline text="Gull Gazette" xmlUrl="https://gull-gazette.example/feed" htmlUrl="https://www.gull-gazette.example/" stars="5"/>
            </outline></body></opml>
            """);

        var dry = await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "GB", "--data", "data", "--dry-run", "--format", "jsonl");
        Assert.False(Directory.Exists(folder.In("data")));
        var done = await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "GB", "--data", "data", "--format", "jsonl");
        Assert.Equal(dry.Output, done.Output);
        Assert.Contains("gull-gazette-example", done.Output, StringComparison.Ordinal);

        var export = await Cli.RunAsync(folder, "outlets", "export", "--data", "data");
        export.Says(0);
        foreach (var kept in (string[])["mood=\"calm\"", "stars=\"5\"", "https://gull-gazette.example/feed"])
        {
            Assert.Contains(kept, export.Output, StringComparison.Ordinal);
        }

        var again = await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "GB", "--data", "data", "--format", "jsonl");
        Assert.Contains("known already", Assert.Single(again.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TakesTheRest_WhenSomeAddressesAreOfNoUse()
    {
        folder.Write("mine.opml", """
            <opml version="2.0"><body>
              <outline text="Inside" xmlUrl="https://localhost/rss"/>
              <outline text="Secret" xmlUrl="https://me:key@gull-gazette.example/paid"/>
              <outline text="Script" xmlUrl="javascript:1"/>
              <outline text="Gull Gazette" xmlUrl="feed://gull-gazette.example/feed"/>
            </body></opml>
            """);
        var done = await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "GB", "--data", "data", "--format", "jsonl");
        Assert.Equal(3, done.ExitCode);
        Assert.Equal(4, done.Lines.Length);
        Assert.Contains("http://gull-gazette.example/feed", Assert.Single(done.Lines, line => line.Contains("\"added", StringComparison.Ordinal)), StringComparison.Ordinal);
        foreach (var (text, reason) in (ReadOnlySpan<(string, string)>)[("localhost", "domain"), ("me:key", "password"), ("javascript", "no web address")])
        {
            Assert.Contains(reason, Assert.Single(done.Lines, line => line.Contains(text, StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        (await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "Gaul", "--data", "data2")).Says(2, "country");
        (await Cli.RunAsync(folder, "outlets", "list", "--data", "data")).Says(0);
    }

    [Fact]
    public async Task Import_NamesTheFile_WhenItIsNoList()
    {
        folder.Write("mine.opml", "<rss/>");
        (await Cli.RunAsync(folder, "outlets", "import", "mine.opml", "--country", "GB")).Says(2, "mine.opml", "<opml>");
        (await Cli.RunAsync(folder, "outlets", "import", "missing.opml", "--country", "GB")).Says(2, "missing.opml");
    }

    private static RequestDelegate Html(string body) => async context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"<!doctype html><html>{body}</html>", context.RequestAborted);
    };
}
