using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NewsCompare.App.Tests.Commands;

public sealed class RunTests(NewsroomAfterARun calm) : IClassFixture<NewsroomAfterARun>, IAsyncLifetime
{
    private static readonly string[] Arguments = ["run", "--config", "config", "--data", "data"];

    private readonly TempFolder folder = new();
    private LocalNewsroom web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await LocalNewsroom.StartAsync();
        web.Install(folder);
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Run_ComparesWhatTheFeedsHold_AndTheSecondTimeStoresNothing()
    {
        (await RunAsync()).Says(0, "3 new items", "3 new comparisons");
        var before = await DemoData.ContentAsync(folder, "data");

        var again = await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--recheck"]);

        again.Says(0, "Nothing new", "3 unchanged");
        Assert.Equal(before, await DemoData.ContentAsync(folder, "data"));
        var csv = await Cli.RunAsync(folder, "report", LocalNewsroom.Story, "--format", "csv", "--data", "data", "--config", "config");
        csv.Says(0);
        Assert.Equal(1 + (4 * 3), csv.Lines.Length);
    }

    [Fact]
    public async Task Run_EndsWithTwo_WhenThereIsNoContact()
    {
        var result = await Cli.RunAsync(folder, Arguments);

        result.Says(2, "fetch.contact", "newscompare.json", "NEWSCOMPARE__FETCH__CONTACT");
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task Run_SaysWhatItWouldDo_AndDoesNothing_WhenItIsADryRun()
    {
        var result = await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--dry-run"]);

        result.Says(0);
        Assert.Equal([$"would poll {web.Root}/feed.xml", $"would match '{LocalNewsroom.Story}' ({folder.In($"seeds/{LocalNewsroom.Story}.txt")})"], result.Lines);
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task Run_EndsWithThree_WhenAPageFails_AndTheOthersAreThere()
    {
        web.Paths["/ferry/1"] = context =>
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        };

        var result = await RunAsync();

        result.Says(3, "/ferry/1", "410", "1 failed", "2 new comparisons");
        Assert.Contains("not comparable", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_EndsWithThree_WhenAPageLeadsInside()
    {
        web.Paths["/ferry/1"] = context =>
        {
            context.Response.Redirect("http://10.20.30.40/admin");
            return Task.CompletedTask;
        };

        (await RunAsync()).Says(3, "10.20.30.40", "not an address of the public internet", "2 new comparisons");
    }

    [Fact]
    public async Task Run_SaysThatTheSeedsDayIsStillToCome_AndWhatToDo()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2091-02-03\n");

        var result = await RunAsync();

        result.Says(4, $"'{LocalNewsroom.Story}': the seed is dated 2091-02-03 00:00 (UTC), which is still to come", "correct 'published'");
        Assert.DoesNotContain("The ways in for an older story", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_EndsWithFour_AndNamesTheWaysIn_WhenTheFeedsHoldNothingOfTheSeedsDays()
    {
        folder.Write($"seeds/{LocalNewsroom.Story}.yaml", "published: 2019-02-03\n");

        var result = await RunAsync();

        result.Says(4, LocalNewsroom.Story, "the feeds hold nothing of the seed's days", "stories add-url", "newscompare compare");
    }

    [Fact]
    public async Task Run_ComparesAgainAndKeepsTheOld_WhenTheSeedWasEdited()
    {
        (await RunAsync()).Says(0);
        var before = await DemoData.StatusAsync(folder, "data");
        folder.Write($"seeds/{LocalNewsroom.Story}.txt", LocalNewsroom.SeedText + "\nThe mayor's office did not say who will drive the buses.\n");

        var again = await RunAsync();

        again.Says(0, "3 new comparisons");
        var after = await DemoData.StatusAsync(folder, "data");
        Assert.Equal((1, 2), (before["seed_revisions"], after["seed_revisions"]));
        Assert.Equal((3, 6), (before["comparisons"], after["comparisons"]));
        Assert.Equal(before["snapshots"], after["snapshots"]);
        Assert.Contains("of 5", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_IsRefusedBesideAnother_AndEndsWith130_WhenItIsInterrupted()
    {
        var asked = new TaskCompletionSource();
        web.Paths["/feed.xml"] = async context =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        using var first = Cli.Start(folder, LocalNewsroom.Environment, Arguments);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        var second = await RunAsync();
        var reading = await Cli.RunAsync(folder, "db", "status", "--data", "data");
        await Cli.SignalAsync(first, "INT");
        var ended = await Cli.EndAsync(first);

        second.Says(2, folder.In("data"), "in use by 'run'", first.Id.ToString(CultureInfo.InvariantCulture), "--data DIR");
        reading.Says(0);
        ended.Says(130, "cancelled");
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/ferry/0")]
    [InlineData("/ferry/2")]
    public async Task Run_ReachesTheSameState_WhenItWasKilledAtARequestAndRunAgain(string path)
    {
        using var other = new TempFolder();
        var asked = new TaskCompletionSource();
        web.Seen = seen =>
        {
            if (seen == path)
            {
                asked.TrySetResult();
            }
        };
        using (var process = Cli.Start(folder, LocalNewsroom.Environment, Arguments))
        {
            await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--recheck"])).Says(0);

        calm.CopyTo(other);
        Assert.Equal(await DemoData.ContentAsync(other, "data"), await DemoData.ContentAsync(folder, "data"));
        Assert.Equal(Report(other).Replace(calm.Web.Root, web.Root, StringComparison.Ordinal), Report(folder));
    }

    [Fact]
    public async Task Run_JoinsThePagesOfAnArticle_AndReplaysThem()
    {
        static RequestDelegate Page(string text) => context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(
                $"""<html lang="en"><head><title>Harbor City ends its oldest ferry line</title></head><body><article><h1>Harbor City ends its oldest ferry line</h1>{(context.Request.Query["page"] == "2" ? "<p>A new bridge to Gull Island is to open in September, and buses will run until then, the mayor said.</p>" : text)}<nav class="pagination"><a href="/ferry/1">1</a> <a href="/ferry/1?page=2">2</a></nav></article></body></html>""",
                context.RequestAborted);
        };

        web.Paths["/ferry/1"] = Page(string.Concat(LocalNewsroom.SeedText.Split("\n\n").Take(3).Select(text => $"<p>{text}</p>")));
        web.Install(folder);
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--record", "pages.warc.gz"])).Says(0);
        (await Cli.RunAsync(folder, "run", "--replay", "pages.warc.gz", "--data", "other", "--config", "config")).Says(0);
        foreach (var data in new[] { "data", "other" })
        {
            Assert.Contains(
                "buses will run until then, the mayor said",
                (await Cli.RunAsync(folder, "report", LocalNewsroom.Story, "--format", "json", "--data", data, "--config", "config")).Output, StringComparison.Ordinal);
        }
    }

    private static string Report(TempFolder of) => DemoData.WithoutLooks(JsonSerializer.Serialize(
        JsonDocument.Parse(File.ReadAllBytes(of.In($"data/reports/latest/{LocalNewsroom.Story}.json"))).RootElement));

    private Task<CliResult> RunAsync() => Cli.RunAsync(folder, null, LocalNewsroom.Environment, Arguments);

    [Fact]
    public async Task Run_ReplaysARecordedRun_WithoutTheWeb_ByteForByte()
    {
        web.Install(folder);
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--record", "day.warc.gz"])).Says(0);
        var asked = 0;
        web.Seen = _ => Interlocked.Increment(ref asked);
        string[] replay = ["run", "--replay", "day.warc.gz", "--data", "other", "--config", "config"];
        (await Cli.RunAsync(folder, replay)).Says(0);
        Assert.Equal(0, asked);
        var exported = new List<string>();
        foreach (var data in new[] { "data", "other" })
        {
            (await Cli.RunAsync(folder, "db", "export-warc", $"{data}.warc.gz", "--data", data)).Says(0);
            exported.Add(Convert.ToHexString(await File.ReadAllBytesAsync(folder.In($"{data}.warc.gz"), TestContext.Current.CancellationToken)));
            exported.Add((await Cli.RunAsync(folder, "report", LocalNewsroom.Story, "--format", "csv", "--data", data, "--config", "config")).Output);
        }

        Assert.Equal(exported[0], exported[2]);
        Assert.Equal(exported[1], exported[3]);
        (await Cli.RunAsync(folder, [.. replay, "--record", "x"])).Says(2, "exclude each other");
        await File.WriteAllBytesAsync(folder.In("cut.warc.gz"), (await File.ReadAllBytesAsync(folder.In("day.warc.gz"), TestContext.Current.CancellationToken))[..^100], TestContext.Current.CancellationToken);
        Assert.Contains("cut.warc.gz: the archive ends within a record", (await Cli.RunAsync(folder, "run", "--replay", "cut.warc.gz", "--data", "third", "--config", "config")).Errors, StringComparison.Ordinal);
        (await Cli.RunAsync(folder, null, LocalNewsroom.Environment, [.. Arguments, "--record", "day.warc.gz"])).Says(2, "does not exist yet");
        (await Cli.RunAsync(folder, "run", "--replay", "seeds/" + LocalNewsroom.Story + ".txt", "--data", "other", "--config", "config")).Says(2, "no web archive");
    }
}
