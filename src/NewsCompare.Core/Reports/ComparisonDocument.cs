using System.Text.Json.Serialization;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>A story report as <c>compare --format json</c> writes it: a public contract, which changes only with its schema version.</summary>
/// <param name="SchemaVersion">The contract's version.</param>
/// <param name="Methods">Which methods made it.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Versions">In the order of the report; other parts name them by their place.</param>
/// <param name="Matrix">One row a seed sentence.</param>
/// <param name="SharedAdditions">What several versions add.</param>
/// <param name="Copies">Versions that run the same text.</param>
public sealed record ComparisonDocument(
    int SchemaVersion,
    MethodVersions Methods,
    SeedDocument Seed,
    IReadOnlyList<VersionDocument> Versions,
    IReadOnlyList<MatrixRow> Matrix,
    IReadOnlyList<SharedAddition> SharedAdditions,
    IReadOnlyList<CopyGroup> Copies)
{
    /// <summary>What changed from revision to revision of the pages; left out when there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RevisionChange>? Revisions { get; init; }

    /// <summary>Who credits whom, and who has another's words without a credit.</summary>
    public CreditChain? Chain { get; init; }

    /// <summary>Who had the story first, as far as the versions show it.</summary>
    public FirstReport? FirstReport { get; init; }

    /// <summary>Where one text names what another leaves unnamed.</summary>
    public IReadOnlyList<NamedElsewhere> NamedElsewhere { get; init; } = [];

    /// <summary>The seed's quotations that versions changed, and who did so first.</summary>
    public IReadOnlyList<QuoteTrail> QuoteTrails { get; init; } = [];

    /// <summary>Articles, independent texts, outlets, and what could not be read.</summary>
    public StoryCounts? Counts { get; init; }

    /// <summary>Versions that are put together from others, or hold one among other matter.</summary>
    public IReadOnlyList<CompositeVersion> Composites { get; init; } = [];

    /// <summary>Versions whose pages give another outlet's address for their own; left out where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Reprint>? Reprints { get; init; }

    /// <summary>The outlets that were watched and have no article, with the reason; left out where nothing was watched.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SilentOutlet>? Silence { get; init; }

    /// <summary>The version of the contract. 2: seed sentences that are told beside a body have the status <c>beside</c>, and are not among the dropped.</summary>
    public const int CurrentSchemaVersion = 2;

    /// <summary>The document of a report.</summary>
    /// <param name="report">The report.</param>
    public static ComparisonDocument Of(StoryReport report) => new(
        CurrentSchemaVersion, MethodVersions.Current, SeedDocument.Of(report.Seed) with { UnnamedSources = UnnamedSourceDocument.Of(report.SeedUnnamedSources) }, [.. report.Versions.Select(VersionDocument.Of)],
        report.Matrix, report.SharedAdditions, report.Copies)
    {
        Revisions = report.Revisions.Count > 0 ? report.Revisions : null,
        Chain = report.Chain,
        FirstReport = report.FirstReport,
        NamedElsewhere = report.NamedElsewhere,
        QuoteTrails = report.QuoteTrails,
        Counts = report.Counts,
        Composites = report.Composites,
        Reprints = report.Reprints.Count > 0 ? report.Reprints : null,
        Silence = report.Silence,
    };
}

/// <summary>Which methods made a report.</summary>
/// <param name="Extractor">Of reading pages.</param>
/// <param name="Aligner">Of linking sentences.</param>
/// <param name="Comparer">Of comparing.</param>
public sealed record MethodVersions(string Extractor, string Aligner, string Comparer)
{
    /// <summary>Those of this program.</summary>
    public static MethodVersions Current { get; } = new(ArticleExtractor.Version, Alignments.Aligner.Version, Comparisons.Comparer.Version);
}

/// <summary>The seed in a comparison document.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="OriginalOutlet">Who had the story first, or null.</param>
/// <param name="OriginalReporter">The person who had it first, or null.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record SeedDocument(
    string StoryId, string? Title, string? Outlet, string? OriginalOutlet, string? OriginalReporter, DateTimeOffset? PublishedAt,
    IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sources that it does not name.</summary>
    public UnnamedSourceDocument? UnnamedSources { get; init; }

    internal static SeedDocument Of(SeedText seed) => new(
        seed.Seed.StoryId, seed.Seed.Title, seed.Seed.Outlet, seed.Seed.OriginalOutlet, seed.Seed.OriginalReporter, seed.Seed.PublishedAt,
        seed.Body.Sentences);
}

/// <summary>A version in a comparison document.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Source">Address or file path.</param>
/// <param name="Outcome">What the page turned out to be.</param>
/// <param name="Confidence">In the body, in [0, 1].</param>
/// <param name="Reasons">Why the outcome and the confidence.</param>
/// <param name="NotComparable">Why nothing is said of omissions, or null.</param>
/// <param name="Headline">The headline, or empty.</param>
/// <param name="Authors">The byline.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="Clock">Whose clock that is, or null.</param>
/// <param name="Revision">Which revision of the page, from 1.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Links">By seed sentence, then version sentence.</param>
/// <param name="Dropped">Seed sentences it lacks, in its body and beside it.</param>
/// <param name="Added">Its sentences that the seed lacks.</param>
/// <param name="Contradictions">What links state differently.</param>
/// <param name="Quotes">What became of the seed's quotations.</param>
/// <param name="Attributions">Who says what.</param>
/// <param name="Credits">Whom it credits.</param>
/// <param name="Audit">Whether the origin is credited.</param>
/// <param name="Metrics">One number or null a measure, in the order of the definitions.</param>
public sealed record VersionDocument(
    string Outlet,
    string Source,
    ExtractionOutcome Outcome,
    double Confidence,
    IReadOnlyList<string> Reasons,
    string? NotComparable,
    string Headline,
    IReadOnlyList<string> Authors,
    DateTimeOffset? PublishedAt,
    string? Clock,
    int Revision,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<SentenceLink> Links,
    IReadOnlyList<int> Dropped,
    IReadOnlyList<int> Added,
    IReadOnlyList<Contradiction> Contradictions,
    IReadOnlyList<QuoteFinding> Quotes,
    IReadOnlyList<AttributionDocument> Attributions,
    IReadOnlyList<CreditDocument> Credits,
    AuditDocument Audit,
    IReadOnlyDictionary<string, double?> Metrics)
{
    /// <summary>The page's time where it states a day alone, or a clock without a zone, and so no moment; else null.</summary>
    public string? StatedTime { get; init; }

    /// <summary>Where one side of a link tells who did it and the other leaves that out.</summary>
    public IReadOnlyList<AgentChange> AgentChanges { get; init; } = [];

    /// <summary>Seed sentences that its body lacks and a box, a standfirst, a caption or a post tells.</summary>
    public IReadOnlyList<ToldBeside> Beside { get; init; } = [];

    /// <summary>The sources that it does not name; null where it could not be read well enough.</summary>
    public UnnamedSourceDocument? UnnamedSources { get; init; }

    internal static VersionDocument Of(VersionReport report)
    {
        var (comparison, version) = (report.Comparison, report.Comparison.Version);
        return new(
            version.Outlet, version.Source, version.Outcome, Math.Round(version.Confidence, 4), version.Reasons, comparison.NotComparable,
            version.Headline, version.Authors, version.PublishedAt, version.Clock, version.Revision, version.Body.Sentences,
            comparison.Alignment.Links, comparison.Dropped, comparison.Added, comparison.Alignment.Contradictions, comparison.QuoteFindings,
            [.. comparison.Attributions.Select(AttributionDocument.Of)], [.. comparison.Credits.Select(CreditDocument.Of)],
            AuditDocument.Of(report),
            MetricDefinitions.All.Select(metric => KeyValuePair.Create(metric.Name, comparison.Metrics[metric.Name]))
                .ToDictionary(StringComparer.Ordinal))
        {
            StatedTime = version.StatedTime,
            Beside = comparison.Beside,
            AgentChanges = comparison.Alignment.AgentChanges,
            UnnamedSources = comparison.NotComparable is null ? UnnamedSourceDocument.Of(report.UnnamedSources) : null,
        };
    }
}
