using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Says which walls of a page speak of its text: an offer below a whole story is one to all readers, and a wall that nobody sees shuts nobody out.</summary>
internal static class WallReach
{
    // A foretaste has one paragraph or two, seldom three.
    private const int LeastWhole = 4;
    private const int LeastRunning = 60;

    /// <summary>The test for the walls of a body, by the element that a wall stands in.</summary>
    /// <remarks>A text that may be cut off is so by any wall; one of several whole paragraphs only by one that is seen in its own article.</remarks>
    /// <param name="body">The body found.</param>
    public static Func<Region, bool> Of(PageBody body)
    {
        if (body.Container is not { } container || !IsWhole(body))
        {
            return _ => true;
        }

        var article = ArticleAround(container);
        return region => !region.IsIn(IsUnseen) && (article is null ? !region.IsIn(at => IsBeside(at, container)) : region.IsWithin(article) || container.IsWithin(region));
    }

    /// <summary>Whether a text is several paragraphs that run and end, the last of them too.</summary>
    /// <param name="body">The body found.</param>
    public static bool IsWhole(PageBody body)
    {
        var paragraphs = body.Blocks.Where(block => !block.IsHeading);
        return paragraphs.Reverse().FirstOrDefault(IsStory) is { EndsSentence: true } last && !CutTexts.EndsInDots(last.Text)
            && paragraphs.Where(block => block is { Size: >= LeastRunning, EndsSentence: true } && !CutTexts.EndsInDots(block.Text) && IsStory(block)).Skip(LeastWhole - 1).Any();
    }

    private static bool IsStory(Block block) => !PageWords.IsWall(block);

    // The outermost: articles may hold articles. A page without one has its main part, if that.
    private static Region? ArticleAround(Region container)
    {
        Region? article = null, main = null;
        for (var at = container; at is not null; at = at.Parent)
        {
            article = at.Tag is "article" || at.Role is "article" ? at : article;
            main = at.Tag is "main" || at.Role is "main" ? at : main;
        }

        return article ?? main;
    }

    private static bool IsBeside(Region region, Region container) =>
        region.Tag is "header" or "footer" or "aside" or "nav" && !container.IsWithin(region);

    private static bool IsUnseen(Region region) =>
        region.IsHidden || region.Element.GetAttribute("aria-hidden") is "true" || (region.Tag is "dialog" && !region.Element.HasAttribute("open"));
}
