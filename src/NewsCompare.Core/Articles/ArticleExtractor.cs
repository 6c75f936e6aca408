namespace NewsCompare.Core.Articles;

/// <summary>Reads headline, byline, dates and body from a page.</summary>
public static class ArticleExtractor
{
    /// <summary>Changes with every change of method, so that stored comparisons can be told apart.</summary>
    public const string Version = "1";

    /// <summary>What the page says.</summary>
    /// <param name="bytes">The page, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="url">Where the page was fetched, or null.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    public static Task<Extraction> ExtractAsync(
        ReadOnlyMemory<byte> bytes, string? contentType, Uri? url, CancellationToken cancellationToken) => throw new NotImplementedException();
}
