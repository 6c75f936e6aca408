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
    [InlineData("'newscompare compare --help'", "compare")]
    [InlineData("'newscompare stories show --help'", "stories", "show", "--format", "xlsx")]
    [InlineData("'newscompare --help'", "demoo")]
    public async Task Run_SaysWhatIsWrongInAFewLines_AndWhereTheHelpIs(string help, params string[] arguments)
    {
        var result = await Cli.RunAsync(folder, arguments);

        result.Says(2, help);
        Assert.InRange(result.Errors.Split('\n').Length, 2, 10);
    }

    [Theory]
    [InlineData("alignn 2>&-", 2)]
    [InlineData("alignn 2>/dev/full", 2)]
    [InlineData("outlets list 2>&-", 0)]
    [InlineData("outlets list >&-", 1)]
    [InlineData("--help >&-", 1)]
    public async Task Run_EndsAsItShould_WhenAStreamIsClosed(string line, int exitCode) =>
        (await Cli.ShellAsync(folder, $"$NEWSCOMPARE {line}")).Says(exitCode, exitCode == 1 ? ["reading or writing failed"] : []);

    [Theory]
    [InlineData("db v", "verify")]
    [InlineData("stories s", "show,silence,sitemap,split")]
    public async Task Completion_OffersWhatBeginsAsTyped_InBash(string typed, string expected)
    {
        await File.WriteAllTextAsync(folder.In("complete"), (await Cli.RunAsync(folder, "completion", "bash")).Output, TestContext.Current.CancellationToken);

        var offered = await Cli.ShellAsync(folder, $"bash -c 'newscompare() {{ \"$NEWSCOMPARE\" \"$@\"; }}; . ./complete; COMP_LINE=\"newscompare {typed}\"; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=($COMP_LINE); COMP_CWORD=2; _newscompare; printf \"%s\\n\" \"${{COMPREPLY[@]}}\"'");

        offered.Says(0);
        Assert.Equal(expected.Split(','), offered.Lines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("db")]
    public async Task Help_ListsAWholeSentenceForEachVerb(string verb)
    {
        var result = await Cli.RunAsync(folder, verb, "--help");

        var listed = result.Output[result.Output.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        Assert.NotEmpty(listed);
        Assert.All(listed, line => Assert.EndsWith(".", line.TrimEnd(), StringComparison.Ordinal));
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
