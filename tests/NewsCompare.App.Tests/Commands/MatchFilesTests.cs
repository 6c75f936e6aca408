using System.Text.Json;
using NewsCompare.App.Commands.Steps;

namespace NewsCompare.App.Tests.Commands;

public sealed class MatchFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> WrongKinds
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var key in new[] { "title", "summary", "text", "publishedAt", "outlet" })
            {
                foreach (var value in new[] { "20260310", "true", "[\"a\"]", "{\"a\":1}" })
                {
                    data.Add(key, value);
                }
            }

            data.Add("title", "null");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task ItemsAsync_NamesFileLineAndKey_WhenAValueIsOfTheWrongKind(string key, string value)
    {
        var fields = new Dictionary<string, string> { ["id"] = "\"a\"", ["title"] = "\"Ferry\"", [key] = value };
        var message = await ProblemAsync($"{{{string.Join(',', fields.Select(field => $"\"{field.Key}\":{field.Value}"))}}}");
        Assert.EndsWith(value == "null" ? $"has null for '{key}': leave the field out if it may be missing, else give a value." : $"has the wrong kind of value for '{key}': a text is expected.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":{"a":1},"title":"Ferry"}""", "has no id")]
    [InlineData("""{"id":null,"title":"Ferry"}""", "has no id")]
    [InlineData("""{"title":"Ferry"}""", "lacks 'id'")]
    [InlineData("""["a"]""", "an object is expected")]
    [InlineData("""{"id":"a","title":"half \ud83d"}""", "half a surrogate in 'title'")]
    [InlineData("""{"id":"a","title":"Ferry","publishedAt":"yesterday"}""", "publishedAt 'yesterday' must be a day")]
    [InlineData("""{"id":"a","title":"Ferry","publishedAt":"0001-01-01T00:00:00Z"}""", "must lie in the years")]
    public async Task ItemsAsync_NamesFileAndLine_WhateverIsWrong(string line, string said) =>
        Assert.Contains(said, await ProblemAsync(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"seedId":"s","seed":"a text"}""", "has the wrong kind of value for 'seed': an object is expected.")]
    [InlineData("""{"seedId":"s","seed":["a"]}""", "has the wrong kind of value for 'seed': an object is expected.")]
    [InlineData("""{"seedId":"s","seed":null}""", "has null for 'seed'")]
    [InlineData("""{"seedId":"s","seed":{"title":5}}""", "has the wrong kind of value for 'seed.title': a text is expected.")]
    [InlineData("""{"seedId":"s","seed":{"publishedAt":20260310}}""", "has the wrong kind of value for 'seed.publishedAt': a text is expected.")]
    public void AWrongKindInASeed_IsNamedByItsKey(string line, string said) =>
        Assert.StartsWith(said, JsonProblem.Of(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<SeedLine>(line, StepJson.Options))), StringComparison.Ordinal);

    [Fact]
    public async Task Match_LeavesABadItemOut_NamesItsLine_AndDoesTheOthers()
    {
        const string Bridge = "Mayor Anna Lindqvist said Tidewater will close its harbour bridge for a year after divers found cracks in two piers.";
        folder.Write("bridge.txt", "Tidewater to close harbour bridge over cracks\n\n" + Bridge + "\n");
        folder.Write("items.jsonl", $$"""
            {"id":1,"title":"Tidewater to close harbour bridge over cracks","text":"{{Bridge}}"}
            {"id":2,"title":5}
            {"id":3,"title":"Tidewater bridge to close","text":"{{Bridge}}"}
            {"id":3,"title":"Again"}
            """);
        folder.Write("seeds.jsonl", "{\"seedId\":\"s\",\"seed\":{\"title\":\"Tidewater to close harbour bridge over cracks\",\"text\":\"" + Bridge + "\"}}\n");

        var copies = await Cli.RunAsync(folder, "match", "--duplicates", "--items", "items.jsonl");
        copies.Says(3, "items.jsonl, line 2: the item has the wrong kind of value for 'title': a text is expected: it is left out", "line 4: the id '3' stands there a second time");
        var lines = copies.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"code\":\"item-malformed\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"copyOf\":1", lines[2], StringComparison.Ordinal);

        var one = await Cli.RunAsync(folder, "match", "bridge.txt", "--items", "items.jsonl");
        one.Says(3, "line 2", "line 4");
        Assert.Equal(4, one.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var many = await Cli.RunAsync(folder, "match", "--batch", "seeds.jsonl", "--items", "items.jsonl");
        many.Says(3, "line 2", "line 4");
        Assert.Contains("\"ranked\":[[", many.Output, StringComparison.Ordinal);
    }

    private async Task<string> ProblemAsync(string line)
    {
        var path = folder.Write("items.jsonl", """{"id":"first","title":"Ferry"}""" + "\n" + line + "\n");
        var file = await MatchFiles.ItemsAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(("first", 2), (Assert.Single(file.Items).Key, file.Lines.Count));
        var wrong = file.Lines[1].Error!.Message;
        Assert.StartsWith($"{path}, line 2: ", wrong, StringComparison.Ordinal);
        return wrong;
    }

    [Fact]
    public async Task Match_Duplicates_NamesTheTextOfWhichHalfIsHeld()
    {
        static string Words(string root, int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(at => $"{root}{at}"));
        folder.Write("items.jsonl", $$"""
            {"id":"whole","title":"Whole","text":"{{Words("harbour", 0, 400)}}."}
            {"id":"half","title":"Half","text":"{{Words("harbour", 0, 130)}}. {{Words("council", 0, 110)}}."}
            """);
        var lines = (await Cli.RunAsync(folder, "match", "--duplicates", "--items", "items.jsonl")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"halfOf\":null", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"cluster\":\"half\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"halfOf\":\"whole\"", lines[1], StringComparison.Ordinal);
    }
}
