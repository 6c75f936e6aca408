using NewsCompare.Core.Articles;

namespace NewsCompare.App.Commands.Steps;

/// <summary>One page to read.</summary>
/// <param name="File">Path of the saved page; <c>.gz</c> is inflated.</param>
/// <param name="Url">Where it was fetched; null where only the program that saved it may have noted that in the page.</param>
internal sealed record ExtractLine(string File, string? Url = null);

/// <summary>What came of one page.</summary>
/// <param name="Outcome">What the page turned out to be.</param>
/// <param name="Title">The headline.</param>
/// <param name="Authors">One name an entry; agencies that one line names beside people stand in the parts alone.</param>
/// <param name="Date">Published: ISO 8601 in the zone that the page states; without a zone when the page states none, a bare day when only that is known; or null.</param>
/// <param name="Modified">The same of the last change.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Paragraphs">The body.</param>
/// <param name="ArticleBody">The paragraphs joined by a blank line.</param>
/// <param name="Confidence">In [0, 1].</param>
/// <param name="Reasons">Why.</param>
/// <param name="Url">What the page calls its own address, or null.</param>
/// <param name="Outlet">The outlet's name as the page states it, or null.</param>
/// <param name="Notes">Corrections and contributor lines.</param>
/// <param name="Kinds">What each paragraph is.</param>
/// <param name="PublishedAt">Published, in UTC whatever zone the page states; null where only the day is known, or not the zone.</param>
/// <param name="Parts">What the page holds beside the body.</param>
internal sealed record ExtractAnswer(
    ExtractionOutcome Outcome,
    string Title,
    IReadOnlyList<string> Authors,
    string? Date,
    string? Modified,
    string? Language,
    IReadOnlyList<string> Paragraphs,
    string ArticleBody,
    double Confidence,
    IReadOnlyList<string> Reasons,
    string? Url,
    string? Outlet,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ParagraphKind> Kinds,
    string? PublishedAt,
    ArticleParts Parts);
