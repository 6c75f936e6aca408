using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads the conventions of class names, ids, roles and element names.</summary>
internal static class RegionHints
{
    private static readonly FrozenSet<string> ClutterWords = Set(
        "ad ads adv advert advertisement advertising adslot adbox sponsor sponsored sponsor promo promos promobox promotion related relatedcontent relatedarticles relatedposts "
        + "newsletter newsletters signup subscribe subscription donate donation donations share shares sharing sharebar sharedaddy social socials follow comment comments commentlist respond "
        + "disqus cookie cookies consent gdpr privacy banner popup modal overlay lightbox toolbar breadcrumb breadcrumbs nav navigation navbar menu sidebar sidebars rail aside "
        + "footer foot footnote-links pagination pager tags taglist tagcloud topics keywords recommend recommended recommendation recommendations recirc recirculation trending popular mostread "
        + "mostpopular outbrain taboola teaser teasers widget widgets byline bylines author authors authorbox bio timestamp dateline dateblock published credit credits copyright "
        + "paywall-offer offer offers barrier regwall skip toc tableofcontents carousel slider ticker jp slideshow gallery galleries infobox factbox readmore "
        + "morenews also seealso poll quiz survey weather login search searchbox disclaimer feedback print tools meta metadata postmeta entrymeta kicker rating ratings reviews shop product-card affiliate "
        + "callout cta playlist inlinerelated interlink liveblog-nav embedded embed audio podcast player videoplayer video toolbox bookmark reactions");

    private static readonly FrozenSet<string> OutsideWords = Set(
        "hidden sr screenreader visuallyhidden hide invisible cookiebanner cookieconsent commentlist disqus_thread commentarea noprint");

    private static readonly FrozenSet<string> CaptionWords = Set(
        "caption captions captiontext imagecaption figcaption photocredit imagecredit cutline legend bildunterschrift wp-caption photo image picture bild foto figure media");

    private static readonly FrozenSet<string> BodyWords = Set(
        "articlebody storybody storycontent articlecontent articletext storytext entrycontent postcontent postbody bodytext articlemain bodycopy bodycontent articlecopy contentbody newsbody newstext "
        + "textbody maintext fulltext richtext articledetail detailtext");

    /// <summary>What an element says of itself.</summary>
    /// <param name="element">Any block-level element.</param>
    public static RegionHint Of(IElement element)
    {
        var byName = ByName(element.LocalName);
        if (byName is RegionHint.Outside or RegionHint.Caption || IsHidden(element))
        {
            return byName is RegionHint.Caption ? byName : RegionHint.Outside;
        }

        if (element.GetAttribute("itemprop") is { } property && (property.Contains("articleBody", StringComparison.Ordinal) || property.Contains("reviewBody", StringComparison.Ordinal)))
        {
            return RegionHint.Body;
        }

        var byRole = ByRole(element.GetAttribute("role"));
        if (byRole is not RegionHint.None)
        {
            return byRole;
        }

        var byWords = Strongest(ByWords(element.ClassName), ByWords(element.Id));
        return byWords is not RegionHint.None ? byWords : byName;
    }

    /// <summary>Whether an inline element is set apart from the sentence it stands in: a caption, a hidden label, a share bar.</summary>
    /// <param name="element">An inline element.</param>
    public static bool IsApart(IElement element) =>
        IsHidden(element) || (element.ClassName is { Length: > 0 } name && ByWords(name) is RegionHint.Outside or RegionHint.Caption);

    private static RegionHint ByName(string name) => name switch
    {
        "nav" or "dialog" or "menu" => RegionHint.Outside,
        "footer" or "aside" or "form" or "header" => RegionHint.Clutter,
        "figure" or "figcaption" or "caption" => RegionHint.Caption,
        "article" => RegionHint.Article,
        "main" => RegionHint.Article,
        _ => RegionHint.None,
    };

    private static RegionHint ByRole(string? role) => role switch
    {
        "navigation" or "banner" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "toolbar" or "tablist" => RegionHint.Outside,
        "complementary" or "form" => RegionHint.Clutter,
        "article" or "main" => RegionHint.Article,
        _ => RegionHint.None,
    };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)));

    private static RegionHint Strongest(RegionHint a, RegionHint b) => (RegionHint)Math.Max((int)a, (int)b);

    private static RegionHint ByWords(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 400)
        {
            return RegionHint.None;
        }

        var hint = RegionHint.None;
        var body = false;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = NameWords.Of(name);
            for (var i = 0; i < words.Count; i++)
            {
                var joined = i + 1 < words.Count ? words[i] + words[i + 1] : null;
                body |= BodyWords.Contains(words[i]) || (joined is not null && BodyWords.Contains(joined));
                hint = Strongest(hint, OfWord(words[i], joined));
            }
        }

        return body && hint is not (RegionHint.Outside or RegionHint.Caption) ? (hint is RegionHint.Clutter ? RegionHint.None : RegionHint.Body) : hint;
    }

    private static RegionHint OfWord(string word, string? joined) =>
        OutsideWords.Contains(word) || (joined is not null && OutsideWords.Contains(joined)) ? RegionHint.Outside
        : CaptionWords.Contains(word) || (joined is not null && CaptionWords.Contains(joined)) ? RegionHint.Caption
        : ClutterWords.Contains(word) || (joined is not null && ClutterWords.Contains(joined)) ? RegionHint.Clutter
        : RegionHint.None;

    private static FrozenSet<string> Set(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
