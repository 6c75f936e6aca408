using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace NewsCompare.App.Tests.Web;

public sealed class ServeCommandTests(ServedSite site) : IDisposable
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["NEWSCOMPARE__FETCH__CONTACT"] = "desk@newsroom.example",
        ["NEWSCOMPARE__FETCH__ALLOWLOOPBACK"] = "true",
    };

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:8780")]
    [InlineData("http://*:8780")]
    [InlineData("http://+:8780")]
    [InlineData("http://[::]:8780")]
    [InlineData("http://192.168.1.7:8780")]
    [InlineData("http://192.0.2.1:8780")]
    [InlineData("http://newsroom.example:8780")]
    [InlineData("http://localhost.newsroom.example:8780")]
    public async Task Serve_EndsWithTwo_WhenOthersCouldReachIt(string url)
    {
        var result = await Cli.RunAsync(folder, null, Environment, "serve", "--url", url);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("authentication does not exist yet", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://127.0.0.1:8780")]
    [InlineData("127.0.0.1:8780")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:0/pages")]
    [InlineData("http://user@127.0.0.1:0")]
    public async Task Serve_EndsWithTwo_WhenTheAddressIsMalformed(string url)
    {
        var result = await Cli.RunAsync(folder, null, Environment, "serve", "--url", url);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("http://127.0.0.1:8780", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_EndsWithTwo_WithoutContact_AndWithoutDataToShow()
    {
        var jobs = await Cli.RunAsync(folder, "serve", "--url", "http://127.0.0.1:0");
        var pages = await Cli.RunAsync(folder, "serve", "--no-jobs", "--url", "http://127.0.0.1:0");

        Assert.Equal((2, 2), (jobs.ExitCode, pages.ExitCode));
        Assert.Contains("fetch.contact", jobs.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no database", pages.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_EndsWithTwo_WhenThePortIsTaken()
    {
        var result = await Cli.RunAsync(folder, "serve", "--no-jobs", "--url", site.Url, "--data", site.Data);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("another program holds the port", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_EndsWithTwo_AndNamesWhatIsMissing()
    {
        var result = await Cli.RunAsync(folder, null, Environment, "work");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("PostgreSQL", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SaysThatItCouldNotBeMade_WhenTheProgramIsMistaken()
    {
        var data = folder.In("broken");
        using var database = Pipeline.Storage.DatabaseFile.Open(Path.Combine(data, "newscompare.db"));
        await database.WriteAsync(session => session.ExecuteAsync("DROP TABLE run_events"), TestContext.Current.CancellationToken);
        using var server = Cli.Start(folder, null, "serve", "--no-jobs", "--url", "http://127.0.0.1:0", "--data", data);
        try
        {
            var url = await ServedSite.AddressAsync(server);
            using var client = new HttpClient();
            using var answer = await client.GetAsync(url + "/runs?q=x", TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains("This page could not be made", page, StringComparison.Ordinal);
            Assert.DoesNotContain("run_events", page, StringComparison.Ordinal);
            Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Contains("No run yet", await client.GetStringAsync(url + "/runs", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("run_events", await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM", 0)]
    [InlineData("INT", 130)]
    public async Task Serve_PollsAndHoldsTheFolder_UntilItIsStopped(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var outlet = await SlowOutletAsync();
        using var server = Cli.Start(folder, Environment, Serve());
        try
        {
            var url = await ServedSite.AddressAsync(server);
            using var asked = await outlet.AcceptTcpClientAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            using var client = new HttpClient();
            using var dashboard = await client.GetAsync(url + "/jobs/recurring", TestContext.Current.CancellationToken);
            var second = await Cli.RunAsync(folder, null, Environment, Serve());

            Assert.Contains("No story yet", await client.GetStringAsync(url + "/stories", TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Contains("running now", await client.GetStringAsync(url + "/runs", TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Contains("sweep", await dashboard.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", dashboard.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal(2, second.ExitCode);
            Assert.Contains($"'serve' (process {server.Id.ToString(CultureInfo.InvariantCulture)}", second.Errors, StringComparison.Ordinal);

            using var kill = Process.Start("kill", ["-" + signal, server.Id.ToString(CultureInfo.InvariantCulture)]);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(18), TestContext.Current.CancellationToken);
            Assert.Equal(exitCode, server.ExitCode);
            Assert.DoesNotContain("Exception", await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            if (!server.HasExited)
            {
                server.Kill();
            }
        }

        Assert.Equal("cancelled", await LastRunAsync());
    }

    private static string[] Serve() => ["serve", "--url", "http://127.0.0.1:0", "--data", "data", "--config", "config"];

    // Every built-in outlet is switched off; the one that is left never answers.
    private async Task<TcpListener> SlowOutletAsync()
    {
        var outlet = new TcpListener(IPAddress.Loopback, 0);
        outlet.Start();
        var listed = await Cli.RunAsync(folder, "outlets", "list", "--format", "jsonl");
        foreach (var id in listed.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!))
        {
            folder.Write($"config/outlets/{id}.json", OutletFile(id, enabled: false, "[]"));
        }

        var feeds = string.Create(CultureInfo.InvariantCulture, $$"""[{"url": "http://127.0.0.1:{{((IPEndPoint)outlet.LocalEndpoint).Port}}/feed", "kind": "rss"}]""");
        folder.Write("config/outlets/harbor-herald.json", OutletFile("harbor-herald", enabled: true, feeds));
        return outlet;
    }

    private static string OutletFile(string id, bool enabled, string feeds) =>
        $$"""
        {"name": "{{id}}", "homepage": "https://{{id}}.example/", "domains": ["{{id}}.example"], "kind": "digital", "country": "US", "language": "en",
         "creditNames": [], "feeds": {{feeds}}{{(enabled ? "" : ", \"enabled\": false, \"disabledReason\": \"Tests fetch nothing.\"")}}}
        """;

    private async Task<string> LastRunAsync()
    {
        using var database = Pipeline.Storage.DatabaseFile.Open(folder.In("data/newscompare.db"));
        return (await new Pipeline.Storage.RunStore(database).ListAsync(1, TestContext.Current.CancellationToken))[0].Outcome;
    }
}
