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
    public async Task Config_EndsWithTwo_WhenTheFolderIsMissing()
    {
        var result = await Cli.RunAsync(folder, "outlets", "list", "--config", "nowhere");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nowhere", result.Errors, StringComparison.Ordinal);
    }
}
