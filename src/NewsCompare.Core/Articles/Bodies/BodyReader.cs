using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads the body of an article from its page.</summary>
internal static class BodyReader
{
    /// <summary>The body.</summary>
    /// <param name="body">The page's body element.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="linked">What the page's linked data says of it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static PageBody Read(IElement body, string headline, LinkedArticle linked, CancellationToken cancellationToken)
    {
        var page = BlockReader.Read(body, cancellationToken);
        var worth = page.Blocks.Select(BlockWorth.Of).ToArray();
        ClutterFilter.Mark(page, worth);
        var container = BodyFinder.Find(page, worth);
        _ = linked;
        return new(container is null ? [] : BodyCleaner.Clean(page, container, headline), container, page);
    }
}
