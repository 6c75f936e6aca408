using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>One object of linked data, read without trusting its shape: a value, an object and a list of either mean the same.</summary>
/// <param name="Json">A JSON object.</param>
internal readonly record struct JsonLdNode(JsonElement Json)
{
    /// <summary>The types, without their address.</summary>
    public IEnumerable<string> Types => Texts("@type").Select(type => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..]);

    /// <summary>The first text of a property, or null.</summary>
    /// <param name="name">The property.</param>
    public string? Text(string name) => Json.ValueKind != JsonValueKind.Object || !Json.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Array ? Texts(name).FirstOrDefault()
        : TextOf(value) is { Length: > 0 } text ? text : null; // most are one

    /// <summary>All texts of a property; of objects their @value, name or @id.</summary>
    /// <param name="name">The property.</param>
    public IEnumerable<string> Texts(string name) => Values(name).Select(TextOf).OfType<string>().Where(text => text.Length > 0);

    /// <summary>All objects of a property.</summary>
    /// <param name="name">The property.</param>
    public IEnumerable<JsonLdNode> Nodes(string name) => Values(name).Where(value => value.ValueKind == JsonValueKind.Object).Select(value => new JsonLdNode(value));

    /// <summary>All values of a property, lists opened, and lists in them.</summary>
    /// <param name="name">The property.</param>
    public IEnumerable<JsonElement> Values(string name)
    {
        if (Json.ValueKind != JsonValueKind.Object || !Json.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? item.EnumerateArray().AsEnumerable() : [item]) : [value];
    }

    /// <summary>The text of a value, or null.</summary>
    /// <param name="value">Any JSON value.</param>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()?.Trim(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => new JsonLdNode(value) is var node
            ? node.Text("@value") ?? node.Text("name") ?? node.Text("@id")
            : null,
        _ => null,
    };
}
