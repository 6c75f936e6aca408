namespace NewsCompare.Core.Feeds;

/// <summary>A feed or news sitemap that could be read.</summary>
/// <param name="Kind"><c>rss</c>, <c>rdf</c>, <c>atom</c>, <c>json</c>, <c>news-sitemap</c> or <c>sitemap-index</c>.</param>
/// <param name="Title">Plain text, or null.</param>
/// <param name="Items">In the order of the file.</param>
/// <param name="Children">Addresses of further sitemaps, for a sitemap index, the most promising first; else empty.</param>
/// <param name="Warnings">What was repaired or could not be trusted, in words.</param>
public sealed record Feed(
    string Kind, string? Title, IReadOnlyList<FeedItem> Items, IReadOnlyList<Uri> Children, IReadOnlyList<string> Warnings)
{
    /// <summary>When it wishes to be looked at; <see cref="FeedHints.None"/> when it does not say.</summary>
    public FeedHints Hints { get; init; } = FeedHints.None;

    /// <summary>When each of <see cref="Children"/> was last changed, UTC, where the index says so.</summary>
    public IReadOnlyDictionary<Uri, DateTimeOffset> ChildrenChangedAt { get; init; } = new Dictionary<Uri, DateTimeOffset>();
}
