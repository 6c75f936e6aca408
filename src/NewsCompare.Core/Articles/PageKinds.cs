using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells section fronts, video pages and galleries from articles.</summary>
internal static class PageKinds
{
    /// <summary>Why a page is no article, or null when it may be one.</summary>
    /// <param name="size">Size of the body.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? WhyNoArticle(int size, PageBody? body, PageFacts facts, LinkedArticle linked)
    {
        if (linked.IsArticle)
        {
            return null;
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
        var texts = body?.Page.Blocks ?? [];
        var linkedShare = texts.Count == 0 ? 0 : texts.Sum(block => block.Size * block.LinkDensity) / texts.Sum(block => (double)block.Size);
        return size < 2_500 && kind is not "article" && (saysFront || (facts.Articles > 3 && linkedShare > 0.5)) ? "a page of links to articles" : null;
    }
}
