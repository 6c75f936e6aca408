using System.Buffers;
using AngleSharp.Dom;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The attributes by which an element says what it is, read in one pass, since most elements of a page are asked.</summary>
internal readonly ref struct NamingAttributes
{
    private static readonly SearchValues<string> Offers = SearchValues.Create(["box", "sign", "form", "promo", "teaser", "embed", "widget", "inline", "cta"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads them.</summary>
    /// <param name="element">Any element.</param>
    public NamingAttributes(IElement element)
    {
        var attributes = element.Attributes;
        Count = attributes.Length;
        for (var i = 0; i < Count; i++)
        {
            var attribute = (Attr)attributes[i]!;
            switch (attribute.Name)
            {
                case "class":
                    Class = attribute.Value;
                    break;
                case "id":
                    Id = attribute.Value;
                    break;
                case "style":
                    Style = attribute.Value;
                    break;
                case "role":
                    Role = attribute.Value;
                    IsMarkedHidden |= Role is "tooltip";
                    break;
                case "itemprop":
                    Property = attribute.Value;
                    IsByReader |= Property is "comment";
                    break;
                case "rel":
                    Relation = attribute.Value;
                    break;
                case "props" or "data-page" or "data-props" or "data-state":
                    Data = attribute.Value;
                    break;
                case "itemtype" or "aria-label":
                    IsWay |= ClassSignsReader.IsIn(attribute.Value, ClassSigns.Way);
                    IsByReader |= attribute.Name is "itemtype" && IsTypeOfComment(attribute.Value);
                    break;
                case "hidden":
                    IsMarkedHidden = attribute.Value is not "until-found"; // folded: a search of the page opens it
                    break;
                case "amp-access" when attribute.Value.StartsWith("NOT ", StringComparison.OrdinalIgnoreCase): // for those who may not read the story
                case "subscriptions-section" when attribute.Value is "content-not-granted":
                    IsMarkedHidden = true;
                    break;
                case "data-testid":
                    TestName = attribute.Value;
                    IsOffer |= OffersLetter(attribute.Value);
                    break;
                case "data-component" or "data-component-name" or "data-module" or "data-block" or "data-type" or "data-qa" when OffersLetter(attribute.Value):
                    IsOffer = true;
                    break;
                case "aria-hidden":
                    IsForTheEye = attribute.Value is "true";
                    break;
                default:
                    HasStamp |= HtmlReader.IsStamp(attribute.Name);
                    IsPost |= PostAddresses.AreIn(attribute.Name, attribute.Value);
                    IsOfVendor |= attribute.Value is "taboola" or "outbrain" or "Taboola" or "Outbrain";
                    break;
            }
        }
    }

    /// <summary>How many attributes there are, others too.</summary>
    public int Count { get; }

    public string? Class { get; }

    /// <summary>By what name scripts know the element, or null.</summary>
    public string? TestName { get; }

    public string? Id { get; }

    public string? Style { get; }

    public string? Role { get; }

    public string? Property { get; }

    public string? Relation { get; }

    /// <summary>Whether the name of its kind, or its label for screen readers, says that it is the way from the front page.</summary>
    public bool IsWay { get; }

    /// <summary>What it holds for scripts, or null.</summary>
    public string? Data { get; }

    /// <summary>Whether it says so by an attribute, or is shown only to those who ask: a tooltip.</summary>
    public bool IsMarkedHidden { get; }

    /// <summary>Whether it carries a time for scripts.</summary>
    public bool HasStamp { get; }

    /// <summary>Whether one of them holds the address of a post of a social network, or names the network that the element shows a post of.</summary>
    public bool IsPost { get; }

    /// <summary>Whether one of them names a firm that shows stories of others, and nothing else.</summary>
    public bool IsOfVendor { get; }

    /// <summary>Whether one of them, by which scripts find it, says that it offers a newsletter.</summary>
    public bool IsOffer { get; }

    /// <summary>Whether screen readers are to pass it over.</summary>
    public bool IsForTheEye { get; }

    /// <summary>Whether it says in the words of schema.org that it holds what a reader wrote.</summary>
    public bool IsByReader { get; }

    // "Newsletterbox", "newsletter-signup"; a "newsletter-article" is one.
    private static bool OffersLetter(string name) => name.Contains("newsletter", StringComparison.OrdinalIgnoreCase) && name.AsSpan().ContainsAny(Offers);

    private static bool IsTypeOfComment(string type) => type.AsSpan().TrimEnd() is var address && (address.EndsWith("schema.org/Comment", StringComparison.Ordinal) || address.EndsWith("schema.org/UserComments", StringComparison.Ordinal));
}
