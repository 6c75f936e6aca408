namespace NewsCompare.Pipeline.Fetching;

/// <summary>One answer with a body, and the evidence of how it was got.</summary>
/// <param name="RequestUrl">The address that was asked for.</param>
/// <param name="FinalUrl">The address that answered, after redirects.</param>
/// <param name="Status">The HTTP status: 200 or 203.</param>
/// <param name="RequestHeaders">Headers sent on the last hop, in order.</param>
/// <param name="ResponseHeaders">Headers of the answer, in order, a repeated one repeated.</param>
/// <param name="Redirects">The hops from <paramref name="RequestUrl"/> to <paramref name="FinalUrl"/>, first to last; empty without redirects.</param>
/// <param name="Body">The body, its content encoding (gzip, deflate, br) removed; the charset is untouched.</param>
/// <param name="ContentType">The Content-Type header as sent, or null.</param>
/// <param name="FetchedAt">When the body had arrived.</param>
/// <param name="Sha256">Of <paramref name="Body"/>, lower-case hexadecimal.</param>
/// <param name="ETag">To be sent with the next request, or null.</param>
/// <param name="LastModified">To be sent with the next request, or null.</param>
internal sealed record FetchedPage(
    Uri RequestUrl,
    Uri FinalUrl,
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> RequestHeaders,
    IReadOnlyList<KeyValuePair<string, string>> ResponseHeaders,
    IReadOnlyList<RedirectHop> Redirects,
    byte[] Body,
    string? ContentType,
    DateTimeOffset FetchedAt,
    string Sha256,
    string? ETag,
    string? LastModified)
{
    /// <summary>For how long the answer says that it is good; null when it does not.</summary>
    public TimeSpan? FreshFor => CacheHeaders.FreshFor(Header);

    /// <summary>A header of the answer, or null.</summary>
    /// <param name="name">In any case.</param>
    public string? Header(string name) =>
        ResponseHeaders.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>One redirect that was followed.</summary>
/// <param name="From">The address that redirected.</param>
/// <param name="Status">301, 302, 303, 307 or 308; 301 and 308 say that the page has moved for good. 200 or 203 for a page that leads on by itself.</param>
/// <param name="To">The address it named.</param>
/// <param name="Headers">Of its answer, in order; null in what was stored before they were kept.</param>
internal sealed record RedirectHop(Uri From, int Status, Uri To, IReadOnlyList<KeyValuePair<string, string>>? Headers = null);
