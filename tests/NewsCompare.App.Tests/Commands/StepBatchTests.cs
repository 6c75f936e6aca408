using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsCompare.App.Tests.Commands;

public sealed class StepBatchTests : IDisposable
{
    private static readonly Dictionary<string, string> Abroad = new()
    {
        ["TZ"] = "America/New_York", ["LC_ALL"] = "de_DE.UTF-8", ["LANG"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
    };

    private static readonly ConcurrentDictionary<string, Lazy<Task<CliResult>>> Whole = new(StringComparer.Ordinal);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(StepForm.Names), MemberType = typeof(StepForm))]
    public async Task Batch_GivesEachIdTheSameBytes_WhenItIsShuffledSplitAndSentAbroad(string name)
    {
        var form = StepForm.Find(name);
        var lines = form.Lines(folder);
        var whole = await WholeAsync(form);
        var shuffled = lines.ToArray();
        new Random(17).Shuffle(shuffled);

        var parts = await Task.WhenAll(
            form.RunAsync(folder, shuffled[..3], null, "--jobs", "1"),
            form.RunAsync(folder, shuffled[3..], Abroad, "--jobs", "7"));

        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(lines.Select((_, at) => "line-" + at), whole.Lines.Select(line => Id(form, line)));
        Assert.Equal(
            whole.Lines.Order(StringComparer.Ordinal),
            parts.SelectMany(part => part.Lines).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(StepForm.Names), MemberType = typeof(StepForm))]
    public async Task Batch_AnswersABadLineInItsPlace_AndEndsWithThree(string name)
    {
        var form = StepForm.Find(name);
        var good = form.Lines(folder);
        string[] lines =
        [
            good[0], "{ not json", "[1, 2]", "null", $$"""{"{{form.Field}}": "no id"}""", $$"""{"{{form.Key}}": "without the fields"}""",
            $$"""{"{{form.Key}}": 7, "{{form.Field}}": 5}""", $$"""{"{{form.Key}}": "null field", "{{form.Field}}": null}""",
            $$"""{"{{form.Key}}": "half \uD83D", "{{form.Field}}": "a"}""", $$"""{"{{form.Key}}": 8, "{{form.Field}}": "half \uD83D"}""", $$"""{"\uDE00": 1, "{{form.Key}}": 9}""", good[1],
        ];

        var expected = await WholeAsync(form);
        var result = await form.RunAsync(folder, lines);

        result.Says(3);
        Assert.Equal(lines.Length, result.Lines.Length);
        Assert.Equal(expected.Lines[..2], new[] { result.Lines[0], result.Lines[^1] }.AsEnumerable());
        Assert.All(result.Lines[1..^1].Zip(Enumerable.Range(2, lines.Length)), bad =>
        {
            using var answer = JsonDocument.Parse(bad.First);
            var error = answer.RootElement.GetProperty("error");
            Assert.NotEqual("", error.GetProperty("code").GetString());
            Assert.Contains($"Line {bad.Second}", error.GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("NewsCompare.App", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        });
        Assert.Contains("\"without the fields\"", result.Lines[5], StringComparison.Ordinal);
        Assert.All([result.Lines[5], result.Lines[6], result.Lines[7]], line => Assert.Contains($"'{form.Field}'", line, StringComparison.Ordinal));
        Assert.StartsWith($"{{\"{form.Key}\":7,", result.Lines[6], StringComparison.Ordinal);
        Assert.DoesNotContain("surrogate", result.Lines[6], StringComparison.Ordinal); // a number is no broken text
    }

    [Theory]
    [MemberData(nameof(StepForm.Names), MemberType = typeof(StepForm))]
    public async Task Batch_ReadsStandardInput_WithByteOrderMarkCarriageReturnsAndEmptyLines(string name)
    {
        var form = StepForm.Find(name);
        var lines = form.Lines(folder);
        var plain = await WholeAsync(form);

        var piped = await Cli.RunAsync(folder, "\uFEFF" + string.Join("\r\n\r\n", lines), null, form.Command("-"));

        Assert.Equal(0, piped.ExitCode);
        Assert.Equal(plain.Output, piped.Output);
    }

    [Theory]
    [MemberData(nameof(StepForm.Names), MemberType = typeof(StepForm))]
    public async Task Batch_SaysNothing_WhenItIsEmpty_AndNamesTheFile_WhenItIsMissing(string name)
    {
        var form = StepForm.Find(name);
        form.Lines(folder);

        var empty = await form.RunAsync(folder, []);
        var missing = await Cli.RunAsync(folder, form.Command("nowhere.jsonl"));

        empty.Says(name == "match SEED" ? 4 : 0);
        Assert.Empty(empty.Output);
        missing.Says(2, "nowhere.jsonl");
        Assert.Empty(missing.Output);
    }

    [Fact]
    public async Task Batch_AnswersAHugeLine_AmongOthers()
    {
        var huge = JsonSerializer.Serialize(new { id = "huge", seed = new[] { "The ferry stops." }, version = new[] { "The ferry stops." }, pad = new string('x', 20_000_000) });
        var word = JsonSerializer.Serialize(new { id = "word", seed = new[] { "The ferry stops." }, version = new[] { new string('y', 1_000_000) } });
        var form = StepForm.Find("align");
        var lines = form.Lines(folder);

        var result = await form.RunAsync(folder, [lines[0], huge, word, lines[1]]);

        result.Says(0);
        Assert.Equal<string?>(["line-0", "huge", "word", "line-1"], result.Lines.Select(line => Id(form, line)));
    }

    [Fact]
    public async Task Batch_NamesTheFileOfALine_WhenItCannotBeRead()
    {
        folder.Write("binary.xml", [0, 1, 2, 255, 254, 0, 7]);
        folder.Write("empty.xml", "");
        folder.Write("page.xml", "<!DOCTYPE html><html><body><p>No feed.</p></body></html>");
        var lines = new[] { "absent.xml", "binary.xml", "empty.xml", "page.xml" }.Select(file => JsonSerializer.Serialize(new { id = file, file }));

        var result = await StepForm.Find("parse-feed").RunAsync(folder, lines);

        result.Says(3);
        Assert.Contains("absent.xml'", result.Lines[0], StringComparison.Ordinal);
        Assert.All(result.Lines[1..], line => Assert.Contains("\"code\":\"not-a-feed\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extract_SaysWhatAPageIs_WhenItIsNoArticle()
    {
        string[] files =
        [
            folder.Write("binary.html", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2, 3]), folder.Write("empty.html", ""), folder.Write("text.html", "just words"),
            folder.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 100_000))),
        ];

        var result = await Cli.RunAsync(folder, ["extract", .. files, "absent.html"]);

        result.Says(3);
        Assert.Equal(5, result.Lines.Length);
        Assert.All(result.Lines[..4], line => Assert.DoesNotContain("\"outcome\":\"article\"", line, StringComparison.Ordinal));
        Assert.Contains("\"outcome\":\"refused\"", result.Lines[3], StringComparison.Ordinal);
        Assert.Contains("absent.html", result.Lines[4], StringComparison.Ordinal);
    }

    // Links are as on the web then.
    [Fact]
    public async Task Extract_ReadsWhereAPageWas_FromWhatTheSavingProgramNoted()
    {
        var text = string.Concat(Enumerable.Range(1, 6).Select(at => $"<p>The harbour was closed on day {at} of the storm, and no ferry left before the evening, the port master said.</p>"));
        var page = $"<html><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{text}<p><a href=/news/yachts>Ten yachts that did not sink in the storm</a></p></article></body></html>";
        var noted = folder.Write("noted.html", "<!-- saved from url=(0042)https://gazette.example/news/storm-harbour -->\n" + page);
        var result = await Cli.RunAsync(folder, ["extract", noted, folder.Write("plain.html", page)]);

        result.Says(0);
        Assert.Contains("https://gazette.example/news/yachts", result.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("gazette.example", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duplicates_AreTheSame_InAnyOrderOfTheItems()
    {
        StepForm.Find("match --items").Lines(folder);
        var lines = (await File.ReadAllLinesAsync(folder.In("items.jsonl"), TestContext.Current.CancellationToken)).ToList();
        lines.Add(lines[0].Replace("\"i0\"", "\"copy\"", StringComparison.Ordinal));
        folder.Write("items.jsonl", string.Join('\n', lines));
        folder.Write("turned.jsonl", string.Join('\n', lines.AsEnumerable().Reverse()));

        var straight = await Cli.RunAsync(folder, "match", "--duplicates", "--items", "items.jsonl");
        var turned = await Cli.RunAsync(folder, null, Abroad, "match", "--duplicates", "--items", "turned.jsonl");

        straight.Says(0);
        Assert.Equal(lines.Count, straight.Lines.Length);
        Assert.Equal(Clusters(straight), Clusters(turned));
    }

    [Fact]
    public async Task Match_RefusesTheStoryWeeksLater_ForItsWindow_UnlessThatIsWidened()
    {
        const string text = "Tidewater's harbour bridge will close on Monday for at least a year, mayor Anna Lindqvist said. Engineers found 14 cracks in the northern pillar.";
        folder.Write("bridge.txt", text + "\n");
        folder.Write("bridge.yaml", "title: Tidewater closes harbour bridge after engineers find cracks\npublished: 2024-05-30T09:00:00Z\n");
        folder.Write("items.jsonl", "{\"id\":1,\"title\":\"Tidewater to close harbour bridge over cracks\",\"text\":\"Mayor Anna Lindqvist said Tidewater will close its harbour bridge after engineers found 14 cracks in a pillar.\",\"publishedAt\":\"2024-07-20\"}\n");

        var refused = await Cli.RunAsync(folder, "match", "bridge.txt", "--batch", "items.jsonl");
        var wide = await Cli.RunAsync(folder, "match", "bridge.txt", "--batch", "items.jsonl", "--window", "60");

        refused.Says(4);
        Assert.Contains("outside the story's window", refused.Lines.Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("outside the story's window", wide.Lines.Single(), StringComparison.Ordinal);
        (await Cli.RunAsync(folder, "match", "bridge.txt", "--batch", "items.jsonl", "--window", "0")).Says(2);
    }

    [Fact]
    public async Task Match_TellsTheFormOfEveryFile()
    {
        var help = (await Cli.RunAsync(folder, "match", "--help")).Output;
        Assert.All(["items.jsonl", "seeds.jsonl", "pairs.jsonl", "\"seedId\"", "\"publishedAt\"", "\"before\"", "\"ranked\""], word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    // The answer to all lines of a form, which several tests ask for: the same in every folder.
    private static Task<CliResult> WholeAsync(StepForm form) => Whole.GetOrAdd(form.Name, _ => new(async () =>
    {
        using var folder = new TempFolder();
        return await form.RunAsync(folder, form.Lines(folder));
    })).Value;

    private static IEnumerable<string> Clusters(CliResult result) => result.Lines
        .Select(line => JsonDocument.Parse(line).RootElement)
        .GroupBy(line => line.GetProperty("cluster").GetString(), line => line.GetProperty("id").GetString(), StringComparer.Ordinal)
        .Select(cluster => string.Join(' ', cluster.Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    private static string? Id(StepForm form, string line)
    {
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.GetProperty(form.Key).GetString();
    }
}
