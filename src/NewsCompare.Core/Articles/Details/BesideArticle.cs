using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows what stands in a box beside the article, or in a link to another one, and is no fact of this page.</summary>
internal static class BesideArticle
{
    private const int Levels = 12;

    /// <summary>Whether an element stands beside the article.</summary>
    /// <param name="element">Any element.</param>
    public static bool Holds(IElement element)
    {
        var at = element.ParentElement;
        for (var level = 0; level < Levels && at is not null; level++, at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "footer")
            {
                return true;
            }
        }

        return false;
    }
}
