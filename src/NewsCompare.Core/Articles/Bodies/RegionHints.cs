using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads the conventions of class names, ids, roles and element names, for one page.</summary>
/// <param name="sheets">The page's style sheets.</param>
internal sealed class RegionHints(StyleSheets sheets)
{
    private const int LongestNames = 600;

    private const int Near = 256;

    private static readonly NameStore<(RegionHint Hint, bool IsHidden)> Classes = new(names => (Read(names), NamesHidden(names)));
    private static readonly NameStore<RegionHint> Names = new(name => OfWords(NameWords.Of(name)));

    private static readonly FrozenSet<string> ClutterWords = Set(
        "ad ads adv advert adverts advertisement advertising adslot adbox sponsor sponsored sponsors promo promos promobox promotion related relatedcontent relatedarticles relatedposts relatedstories "
        + "newsletter newsletters abo signup subscribe subscription donate donation donations contributions share shares sharing sharebar sharebuttons sharedaddy social socials follow "
        + "gdpr privacy banner popup modal overlay lightbox toolbar breadcrumb breadcrumbs nav navigation navbar menu sidebar rail aside "
        + "footer foot pagination pager tags taglist tagcloud topics keywords recommend recommended recommendation recommendations recirc recirculation trending popular mostread "
        + "mostpopular outbrain taboola teaser teasers byline bylines author authors authorbox bio timestamp dateline dateblock credit credits copyright "
        + "offer offers regwall skip toc tableofcontents carousel slider ticker jp slideshow gallery galleries infobox factbox readmore "
        + "morenews also seealso poll quiz survey weather login search searchbox disclaimer feedback print tools meta metadata postmeta entrymeta kicker rating ratings shop affiliate "
        + "lineclamp callout cta playlist interlink interstitial embed embedded tweet wall audio podcast player videoplayer toolbox bookmark reactions");

    // Long enough to be meant wherever they stand in a word: "relatedpoststitle".
    private static readonly string[] ClutterParts =
        ["related", "gallery", "newsletter", "recommend", "sponsor", "teaser", "breadcrumb", "slideshow", "trending", "subscribe", "overlay", "advertis", "disclaimer"];

    private static readonly FrozenSet<string> WeakWords = Set("image picture photo");

    private static readonly SearchValues<char> LayoutMarks = SearchValues.Create(":[]/@!");

    private static readonly SearchValues<string> Consent = SearchValues.Create(["consent"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Floats = SearchValues.Create(["float:left", "float: left", "float:right", "float: right"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TextWords = Set("article text body content story paragraph para copy wrapper container main");

    private static readonly FrozenSet<string> CaptionWords = Set(
        "caption captions captiontext photocap pic picbox imagecaption figcaption photocredit imagecredit cutline legend bildunterschrift photo image picture bild foto figure");

    private static readonly FrozenSet<string> HiddenNames = Set(
        "hidden hide is-hidden d-none dnone visually-hidden visuallyhidden sr-only screen-reader-text screen-reader screenreader-only screen-reader-only a11y-hidden u-hidden u-visually-hidden noprint print-only invisible");

    private static readonly FrozenSet<string> ModifierPrefixes = Set("has with no is not js category cat tag type status format hentry post-type template lrv");

    private static readonly FrozenSet<string> BodyWords = Set(
        "articlebody storybody storycontent articlecontent articletext storytext entrycontent postcontent postbody bodytext articlemain bodycopy bodycontent articlecopy contentbody newsbody newstext "
        + "textbody maintext fulltext richtext articledetail detailtext");

    private static readonly FrozenSet<string> BeginningWords = Set("intro introduction introtext lead lede leadtext ingress");

    private static readonly FrozenSet<string> OpeningWords = Set("teaser preview");

    private static readonly FrozenSet<string> StandfirstWords = Set(
        "standfirst intro introduction introtext lead lede leadtext dek deck summary excerpt abstract teaser subtitle subheadline subhead subheading strapline preface sapo chapo chapeau perex vorspann entradilla sumario bajada copete sommario occhiello ingress manchet");

    // What a page without an end goes on with.
    private static readonly FrozenSet<string> NextWords = Set("nextarticle nextarticles nextstory nextstories nextpost nextposts");

    // What the page's classes say; most stand there many times.
    private readonly (string? Names, (RegionHint Hint, bool IsHidden, bool IsInSheet) Said)[] near = new (string?, (RegionHint, bool, bool))[Near];

    /// <summary>What an element says of itself, and whether a style sheet hides it.</summary>
    /// <param name="element">Any block-level element.</param>
    public (RegionHint Hint, bool IsHiddenBySheet) Of(IElement element)
    {
        var byName = ByName(element);
        var named = new NamingAttributes(element);
        if (named.Count == 0 && !sheets.Tag(element.LocalName))
        {
            return (byName, false);
        }

        var byClass = ByWords(named.Class);
        var (isHidden, isHiddenBySheet) = IsHidden(element, named, byClass.IsHidden, byClass.IsInSheet, OwnStyle(named));
        return byName is RegionHint.Outside or RegionHint.Caption || isHidden ? (byName is RegionHint.Caption ? byName : RegionHint.Outside, isHiddenBySheet)
            : (Of(element.LocalName, named, byName, byClass.Hint), false);
    }

    private RegionHint Of(string name, in NamingAttributes named, RegionHint byName, RegionHint byClass)
    {
        if (named.Property is { } property && (property.Contains("articleBody", StringComparison.Ordinal) || property.Contains("reviewBody", StringComparison.Ordinal)))
        {
            return RegionHint.Body;
        }

        var byRole = ByRole(named.Role);
        if (byRole is not RegionHint.None)
        {
            return byRole;
        }

        if (name is "blockquote" && NamesPost(named.Class))
        {
            return RegionHint.Post;
        }

        if (name is "tr" or "td" or "th" or "tbody")
        {
            return RegionHint.None;
        }

        var byWords = Strongest(byClass, name is "p" or "h2" or "h3" or "h4" or "h5" or "h6" ? RegionHint.None : ByWords(named.Id).Hint);
        return byWords is not RegionHint.None ? byWords : byName is not RegionHint.None ? byName : IsBeside(named) ? RegionHint.Clutter : RegionHint.None;
    }

    // A box that the text flows around, and what is there for the eye alone.
    private static bool IsBeside(in NamingAttributes named) => named.IsForTheEye || (named.Style is { } style && style.AsSpan().ContainsAny(Floats));

    /// <summary>How an inline element stands to the sentence it is in.</summary>
    /// <param name="element">An inline element.</param>
    public InlineHint OfInline(IElement element)
    {
        var named = new NamingAttributes(element);
        if (named.Count == 0 && !sheets.Tag(element.LocalName))
        {
            return default;
        }

        var byClass = ByWords(named.Class);
        var own = OwnStyle(named);
        var (isHidden, isHiddenBySheet) = IsHidden(element, named, byClass.IsHidden, byClass.IsInSheet, own);
        return new(isHidden, isHiddenBySheet, byClass.Hint is RegionHint.Outside or RegionHint.Caption, own.IsBlock);
    }

    private static RegionHint ByName(IElement element) => element.LocalName switch
    {
        "nav" or "dialog" or "menu" or "amp-consent" or "amp-sidebar" => RegionHint.Outside,
        "footer" or "aside" or "form" or "header" => RegionHint.Clutter,
        "figure" or "figcaption" when Quotations.IsFigure(element) => RegionHint.None,
        "figure" or "figcaption" or "caption" or "amp-carousel" => RegionHint.Caption,
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

    /// <summary>Whether an element calls itself the summary below a headline.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesStandfirst(IElement element) => NamesOneOf(element, StandfirstWords);

    /// <summary>Whether an element calls itself the beginning of the text, as the first paragraph may.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesBeginning(IElement element) => NamesOneOf(element, BeginningWords);

    /// <summary>Whether an element calls itself a foretaste of a text: of another story, or of this one, as far as all may read it.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesOpening(IElement element) => NamesOneOf(element, OpeningWords);

    private static bool NamesOneOf(IElement element, FrozenSet<string> words) => element.ClassName is { Length: > 0 and < 600 } names
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(NameWords.Of).Any(words.Contains);

    /// <summary>What the name of a kind of content says, as data for scripts name it: "image", "interstitial_link".</summary>
    /// <param name="type">One name.</param>
    public static RegionHint OfType(string type) => Names.Of(type);

    /// <summary>Whether an element is there for machines or for screen readers alone.</summary>
    /// <param name="element">Any element.</param>
    public static bool IsHidden(IElement element) => IsHidden(element, new NamingAttributes(element));

    private static bool IsHidden(IElement element, in NamingAttributes named)
    {
        var own = OwnStyle(named);
        return named.IsMarkedHidden || (named.Class is { Length: > 0 and <= LongestNames } names && !own.IsDisplayed && NamesHidden(names)) || Hides(element, own.Hides);
    }

    private static Declarations OwnStyle(in NamingAttributes named) => named.Style is { } style ? Declarations.Read(style) : default;

    // Boxes that are clear or hidden at first are shown by a script as the reader comes to them, and those without a size hold others that have one; a text that is so is not meant to be read.
    private static bool Hides(IElement element, Unseen ways) =>
        (ways & Declarations.Wholly) != 0 || (ways != Unseen.None && element.Children.All(child => ElementNames.IsInline(child.LocalName)));

    /// <summary>Whether an element names itself hidden on small screens alone: "md:block", "d-lg-flex".</summary>
    /// <param name="element">Any element.</param>
    public static bool ShowsFromSomeWidth(IElement element)
    {
        var names = element.ClassName.AsSpan();
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            var isBootstrap = name.StartsWith("d-");
            var rest = isBootstrap ? name[2..] : name;
            var end = rest.IndexOf(isBootstrap ? '-' : ':');
            if (end > 0 && rest[..end] is "sm" or "md" or "lg" or "xl" or "2xl" or "xxl" && rest[(end + 1)..] is "block" or "flex" or "grid" or "table" or "contents")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element's names say that it holds a post of a social network, quoted where a script will show it.</summary>
    /// <param name="names">Its classes.</param>
    public static bool NamesPost(string? names) => names is { Length: < 200 }
        && (names.Contains("twitter-tweet", StringComparison.Ordinal) || names.Contains("twitter-video", StringComparison.Ordinal) || names.Contains("bluesky-embed", StringComparison.Ordinal) || names.Contains("mastodon-embed", StringComparison.Ordinal));

    private static bool NamesHidden(string names)
    {
        var hidden = HiddenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.AsSpan().Split(' '))
        {
            if (hidden.Contains(names.AsSpan(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static RegionHint Strongest(RegionHint a, RegionHint b) => (RegionHint)Math.Max((int)a, (int)b);

    // A name that means "hidden" by convention does so where neither the element's style nor a sheet of the page displays it.
    private (bool IsHidden, bool IsBySheet) IsHidden(IElement element, in NamingAttributes named, bool byName, bool isInSheet, in Declarations own)
    {
        var set = isInSheet || IsInSheet(element, named) ? sheets.Of(element, own) : default;
        var isBySheet = Hides(element, set.Hides);
        return (named.IsMarkedHidden || (byName && !own.IsDisplayed && !set.IsDisplayed) || isBySheet || Hides(element, own.Hides), isBySheet);
    }

    private bool IsInSheet(IElement element, in NamingAttributes named) =>
        (named.Id is { } id && sheets.Name('#', id)) || sheets.Tag(element.LocalName) || (sheets.AsksForSome && element.Attributes.Any(attribute => sheets.Name('[', attribute.Name)));

    private (RegionHint Hint, bool IsHidden, bool IsInSheet) ByWords(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > LongestNames)
        {
            return default;
        }

        ref var place = ref near[NamePlaces.Of(names) & (Near - 1)];
        if (!names.Equals(place.Names, StringComparison.Ordinal))
        {
            var (hint, isHidden) = Classes.Of(names);
            place = (names, (hint, isHidden, sheets.Name('.', names)));
        }

        return place.Said;
    }

    private static RegionHint Read(string names)
    {
        var hint = RegionHint.None;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.StartsWith("cookie", StringComparison.OrdinalIgnoreCase) || name.ContainsAny(Consent))
            {
                return RegionHint.Outside;
            }

            // Names with such marks are instructions for layout ("md:hidden"), not words for what is inside.
            if (name.Length > 0 && name.IndexOfAny(LayoutMarks) < 0)
            {
                hint = Strongest(hint, Names.Of(name));
            }
        }

        return hint;
    }

    private static RegionHint OfWords(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || (words.Count > 1 && ModifierPrefixes.Contains(words[0])))
        {
            return RegionHint.None;
        }

        var hint = RegionHint.None;
        var isText = words.Any(TextWords.Contains);
        for (var i = 0; i < words.Count; i++)
        {
            var joined = i + 1 < words.Count ? words[i] + words[i + 1] : null;
            if (BodyWords.Contains(words[i]) || (joined is not null && BodyWords.Contains(joined)))
            {
                hint = Strongest(hint, RegionHint.Body);
            }

            hint = Strongest(hint, OfWord(words[i], joined, isText));
        }

        return hint;
    }

    private static RegionHint OfWord(string word, string? joined, bool isText) =>
        IsComments(word) || (joined is not null && NextWords.Contains(joined)) || NextWords.Contains(word) ? RegionHint.Outside
        : (CaptionWords.Contains(word) && !(isText && WeakWords.Contains(word))) || (joined is not null && CaptionWords.Contains(joined)) ? RegionHint.Caption
        : ClutterWords.Contains(word) || (joined is not null && ClutterWords.Contains(joined)) || HasClutterPart(word) ? RegionHint.Clutter
        : RegionHint.None;

    /// <summary>Whether a word of a name means comments of readers.</summary>
    /// <param name="word">Lower case.</param>
    public static bool IsComments(string word) =>
        word is "disqus" or "discussion" or "discussions" or "respond" or "kommentare" or "comentarios" || (word.StartsWith("comment", StringComparison.Ordinal) && !word.StartsWith("commentar", StringComparison.Ordinal));

    private static bool HasClutterPart(string word) => word.Length > 7 && Array.Exists(ClutterParts, part => word.Contains(part, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

}
