using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NewsCompare.App.Tests;

/// <summary>A web of our own on loopback, with one outlet on it, for the verbs that fetch.</summary>
internal sealed class LocalNewsroom : IAsyncDisposable
{
    public const string Story = "ferry-line";

    private const string Outlet = "harbor-herald";
    private static readonly string[] Days = ["2024-05-30T12:00:00Z", "2024-05-30T18:00:00Z", "2024-05-31T09:00:00Z"];
    private readonly WebApplication app;

    private LocalNewsroom(WebApplication app) => this.app = app;

    /// <summary>Where it is: "http://127.0.0.1:34567".</summary>
    public string Root { get; private set; } = "";

    /// <summary>What is answered at a path, instead of the feed and the pages.</summary>
    public Dictionary<string, RequestDelegate> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>What its robots.txt says beside its one rule.</summary>
    public string RobotsLines { get; set; } = "";

    /// <summary>Every request but those for robots.txt, as it comes in.</summary>
    public Action<string> Seen { get; set; } = _ => { };

    /// <summary>Lets the loopback be fetched, without pauses.</summary>
    public static Dictionary<string, string> Environment => new()
    {
        ["NEWSCOMPARE__FETCH__CONTACT"] = "desk@newsroom.example",
        ["NEWSCOMPARE__FETCH__ALLOWLOOPBACK"] = "true",
        ["NEWSCOMPARE__FETCH__DELAYPERHOSTSECONDS"] = "0",
        ["NEWSCOMPARE__FETCH__RETRYDELAYSECONDS"] = "0",
    };

    public static async Task<LocalNewsroom> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var web = new LocalNewsroom(builder.Build());
        web.app.Run(web.AnswerAsync);
        await web.app.StartAsync(TestContext.Current.CancellationToken);
        web.Root = web.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return web;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Answers as at first: what a test had it answer is gone.</summary>
    public void Forget()
    {
        Paths.Clear();
        RobotsLines = "";
        Seen = _ => { };
    }

    /// <summary>Lays down a seed and a configuration in which the outlet of this web is the only one that is polled.</summary>
    /// <param name="folder">The current folder of the runs.</param>
    public void Install(TempFolder folder)
    {
        folder.Write($"seeds/{Story}.txt", SeedText);
        folder.Write($"seeds/{Story}.yaml", "title: Harbor City ends its oldest ferry line\npublished: 2024-05-30\noriginalOutlet: Port Courier\n");
        foreach (var file in Directory.GetFiles(Repository.In("config", "outlets")))
        {
            var outlet = JsonNode.Parse(File.ReadAllText(file), null, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
            outlet["enabled"] = false;
            outlet["disabledReason"] = "not in tests";
            folder.Write($"config/outlets/{Path.GetFileName(file)}", outlet.ToJsonString());
        }

        folder.Write($"config/outlets/{Outlet}.json", $$"""
            {"name": "Harbor Herald", "homepage": "{{Root}}/", "domains": ["127.0.0.1"], "kind": "newspaper", "country": "GB", "language": "en",
             "creditNames": [], "feeds": [{"url": "{{Root}}/feed.xml", "kind": "rss"}]}
            """);
    }

    /// <summary>The seed's text.</summary>
    public static string SeedText { get; } =
        "Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said on Thursday.\n\n"
        + "The line between Harbor City and Gull Island carries 1,250 passengers a day, the Port Courier first reported.\n\n"
        + "“We cannot mend a boat that is 61 years old,” Okafor told reporters on the quay.\n\n"
        + "A new bridge to Gull Island is to open in September, and buses will run until then.\n";

    private static string Page(int number) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Harbor City ends its oldest ferry line ({number})</title>
        <meta property="og:type" content="article"><meta property="article:published_time" content="{Days[number % Days.Length]}"></head>
        <body><article><h1>Harbor City ends its oldest ferry line to Gull Island</h1>
        <p>Harbor City will close its oldest ferry line on {3 + number} June, Mayor Ines Okafor said on Thursday.</p>
        <p>The line between Harbor City and Gull Island carries 1,250 passengers a day, the Port Courier first reported.</p>
        <p>“We cannot mend a boat that is 61 years old,” Okafor told reporters on the quay.</p>
        <p>This is what page {number} adds of its own, so that it is no copy of another page.</p></article></body></html>
        """;

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/robots.txt")
        {
            await context.Response.WriteAsync("User-agent: *\nDisallow: /admin/\n" + RobotsLines, context.RequestAborted);
            return;
        }

        Seen(path);
        if (Paths.TryGetValue(path, out var answer))
        {
            await answer(context);
        }
        else if (path == "/feed.xml")
        {
            context.Response.ContentType = "application/rss+xml";
            await context.Response.WriteAsync(Feed(), context.RequestAborted);
        }
        else if (path.StartsWith("/ferry/", StringComparison.Ordinal))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page(int.Parse(path["/ferry/".Length..], CultureInfo.InvariantCulture)), context.RequestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string Feed() => "<rss version=\"2.0\"><channel><title>Harbor Herald</title>" + string.Concat(Days.Select((day, at) =>
        $"<item><title>Harbor City ends its oldest ferry line to Gull Island, Mayor Okafor says ({at})</title><link>{Root}/ferry/{at}</link><pubDate>{day}</pubDate>"
        + "<description>Mayor Ines Okafor of Harbor City closes the ferry line to Gull Island that carries 1,250 passengers a day.</description></item>")) + "</channel></rss>";
}
