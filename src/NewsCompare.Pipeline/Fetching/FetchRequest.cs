namespace NewsCompare.Pipeline.Fetching;

/// <summary>One address to be fetched, with what is known of its last answer.</summary>
/// <param name="Url">Absolute http or https address.</param>
/// <param name="Purpose">What is expected there; it sets the size limit and the Accept header.</param>
/// <param name="ETag">The entity tag of the stored answer, or null: with it or <paramref name="LastModified"/> an unchanged page is not sent again.</param>
/// <param name="LastModified">The Last-Modified header of the stored answer, as it was sent, or null.</param>
internal sealed record FetchRequest(Uri Url, FetchPurpose Purpose, string? ETag = null, string? LastModified = null);

/// <summary>What is expected at an address.</summary>
internal enum FetchPurpose
{
    /// <summary>An article or a hub page.</summary>
    Page,

    /// <summary>A feed.</summary>
    Feed,

    /// <summary>A sitemap or an index of them.</summary>
    Sitemap,

    /// <summary>robots.txt: the one thing fetched without asking robots.txt, and cut at its size limit instead of refused.</summary>
    Robots,
}
