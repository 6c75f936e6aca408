using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The audits of a story as tidy tables: what an editor needs to act on a row without opening the page.</summary>
internal static class AuditTables
{
    /// <summary>One row a version: the verdict, the words it rests on and where they stand, since when, and what an editor decided.</summary>
    public static DataTable Audits(StoryReport report) => Table(
        report, "audits",
        [
            "verdict", "level", "expected", "missing", "words", "creditedOutlet", "reporter", "paragraph", "start", "end", "link", "wordsToCredit", "sinceRevision", "sinceSeenAt",
            "declared", "evidenceHash", "decision", "decidedBy", "note", "decidedAt", "onEarlierText",
        ],
        one =>
        {
            var (audit, best) = (one.Audit, Best(one.Audit));
            var since = Since(one);
            var decision = one.Review is { } review ? review.Standing ?? review.Latest : null;
            return
            [
                [
                    EnumName.Of(audit.Verdict), audit.Level is { } level ? EnumName.Of(level) : null,
                    string.Join("; ", audit.Expected.Select(expected => expected.Outlet ?? expected.Reporter)), string.Join("; ", audit.Missing),
                    best?.Text, best?.Outlet, best?.Reporter, InBody(best) ? best!.Paragraph : null, InBody(best) ? best!.Start : null, InBody(best) ? best!.End : null,
                    best?.Href?.AbsoluteUri, audit.WordsToCredit, since?.Revision, since?.SeenAt,
                    string.Join("; ", audit.Declared.Select(AuditWording.Line)), audit.EvidenceHash,
                    decision is null ? null : EnumName.Of(decision.Judgement), decision?.By, decision?.Note, decision?.DecidedAt, one.Review?.OnEarlierText,
                ],
            ];
        });

    /// <summary>One row a credit that came, went or changed.</summary>
    public static DataTable CreditHistory(StoryReport report) => Table(
        report, "credit-history", ["event", "creditedOutlet", "origin", "level", "words", "inRevision", "seenAt", "statedAt"],
        one => (one.CreditHistory?.Events ?? []).Select(found => new object?[]
        {
            EnumName.Of(found.Kind), found.Outlet, found.Origin, EnumName.Of(found.Level), found.Text, found.Revision, found.SeenAt, found.StatedAt,
        }));

    /// <summary>One row a decision of an editor, the oldest first.</summary>
    public static DataTable Decisions(StoryReport report) => Table(
        report, "audit-decisions", ["decision", "verdict", "evidenceHash", "onTodaysEvidence", "ofRevision", "decidedBy", "note", "decidedAt"],
        one => (one.Review?.History ?? []).Select(made => new object?[]
        {
            EnumName.Of(made.Judgement), EnumName.Of(made.Verdict), made.EvidenceHash, made.EvidenceHash.Equals(one.Audit.EvidenceHash, StringComparison.Ordinal),
            made.Revision, made.By, made.Note, made.DecidedAt,
        }));

    // The words that an editor would quote: the most exact credit, the first of them.
    private static Credit? Best(CreditAudit audit) => audit.Evidence.OrderByDescending(credit => credit.Level).ThenBy(credit => credit.Start).FirstOrDefault();

    private static CreditEvent? Since(VersionReport version) => version.Audit.Verdict == CreditVerdict.Credited
        ? version.CreditHistory?.Events.LastOrDefault(one => one.Origin && one.Kind is CreditEventKind.Appeared or CreditEventKind.PresentAtFirst)
        : version.CreditHistory?.Events.LastOrDefault(one => one is { Origin: true, Kind: CreditEventKind.Vanished });

    private static bool InBody(Credit? credit) => credit is { Paragraph: >= 0 };

    private static DataTable Table(StoryReport report, string name, string[] columns, Func<VersionReport, IEnumerable<object?[]>> rows) => new(
        name,
        ["story", "outlet", "source", "revision", .. columns],
        [.. from one in report.Versions
            from row in rows(one)
            select (IReadOnlyList<object?>)
                [report.Seed.Seed.StoryId, one.Comparison.Version.Outlet, one.Comparison.Version.Source, one.Comparison.Version.Revision, .. row]]);
}
