using System.Text;
using System.Text.Json;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Comparisons;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Tests.Web;

public sealed class TextReportTests
{
    [Fact]
    public async Task Json_HasTheShapeOfTheContract()
    {
        using var document = JsonDocument.Parse(await RenderAsync(new JsonReport()));
        var root = document.RootElement;

        Assert.Equal(2, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(["index", "text", "paragraph", "start", "end"], Names(root.GetProperty("seed").GetProperty("sentences")[0]));
        Assert.Equal(["seed", "cells", "carryRate"], Names(root.GetProperty("matrix")[0]));
        Assert.Equal(["version", "status", "versionSentences"], Names(root.GetProperty("matrix")[0].GetProperty("cells")[0]));
        Assert.Equal(JsonValueKind.Array, root.GetProperty("sharedAdditions").ValueKind);
        foreach (var version in root.GetProperty("versions").EnumerateArray())
        {
            Assert.Superset(
                new HashSet<string>(["outlet", "source", "outcome", "sentences", "links", "dropped", "added", "contradictions", "quotes", "credits", "audit", "metrics"]),
                Names(version).ToHashSet());
            Assert.Equal(["expected", "verdict", "credited", "missing", "evidence", "others", "level", "wordsToCredit", "evidenceHash", "declared"], Names(version.GetProperty("audit")));
            Assert.Equal(MetricDefinitions.All.Select(metric => metric.Name), Names(version.GetProperty("metrics")));
        }
    }

    [Fact]
    public async Task Json_WritesTheWordsOfTheContract()
    {
        using var document = JsonDocument.Parse(await RenderAsync(new JsonReport()));
        var locked = document.RootElement.GetProperty("versions").EnumerateArray().Single(version => version.GetProperty("outlet").GetString() == "Locked Post");
        var at = document.RootElement.GetProperty("versions").EnumerateArray().ToList().IndexOf(locked);

        Assert.Equal("paywalled", locked.GetProperty("outcome").GetString());
        Assert.Equal("cannot-tell", locked.GetProperty("audit").GetProperty("verdict").GetString());
        Assert.Equal("not-comparable", document.RootElement.GetProperty("matrix")[0].GetProperty("cells")[1].GetProperty("status").GetString());
        Assert.Equal(0, locked.GetProperty("dropped").GetArrayLength());
        Assert.Equal(1, at);
    }

    [Fact]
    public async Task Markdown_ShowsOutsideTextAsText()
    {
        var page = await RenderAsync(new MarkdownReport());

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("[y](", page, StringComparison.Ordinal);
        Assert.Contains("\\| \\*x\\*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_NamesEveryOutletAndItsVerdict()
    {
        using var output = new StringWriter();
        TerminalReport.Write(HostileStory.Report, output, redirected: true);

        Assert.Contains("Valley Times", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("origin credited", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("not comparable", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_TearsNoWord_WhereItIsNarrow()
    {
        using var output = new StringWriter();
        TerminalReport.Write(HostileStory.Report, output, redirected: false); // where no terminal says how wide it is, 80 letters

        var lines = output.ToString().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("Outlet ", StringComparison.Ordinal) && line.EndsWith("Valley Times", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Credit ", StringComparison.Ordinal) && line.Contains("origin credited", StringComparison.Ordinal));
        Assert.All(HostileStory.Report.Matrix, row => Assert.Contains(
            string.Concat(row.Cells.Select(cell => Wording.Symbol(cell.Status))), output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryFormat_SaysWhetherAChangeOfATextIsMaterial()
    {
        const string Said = ", revision 2, material: a number corrected";
        using var output = new StringWriter();
        TerminalReport.WriteOutlets(HostileStory.Report, output, redirected: true);
        using var document = JsonDocument.Parse(await RenderAsync(new JsonReport()));
        var change = document.RootElement.GetProperty("revisions")[0];
        var row = ReportTables.Make("revisions", HostileStory.Report).Rows[0];

        Assert.Contains(Said, output.ToString(), StringComparison.Ordinal);
        Assert.Contains(Said, await RenderAsync(new MarkdownReport()), StringComparison.Ordinal);
        Assert.Contains(Said, await RenderAsync(new HtmlReport(null)), StringComparison.Ordinal);
        Assert.True(change.GetProperty("material").GetBoolean());
        Assert.Equal("number_correction", change.GetProperty("kind").GetString());
        Assert.Equal([true, "number_correction"], row.Skip(5).Take(2));
    }

    [Fact]
    public void FailRules_ObjectOnlyToWhatWasCompared()
    {
        var hits = FailRules.Hits(HostileStory.Report, FailRules.All);

        Assert.Contains(hits, hit => hit.StartsWith("number-changed: <script>", StringComparison.Ordinal));
        Assert.Contains(hits, hit => hit.StartsWith("no-credit: <script>", StringComparison.Ordinal));
        Assert.DoesNotContain(hits, hit => hit.Contains("Locked Post", StringComparison.Ordinal));
        Assert.Empty(FailRules.Hits(HostileStory.Report, []));
    }

    private static async Task<string> RenderAsync(IReportRenderer renderer)
    {
        using var output = new MemoryStream();
        await renderer.RenderAsync(HostileStory.Report, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
