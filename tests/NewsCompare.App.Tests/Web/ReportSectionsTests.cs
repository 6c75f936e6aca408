using System.Text.Json;

namespace NewsCompare.App.Tests.Web;

/// <summary>What the report of the demo says of sources and quotations over all outlets, in every format.</summary>
public sealed class ReportSectionsTests(DemoData demo) : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Html_ShowsUnnamedSources_QuoteTrails_AndTheFactsOfEachAudit()
    {
        var html = await File.ReadAllTextAsync(Path.ChangeExtension(demo.ReportJson, ".html"), TestContext.Current.CancellationToken);

        Assert.Contains("Whom they do not name", html, StringComparison.Ordinal);
        Assert.Contains("counted group of 4", html, StringComparison.Ordinal);
        Assert.Contains("Quotations that were changed, and by whom first", html, StringComparison.Ordinal);
        Assert.Contains("changed first by The Northern Courier", html, StringComparison.Ordinal);
        Assert.Contains("credited since the first text seen, revision 1", html, StringComparison.Ordinal);
        Assert.Matches("title=\"[0-9a-f]{64}\"", html);
    }

    [Fact]
    public void Json_HoldsTheSame()
    {
        using var report = JsonDocument.Parse(File.ReadAllText(demo.ReportJson));
        var root = report.RootElement;

        Assert.Equal(2, root.GetProperty("schemaVersion").GetInt32());
        Assert.Contains(
            root.GetProperty("quoteTrails").EnumerateArray().Select(trail => trail.GetProperty("changedFirst")),
            first => first.ValueKind == JsonValueKind.Object && first.GetProperty("clock").GetString() == "claimed");
        var sources = root.GetProperty("seed").GetProperty("unnamedSources");
        Assert.Equal(sources.GetProperty("count").GetInt32(), sources.GetProperty("sources").GetArrayLength());
        Assert.True(sources.GetProperty("byClass").GetProperty("group-of-n").GetInt32() >= 2);
        Assert.Equal(JsonValueKind.Array, root.GetProperty("namedElsewhere").ValueKind);
        Assert.All(root.GetProperty("versions").EnumerateArray(), version => Assert.Equal(JsonValueKind.Array, version.GetProperty("audit").GetProperty("declared").ValueKind));
    }

    [Theory]
    [InlineData("audits", "evidenceHash")]
    [InlineData("credit-history", "present-at-first")]
    [InlineData("quote-trails", "altered")]
    [InlineData("unnamed-sources", "group-of-n")]
    [InlineData("named-elsewhere", "unnamedSource")]
    public async Task Csv_HasATableOfEach(string table, string holds)
    {
        var result = await Cli.RunAsync(folder, "report", DemoData.Story, "--format", "csv", "--table", table, "--data", folder.Copy(demo.Data, "data"));

        result.Says(0);
        Assert.Contains(holds, result.Output, StringComparison.Ordinal);
        Assert.All(result.Lines, line => Assert.StartsWith(line == result.Lines[0] ? "story," : DemoData.Story, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markdown_NamesUnnamedSources_AndChangedQuotations()
    {
        var result = await Cli.RunAsync(folder, "report", DemoData.Story, "--format", "md", "--data", folder.Copy(demo.Data, "data"));

        Assert.Contains("## Unnamed sources", result.Output, StringComparison.Ordinal);
        Assert.Contains("## Quotations that were changed", result.Output, StringComparison.Ordinal);
    }
}
