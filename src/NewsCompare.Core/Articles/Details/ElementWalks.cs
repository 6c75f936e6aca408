using System.Text;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>What is often asked of elements, found on foot: the library would read a selector each time.</summary>
internal static class ElementWalks
{
    private const int MostText = 2_000;

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

    /// <summary>Whether an element inside another is as wanted.</summary>
    /// <param name="box">Any element; not asked itself.</param>
    /// <param name="wanted">The condition.</param>
    public static bool Holds(INode box, Predicate<IElement> wanted)
    {
        var children = box.ChildNodes; // to ask a child for the next one is to count them anew
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element && (wanted(element) || Holds(element, wanted)))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>The text inside an element, cut off where it is longer than anything that is looked for there: elements may lie in each other by the hundred, and the whole text of a page in all of them.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="most">Code units.</param>
    public static string TextOf(INode element, int most = MostText)
    {
        var text = new StringBuilder();
        Append(element, text, most);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text, int most)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length && text.Length < most; i++)
        {
            if (children[i] is IText words)
            {
                text.Append(words.Data.AsSpan(0, Math.Min(words.Data.Length, most - text.Length)));
            }
            else
            {
                Append(children[i], text, most);
            }
        }
    }

    private static bool IsLink(IElement element) => element.LocalName is "a" && element.HasAttribute("href");
}
