namespace NewsCompare.Core.Feeds;

/// <summary>One entry of a feed or news sitemap, as its publisher states it.</summary>
/// <param name="Id">The entry's own id, or null.</param>
/// <param name="Title">Plain text; empty when the entry has none.</param>
/// <param name="Url">Absolute web address of the page as given, resolved against its base; null when there is none.</param>
/// <param name="PublishedAt">UTC; null when absent or not to be read for certain.</param>
/// <param name="Author">Plain text, or null.</param>
/// <param name="Summary">As given (may hold HTML), or null.</param>
/// <param name="Content">As given (may hold HTML), or null.</param>
/// <param name="OriginalUrl">The page's own address where <paramref name="Url"/> leads through a feed proxy (feedburner:origLink); null when none is stated. Prefer it for fetching.</param>
public sealed record FeedItem(
    string? Id, string Title, Uri? Url, DateTimeOffset? PublishedAt, string? Author, string? Summary, string? Content, Uri? OriginalUrl = null);
