using System.Globalization;
using System.Text;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>A report in Markdown: the outlets, what each dropped and added, the matrix.</summary>
internal sealed class MarkdownReport : IReportRenderer
{
    public string Format => "md";

    public string FileEnding => ".md";

    public async Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes(Text(report)), cancellationToken);

    private static string Text(StoryReport report)
    {
        var page = new StringBuilder();
        var outlets = VersionSummary.All(report);
        page.Append("# ").Append(Plain(report.Seed.Seed.Title ?? report.Seed.Seed.StoryId)).Append("\n\n");
        Row(page, "Outlet", "Carries", "Drops", "Adds", "States differently", "Credit");
        Row(page, "---", "---", "---", "---", "---", "---");
        foreach (var one in outlets)
        {
            var comparison = one.Report.Comparison;
            Row(
                page,
                Plain(one.Version.Outlet),
                comparison.NotComparable is { } reason ? "not comparable: " + Plain(reason) : $"{Number(one.Kept)} of {Number(report.Seed.Body.Sentences.Count)}",
                comparison.NotComparable is null ? Wording.Drops(comparison) : "",
                comparison.NotComparable is null ? Number(comparison.Added.Count) : "",
                string.Join("; ", comparison.Alignment.Contradictions.Select(found =>
                    $"{Wording.Word(found.Kind)}: {Plain(found.SeedText)} \u2192 {Plain(found.VersionText)}")
                    .Concat(comparison.Beside.SelectMany(told => told.Changes).Select(found => $"{Wording.Word(found.Kind)}, beside the text: {Plain(found.SeedText)} \u2192 {Plain(found.VersionText)}"))
                    .Concat(comparison.Alignment.AgentChanges.Select(found => $"{Wording.Of(found)}: {Plain(found.SeedText)} \u2192 {Plain(found.VersionText)}"))),
                string.Join("; ", one.Report.Audit.Evidence.Select(credit => $"\u201C{Plain(credit.Text)}\u201D ({Wording.Place(credit)})")
                    .Prepend(Wording.Word(one.Report.Audit.Verdict)).Concat(Records(one.Report))));
        }

        page.Append('\n').Append(Wording.Counts(report.Counts)).Append(".\n");
        Silence(page, report);
        foreach (var one in outlets.Where(one => one.Report.Comparison.NotComparable is null))
        {
            Section(page, one, report);
        }

        Trails(page, report);
        Revisions(page, report);
        Sources(page, report);
        Matrix(page, report, outlets);
        return page.ToString();
    }

    private static IEnumerable<string> Records(VersionReport version)
    {
        foreach (var one in version.CreditHistory?.Events.Where(one => one is { Origin: true, Kind: not CreditEventKind.PresentAtFirst }) ?? [])
        {
            yield return Plain(AuditWording.Line(one));
        }

        foreach (var one in version.Audit.Declared)
        {
            yield return "markup, " + Plain(AuditWording.Line(one));
        }

        if (version.Review is { } review)
        {
            yield return "editor: " + Plain(AuditWording.Line(review, version.Comparison.Version.Revision));
        }
    }

    private static void Silence(StringBuilder page, StoryReport report)
    {
        if (report.Silence is not { Count: > 0 } silence)
        {
            return;
        }

        page.Append("\n## Watched outlets without an article\n\n");
        Row(page, "Outlet", "Reason", "In words", "Nearest item or page");
        Row(page, "---", "---", "---", "---");
        foreach (var outlet in silence)
        {
            Row(page, Plain(outlet.Outlet), Wording.Word(outlet.Reason), Plain(outlet.Detail), outlet.Nearest is { } nearest ? Plain(nearest.Title) : "");
        }
    }

    private static void Section(StringBuilder page, VersionSummary one, StoryReport report)
    {
        page.Append("\n## ").Append(Plain(one.Version.Outlet)).Append('\n');
        List(page, "Dropped", one.Report.Comparison.Dropped.Select(at => (at, report.Seed.Body.Sentences[at].Text)));
        List(page, "Not in the text, but beside it", one.Report.Comparison.Beside.Select(told => (told.Seed, $"{report.Seed.Body.Sentences[told.Seed].Text} ({Wording.Of(told.Place)}: \u201C{told.Text}\u201D{Wording.Changes(told)})")));
        List(page, "Added", one.Report.Comparison.Added.Select(at => (at, one.Version.Body.Sentences[at].Text)));
        foreach (var finding in one.ChangedQuotes)
        {
            page.Append("\nQuote, ").Append(Wording.Of(finding)).Append(": \u201C").Append(Plain(finding.SeedText ?? "")).Append("\u201D \u2192 \u201C")
                .Append(Plain(finding.VersionText ?? "")).Append("\u201D\n");
        }
    }

    private static void Trails(StringBuilder page, StoryReport report)
    {
        foreach (var (at, trail) in report.QuoteTrails.Index())
        {
            page.Append(at == 0 ? "\n## Quotations that were changed\n\n" : "").Append("- \u201C").Append(Plain(trail.SeedText)).Append("\u201D: ")
                .AppendJoin("; ", QuoteWording.Lines(trail, report).Select(Plain)).Append('\n');
        }
    }

    private static void Revisions(StringBuilder page, StoryReport report)
    {
        foreach (var (at, change) in report.Revisions.Index())
        {
            page.Append(at == 0 ? "\n## What outlets changed in their own texts\n\n" : "").Append("- ").Append(Plain(RevisionWording.Line(change))).Append('\n');
        }
    }

    private static void Sources(StringBuilder page, StoryReport report)
    {
        if (report.NamedElsewhere.Count == 0 && report.Versions.All(version => version.UnnamedSources.Count == 0))
        {
            return;
        }

        page.Append("\n## Unnamed sources\n\n");
        foreach (var version in report.Versions.Where(version => version.UnnamedSources.Count > 0))
        {
            page.Append("- ").Append(Plain(version.Comparison.Version.Outlet)).Append(": ")
                .AppendJoin("; ", version.UnnamedSources.Select(source => $"\u201C{Plain(source.Text)}\u201D ({SourceWording.Word(source)})")).Append('\n');
        }

        foreach (var found in report.NamedElsewhere)
        {
            page.Append("- ").Append(Plain(SourceWording.Line(found, report))).Append('\n');
        }
    }

    private static void List(StringBuilder page, string title, IEnumerable<(int At, string Text)> sentences)
    {
        var lines = sentences.Select(one => $"- {Number(one.At + 1)}: {Plain(one.Text)}\n").ToList();
        if (lines.Count > 0)
        {
            page.Append('\n').Append(title).Append(":\n\n").AppendJoin("", lines);
        }
    }

    private static void Matrix(StringBuilder page, StoryReport report, IReadOnlyList<VersionSummary> outlets)
    {
        page.Append("\n## Sentence by sentence\n\n");
        Row(page, ["Seed", "Carried", .. outlets.Select(one => Plain(one.Version.Outlet)), "Sentence"]);
        Row(page, ["---", "---", .. outlets.Select(_ => "---"), "---"]);
        foreach (var row in report.Matrix)
        {
            Row(
                page,
                [
                    Number(row.Seed + 1), Wording.Percent(row.CarryRate), .. row.Cells.Select(cell => $"{Wording.Symbol(cell.Status)} {Wording.Word(cell.Status)}"),
                    Plain(report.Seed.Body.Sentences[row.Seed].Text),
                ]);
        }
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // Outside text is shown, never read as Markdown or HTML.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!')
            {
                plain.Append('\\').Append(letter);
            }
            else
            {
                plain.Append(letter switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ when char.IsControl(letter) => " ", _ => letter.ToString() });
            }
        }

        return plain.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
