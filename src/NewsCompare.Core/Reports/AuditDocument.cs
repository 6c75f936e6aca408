using System.Text.Json.Serialization;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>An audit in a comparison document.</summary>
/// <param name="Expected">Who ought to be credited.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Credited">The outlets credited, in order.</param>
/// <param name="Missing">Expected outlets not credited.</param>
/// <param name="Evidence">The credits behind the verdict.</param>
/// <param name="Others">The credits that the verdict does not rest on.</param>
public sealed record AuditDocument(
    IReadOnlyList<ExpectedCredit> Expected,
    CreditVerdict Verdict,
    IReadOnlyList<string> Credited,
    IReadOnlyList<string> Missing,
    IReadOnlyList<CreditDocument> Evidence,
    IReadOnlyList<CreditDocument> Others)
{
    /// <summary>The most exact level at which the origin is credited; null for none.</summary>
    public CreditLevel? Level { get; init; }

    /// <summary>Words from the first sentence that the seed has too to the first credit in the body; 0 when the credit comes first, null when there is no such pair.</summary>
    public int? WordsToCredit { get; init; }

    /// <summary>SHA-256 of the verdict with its words and places, in lower-case hexadecimal.</summary>
    public required string EvidenceHash { get; init; }

    /// <summary>Other outlets that the page's markup names as where it comes from; the verdict does not rest on it.</summary>
    public IReadOnlyList<DeclaredOrigin> Declared { get; init; } = [];

    /// <summary>What editors decided about the verdict; left out when nobody has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AuditReviewDocument? Review { get; init; }

    /// <summary>In which revision a credit came, went or changed; left out where no revisions are stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CreditHistory? History { get; init; }

    internal static AuditDocument Of(VersionReport report) => Of(report.Audit) with { Review = AuditReviewDocument.Of(report.Review), History = report.CreditHistory };

    private static AuditDocument Of(CreditAudit audit) =>
        new(audit.Expected, audit.Verdict, audit.Credited, audit.Missing, [.. audit.Evidence.Select(CreditDocument.Of)], [.. audit.Others.Select(CreditDocument.Of)])
        {
            Level = audit.Level,
            WordsToCredit = audit.WordsToCredit,
            EvidenceHash = audit.EvidenceHash,
            Declared = audit.Declared,
        };
}

/// <summary>A credit in a comparison document.</summary>
/// <param name="Outlet">The outlet credited; null when generic.</param>
/// <param name="Reporter">The person credited, or null.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Level">How exactly.</param>
/// <param name="Text">The exact words.</param>
/// <param name="Paragraph">The paragraph, from 0; null outside the body.</param>
/// <param name="Start">First code unit in the body, or null.</param>
/// <param name="End">One past the last, or null.</param>
/// <param name="Href">Link target, or null.</param>
/// <param name="Unlisted">Whether the outlet stands in no list.</param>
/// <param name="Place">In which part of the page.</param>
public sealed record CreditDocument(
    string? Outlet, string? Reporter, CreditKind Kind, CreditLevel Level, string Text, int? Paragraph, int? Start, int? End, Uri? Href, bool Unlisted = false, CreditPlace Place = CreditPlace.Body)
{
    internal static CreditDocument Of(Credit credit)
    {
        var inBody = credit.Paragraph != WireMarks.OutsideBody;
        return new(
            credit.Outlet, credit.Reporter, credit.Kind, credit.Level, credit.Text,
            inBody ? credit.Paragraph : null, inBody ? credit.Start : null, inBody ? credit.End : null, credit.Href, credit.Unlisted, credit.Place);
    }
}

/// <summary>An attribution in a comparison document; each span is a pair of offsets into the version's text.</summary>
/// <param name="Sentence">The sentence of the cue.</param>
/// <param name="Source">Who.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Type">By quotation marks.</param>
/// <param name="Speaker">The name, or null.</param>
/// <param name="Anonymous">Whether the source is unnamed.</param>
public sealed record AttributionDocument(
    int Sentence,
    IReadOnlyList<IReadOnlyList<int>> Source,
    IReadOnlyList<IReadOnlyList<int>> Cue,
    IReadOnlyList<IReadOnlyList<int>> Content,
    AttributionType Type,
    string? Speaker,
    bool Anonymous)
{
    internal static AttributionDocument Of(Attribution one) =>
        new(one.SentenceIndex, Pairs(one.Source), Pairs(one.Cue), Pairs(one.Content), one.Type, one.Speaker, one.Anonymous);

    private static List<IReadOnlyList<int>> Pairs(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];
}
