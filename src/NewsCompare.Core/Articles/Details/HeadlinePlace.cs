using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the blocks around the headline, where bylines and days stand.</summary>
internal static class HeadlinePlace
{
    private const int Before = 6;
    private const int Behind = 14;
    private const int LongestName = 80;

    /// <summary>The blocks behind the headline, and then those before it; empty when the page shows no headline and has no body.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IEnumerable<Block> Around(PageBody body, string headline) => At(body, headline) is >= 0 and var at
        ? body.Page.Blocks.Skip(at).Take(Behind).Concat(body.Page.Blocks.Skip(Math.Max(0, at - Before)).Take(Math.Min(at, Before)))
        : [];

    /// <summary>Tells what stands above the headline and outside of the element that holds both the headline and the text: what the site shows there is the day of today.</summary>
    /// <remarks>Blogs set the day of a post directly above its element, and name it so.</remarks>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static Func<Block, bool> Masthead(PageBody body, string headline)
    {
        var at = At(body, headline);
        var article = at < 0 || body.Blocks.Count == 0 ? null : Common(body.Page.Blocks[at].Region, body.Blocks[0].Region);
        return block => article is not null && block.Index < at && (article.Parent is null || !block.Region.IsWithin(article))
            && !(block.Index == at - 1 && NamesDay(block.Region.ClassName) && !BesideArticle.IsInMasthead(block.Region.Element));
    }

    private static bool NamesDay(string? classes) => classes is { Length: > 0 and < LongestName } && NameWords.Of(classes).Contains("date", StringComparer.Ordinal);

    private static Region Common(Region a, Region b)
    {
        var at = a;
        while (at.Parent is { } parent && !b.IsWithin(at))
        {
            at = parent;
        }

        return at;
    }

    // The block of the headline, or where it would be; below zero when there is no body either.
    private static int At(PageBody body, string headline)
    {
        var at = body.Page.PlaceOf(headline);
        return at >= 0 ? at : body.Blocks.Count > 0 ? Math.Max(0, body.Blocks[0].Index - 2) : -1;
    }
}
