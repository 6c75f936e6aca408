using System.Text.Json;
using NewsCompare.App.Commands;

namespace NewsCompare.App.Tests.Commands;

/// <summary>An editor's word on a verdict, from the command line to every report.</summary>
public sealed class AuditTests(DemoData demo) : IDisposable
{
    private const string Outlet = "The Daily Beacon";
    private const string Page = "https://daily-beacon.example/news/biden-ukraine-russia-weapons-kharkiv";
    private const string Courier = "The Northern Courier";
    private const string CourierPage = "https://northern-courier.example/world/2024/may/30/biden-ukraine-kharkiv-permission";
    private const string Note = "the credit is in the caption";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Reject_StandsInEveryReport_KeepsTheHistory_AndOutlivesANewAnalysis()
    {
        var data = Copy();
        (await AuditAsync("accept", Outlet, "--by", "ben")).Says(ExitCode.Done, "accepted", Outlet);
        (await AuditAsync("reject", Page, "--note", Note, "--by", "ada")).Says(ExitCode.Done, "rejected", Outlet);
        (await Cli.RunAsync(folder, "reanalyze", "--data", data, "--seeds", Path.Combine(data, "seeds"))).Says(ExitCode.Done);

        foreach (var format in new[] { "html", "md", "table" })
        {
            Assert.Contains(format == "table" ? "rejected by ada" : Note, (await ReportAsync("--format", format)).Output, StringComparison.Ordinal);
        }

        using var json = JsonDocument.Parse((await ReportAsync("--format", "json")).Output);
        var review = Audit(json, Page).GetProperty("review");
        Assert.False(review.GetProperty("onEarlierText").GetBoolean());
        Assert.Equal(["accepted", "rejected"], review.GetProperty("history").EnumerateArray().Select(one => one.GetProperty("judgement").GetString()!));
        Assert.Equal(("ada", Note), (review.GetProperty("standing").GetProperty("by").GetString(), review.GetProperty("standing").GetProperty("note").GetString()));
        Assert.Equal(Audit(json, Page).GetProperty("evidenceHash").GetString(), review.GetProperty("standing").GetProperty("evidenceHash").GetString());
        var history = await AuditAsync("history", Page, "--format", "csv");
        Assert.Equal(["accepted", "rejected"], history.Lines.Skip(1).Select(line => line.Split(',')[4]));
    }

    [Fact]
    public async Task List_CountsParagraphsFrom1ForPeople_AndFrom0ForPrograms()
    {
        Copy();
        var csv = (await AuditAsync("list", Courier, "--format", "csv")).Lines;
        var from0 = int.Parse(csv[1].Split(',')[csv[0].Split(',').ToList().IndexOf("paragraph")], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Matches($@"Media reports\s+{from0 + 1}\s", (await AuditAsync("list", Courier)).Output);
        Assert.Contains($"| Media reports |  |  | {from0 + 1} |", (await AuditAsync("list", Courier, "--format", "md")).Output, StringComparison.Ordinal);
        Assert.Contains($"paragraph {from0 + 1}", (await ReportAsync("--format", "md")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailOn_OverStoredStories_EndsWithFive_ButNotForAVerdictThatAnEditorRejected()
    {
        Copy();
        var before = await ReportAsync("--format", "json", "--fail-on", "no-credit");
        before.Says(ExitCode.RuleHit, $"no-credit: {Outlet}: no credit found");
        Assert.Equal(ExitCode.RuleHit, (await ReportAsync("--fail-on", "number-changed")).ExitCode);
        Assert.Equal(ExitCode.RuleHit, (await ReportAsync("--fail-on", "dropped-quote")).ExitCode);
        (await ReportAsync()).Says(ExitCode.Done);

        (await AuditAsync("reject", Outlet)).Says(ExitCode.Done);

        Assert.DoesNotContain(Outlet, (await ReportAsync("--fail-on", "no-credit")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_ShowsADecisionAsMadeOnAnEarlierText_WhenThePageChanged()
    {
        folder.Copy(demo.Data, "data/demo");
        (await AuditAsync("accept", Courier, "--note", "generic it is")).Says(ExitCode.Done);
        (await Cli.RunAsync(folder, "demo", "--revised", "--data", "data")).Says(ExitCode.Done);

        using var json = JsonDocument.Parse((await ReportAsync("--format", "json")).Output);
        var audit = Audit(json, CourierPage);
        Assert.True(audit.GetProperty("review").GetProperty("onEarlierText").GetBoolean());
        Assert.Equal(JsonValueKind.Null, audit.GetProperty("review").GetProperty("standing").ValueKind);
        Assert.Contains("Made on an earlier text", (await ReportAsync("--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains(
            audit.GetProperty("history").GetProperty("events").EnumerateArray(),
            one => one.GetProperty("kind").GetString() == "appeared" && one.GetProperty("outlet").GetString() == "Politico" && one.GetProperty("revision").GetInt32() == 2);
        Assert.Contains("credit appeared in revision 2", (await ReportAsync("--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains((await AuditAsync("credits", Courier, "--format", "csv")).Lines, line => line.Contains(",appeared,Politico,true,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decide_RefusesWhatItCannotPlace_AndChangesNothing_WhenItIsADryRun()
    {
        var data = Copy();
        var before = await DemoData.StatusAsync(folder, data);

        (await AuditAsync("accept", "Nobody's Gazette")).Says(ExitCode.Usage, "Nobody's Gazette", Outlet);
        (await AuditAsync("reject", Outlet, "--note", new string('x', 3000))).Says(ExitCode.Usage, "--note", "2000");
        (await AuditAsync("accept", Outlet, "--dry-run")).Says(ExitCode.Done, "would accept", "no credit found");
        (await AuditAsync("history")).Says(ExitCode.NothingMatched);

        Assert.Equal(before, await DemoData.StatusAsync(folder, data));
    }

    private static JsonElement Audit(JsonDocument report, string page) => report.RootElement.GetProperty("versions").EnumerateArray()
        .Single(version => version.GetProperty("source").GetString() == page).GetProperty("audit");

    private string Copy() => folder.Copy(demo.Data, "data/demo");

    private Task<CliResult> AuditAsync(string verb, params string[] rest) => Cli.RunAsync(folder, ["audit", verb, DemoData.Story, .. rest, "--data", folder.In("data/demo")]);

    private Task<CliResult> ReportAsync(params string[] rest) => Cli.RunAsync(folder, ["report", DemoData.Story, .. rest, "--data", folder.In("data/demo")]);
}
