using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What stands beside an element whose place is known: the library would look for it among all that its parent holds, each time.</summary>
internal static class Siblings
{
    /// <summary>The element before it, or null.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="place">Its index among the nodes of its parent.</param>
    public static IElement? Before(IElement element, int place)
    {
        while (--place >= 0)
        {
            if (element.Parent?.ChildNodes[place] is IElement before)
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>The element behind it, or null.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="place">Its index among the nodes of its parent.</param>
    public static IElement? After(IElement element, int place)
    {
        while (NodeAfter(element, place++) is { } node)
        {
            if (node is IElement after)
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>The node behind it, or null.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="place">Its index among the nodes of its parent.</param>
    public static INode? NodeAfter(IElement element, int place) =>
        element.Parent?.ChildNodes is { } nodes && place + 1 < nodes.Length ? nodes[place + 1] : null;
}
