namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>One record of a web archive file.</summary>
/// <remarks>Source: "The WARC Format 1.1", International Internet Preservation Consortium.</remarks>
/// <param name="Headers">Its named fields, in order.</param>
/// <param name="Block">Its bytes.</param>
internal sealed record WarcRecord(IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Block)
{
    /// <summary>"warcinfo", "request", "response", "metadata", ...</summary>
    public string Type => this["WARC-Type"] ?? "";

    /// <summary>A named field, or null.</summary>
    /// <param name="name">In any case.</param>
    public string? this[string name] => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
