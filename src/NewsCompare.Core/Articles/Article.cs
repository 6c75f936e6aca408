using System.Text.Json.Serialization;

namespace NewsCompare.Core.Articles;

/// <summary>What a page says, as far as it could be read.</summary>
/// <param name="Headline">Plain text; empty when none was found.</param>
/// <param name="Authors">One person an entry, without "By"; an agency or the outlet where nobody else signs, and an agency that the metadata list beside people as an author of its own; empty when none was found.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="ModifiedAt">UTC, or null.</param>
/// <param name="Language">BCP 47 tag, as the page states it, else as its text shows; null when neither tells.</param>
/// <param name="CanonicalUrl">What the page calls its own address, without tracking parameters and fragment, or null.</param>
/// <param name="Outlet">The name of the outlet as the page states it, or null.</param>
/// <param name="Paragraphs">Body paragraphs in reading order, plain text, no line breaks inside.</param>
/// <param name="Links">Links inside the body paragraphs.</param>
/// <param name="Notes">Correction notes and contributor lines, kept apart from the body.</param>
public sealed record Article(
    string Headline,
    IReadOnlyList<string> Authors,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? ModifiedAt,
    string? Language,
    Uri? CanonicalUrl,
    string? Outlet,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<string> Notes)
{
    /// <summary>What each of <see cref="Paragraphs"/> is; empty for articles that an older extractor read.</summary>
    public IReadOnlyList<ParagraphKind> Kinds { get; init; } = [];

    /// <summary>What the page holds beside the body.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.None;

    /// <summary>The paragraphs joined by a blank line.</summary>
    public string BodyText => string.Join("\n\n", Paragraphs);

    /// <summary>Where the page's markup says that it comes from.</summary>
    public IReadOnlyList<StatedOrigin> Origins { get; init; } = [];

    /// <summary>Whether of <see cref="PublishedAt"/> only the day is known; it then stands at midnight.</summary>
    public bool IsPublishedDayOnly { get; init; }

    /// <summary>Whether <see cref="PublishedAt"/> is a clock whose zone is not known; it then stands as if it were UTC.</summary>
    public bool IsPublishedWithoutZone { get; init; }

    /// <summary><see cref="PublishedAt"/> where the moment itself is known; null where only the day is, or the zone is not.</summary>
    [JsonIgnore]
    public DateTimeOffset? PublishedMoment => IsPublishedDayOnly || IsPublishedWithoutZone ? null : PublishedAt;

    /// <summary>Offset from UTC of the zone in which the page states <see cref="PublishedAt"/>, or that its address and scripts show; zero when nothing does. The day a reader saw is a day of that zone.</summary>
    public TimeSpan PublishedOffset { get; init; }

    /// <summary>Whether of <see cref="ModifiedAt"/> only the day is known.</summary>
    public bool IsModifiedDayOnly { get; init; }

    /// <summary>Whether <see cref="ModifiedAt"/> is a clock whose zone is not known.</summary>
    public bool IsModifiedWithoutZone { get; init; }

    /// <summary>Offset from UTC of the zone in which the page states <see cref="ModifiedAt"/>.</summary>
    public TimeSpan ModifiedOffset { get; init; }
}

/// <summary>A link inside the body.</summary>
/// <param name="Paragraph">Index into <see cref="Article.Paragraphs"/>.</param>
/// <param name="Start">First code unit of the link's words in that paragraph.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Target">Absolute web address.</param>
public sealed record ArticleLink(int Paragraph, int Start, int End, Uri Target);

/// <summary>What came of reading a page.</summary>
/// <param name="Outcome">Whether it is an article that can be compared.</param>
/// <param name="Article">What was found, also when the outcome is not <see cref="ExtractionOutcome.Article"/>.</param>
/// <param name="Confidence">In [0, 1]: how far the body can be believed.</param>
/// <param name="Reasons">Why, in short words, strongest first.</param>
public sealed record Extraction(ExtractionOutcome Outcome, Article Article, double Confidence, IReadOnlyList<string> Reasons);

/// <summary>What a page turned out to be.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExtractionOutcome>))]
public enum ExtractionOutcome
{
    /// <summary>An article with a body.</summary>
    [JsonStringEnumMemberName("article")]
    Article,

    /// <summary>A section front, a video page, a gallery, a page on which the outlet speaks of itself.</summary>
    [JsonStringEnumMemberName("not-an-article")]
    NotAnArticle,

    /// <summary>The page is closed to those who do not subscribe or log in, and may not show all of its body.</summary>
    [JsonStringEnumMemberName("paywalled")]
    Paywalled,

    /// <summary>The guard refused the page: too deep, too many tokens.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>No body was found.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
