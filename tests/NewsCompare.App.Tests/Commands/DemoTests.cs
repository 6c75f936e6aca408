using System.Text.Json;
using System.Text.RegularExpressions;
using NewsCompare.App.Demo;
using NewsCompare.Core.Outlets;

namespace NewsCompare.App.Tests.Commands;

public sealed partial class DemoTests(DemoData demo) : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Demo_ShowsEveryOutlet_AndEndsWithZero()
    {
        demo.Result.Says(0);
        var outlets = DemoNewsroom.Outlets().Select(file => OutletReader.Read(file.Name, file.Json)).ToList();
        var tellers = outlets.Where(outlet => outlet.Language.StartsWith("en", StringComparison.Ordinal)).ToList();
        Assert.True(tellers.Count >= 7);
        Assert.All(tellers, outlet => Assert.Contains($"   {outlet.Name} ", demo.Result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Demo_QuotesTheBylineThatNamesTheWire() =>
        Assert.Contains("\u201CMeridian Wire\u201D, byline", demo.Result.Output, StringComparison.Ordinal);

    [Fact]
    public void Demo_AsksNobodyAboutOtherNews_OfOutletsThatHaveAnArticle() =>
        Assert.DoesNotContain("for a person", demo.Result.Errors, StringComparison.Ordinal);

    [Fact]
    public void Demo_PrintsOnlyPathsThatExist()
    {
        var paths = AbsolutePath().Matches(demo.Result.Errors).Select(match => match.Value.TrimEnd('.')).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains(paths, path => path.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(paths, path => Assert.True(Path.Exists(path), path));
    }

    [Fact]
    public async Task Demo_DrawsABarForEachPhase_OnATerminal()
    {
        var drawn = await Cli.ShellAsync(folder, "TERM=xterm script -qec \"$NEWSCOMPARE demo --data 'data 1'\" /dev/null </dev/null");

        drawn.Says(0);
        Assert.All(
            ["newscompare demo --revised --data 'data 1'", "polling feeds", "matching stories", "reading pages near the stories", "fetching pages", "reading pages", "comparing", "writing reports", "9 feeds polled"],
            label => Assert.Contains(label, drawn.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demo_StoresNothingNew_AndIsPlain_WhenTheWebIsUnchanged()
    {
        var before = await DemoData.ContentAsync(folder, demo.Data);
        Copy();
        var report = await File.ReadAllBytesAsync(demo.ReportJson, TestContext.Current.CancellationToken);

        var again = await Cli.RunAsync(folder, null, new Dictionary<string, string> { ["NO_COLOR"] = "1", ["TERM"] = "xterm-256color" }, "demo", "--data", "data");

        again.Says(0, "Nothing new", "0 new items", "0 new comparisons");
        Assert.DoesNotContain('\e', again.Output + again.Errors + demo.Result.Output + demo.Result.Errors);
        Assert.Equal(before, await DemoData.ContentAsync(folder, "data/demo"));
        Assert.Equal(report, await File.ReadAllBytesAsync(folder.In($"data/demo/reports/latest/{DemoData.Story}.json"), TestContext.Current.CancellationToken));
        Assert.Equal(demo.Result.Output, again.Output);
    }

    [Fact]
    public async Task Demo_LetsOtherVerbsKnowItsOutlets()
    {
        Copy();
        var report = await File.ReadAllBytesAsync(demo.ReportJson, TestContext.Current.CancellationToken);

        (await Cli.RunAsync(folder, "reanalyze", "--data", "data/demo")).Says(0, "0 new comparisons");
        (await Cli.RunAsync(folder, "stories", "never", DemoData.Story, "daily-beacon", "--dry-run", "--data", "data/demo")).Says(0, "would keep 'daily-beacon' out");
        (await Cli.RunAsync(folder, "outlets", "show", "daily-beacon", "--data", "data/demo")).Says(0);

        Assert.Equal(report, await File.ReadAllBytesAsync(folder.In($"data/demo/reports/latest/{DemoData.Story}.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Demo_KeepsWhatAPersonDecidedOfItsPages()
    {
        Copy();
        (await Cli.RunAsync(folder, "stories", "reject", DemoData.Story, DemoNewsroom.ForeignPage.AbsoluteUri, "--data", "data/demo")).Says(0);

        (await Cli.RunAsync(folder, "demo", "--data", "data")).Says(0);

        var shown = await Cli.RunAsync(folder, "stories", "show", DemoData.Story, "--data", "data/demo", "--format", "jsonl");
        Assert.DoesNotContain("nordlys-avis.example", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_ShowsTheRevision_WhenOnePageChangedItsText()
    {
        Copy();

        var later = await Cli.RunAsync(folder, "demo", "--revised", "--data", "data");

        later.Says(0, "1 new text;", "1 new comparison\n");
        Assert.Equal((1, "generic"), Courier(demo.Data));
        Assert.Equal((2, "credited"), Courier(folder.In("data/demo")));
        Assert.Contains("Politico first reported", later.Output, StringComparison.Ordinal);
        var csv = await Cli.RunAsync(folder, "report", DemoData.Story, "--format", "csv", "--table", "versions", "--data", "data/demo");
        Assert.Contains(csv.Lines, line => line.Contains("The Northern Courier,", StringComparison.Ordinal) && line.Contains(",2,article,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demo_SaysTheSame_InAnotherTimeZoneAndCulture_AndReadsNoSettingsOfTheCurrentFolder()
    {
        folder.Write("appsettings.json", "{ no settings of ours");

        var there = await Cli.RunAsync(
            folder, null, new Dictionary<string, string> { ["TZ"] = "America/New_York", ["LC_ALL"] = "de_DE.UTF-8", ["LANG"] = "de_DE.UTF-8" }, "demo", "--data", "data");

        there.Says(0);
        Assert.Equal(demo.Result.Output, there.Output);
        Assert.Equal(
            DemoData.WithoutLooks(await File.ReadAllTextAsync(demo.ReportJson, TestContext.Current.CancellationToken)),
            DemoData.WithoutLooks(await File.ReadAllTextAsync(folder.In($"data/demo/reports/latest/{DemoData.Story}.json"), TestContext.Current.CancellationToken)));
    }

    private static (int Revision, string Verdict) Courier(string data)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "reports", "latest", DemoData.Story + ".json")));
        var version = report.RootElement.GetProperty("versions").EnumerateArray().Single(one => one.GetProperty("outlet").GetString() == "The Northern Courier");
        return (version.GetProperty("revision").GetInt32(), version.GetProperty("audit").GetProperty("verdict").GetString()!);
    }

    private void Copy() => folder.Copy(demo.Data, "data/demo");

    [GeneratedRegex(@"(?<= )/\S+", RegexOptions.CultureInvariant)]
    private static partial Regex AbsolutePath();
}
