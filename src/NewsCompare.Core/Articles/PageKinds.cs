using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells section fronts, video pages, galleries and walls from articles.</summary>
internal static class PageKinds
{
    private const int LeastFigures = 4;
    private const int LeastTeasers = 4;
    private const int LongestWall = 2_500;

    /// <summary>Why a page is no article, or null when it may be one.</summary>
    /// <param name="size">Size of the body.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? WhyNoArticle(int size, PageBody? body, PageFacts facts, LinkedArticle linked)
    {
        var texts = body?.Blocks ?? [];
        if (texts.Count >= LeastFigures && texts.Where(block => IsInFigure(block.Region)).Sum(block => block.Size) > 0.7 * texts.Sum(block => block.Size))
        {
            return "a gallery";
        }

        if (linked.IsArticle)
        {
            return null;
        }

        if (size < LongestWall && (WallTitles.IsConsent(facts.Title) || WallTitles.IsBotTest(facts.Title)))
        {
            return WallTitles.IsBotTest(facts.Title) ? "a test for humans in the place of the page" : "a question for consent in the place of the page";
        }

        var kind = facts.First("og:type") ?? string.Empty;
        if (size < 1_200 && (linked.Types.Contains("VideoObject", StringComparer.Ordinal) || kind.StartsWith("video", StringComparison.OrdinalIgnoreCase)))
        {
            return "a video page";
        }

        if (size < 1_200 && linked.Types.Any(type => type is "ImageGallery" or "MediaGallery"))
        {
            return "a gallery";
        }

        var saysFront = linked.Types.Any(type => type is "CollectionPage" or "ItemList") && kind is not "article";
        var all = body?.Page.Blocks ?? [];
        var linkedShare = all.Count == 0 ? 0 : all.Sum(block => block.Size * block.LinkDensity) / all.Sum(block => (double)block.Size);
        return kind is not "article" && ((size < 2_500 && (saysFront || (facts.Articles > 3 && linkedShare > 0.5))) || (body is not null && IsRowOfTeasers(body))) ? "a page of links to articles" : null;
    }

    // A linked heading above nearly every paragraph: each is about another article.
    private static bool IsRowOfTeasers(PageBody body)
    {
        var texts = body.Blocks.Where(block => !block.IsHeading).ToList();
        var teasers = texts.Count(block => IsLinkedHeading(body.Page, block.Index - 1) || IsLinkedHeading(body.Page, block.Index - 2));
        return teasers >= LeastTeasers && teasers >= 0.7 * texts.Count;
    }

    private static bool IsLinkedHeading(BlockPage page, int at) =>
        at >= 0 && page.Blocks[at] is { IsHeading: true, LinkDensity: > 0.8 } heading && !heading.Links[0].Href.StartsWith('#');

    private static bool IsInFigure(Region region)
    {
        for (var at = region; at is not null; at = at.Parent)
        {
            if (at.Tag is "figure" or "figcaption")
            {
                return true;
            }
        }

        return false;
    }
}
