using System.Text.Json.Serialization;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Reports;

/// <summary>All versions of a story set against its seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Versions">One an outlet and page, by outlet name, then source, ordinal; independent of the order given.</param>
/// <param name="Matrix">One row a seed sentence.</param>
/// <param name="SharedAdditions">Sentences that several versions have and the seed lacks.</param>
/// <param name="Copies">Versions that run the same text; wire copy, mostly.</param>
public sealed record StoryReport(
    SeedText Seed,
    IReadOnlyList<VersionReport> Versions,
    IReadOnlyList<MatrixRow> Matrix,
    IReadOnlyList<SharedAddition> SharedAdditions,
    IReadOnlyList<CopyGroup> Copies)
{
    /// <summary>What changed from revision to revision of the pages; empty when no page has changed, or nothing was stored.</summary>
    public IReadOnlyList<RevisionChange> Revisions { get; init; } = [];

    /// <summary>Who credits whom, and who has another's words without a credit.</summary>
    public CreditChain Chain { get; init; } = new([], []);

    /// <summary>Who had the story first, as far as the versions show it.</summary>
    public FirstReport FirstReport { get; init; } = new(null, null, [], false);

    /// <summary>Where one text names what another leaves unnamed.</summary>
    public IReadOnlyList<NamedElsewhere> NamedElsewhere { get; init; } = [];

    /// <summary>The seed's quotations that versions changed, and who did so first.</summary>
    public IReadOnlyList<QuoteTrail> QuoteTrails { get; init; } = [];

    /// <summary>The unnamed sources of the seed.</summary>
    public IReadOnlyList<UnnamedSource> SeedUnnamedSources { get; init; } = [];

    /// <summary>Articles, independent texts, outlets, and what could not be read.</summary>
    public StoryCounts Counts { get; init; } = new(0, 0, 0);

    /// <summary>Versions that are put together from others, or hold one among other matter; in <see cref="Copies"/> they stand only with others that print the same digest.</summary>
    public IReadOnlyList<CompositeVersion> Composites { get; init; } = [];

    /// <summary>Versions whose pages give another outlet's address for their own: they are that outlet's text.</summary>
    public IReadOnlyList<Reprint> Reprints { get; init; } = [];

    /// <summary>The outlets that were watched and have no article, with the reason; null where nothing was watched, as in a comparison of files.</summary>
    public IReadOnlyList<SilentOutlet>? Silence { get; init; }

    /// <summary>Builds the report of a story.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="comparisons">Its comparisons, in any order.</param>
    /// <param name="tools">Lexicon, outlets, thresholds.</param>
    public static StoryReport Of(SeedText seed, IReadOnlyList<Comparison> comparisons, ComparisonTools tools) =>
        StoryReportBuilder.Build(seed, comparisons, tools);
}

/// <summary>Versions that run the same text, so that they are one voice and not several.</summary>
/// <param name="Versions">Indexes into <see cref="StoryReport.Versions"/>, ascending; two or more, or one that runs the seed's text.</param>
/// <param name="SeedText">Whether it is the seed's own text.</param>
/// <param name="Earliest">The version with the earliest time of publication; null when not every time is known, or several state the earliest.</param>
public sealed record CopyGroup(IReadOnlyList<int> Versions, bool SeedText, int? Earliest);

/// <summary>A version with its comparison and its audit.</summary>
/// <param name="Comparison">The version set against the seed.</param>
/// <param name="Audit">Whom it credits.</param>
public sealed record VersionReport(Comparison Comparison, CreditAudit Audit)
{
    /// <summary>What editors decided about the audit; null when nobody has.</summary>
    public AuditReview? Review { get; init; }

    /// <summary>The sources that the version does not name.</summary>
    public IReadOnlyList<UnnamedSource> UnnamedSources { get; init; } = [];

    /// <summary>When the page's credits came and went; null where no revisions are stored.</summary>
    public CreditHistory? CreditHistory { get; init; }
}

/// <summary>What became of one seed sentence in every version.</summary>
/// <param name="Seed">Index of the seed sentence.</param>
/// <param name="Cells">One a version, in the order of the report.</param>
/// <param name="CarryRate">The share of comparable versions that carry the sentence (any status but dropped); null without a comparable version.</param>
public sealed record MatrixRow(int Seed, IReadOnlyList<MatrixCell> Cells, double? CarryRate);

/// <summary>What became of a seed sentence in one version.</summary>
/// <param name="Version">Index into <see cref="StoryReport.Versions"/>.</param>
/// <param name="Status">What became of it.</param>
/// <param name="VersionSentences">The sentences of the body that carry it, ascending; empty when there are none.</param>
public sealed record MatrixCell(int Version, CellStatus Status, IReadOnlyList<int> VersionSentences);

/// <summary>What became of a seed sentence.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CellStatus>))]
public enum CellStatus
{
    /// <summary>The same words.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>The same facts in other words.</summary>
    [JsonStringEnumMemberName("reworded")]
    Reworded,

    /// <summary>A part of it.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>Not in the body; a box, a standfirst, a caption or a post tells it.</summary>
    [JsonStringEnumMemberName("beside")]
    Beside,

    /// <summary>It is not there.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>The version could not be read well enough to say.</summary>
    [JsonStringEnumMemberName("not-comparable")]
    NotComparable,
}

/// <summary>A sentence that several versions have and the seed lacks.</summary>
/// <param name="Text">The wording of the first member.</param>
/// <param name="Members">The sentences, by version then sentence; at least two versions.</param>
public sealed record SharedAddition(string Text, IReadOnlyList<AdditionMember> Members);

/// <summary>One version's sentence of a shared addition.</summary>
/// <param name="Version">Index into <see cref="StoryReport.Versions"/>.</param>
/// <param name="Sentence">Index of the version's sentence.</param>
public sealed record AdditionMember(int Version, int Sentence);
