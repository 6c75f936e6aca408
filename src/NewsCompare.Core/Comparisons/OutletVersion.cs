using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>One outlet's text of the story, ready to be compared.</summary>
/// <param name="Outlet">The outlet's name; for files without one, the file's name.</param>
/// <param name="Source">Where the text is from: an address or a file path.</param>
/// <param name="Outcome">What the page turned out to be; only <see cref="ExtractionOutcome.Article"/> is compared.</param>
/// <param name="Confidence">In [0, 1]: how far the body can be believed.</param>
/// <param name="Reasons">Why the outcome and the confidence, in words.</param>
/// <param name="Headline">The headline, or empty.</param>
/// <param name="Authors">People and agencies of the byline.</param>
/// <param name="Body">The body, without the posts of others that it shows and without headings between its paragraphs; empty when there is none.</param>
/// <param name="Links">Links inside the body's paragraphs.</param>
/// <param name="Notes">Correction notes and contributor lines.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="PublishedAt">UTC, or null; a page that states a day without a clock, or a clock without a zone, states no moment.</param>
/// <param name="Clock">Which clock <paramref name="PublishedAt"/> is of: <c>page</c>, <c>feed</c>, <c>http</c> (the server's Last-Modified), <c>first-seen</c>; null without a time.</param>
/// <param name="Revision">Which revision of the page, from 1.</param>
public sealed record OutletVersion(
    string Outlet,
    string Source,
    ExtractionOutcome Outcome,
    double Confidence,
    IReadOnlyList<string> Reasons,
    string Headline,
    IReadOnlyList<string> Authors,
    Body Body,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<string> Notes,
    string? Language,
    DateTimeOffset? PublishedAt,
    string? Clock,
    int Revision = 1)
{
    private const string Closers = " \"'”’»)";

    /// <summary>When we saw the page first, UTC; null for files, and where no look is stored.</summary>
    public DateTimeOffset? FirstSeenAt { get; init; }

    /// <summary>The page's time where it states no moment: "2024-05-30", or "2024-05-30T16:20:00" of a zone that it does not name; else null.</summary>
    public string? StatedTime { get; init; }

    /// <summary>Whether it has no text only because nobody has tried to read the page yet.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Where the page's markup says that it comes from.</summary>
    public IReadOnlyList<StatedOrigin> Origins { get; init; } = [];

    /// <summary>Links inside the notes.</summary>
    public IReadOnlyList<NoteLink> NoteLinks { get; init; } = [];

    /// <summary>What the page tells beside its body, in boxes, a standfirst outside of the text, captions, posts of social networks, and headings between its paragraphs.</summary>
    public IReadOnlyList<BesideText> Beside { get; init; } = [];

    /// <summary>A version from what the extractor found.</summary>
    /// <param name="outlet">The outlet's name.</param>
    /// <param name="source">Address or file path.</param>
    /// <param name="extraction">What the page says.</param>
    /// <param name="lexicon">Words of the story's language.</param>
    /// <param name="revision">Which revision of the page, from 1.</param>
    public static OutletVersion Of(string outlet, string source, Extraction extraction, Lexicon lexicon, int revision = 1)
    {
        var article = extraction.Article;
        var own = Enumerable.Range(0, article.Paragraphs.Count).Where(at => PlaceOf(article, at) is null).ToList();
        return new(
            outlet, source, extraction.Outcome, extraction.Confidence, extraction.Reasons, article.Headline, [.. article.Authors, .. AgenciesOfByline(article)],
            Body.Of(own.Count == article.Paragraphs.Count ? article.Paragraphs : [.. own.Select(at => article.Paragraphs[at])], lexicon), LinksOf(article, own), article.Notes, article.Language, article.PublishedMoment,
            article.PublishedMoment is null ? null : "page", revision)
        {
            Origins = article.Origins,
            NoteLinks = article.Parts.NoteLinks,
            Beside = [.. BesideOf(article)],
            StatedTime = article is { PublishedAt: { } stated, PublishedMoment: null }
                ? stated.ToString(article.IsPublishedDayOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
                : null,
        };
    }

    // What others wrote is no word of the outlet's, though its page shows it; a heading points to what the paragraphs below it tell, unless it is a sentence.
    private static BesidePlace? PlaceOf(Article article, int at) => at >= article.Kinds.Count ? null : article.Kinds[at] switch
    {
        ParagraphKind.Post => BesidePlace.Post,
        ParagraphKind.Subheading when article.Paragraphs[at].AsSpan().TrimEnd(Closers) is not [.., '.' or '。' or '।'] => BesidePlace.Subheading,
        _ => null,
    };

    private static IReadOnlyList<ArticleLink> LinksOf(Article article, List<int> own) => own.Count == article.Paragraphs.Count ? article.Links
        : [.. article.Links.Select(link => link with { Paragraph = own.BinarySearch(link.Paragraph) }).Where(link => link.Paragraph >= 0)];

    // A standfirst may open the body as well.
    private static IEnumerable<BesideText> BesideOf(Article article) =>
    [
        .. article.Parts.Boxes.Select(text => new BesideText(BesidePlace.Box, text)),
        .. article.Parts.Standfirst is { } standfirst && !article.Kinds.Contains(ParagraphKind.Standfirst) ? [new BesideText(BesidePlace.Standfirst, standfirst)] : Array.Empty<BesideText>(),
        .. article.Parts.Captions.Select(text => new BesideText(BesidePlace.Caption, text)),
        .. Enumerable.Range(0, article.Paragraphs.Count).Select(at => (At: at, Place: PlaceOf(article, at))).Where(one => one.Place is not null).Select(one => new BesideText(one.Place!.Value, article.Paragraphs[one.At])
        {
            Links = [.. article.Links.Where(link => link.Paragraph == one.At).Select(link => link with { Paragraph = 0 })],
        }),
    ];

    // An agency that the byline names beside people stands apart from them, and is credited all the same; one of the dateline is credited where it stands.
    private static IEnumerable<string> AgenciesOfByline(Article article) =>
        article.Parts.Agencies.Except(article.Authors.Concat(Datelines.AgenciesIn(article.Parts.Dateline)), StringComparer.OrdinalIgnoreCase);
}
