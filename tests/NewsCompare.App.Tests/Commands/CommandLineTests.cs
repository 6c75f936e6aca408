using System.Text.Json;

namespace NewsCompare.App.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("alignn")]
    [InlineData("align", "--bach", "x")]
    [InlineData("seeds", "list", "--format", "xlsx")]
    public async Task Run_EndsWithTwo_WhenTheCommandLineIsWrong(params string[] arguments)
    {
        var result = await Cli.RunAsync(folder, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Errors);
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "#compdef")]
    [InlineData("fish", "complete -c newscompare")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_PrintsAScript_ForEveryShell(string shell, string expected)
    {
        var result = await Cli.RunAsync(folder, "completion", shell);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_NamesVerbs_WhenTheyAreBegun() =>
        Assert.Contains("parse-feed", (await Cli.RunAsync(folder, "[suggest:14]", "newscompare pa")).Lines);

    [Fact]
    public async Task Compare_TakesAnyVersionAsTheBase_WhenThereIsNoSeed()
    {
        var (first, second) = (Repository.In("tests", "fixtures", "pages", "graph.html"), Repository.In("tests", "fixtures", "pages", "ordinary.html"));
        var there = await Cli.RunAsync(folder, "compare", first, second, "--format", "json");
        var back = await Cli.RunAsync(folder, "compare", second, first, "--format", "json");

        Assert.Equal((0, 0), (there.ExitCode, back.ExitCode));
        using var a = JsonDocument.Parse(there.Output);
        using var b = JsonDocument.Parse(back.Output);
        Assert.Equal("Council votes for night trams", a.RootElement.GetProperty("seed").GetProperty("title").GetString());
        Assert.Equal(Indexes(a, "dropped"), Indexes(b, "added"));
        Assert.Equal(Indexes(a, "added"), Indexes(b, "dropped"));

        static IEnumerable<int> Indexes(JsonDocument document, string list) =>
            [.. document.RootElement.GetProperty("versions")[0].GetProperty(list).EnumerateArray().Select(index => index.GetInt32())];
    }

    [Fact]
    public async Task Compare_EndsWithTwo_WhenTheBaseHoldsNoArticle()
    {
        var pages = Repository.In("tests", "fixtures", "pages");
        var result = await Cli.RunAsync(folder, "compare", Path.Combine(pages, "paywall.html"), Path.Combine(pages, "graph.html"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("paywall.html", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_EndsWithTwo_WhenTheFolderIsMissing()
    {
        var result = await Cli.RunAsync(folder, "outlets", "list", "--config", "nowhere");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nowhere", result.Errors, StringComparison.Ordinal);
    }
}
