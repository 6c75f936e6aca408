using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>Reads feeds and news sitemaps from bytes: CodeHollow.FeedReader's parser behind our guards.</summary>
public static class FeedParser
{
    /// <summary>The feed in the bytes.</summary>
    /// <param name="bytes">The body of the response, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="baseUrl">Address it was fetched from, for relative links; or null.</param>
    /// <exception cref="InvalidInputException">It is no feed, or is refused (codes <c>not-a-feed</c>, <c>feed-too-deep</c>, <c>feed-too-large</c>, ...).</exception>
    public static Feed Parse(ReadOnlyMemory<byte> bytes, string? contentType, Uri? baseUrl) => throw new NotImplementedException();
}
