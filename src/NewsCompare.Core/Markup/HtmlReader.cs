using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Parses HTML from outside behind a guard.</summary>
internal static class HtmlReader
{
    /// <summary>Longest page that is parsed, in code units.</summary>
    public const int MostCharacters = 4_000_000;

    private const int MostAlternatives = 4;

    // What the library needs for any page, but for its own elements.
    private static readonly object[] Services = [.. Configuration.Default.Without<IDomConstructionElementFactory<Document, Element>>().Services];

    /// <summary>Parses a page.</summary>
    /// <param name="html">The text of the page.</param>
    /// <param name="cancellationToken">Ends the parsing; what the guard lets through is fast, so this is the second defence.</param>
    public static HtmlReading Read(ReadOnlyMemory<char> html, CancellationToken cancellationToken)
    {
        if (html.Length > MostCharacters)
        {
            return new HtmlReading.Refused($"more than {MostCharacters} characters");
        }

        var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var sheets = new StyleSheets();
        var texts = new RawTexts(html, source, sheets);
        var depth = new TreeDepth();
        var guard = new TokenGuard(texts, depth, cancellationToken);
        var alternatives = 0; // what pictures say for those who do not see them: the outlet's sign is among the first
        var parser = new HtmlParser(new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipRawText = true, // style sheets, a fifth of a page
            ShouldEmitAttribute = (ref StructHtmlToken token, ReadOnlyMemory<char> name) => IsRead(name.Span) || (name.Span is "aria-label" && token.Name.Memory.Span is "nav") || (name.Span is "alt" && alternatives < MostAlternatives && ++alternatives > 0) || sheets.Names.AskFor(name.Span),
        }, BrowsingContext.New(new Configuration([.. Services, new PlainElementFactory(texts, depth)])));
        try
        {
            var document = parser.ParseDocument<Document, Element>(source, guard.Pass);
            ((IConstructableDocument)document).Builder?.Dispose(); // what the parser rented goes to the next page
            return new HtmlReading.Parsed((IHtmlDocument)document, sheets) { IsCutOff = CutMarkup.Is(html.Span) };
        }
        catch (RefusedMarkupException refused)
        {
            return new HtmlReading.Refused(refused.Message);
        }
        finally
        {
            source.Dispose();
        }
    }

    // Attributes that nobody asks for are not kept: pages carry many, and long ones.
    private static bool IsRead(ReadOnlySpan<char> name) => name switch
    {
        "class" or "id" or "href" or "rel" or "content" or "name" or "property" or "itemprop" or "itemtype" or "datetime" or "type" or "role" or "lang" or "hidden"
            or "aria-hidden" or "style" or "http-equiv" or "itemscope" or "title" or "dir" or "color" or "face" or "size" or "srcdoc" or "shadowrootmode" or "open" => true,
        "data-component" or "data-testid" or "data-component-name" or "data-qa" or "data-gu-name" or "data-test-id" or "data-type" or "data-block" or "data-module" or "data-area" or "amp-access" or "subscriptions-section" => true,
        "props" or "data-page" or "data-props" or "data-state" or "data-vendor" or "data-widget" => true,
        _ => IsStamp(name) || IsOfPost(name),
    };

    /// <summary>Whether an attribute may say that its element shows a post of a social network.</summary>
    /// <param name="name">Name of an attribute.</param>
    public static bool IsOfPost(ReadOnlySpan<char> name) => name is "cite" or "data-href" or "data-url" or "data-permalink" or "data-embed" or "data-embed-type" or "data-embed-url" or "data-embed-provider"
        or "data-provider" or "data-oembed-url" or "data-post" || IsOfPostAlone(name);

    /// <summary>Whether an attribute says so by its name alone.</summary>
    /// <param name="name">Name of an attribute.</param>
    public static bool IsOfPostAlone(ReadOnlySpan<char> name) =>
        name is "data-tweet-id" or "data-tweetid" or "data-bluesky-uri" or "data-telegram-post" or "data-instgrm-permalink" or "data-text-post-permalink";

    /// <summary>Whether an attribute carries a time for scripts, as its name says: "data-timestamp", "data-posted-date-timestamp".</summary>
    /// <param name="name">Name of an attribute.</param>
    public static bool IsStamp(ReadOnlySpan<char> name) => name.EndsWith("timestamp") && name.StartsWith("data-");
}
