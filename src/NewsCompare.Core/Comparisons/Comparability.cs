using System.Globalization;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Comparisons;

/// <summary>Whether omissions and additions of a version may be spoken of at all.</summary>
/// <remarks>A page that could not be read well looks like a page that left everything out; so it is never compared.</remarks>
public static class Comparability
{
    /// <summary>The confidence below which a body is not believed.</summary>
    public const double ConfidenceFloor = 0.5;

    /// <summary>The most sentences a text may have to be compared. The longest articles have some hundred and live pages a few thousand; above
    /// that a file is something else, and aligning it would take minutes.</summary>
    public const int MostSentences = 5000;

    /// <summary>Why a version cannot be compared, in words; null when it can.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version.</param>
    /// <param name="tools">The lexicon, and the floor of confidence.</param>
    public static string? Objection(SeedText seed, OutletVersion version, ComparisonTools tools) => version switch
    {
        { Outcome: not ExtractionOutcome.Article } => WithReason(Outcome(version.Outcome), version.Reasons),
        { Body.Sentences.Count: 0 } => WithReason("no text was found on the page", version.Reasons),
        _ when seed.Body.Sentences.Count == 0 => "the seed has no sentence",
        _ when seed.Body.Sentences.Count > MostSentences => TooLong("the seed", seed.Body.Sentences.Count),
        _ when version.Body.Sentences.Count > MostSentences => TooLong("it", version.Body.Sentences.Count),
        _ when !SameLanguage(seed.Seed.Language, version.Language) => string.Create(
            CultureInfo.InvariantCulture, $"it is in another language ({version.Language}) than the seed ({seed.Seed.Language})"),
        _ when LanguageGap.Between(seed.Body.Text, version.Body.Text, tools.Lexicon) is { } gap => $"it is in another language than the seed: {gap}",
        _ when version.Confidence < tools.MinimumConfidence => WithReason(
            string.Create(CultureInfo.InvariantCulture, $"the body is doubtful: confidence {version.Confidence:0.00} is below {tools.MinimumConfidence:0.00}"),
            version.Reasons),
        _ => null,
    };

    /// <summary>Whether the text of a version is known; one in another language is, though it cannot be compared.</summary>
    /// <param name="version">The version.</param>
    /// <param name="minimumConfidence">The confidence below which a body is not believed.</param>
    public static bool IsRead(OutletVersion version, double minimumConfidence = ConfidenceFloor) =>
        version is { Outcome: ExtractionOutcome.Article, Body.Sentences.Count: > 0 } && version.Confidence >= minimumConfidence;

    /// <summary>Whether two tags name the same language, whatever the region; an unknown language is taken as the seed's.</summary>
    /// <param name="seed">BCP 47 tag.</param>
    /// <param name="version">BCP 47 tag, or null.</param>
    public static bool SameLanguage(string seed, string? version) =>
        string.IsNullOrWhiteSpace(version) || Primary(seed).Equals(Primary(version), StringComparison.OrdinalIgnoreCase);

    private static string TooLong(string which, int sentences) => string.Create(
        CultureInfo.InvariantCulture, $"{which} is too long to be compared: {sentences} sentences, where at most {MostSentences} are");

    private static string Primary(string tag) => tag.Trim().Split('-', '_')[0];

    private static string WithReason(string what, IReadOnlyList<string> reasons) => reasons.Count == 0 ? what : $"{what}: {reasons[0]}";

    private static string Outcome(ExtractionOutcome outcome) => outcome switch
    {
        ExtractionOutcome.NotAnArticle => "the page is not an article",
        ExtractionOutcome.Paywalled => "a paywall may hide some of its text",
        ExtractionOutcome.Refused => "the page was refused by the guard",
        _ => "the page could not be read",
    };
}
