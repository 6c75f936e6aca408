namespace NewsCompare.Pipeline.Storage;

/// <summary>One fetch of a page, before it is stored.</summary>
/// <param name="RequestUrl">What was asked for.</param>
/// <param name="FinalUrl">Where the redirects ended.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="RequestHeaders">Name to value, as sent.</param>
/// <param name="ResponseHeaders">Name to value, as received.</param>
/// <param name="Body">Content encoding removed.</param>
/// <param name="ContentType">The header, or null.</param>
/// <param name="FetchedAt">UTC.</param>
/// <param name="Sha256">Hash of the body, lower-case hexadecimal.</param>
internal sealed record NewSnapshot(
    Uri RequestUrl,
    Uri FinalUrl,
    int Status,
    IReadOnlyDictionary<string, string> RequestHeaders,
    IReadOnlyDictionary<string, string> ResponseHeaders,
    ReadOnlyMemory<byte> Body,
    string? ContentType,
    DateTimeOffset FetchedAt,
    string Sha256);

/// <summary>One fetch of a page; it never changes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="PageId">The page.</param>
/// <param name="Fetch">What came, bytes included.</param>
internal sealed record StoredSnapshot(long Id, long PageId, NewSnapshot Fetch);
