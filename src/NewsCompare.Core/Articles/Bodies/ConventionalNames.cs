using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The words by which pages name their parts, in classes, ids and the data of scripts.</summary>
internal static class ConventionalNames
{
    private static readonly NameStore<ClassReading> Classes = new(names => new(Read(names), Hide(names), ClassSignsReader.Of(names)));
    private static readonly NameStore<RegionHint> Names = new(name => OfWords(NameWords.Of(name)));

    /// <summary>Words, and two words in a row, in the names of boxes of facts.</summary>
    public static FrozenSet<string> FactBoxes { get; } = Set(
        "factbox factboxes factsbox boxfact boxfacts infobox faktabox boxfakta faktaruta faktarutan faktaboks faktenbox faktenkasten infokasten infoboks inforuta faktalaatikko ramka faktaramka zurperson");

    private static readonly FrozenSet<string> ClutterWords = [.. FactBoxes, .. Set(
        "ad ads adv advert adverts advertisement advertising adslot adbox sponsor sponsored sponsors promo promos promobox promotion related relatedcontent relatedarticles relatedposts relatedstories "
        + "newsletter newsletters abo signup subscribe subscription donate donation donations contributions share shares sharing sharebar sharebuttons sharedaddy social socials follow "
        + "gdpr privacy banner popup modal overlay lightbox toolbar breadcrumb breadcrumbs nav navigation navbar menu sidebar rail aside "
        + "footer foot pagination pager tags taglist tagcloud topics keywords recommend recommended recommendation recommendations recirc recirculation trending popular mostread "
        + "mostpopular outbrain taboola teaser teasers byline bylines author authors authorbox bio timestamp dateline dateblock credit credits copyright "
        + "offer offers regwall skip toc tableofcontents carousel slider ticker jp slideshow gallery galleries readmore "
        + "morenews also seealso poll quiz survey weather login search searchbox disclaimer feedback print tools meta metadata postmeta entrymeta kicker rating ratings shop affiliate "
        + "lineclamp callout cta playlist interlink interstitial embed embedded tweet wall audio podcast player videoplayer toolbox bookmark reactions partnercontent datawrapper infogram elementnl inlinearticle inlinestory peoplealsoask")];

    // Those that also stand in the names of what a story is about, with a word that says what.
    private static readonly FrozenSet<string> EverydayWords = Set(
        "social share shares related author authors credit credits offer offers rating ratings weather search print shop poll survey follow popular wall skip player menu rail footer promotion privacy feedback "
        + "audio reactions gallery contributions donations comment comments embed tools");

    private static readonly FrozenSet<string> LayoutWords = Set(
        "inner outer item items wrapper wrap container content contents text texts list lists link links widget block blocks section module area unit component title heading headline header label body main article articles "
        + "story stories post posts page pages news primary secondary small large left right center bottom mobile desktop inline full width default card cards group panel slot zone copy form button buttons icon icons media video "
        + "videos image images desc description info name message notice prompt column grid view holder element note notes this more with from about your");

    // Long enough to be meant wherever they stand in a word: "relatedpoststitle".
    private static readonly string[] ClutterParts =
        ["related", "gallery", "newsletter", "recommend", "sponsor", "teaser", "breadcrumb", "slideshow", "trending", "subscribe", "overlay", "advertis", "disclaimer"];

    private static readonly FrozenSet<string> WeakWords = Set("image picture photo");

    private static readonly SearchValues<char> LayoutMarks = SearchValues.Create(":[]/@!");

    private static readonly SearchValues<string> Consent = SearchValues.Create(["consent"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TextWords = Set("article text body content story paragraph para copy wrapper container main");

    private static readonly FrozenSet<string> CaptionWords = Set(
        "caption captions captiontext photocap pic picbox imagecaption figcaption photocredit imagecredit cutline legend bildunterschrift photo image picture bild foto figure");

    private static readonly FrozenSet<string> HiddenNames = Set(
        "hidden hide is-hidden d-none dnone visually-hidden visuallyhidden sr-only screen-reader-text screen-reader screenreader-only screen-reader-only a11y-hidden u-hidden u-visually-hidden noprint print-only invisible "
        + "no-js-only nojs-only mobile-only hidden-desktop hide-desktop visible-xs visible-xs-block");

    private static readonly FrozenSet<string> ModifierPrefixes = Set("has with no is not js category cat tag type status format hentry post-type template lrv");

    private static readonly FrozenSet<string> BodyWords = Set(
        "articlebody storybody storycontent articlecontent articletext storytext entrycontent postcontent postbody bodytext articlemain bodycopy bodycontent articlecopy contentbody newsbody newstext "
        + "textbody maintext fulltext richtext articledetail detailtext");

    private static readonly FrozenSet<string> BeginningWords = Set("intro introduction introtext lead lede leadtext ingress");

    private static readonly FrozenSet<string> OpeningWords = Set("teaser preview");

    private static readonly FrozenSet<string> StandfirstWords = Set(
        "standfirst intro introduction introtext lead lede leadtext dek deck summary excerpt abstract teaser subtitle subheadline subhead subheading strapline preface sapo chapo chapeau perex vorspann entradilla sumario bajada copete sommario occhiello exergue underrubrik underrubrikk undertitel ingress ingressi manchet preamble tagline strap synopsis announce");

    // As the whole of a name; within one they say something else: "site-description", "sub-menu".
    private static readonly FrozenSet<string> StandfirstNames = Set(
        "description sub spot hed-sub headline-sub headline__sub article-description article__description article_description articledescription story-description news-description post-description news-spot haber-spot spot-text article-spot article__spot "
        + "sub-title sub-heading sub-headline sub-head article-sub-title article__sub-title linha-fina sp-descp");

    private static readonly string[] ScriptNames = ["id", "data-testid", "data-component", "data-component-name", "data-qa", "data-gu-name", "data-test-id"];

    // Cheap to ask before names are taken apart.
    private static readonly SearchValues<string> BeginningSigns = SearchValues.Create([.. BeginningWords], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OpeningSigns = SearchValues.Create([.. OpeningWords], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> StandfirstSigns = SearchValues.Create([.. StandfirstWords], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ReaderWords = Set("userreview userreviews userresponses readerreviews readerresponses readerreactions");

    // What a page without an end goes on with.
    private static readonly FrozenSet<string> NextWords = Set("nextarticle nextarticles nextstory nextstories nextpost nextposts nextup upnext");

    // Above what tells who an author is, as two words of one name.
    private static readonly FrozenSet<string> WriterWords = Set(
        "authorbio authorbios authorbiography authordescription aboutauthor theauthor authorbox writerbio reporterbio contributorbio columnistbio");

    private static readonly SearchValues<string> WriterSigns = SearchValues.Create(["author", "bio"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element calls itself the box below a text that tells who wrote it: "author-bio".</summary>
    /// <param name="names">Its classes.</param>
    public static bool NamesWriter(string? names) => names is { Length: > 0 and < 600 } && names.AsSpan().ContainsAny(WriterSigns)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameWords.Of).Any(words => words.Any(WriterWords.Contains) || words.Zip(words.Skip(1), string.Concat).Any(WriterWords.Contains));

    /// <summary>What the classes of an element say.</summary>
    /// <param name="names">Classes, parted by blanks.</param>
    public static ClassReading Of(string names) => Classes.Of(names);

    /// <summary>Whether an element calls itself the summary below a headline, by its classes or by what scripts and machines know it by.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesStandfirst(IElement element) => NamesOneOf(element, StandfirstWords, StandfirstSigns) || (element.ClassName is { Length: > 0 and < 40 } name && StandfirstNames.Contains(name))
        || Array.Exists(ScriptNames, name => NamesOneOf(element.GetAttribute(name), StandfirstWords, StandfirstSigns)) || element.GetAttribute("itemprop") is "description" or "alternativeHeadline" or "abstract";

    /// <summary>Whether an element calls itself the beginning of the text, as the first paragraph may.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesBeginning(IElement element) => NamesOneOf(element, BeginningWords, BeginningSigns);

    /// <summary>Whether an element calls itself a foretaste of a text: of another story, or of this one, as far as all may read it.</summary>
    /// <param name="element">A block-level element.</param>
    public static bool NamesOpening(IElement element) => NamesOneOf(element, OpeningWords, OpeningSigns);

    private static bool NamesOneOf(IElement element, FrozenSet<string> words, SearchValues<string> signs) => NamesOneOf(element.ClassName, words, signs);

    private static bool NamesOneOf(string? names, FrozenSet<string> words, SearchValues<string> signs) => names is { Length: > 0 and < 600 } && names.AsSpan().ContainsAny(signs)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(NameWords.Of).Any(words.Contains);

    /// <summary>What the name of a kind of content says, as data for scripts name it: "image", "interstitial_link".</summary>
    /// <param name="type">One name.</param>
    public static RegionHint OfType(string type) => Names.Of(type);

    /// <summary>Whether an element names itself hidden on small screens alone: "md:block", "d-lg-flex".</summary>
    /// <param name="element">Any element.</param>
    public static bool ShowsFromSomeWidth(IElement element) => ShowsFromSomeWidth(element.ClassName);

    private static bool ShowsFromSomeWidth(ReadOnlySpan<char> names)
    {
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
    public static bool NamesPost(string? names) => names is { Length: > 0 } && (Of(names).Signs & ClassSigns.Post) != 0;

    /// <summary>Whether names mean hidden, unless a style says otherwise.</summary>
    /// <param name="names">Classes, parted by blanks.</param>
    public static bool Hide(string names)
    {
        var hidden = HiddenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.AsSpan().Split(' '))
        {
            if (hidden.Contains(names.AsSpan(name)) || IsTooltip(names.AsSpan(name)) || (IsHiddenFromSomeWidth(names.AsSpan(name)) && !ShowsFromSomeWidth(names)))
            {
                return true;
            }
        }

        return false;
    }

    // "tooltip" alone may name the word that a reader points at.
    private static bool IsTooltip(ReadOnlySpan<char> name) => name.IndexOf("tooltip", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && name[(at + 7)..].TrimStart("-_") is var part && (part.Equals("text", StringComparison.OrdinalIgnoreCase) || part.Equals("content", StringComparison.OrdinalIgnoreCase) || part.Equals("inner", StringComparison.OrdinalIgnoreCase));

    // "md:hidden", "d-lg-none": for small screens alone.
    private static bool IsHiddenFromSomeWidth(ReadOnlySpan<char> name) =>
        name is "sm:hidden" or "md:hidden" or "lg:hidden" or "xl:hidden" or "d-sm-none" or "d-md-none" or "d-lg-none" or "d-xl-none";

    /// <summary>The hint that goes over the other.</summary>
    public static RegionHint Strongest(RegionHint a, RegionHint b) => (RegionHint)Math.Max((int)a, (int)b);

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
        IsComments(word) || NextWords.Contains(word) || ReaderWords.Contains(word) || (joined is not null && (NextWords.Contains(joined) || ReaderWords.Contains(joined))) ? RegionHint.Outside
        : (CaptionWords.Contains(word) && !(isText && WeakWords.Contains(word)) && joined is not "legendspan") || (joined is not null && CaptionWords.Contains(joined)) ? RegionHint.Caption
        : ClutterWords.Contains(word) || (joined is not null && ClutterWords.Contains(joined)) || HasClutterPart(word) ? RegionHint.Clutter
        : RegionHint.None;

    /// <summary>Whether names look like those of clutter by chance: the word that does so is an everyday one, beside another that says what is inside.</summary>
    /// <param name="names">Classes, parted by blanks.</param>
    public static bool AreByChance(string names) => !names.Contains("cookie", StringComparison.OrdinalIgnoreCase) && !names.AsSpan().ContainsAny(Consent)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(name => Names.Of(name) is RegionHint.None || IsByChance(NameWords.Of(name)));

    private static bool IsByChance(IReadOnlyList<string> words) =>
        words.All(word => OfWord(word, null, isText: false) is RegionHint.None || EverydayWords.Contains(word))
        && words.Any(word => word.Length > 3 && !LayoutWords.Contains(word) && OfWord(word, null, isText: false) is RegionHint.None);

    /// <summary>Whether a word of a name means comments of readers.</summary>
    /// <param name="word">Lower case.</param>
    public static bool IsComments(string word) =>
        word is "disqus" or "discussion" or "discussions" or "respond" or "kommentare" or "comentarios" || (word.StartsWith("comment", StringComparison.Ordinal) && !word.StartsWith("commentar", StringComparison.Ordinal));

    // "subscriber-only" says who may read a text, and no more.
    private static bool HasClutterPart(string word) => word.Length > 7 && word is not ("subscriber" or "subscribers") && Array.Exists(ClutterParts, part => word.Contains(part, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
