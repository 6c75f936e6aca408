namespace NewsCompare.Pipeline.Storage;

/// <summary>Headers as text, and back without loss: pairs, not an object, since a header may be repeated.</summary>
internal static class StoredHeaders
{
    /// <summary>The JSON of headers.</summary>
    /// <param name="headers">In order.</param>
    public static string Write(IEnumerable<KeyValuePair<string, string>> headers) => StoreJson.Write(Pairs(headers));

    /// <summary>Headers as pairs of name and value: a serialised <see cref="KeyValuePair{TKey, TValue}"/> would be empty, as its properties cannot be set.</summary>
    /// <param name="headers">In order.</param>
    public static string[][] Pairs(IEnumerable<KeyValuePair<string, string>> headers) => [.. headers.Select(header => new[] { header.Key, header.Value })];

    /// <summary>The headers of their JSON.</summary>
    /// <param name="json">As stored.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string json) =>
        [.. StoreJson.Read<string[][]>(json).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}
