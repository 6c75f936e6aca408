using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows templates that a browser shows in the place where they stand: declared shadow roots.</summary>
internal static class ShadowRoots
{
    /// <summary>Whether an element is one.</summary>
    /// <param name="element">Any element.</param>
    public static bool Is(IElement element) => element.LocalName is "template" && element.HasAttribute("shadowrootmode");

    /// <summary>What holds the children of an element: its content where it is one.</summary>
    /// <param name="element">Any element.</param>
    public static INode Within(IElement element) => Is(element) && element is IHtmlTemplateElement { Content.HasChildNodes: true } template ? template.Content : element;
}
