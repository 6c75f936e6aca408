using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>What is often asked of elements, found on foot: the library would read a selector each time.</summary>
internal static class ElementWalks
{
    /// <summary>The first link inside an element, or null.</summary>
    /// <param name="element">Any element.</param>
    public static IElement? FirstLink(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && (IsLink(child) ? child : FirstLink(child)) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>The nearest element that calls itself an article or the main part, the element itself included; or null.</summary>
    /// <param name="element">Any element.</param>
    public static IElement? NearestArticle(IElement element)
    {
        var at = element;
        while (at is not (null or { LocalName: "article" or "main" }))
        {
            at = at.ParentElement;
        }

        return at;
    }

    private static bool IsLink(IElement element) => element.LocalName is "a" && element.HasAttribute("href");
}
