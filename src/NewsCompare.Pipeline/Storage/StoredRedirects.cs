using System.Text.Json;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The hops of a snapshot as text, and back without loss.</summary>
internal static class StoredRedirects
{
    /// <summary>The JSON of the hops.</summary>
    /// <param name="hops">First to last.</param>
    public static string Write(IReadOnlyList<RedirectHop> hops) =>
        StoreJson.Write(hops.Select(hop => new Row(hop.From, hop.Status, hop.To, hop.Headers is null ? null : JsonSerializer.SerializeToElement(StoredHeaders.Pairs(hop.Headers)))));

    /// <summary>The hops of their JSON; those stored without headers, or by a version that wrote theirs empty, have none.</summary>
    /// <param name="json">As stored.</param>
    public static IReadOnlyList<RedirectHop> Read(string json) =>
        [.. StoreJson.Read<Row[]>(json).Select(row => new RedirectHop(row.From, row.Status, row.To, Headers(row.Headers)))];

    private static IReadOnlyList<KeyValuePair<string, string>>? Headers(JsonElement? stored) =>
        stored is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(pair => pair.ValueKind == JsonValueKind.Array) ? StoredHeaders.Read(list.GetRawText()) : null;

    private sealed record Row(Uri From, int Status, Uri To, JsonElement? Headers = null);
}
