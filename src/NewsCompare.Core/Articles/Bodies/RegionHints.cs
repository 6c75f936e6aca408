using System.Buffers;
using AngleSharp.Dom;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What the elements of one page say of themselves by classes, ids, roles and element names, and what its style sheets say of them.</summary>
/// <param name="sheets">The page's style sheets.</param>
internal sealed class RegionHints(StyleSheets sheets)
{
    private const int LongestNames = 600;

    private const int Near = 256;

    private static readonly SearchValues<string> Floats = SearchValues.Create(["float:left", "float: left", "float:right", "float: right"], StringComparison.OrdinalIgnoreCase);

    // What the page's classes say; most stand there many times.
    private readonly (string? Names, (ClassReading Reading, bool IsInSheet) Said)[] near = new (string?, (ClassReading, bool))[Near];

    /// <summary>What an element says of itself, and whether a style sheet hides it.</summary>
    /// <param name="element">Any block-level element.</param>
    public RegionReading Of(IElement element)
    {
        var byName = ByName(element);
        var named = new NamingAttributes(element);
        if (named.Count == 0 && !sheets.Names.HasTag(element.LocalName))
        {
            return new(byName, false, null, null, null, ClassSigns.None);
        }

        var (byClass, isInSheet) = ByWords(named.Class);
        var (isHidden, isHiddenBySheet, blurs) = IsHidden(element, named, byClass, isInSheet, OwnStyle(named));
        var signs = byClass.Signs | (named.IsWay ? ClassSigns.Way : ClassSigns.None);
        if (blurs && IsFiller(element))
        {
            return new(RegionHint.Outside, false, named.Class, named.Id, named.Role, signs, IsBlurred: true);
        }

        return byName is RegionHint.Outside or RegionHint.Caption || isHidden ? new(byName is RegionHint.Caption ? byName : RegionHint.Outside, isHiddenBySheet, named.Class, named.Id, named.Role, signs)
            : new(Of(element.LocalName, named, byName, byClass), false, named.Class, named.Id, named.Role, signs);
    }

    private static RegionHint Of(string name, in NamingAttributes named, RegionHint byName, ClassReading byClass)
    {
        if (named.Property is { } property && (property.Contains("articleBody", StringComparison.Ordinal) || property.Contains("reviewBody", StringComparison.Ordinal)))
        {
            return RegionHint.Body;
        }

        if (named.IsByReader)
        {
            return RegionHint.Outside;
        }

        var byRole = ByRole(named.Role);
        if (byRole is not RegionHint.None)
        {
            return byRole;
        }

        if ((name is "blockquote" or "div" && (byClass.Signs & ClassSigns.Post) != 0) || (named.IsPost && name is "blockquote" or "div" or "section" or "figure"))
        {
            return RegionHint.Post;
        }

        if (name is "tr" or "td" or "th" or "tbody")
        {
            return RegionHint.None;
        }

        var byWords = ConventionalNames.Strongest(byClass.Hint, name is "p" or "h2" or "h3" or "h4" or "h5" or "h6" ? RegionHint.None : ById(named.Id));
        return byWords is not RegionHint.None ? byWords : byName is not RegionHint.None ? byName : IsBeside(named) ? RegionHint.Clutter : RegionHint.None;
    }

    // A box that the text flows around, what is there for the eye alone, what another firm fills, and what offers a newsletter by a name for scripts.
    private static bool IsBeside(in NamingAttributes named) => named.IsForTheEye || named.IsOfVendor || named.IsOffer || (named.Style is { } style && style.AsSpan().ContainsAny(Floats));

    /// <summary>How an inline element stands to the sentence it is in.</summary>
    /// <param name="element">An inline element.</param>
    public InlineHint OfInline(IElement element)
    {
        var named = new NamingAttributes(element);
        if (named.Count == 0 && !sheets.Names.HasTag(element.LocalName))
        {
            return default;
        }

        var (byClass, isInSheet) = ByWords(named.Class);
        var own = OwnStyle(named);
        var (isHidden, isHiddenBySheet, _) = IsHidden(element, named, byClass, isInSheet, own);
        return new(isHidden, isHiddenBySheet, byClass.Hint is RegionHint.Outside or RegionHint.Caption, own.IsBlock);
    }

    private static RegionHint ByName(IElement element) => element.LocalName switch
    {
        "nav" or "dialog" or "menu" or "amp-consent" or "amp-sidebar" or "amp-story-page-outlink" or "amp-story-page-attachment" or "amp-story-cta-layer" or "amp-story-bookend" => RegionHint.Outside,
        "footer" or "aside" or "form" or "header" => RegionHint.Clutter,
        "figure" or "figcaption" when Quotations.IsFigure(element) => RegionHint.None,
        "figure" when HoldsNoPicture(element) => RegionHint.None,
        "figure" or "figcaption" or "caption" or "amp-carousel" => RegionHint.Caption,
        "article" => RegionHint.Article,
        "main" => RegionHint.Article,
        _ => RegionHint.None,
    };

    // A table, or paragraphs that somebody set so.
    private static bool HoldsNoPicture(IElement figure) => figure.Children.Any(child => child.LocalName is "table" or "p")
        && figure.QuerySelector("img, picture, video, audio, iframe, svg, canvas, object, noscript, amp-img, a") is null;

    private static RegionHint ByRole(string? role) => role switch
    {
        "navigation" or "banner" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "toolbar" or "tablist" => RegionHint.Outside,
        "complementary" or "form" => RegionHint.Clutter,
        "article" or "main" => RegionHint.Article,
        _ => RegionHint.None,
    };

    /// <summary>Whether an element is there for machines or for screen readers alone.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsHidden(IElement element) => IsHidden(element, new NamingAttributes(element));

    private static bool IsHidden(IElement element, in NamingAttributes named)
    {
        var own = OwnStyle(named);
        return named.IsMarkedHidden || (named.Class is { Length: > 0 and <= LongestNames } names && !own.IsDisplayed && ConventionalNames.Hide(names)) || Hides(element, own.Hides);
    }

    private static Declarations OwnStyle(in NamingAttributes named) => named.Style is { } style ? Declarations.Read(style) : default;

    // Boxes that are clear or hidden at first are shown by a script as the reader comes to them, and those without a size hold others that have one; a text that is so is not meant to be read.
    private static bool Hides(IElement element, Unseen ways) =>
        (ways & Declarations.Wholly) != 0 || (ways != Unseen.None && element.Children.All(child => ElementNames.IsInline(child.LocalName)));

    // A question laid over the page may blur all of it until it is answered.
    private static bool IsFiller(IElement element) => element.LocalName is not ("body" or "main" or "article") && element.QuerySelector("h1, article") is null;

    // A name that means "hidden" by convention does so where neither the element's style nor a sheet of the page displays it.
    private (bool IsHidden, bool IsBySheet, bool Blurs) IsHidden(IElement element, in NamingAttributes named, ClassReading byClass, bool isInSheet, in Declarations own)
    {
        var set = isInSheet || IsInSheet(element, named) ? sheets.Of(element, own) : default;
        var isBySheet = Hides(element, set.Hides);
        return (named.IsMarkedHidden || (byClass.IsHidden && !own.IsDisplayed && !set.IsDisplayed) || isBySheet || Hides(element, own.Hides), isBySheet, set.Blurs || own.Blurs);
    }

    private bool IsInSheet(IElement element, in NamingAttributes named) =>
        (named.Id is { } id && sheets.Names.HasOneOf('#', id)) || sheets.Names.HasTag(element.LocalName) || (sheets.Names.AskForSome && HasAttributeInSheet(element));

    private bool HasAttributeInSheet(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (sheets.Names.HasOneOf('[', attributes[i]!.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static RegionHint ById(string? id) => id is { Length: > 0 and <= LongestNames } ? ConventionalNames.Of(id).Hint : RegionHint.None;

    private (ClassReading Reading, bool IsInSheet) ByWords(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > LongestNames)
        {
            return default;
        }

        ref var place = ref near[NamePlaces.Of(names) & (Near - 1)];
        if (!names.Equals(place.Names, StringComparison.Ordinal))
        {
            place = (names, (ConventionalNames.Of(names), sheets.Names.HasOneOf('.', names)));
        }

        return place.Said;
    }
}
