using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsCompare.App.Commands;

namespace NewsCompare.App.Tests.Commands;

/// <summary>The exit codes that no other class asks for, and what holds for every verb.</summary>
public sealed class ExitCodeTests(DemoData demo) : IDisposable
{
    private static readonly string[] Verbs =
    [
        "demo", "compare", "run", "serve", "work", "seeds", "seeds add", "seeds list", "seeds show", "seeds lint", "outlets", "outlets list", "outlets show",
        "outlets check", "outlets add", "stories", "stories list", "stories show", "stories accept", "stories reject", "stories add-url", "audit", "audit list", "audit accept", "audit reject", "audit history", "audit credits", "report", "reanalyze",
        "db", "db status", "db backup", "db restore", "db verify", "db forget", "doctor", "parse-feed", "extract", "match", "align", "attribute", "completion",
    ];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Help_HasAnExample_OnEveryVerb()
    {
        foreach (var verb in Verbs)
        {
            var help = await Cli.RunAsync(folder, [.. verb.Split(' '), "--help"]);
            help.Says(ExitCode.Done);
            Assert.True(help.Output.Contains("Example:", StringComparison.Ordinal) && help.Output.Contains("newscompare ", StringComparison.Ordinal), verb);
        }
    }

    [Theory]
    [InlineData("no-credit", "No other words at all.", "no-credit: good")]
    [InlineData("dropped-quote", "The ferry sank off Port Ellis with 40 people on board.", "dropped-quote: good")]
    [InlineData("number-changed", "The ferry sank off Port Ellis with 50 people on board.", "number-changed: good")]
    public async Task Compare_EndsWithFive_WhenARuleIsHit(string rule, string text, string says)
    {
        folder.Write("seed.txt", "The ferry sank off Port Ellis with 40 people on board. “We have lost every single thing,” said Ines Vik, its captain.");
        folder.Write("seed.yaml", "originalOutlet: Harbor Herald\n");
        folder.Write("good.txt", text);

        (await Cli.RunAsync(folder, "compare", "seed.txt", "good.txt", "--fail-on", rule)).Says(ExitCode.RuleHit, says);
        (await Cli.RunAsync(folder, "compare", "seed.txt", "good.txt")).Says(ExitCode.Done);
    }

    [Fact]
    public async Task Compare_EndsWithOne_WhenTheOutputCannotBeWritten()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full on this system.");
        folder.Write("seed.txt", "The ferry sank off Port Ellis.");

        (await Cli.ShellAsync(folder, "\"$NEWSCOMPARE\" compare seed.txt seed.txt > /dev/full")).Says(ExitCode.Unexpected, "No space left on device");
        (await Cli.RunAsync(folder, "compare", "seed.txt", "seed.txt", "--html", "/dev/full")).Says(ExitCode.Usage, "/dev/full", "No space left on device");
    }

    [Theory]
    [InlineData("db", "status")]
    [InlineData("stories", "list")]
    [InlineData("reanalyze")]
    [InlineData("serve", "--no-jobs")]
    public async Task Verbs_RefuseADatabaseThatIsNewer_AndLeaveItAsItIs(params string[] verb)
    {
        var data = folder.Copy(demo.Data, "data");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(data, "newscompare.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('9999-from-the-future', '2040-01-01')";
            command.ExecuteNonQuery();
        }

        var before = await File.ReadAllBytesAsync(Path.Combine(data, "newscompare.db"), TestContext.Current.CancellationToken);
        (await Cli.RunAsync(folder, [.. verb, "--data", data])).Says(ExitCode.Usage, "newscompare.db", "newer NewsCompare", "9999-from-the-future", "db restore");
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(data, "newscompare.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Demo_WritesWhatItDid_AsJson()
    {
        folder.Copy(demo.Data, "data/demo");

        var result = await Cli.RunAsync(folder, "demo", "--data", "data", "--format", "json", "--quiet");

        result.Says(ExitCode.Done);
        Assert.Empty(result.Errors);
        using var summary = JsonDocument.Parse(result.Output);
        Assert.Equal((1, "partial", 0), (summary.RootElement.GetProperty("schemaVersion").GetInt32(), summary.RootElement.GetProperty("outcome").GetString(), summary.RootElement.GetProperty("itemsNew").GetInt32()));
        Assert.All(summary.RootElement.GetProperty("reports").EnumerateArray(), path => Assert.True(File.Exists(path.GetString())));
        Assert.Equal([".csv", ".csv", ".html", ".json"], summary.RootElement.GetProperty("reports").EnumerateArray().Select(path => Path.GetExtension(path.GetString()!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("accept", "would take")]
    [InlineData("reject", "would keep")]
    [InlineData("add-url", "would take")]
    public async Task Stories_DecideNothing_WhenItIsADryRun(string verb, string says)
    {
        var data = folder.Copy(demo.Data, "data");
        var before = await DemoData.StatusAsync(folder, data);

        (await Cli.RunAsync(folder, "stories", verb, DemoData.Story, "https://herald.example/x", "--dry-run", "--data", data)).Says(ExitCode.Done, says, "herald.example");

        Assert.Equal(before, await DemoData.StatusAsync(folder, data));
    }

    [Fact]
    public async Task Reanalyze_EndsNoStory_AndSaysSo_WhenTheSeedFolderIsNotThere()
    {
        var data = folder.Copy(demo.Data, "data");
        Directory.Delete(Path.Combine(data, "seeds"), recursive: true);

        var result = await Cli.RunAsync(folder, "reanalyze", "--data", data);

        result.Says(ExitCode.Done, $"'{DemoData.Story}' goes on with its seed as stored", "--seeds");
        var stories = await Cli.RunAsync(folder, "stories", "list", "--data", data, "--format", "csv");
        Assert.Contains(stories.Lines, line => line.StartsWith(DemoData.Story, StringComparison.Ordinal) && line.Contains(",true,", StringComparison.Ordinal));
    }
}
