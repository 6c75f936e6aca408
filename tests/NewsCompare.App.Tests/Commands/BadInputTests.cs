using System.Text;
using System.Text.Json;
using NewsCompare.App.Commands;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.App.Tests.Commands;

/// <summary>What a user can hand over that is of no use: the message names the file or key and what to do, and nothing that is stored is lost.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Seed = "The ferry sank off Port Ellis on Friday. Forty people were saved.";

    private readonly TempFolder folder = new();

    public BadInputTests()
    {
        folder.Write("seed.txt", Seed);
        folder.Write("good.txt", "The ferry sank off Port Ellis on Friday.");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("missing", ".txt", "given.txt", "cannot be read")]
    [InlineData("empty", ".txt", "no sentence", "put the article's text into it")]
    [InlineData("no-sentence", ".txt", "no sentence", "put the article's text into it")]
    [InlineData("binary", ".txt", "zero bytes", "plain text in UTF-8")]
    [InlineData("50MB", ".txt", "52,428,800 bytes", "2,000,000")]
    [InlineData("latin", ".txt", "not UTF-8", "iconv")]
    [InlineData("empty", ".pdf", "no seed", ".txt or .md")]
    public async Task Compare_EndsWithTwo_WhenTheSeedIsOfNoUse(string kind, string ending, string what, string cure)
    {
        var name = Give(kind, ending);

        (await Cli.RunAsync(folder, "compare", name, "good.txt")).Says(ExitCode.Usage, name, what, cure);
    }

    [Theory]
    [InlineData("missing", ".html", "cannot be read")]
    [InlineData("empty", ".html", "is empty")]
    [InlineData("empty", ".txt", "is empty")]
    [InlineData("binary", ".html", "zero bytes")]
    [InlineData("binary", ".txt", "zero bytes")]
    [InlineData("50MB", ".html", "larger than 10 MB")]
    [InlineData("50MB", ".txt", "larger than 10 MB")]
    [InlineData("latin", ".txt", "iconv")]
    public async Task Compare_NamesThePage_AndComparesTheOthers_WhenItIsOfNoUse(string kind, string ending, string what)
    {
        var name = Give(kind, ending);

        (await Cli.RunAsync(folder, "compare", "seed.txt", name)).Says(ExitCode.Usage, name, what, "nothing was compared");
        var beside = await Cli.RunAsync(folder, "compare", "seed.txt", name, "good.txt", "--format", "csv", "--table", "versions");
        beside.Says(ExitCode.Partial, name, what);
        Assert.Contains(beside.Lines, line => line.Contains(",good,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compare_SaysNothingOfOmissions_WhenThePageIsNoArticle()
    {
        folder.Write("menu.html", "<html><body><nav><a href='/a'>News</a> <a href='/b'>Sport</a></nav></body></html>");

        var result = await Cli.RunAsync(folder, "compare", "seed.txt", "menu.html");

        result.Says(ExitCode.Partial);
        Assert.Contains("not comparable", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2212", result.Output.Split("= same")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_IsNotComparable_WhenATextIsTooLong()
    {
        folder.Write("endless.txt", string.Join('\n', Enumerable.Range(0, Comparability.MostSentences + 1).Select(i => $"On day {i} the ferry sailed.")));

        var version = await Cli.RunAsync(folder, "compare", "seed.txt", "endless.txt");
        var seed = await Cli.RunAsync(folder, "compare", "endless.txt", "good.txt");

        version.Says(ExitCode.Partial);
        Assert.Contains("it is too long to be compared: 5001 sentences", version.Output, StringComparison.Ordinal);
        seed.Says(ExitCode.Partial);
        Assert.Contains("the seed is too long to be compared: 5001 sentences", seed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Align_AnswersInPlace_WhenALineHasTooManySentences()
    {
        var sentences = Enumerable.Repeat("The ferry sailed.", Comparability.MostSentences + 1);
        var lines = JsonSerializer.Serialize(new { id = 1, seed = sentences, version = new[] { "A ferry." } }) + "\n" + """{"id": 2, "seed": ["A ferry."], "version": ["A ferry."]}""";

        var result = await Cli.RunAsync(folder, lines, new Dictionary<string, string>(), "align", "--batch", "-");

        result.Says(ExitCode.Partial);
        Assert.Contains("too-many-sentences", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"id\":2,\"error\":null", result.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing", "file-missing")]
    [InlineData("empty", "not-a-feed")]
    [InlineData("binary", "not-a-feed")]
    [InlineData("html", "not-a-feed")]
    [InlineData("50MB", "feed-too-large")]
    public async Task ParseFeed_AnswersWithTheReason_WhenTheFileIsNoFeed(string kind, string code)
    {
        var name = Give(kind, ".xml");

        var result = await Cli.RunAsync(folder, "parse-feed", name);

        result.Says(ExitCode.Partial);
        using var answer = JsonDocument.Parse(Assert.Single(result.Lines));
        Assert.Equal(code, answer.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.False(answer.RootElement.GetProperty("ok").GetBoolean());
    }

    [Theory]
    [InlineData("missing", 3, "file-missing")]
    [InlineData("50MB", 3, "file-too-large")]
    [InlineData("empty", 0, "empty page")]
    [InlineData("binary", 0, "binary data")]
    [InlineData("html", 0, "no body found")]
    public async Task Extract_SaysWhy_WhenThePageIsNoArticle(string kind, int code, string what)
    {
        var result = await Cli.RunAsync(folder, "extract", Give(kind, ".html"));

        result.Says(code);
        Assert.Contains(what, Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("\"outcome\":\"article\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"fetch": {"contakt": "desk@newsroom.example"}}""", "fetch:contakt", "unknown")]
    [InlineData("""{"fetsh": {}}""", "fetsh", "unknown")]
    [InlineData("""{"stories": {"acceptScore": 7}}""", "stories:acceptScore", "0 to 1")]
    [InlineData("""{"schedule": {"workers": 0}}""", "schedule:workers", "3 to 64")]
    [InlineData("""{"schedule": {"workers": "many"}}""", "schedule:workers", "whole number")]
    [InlineData("""{"schedule": """, "newscompare.json", "JSON")]
    public async Task Run_EndsWithTwo_AndNamesFileKeyAndRange_WhenASettingIsWrong(string settings, string key, string allowed)
    {
        folder.Write("config/newscompare.json", settings);

        (await Cli.RunAsync(folder, "run", "--config", "config", "--data", "data")).Says(ExitCode.Usage, "newscompare.json", key, allowed);
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Theory]
    [InlineData("colour: red", "colour")]
    [InlineData("published: yesterday", "published")]
    [InlineData("window: -3", "window")]
    public async Task Compare_EndsWithTwo_WhenAFactOfTheSeedIsWrong(string facts, string key)
    {
        folder.Write("seed.yaml", facts);

        (await Cli.RunAsync(folder, "compare", "seed.txt", "good.txt")).Says(ExitCode.Usage, "seed.yaml", key);
    }

    private string Give(string kind, string ending)
    {
        var name = "given" + ending;
        byte[]? bytes = kind switch
        {
            "empty" => [],
            "no-sentence" => Encoding.UTF8.GetBytes("... !!!\n\n"),
            "binary" => [.. Enumerable.Range(0, 3000).Select(i => (byte)(i * 7919 % 251))],
            "latin" => [0x63, 0x61, 0x66, 0xE9, 0x20, 0x6F, 0x6C, 0xE9],
            "html" => "<html><body>hello</body></html>"u8.ToArray(),
            "50MB" => [.. Enumerable.Repeat((byte)'a', 52_428_800)],
            _ => null,
        };
        if (bytes is not null)
        {
            folder.Write(name, bytes);
        }

        return name;
    }
}
