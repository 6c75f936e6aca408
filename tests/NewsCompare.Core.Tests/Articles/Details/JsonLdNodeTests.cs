using System.Text.Json;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class JsonLdNodeTests
{
    [Theory]
    [InlineData("""{"name": " Ida Marlow "}""", "Ida Marlow")]
    [InlineData("""{"name": ["", "Tom Rook", "Ida Marlow"]}""", "Tom Rook")]
    [InlineData("""{"name": [["Tom Rook"]]}""", "Tom Rook")]
    [InlineData("""{"name": {"@value": "Tom Rook"}}""", "Tom Rook")]
    [InlineData("""{"name": {"@type": "Person"}}""", null)]
    [InlineData("""{"name": 12}""", "12")]
    [InlineData("""{"name": " "}""", null)]
    [InlineData("""{"name": null}""", null)]
    [InlineData("""{"title": "Tom Rook"}""", null)]
    [InlineData("""["Tom Rook"]""", null)]
    public void Text_IsTheFirstOfTheTexts(string json, string? expected)
    {
        using var document = JsonDocument.Parse(json);
        var node = new JsonLdNode(document.RootElement);
        Assert.Equal(expected, node.Text("name"));
        Assert.Equal(expected, node.Texts("name").FirstOrDefault());
    }
}
