using System.Buffers;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows what stands in a box beside the article, or in a link to another one, and is no fact of this page.</summary>
internal static class BesideArticle
{
    private const int Levels = 12;
    private const int CardLevels = 4;
    private const int LongestCard = 600;
    private const int LongestNames = 200;

    // How such names begin: most names hold none of them.
    private static readonly SearchValues<string> OtherSigns = SearchValues.Create(["comment", "disqus", "discussion", "respond", "kommentare", "comentarios", "related", "event"], StringComparison.OrdinalIgnoreCase);

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

    /// <summary>Whether an element stands among comments, or in a box of other articles or of events.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsOfOthers(IElement element)
    {
        var at = element;
        for (var level = 0; level < Levels && at is not null && at.LocalName is not "body"; level++, at = at.ParentElement)
        {
            // The element that holds the article may be called so for what else it holds, or can hold: "comments-open".
            if ((NamesOthers(at.ClassName) || NamesOthers(at.Id)) && !ElementWalks.Holds(at, static held => held.LocalName is "h1"))
            {
                return true;
            }
        }

        return false;
    }

    // "event_date" is what systems call the day of any entry.
    private static bool NamesOthers(string? names) => names is { Length: > 0 and < LongestNames } && names.AsSpan().ContainsAny(OtherSigns)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameWords.Of).Any(words => words.Any(word => ConventionalNames.IsComments(word) || word is "related" or "event" or "events") && !words.Contains("date", StringComparer.Ordinal));

    /// <summary>Whether an element stands in the head of the site rather than in that of the article.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsInMasthead(IElement element)
    {
        IElement? head = null;
        var at = element.ParentElement;
        for (var level = 0; level < Levels && at is not null; level++, at = at.ParentElement)
        {
            if (at.LocalName is "article" or "main")
            {
                return false;
            }

            head = at.LocalName is "header" || at.GetAttribute("role") is "banner" ? at : head;
        }

        return head is not null && head.QuerySelector("h1") is null;
    }

    /// <summary>Whether an element stands in a short box with a heading that leads elsewhere: a card of another article.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsInCard(IElement element)
    {
        var at = element.ParentElement;
        for (var level = 0; level < CardLevels && at is not null && at.LocalName is not ("body" or "main"); level++, at = at.ParentElement)
        {
            if (at.LocalName is "a" && at.QuerySelector("h1, h2, h3, h4") is not null)
            {
                return true;
            }

            if (!IsSmall(at) || ElementWalks.Holds(at, element => element.LocalName is "h1"))
            {
                return false;
            }

            if (ElementWalks.Holds(at, static element => IsLowHeading(element) && ElementWalks.Holds(element, IsLink)) || ElementWalks.Holds(at, static element => IsLink(element) && ElementWalks.Holds(element, IsLowHeading)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLowHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4";

    private static bool IsLink(IElement element) => element.LocalName is "a" && element.HasAttribute("href");

    // Counted only as far as needed: the box may be the whole page.
    private static bool IsSmall(INode box)
    {
        var left = LongestCard;
        return Fits(box, ref left);
    }

    private static bool Fits(INode node, ref int left)
    {
        left -= node is IText text ? text.Length : 1;
        var children = node.ChildNodes;
        for (var i = 0; left >= 0 && i < children.Length; i++)
        {
            if (!Fits(children[i], ref left))
            {
                return false;
            }
        }

        return left >= 0;
    }
}
