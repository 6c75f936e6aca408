using System.Text.Json;
using NewsCompare.App.Commands.Steps;
using NewsCompare.Core.Text;

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

    private async Task<string> ProblemAsync(string line)
    {
        var path = folder.Write("items.jsonl", """{"id":"first","title":"Ferry"}""" + "\n" + line + "\n");
        var wrong = await Assert.ThrowsAsync<InvalidInputException>(() => MatchFiles.ItemsAsync(path, TestContext.Current.CancellationToken));
        Assert.StartsWith($"{path}, line 2: ", wrong.Message, StringComparison.Ordinal);
        return wrong.Message;
    }
}
