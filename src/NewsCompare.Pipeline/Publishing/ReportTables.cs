using System.Text.Json;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>A story report as tidy tables: one kind of row a table, keys that join them.</summary>
internal static class ReportTables
{
    private static readonly Dictionary<string, Func<StoryReport, DataTable>> Makers = new(StringComparer.Ordinal)
    {
        ["cells"] = Cells,
        ["versions"] = Versions,
        ["links"] = Links,
        ["additions"] = Additions,
        ["changes"] = Changes,
        ["quotes"] = Quotes,
        ["credits"] = Credits,
        ["audits"] = AuditTables.Audits,
        ["credit-history"] = AuditTables.CreditHistory,
        ["audit-decisions"] = AuditTables.Decisions,
        ["quote-trails"] = QuoteTables.Trails,
        ["revisions"] = RevisionTables.Changes,
        ["unnamed-sources"] = SourceTables.Unnamed,
        ["named-elsewhere"] = SourceTables.NamedElsewhere,
        ["metrics"] = MetricRows,
        ["dictionary"] = _ => DataDictionary.Table,
    };

    /// <summary>The names of the tables.</summary>
    public static IReadOnlyList<string> Names => [.. Makers.Keys];

    /// <summary>One table of a report.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="report">The report.</param>
    public static DataTable Make(string name, StoryReport report) => Makers[name](report);

    private static DataTable Cells(StoryReport report) => new(
        "cells",
        ["story", "seedSentence", "seedText", "outlet", "source", "revision", "status", "versionSentences", "versionText", "carryRate"],
        [.. from row in report.Matrix
            from cell in row.Cells
            let version = report.Versions[cell.Version].Comparison.Version
            select (IReadOnlyList<object?>)
            [
                report.Seed.Seed.StoryId, row.Seed, report.Seed.Body.Sentences[row.Seed].Text, version.Outlet, version.Source, version.Revision,
                Code(cell.Status), string.Join(' ', cell.VersionSentences),
                string.Join(' ', cell.VersionSentences.Select(index => version.Body.Sentences[index].Text)), row.CarryRate,
            ]]);

    private static DataTable Versions(StoryReport report) => new(
        "versions",
        ["story", "outlet", "source", "revision", "outcome", "confidence", "notComparable", "headline", "publishedAt", "clock", "sentences", "dropped", "added", "verdict", "credited", "missing"],
        [.. report.Versions.Select(one => (IReadOnlyList<object?>)
        [
            report.Seed.Seed.StoryId, one.Comparison.Version.Outlet, one.Comparison.Version.Source, one.Comparison.Version.Revision,
            Code(one.Comparison.Version.Outcome), one.Comparison.Version.Confidence, one.Comparison.NotComparable, one.Comparison.Version.Headline,
            one.Comparison.Version.PublishedAt, one.Comparison.Version.Clock, one.Comparison.Version.Body.Sentences.Count,
            Count(one.Comparison, one.Comparison.Dropped.Count), Count(one.Comparison, one.Comparison.Added.Count),
            Code(one.Audit.Verdict), string.Join("; ", one.Audit.Credited), string.Join("; ", one.Audit.Missing),
        ])]);

    private static DataTable Links(StoryReport report) => Rows(
        report, "links", ["seedSentence", "versionSentence", "kind", "score", "moved", "reasons", "seedText", "versionText"],
        one => one.Comparison.Alignment.Links.Select(link => new object?[]
        {
            link.Seed, link.Version, Code(link.Kind), link.Score, link.Moved, string.Join("; ", link.Reasons),
            report.Seed.Body.Sentences[link.Seed].Text, one.Comparison.Version.Body.Sentences[link.Version].Text,
        }));

    private static DataTable Additions(StoryReport report) => Rows(
        report, "additions", ["versionSentence", "paragraph", "text", "shared"],
        one => one.Comparison.Added.Select(index => new object?[]
        {
            index, one.Comparison.Version.Body.Sentences[index].Paragraph, one.Comparison.Version.Body.Sentences[index].Text,
            report.SharedAdditions.Any(shared => shared.Members.Any(member =>
                ReferenceEquals(report.Versions[member.Version].Comparison, one.Comparison) && member.Sentence == index)),
        }));

    private static DataTable Changes(StoryReport report) => Rows(
        report, "changes", ["seedSentence", "versionSentence", "kind", "seedText", "versionText"],
        one => one.Comparison.Alignment.Contradictions.Select(found => new object?[] { found.Seed, found.Version, Code(found.Kind), found.SeedText, found.VersionText })
            .Concat(one.Comparison.Alignment.AgentChanges.Select(found => new object?[] { found.Seed, found.Version, found.VersionAgent is null ? "agent-dropped" : "agent-named", found.SeedText, found.VersionText })));

    private static DataTable Quotes(StoryReport report) => Rows(
        report, "quotes", ["seedSentence", "versionSentence", "change", "seedText", "versionText", "seedSpeaker", "versionSpeaker", "speakers", "beside"],
        one => one.Comparison.QuoteFindings.Select(found => new object?[]
        {
            found.Seed, found.Version, Code(found.Change), found.SeedText, found.VersionText, found.SeedSpeaker, found.VersionSpeaker, found.Speakers is { } speakers ? Code(speakers) : null, found.Beside is { } place ? Code(place) : null,
        }));

    private static DataTable Credits(StoryReport report) => Rows(
        report, "credits", ["creditedOutlet", "reporter", "kind", "level", "text", "paragraph", "start", "end", "link", "behindVerdict"],
        one => one.Comparison.Credits.Select(credit => new object?[]
        {
            credit.Outlet, credit.Reporter, Code(credit.Kind), Code(credit.Level), credit.Text, credit.Paragraph, credit.Start, credit.End, credit.Href?.AbsoluteUri, one.Audit.Evidence.Contains(credit),
        }));

    private static DataTable MetricRows(StoryReport report) => Rows(
        report, "metrics", ["metric", "value", "unit", "definition"],
        one => MetricDefinitions.All.Select(metric => new object?[]
        {
            metric.Name, one.Comparison.Metrics.Values.GetValueOrDefault(metric.Name), metric.Unit, metric.Definition,
        }));

    private static DataTable Rows(StoryReport report, string name, string[] columns, Func<VersionReport, IEnumerable<object?[]>> rows) => new(
        name,
        ["story", "outlet", "source", "revision", .. columns],
        [.. from one in report.Versions
            from row in rows(one)
            select (IReadOnlyList<object?>)
                [report.Seed.Seed.StoryId, one.Comparison.Version.Outlet, one.Comparison.Version.Source, one.Comparison.Version.Revision, .. row]]);

    // What cannot be compared has no number of omissions, not zero of them.
    private static int? Count(Comparison comparison, int count) => comparison.NotComparable is null ? count : null;

    // The words of the JSON contracts, so that tables and JSON join.
    private static string Code<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value).GetString()!;
}
