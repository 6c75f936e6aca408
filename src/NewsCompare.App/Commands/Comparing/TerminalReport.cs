using System.Globalization;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Publishing;
using Spectre.Console;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>A report for the terminal: one row an outlet, then one row a seed sentence.</summary>
internal static class TerminalReport
{
    private const int RedirectedWidth = 160;

    /// <summary>Draws the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="redirected">Whether it is no terminal.</param>
    public static void Write(StoryReport report, TextWriter output, bool redirected)
    {
        var console = ConsoleOf(output, redirected);
        console.Write(Outlets(report));
        console.Write(Sentences(report, Math.Max(20, console.Profile.Width - 24 - (5 * report.Versions.Count))));
        console.Write(new Text("= same   \u2248 reworded   \u25D0 partly   \u25A1 beside the text   \u2212 dropped   ? not comparable\n"));
    }

    /// <summary>Draws the table of outlets alone, under the story's title.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="redirected">Whether it is no terminal.</param>
    public static void WriteOutlets(StoryReport report, TextWriter output, bool redirected)
    {
        var console = ConsoleOf(output, redirected);
        console.Write(new Text($"\n{TerminalText.OneLine(report.Seed.Seed.Title ?? report.Seed.Seed.StoryId)}\n", new Style(decoration: Decoration.Bold)));
        console.Write(Outlets(report));
        console.Write(new Text(Wording.Counts(report.Counts) + "\n"));
        foreach (var silent in (report.Silence ?? []).GroupBy(outlet => outlet.Reason).OrderBy(group => group.Key))
        {
            console.Write(new Text(TerminalText.OneLine($"no article, {Wording.Word(silent.Key)}: {string.Join(", ", silent.Select(outlet => outlet.Outlet))}") + "\n"));
        }

        foreach (var change in report.Revisions)
        {
            console.Write(new Text($"{TerminalText.OneLine(RevisionWording.Line(change))}\n"));
        }
    }

    private static IEnumerable<string> Changes(List<string> changes)
    {
        const int Shown = 4;
        foreach (var change in changes.Take(Shown))
        {
            yield return Wording.Short(change, 70);
        }

        if (changes.Count > Shown)
        {
            yield return $"and {changes.Count - Shown} more, in the report";
        }
    }

    private static IAnsiConsole ConsoleOf(TextWriter output, bool redirected)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        if (redirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }

    private static Table Outlets(StoryReport report)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in new[] { "", "Outlet", "Carries", "Drops", "Adds", "States differently", "Credit" })
        {
            table.AddColumn(column);
        }

        foreach (var one in VersionSummary.All(report))
        {
            var comparison = one.Report.Comparison;
            var changed = comparison.Alignment.Contradictions.Select(found => $"{Wording.Word(found.Kind)}: {found.SeedText} \u2192 {found.VersionText}")
                .Concat(comparison.Beside.SelectMany(told => told.Changes).Select(found => $"{Wording.Word(found.Kind)}, beside the text: {found.SeedText} \u2192 {found.VersionText}"))
                .Concat(comparison.Alignment.AgentChanges.Select(found => $"{Wording.Of(found)}: {found.SeedText} \u2192 {found.VersionText}"))
                .Concat(one.ChangedQuotes.Select(found => "quote " + Wording.Word(found.Change)));
            Row(
                table,
                Letter(one.Index),
                one.Version.Outlet,
                comparison.NotComparable is null ? $"{one.Kept} of {report.Seed.Body.Sentences.Count}" : "not comparable",
                comparison.NotComparable is null ? Wording.Drops(comparison) : "",
                comparison.NotComparable is null ? Number(comparison.Added.Count) : "",
                comparison.NotComparable ?? string.Join("\n", Changes([.. changed])),
                Credit(one.Report));
        }

        return table;
    }

    private static Table Sentences(StoryReport report, int width)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Seed").RightAligned()).AddColumn(new TableColumn("Carried").RightAligned());
        for (var at = 0; at < report.Versions.Count; at++)
        {
            table.AddColumn(Letter(at));
        }

        table.AddColumn("Sentence");
        foreach (var row in report.Matrix)
        {
            Row(
                table,
                [
                    Number(row.Seed + 1), Wording.Percent(row.CarryRate), .. row.Cells.Select(cell => Wording.Symbol(cell.Status)),
                    Wording.Short(report.Seed.Body.Sentences[row.Seed].Text, width),
                ]);
        }

        return table;
    }

    private static string Credit(VersionReport version) => version.Review is { } review
        ? $"{CreditWords(version)}\n{AuditWording.Line(review, version.Comparison.Version.Revision)}"
        : CreditWords(version);

    private static string CreditWords(VersionReport version) => version.Audit.Evidence switch
    {
        [] => Wording.Word(version.Audit.Verdict),
        var evidence => $"{Wording.Word(version.Audit.Verdict)}\n" + string.Join("\n", evidence.Take(2).Select(credit =>
            $"\u201C{Wording.Short(credit.Text, 60)}\u201D, {Wording.Place(credit)}")),
    };

    private static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(TerminalText.Clean(cell)))]);

    private static string Letter(int version) => version < 26 ? ((char)('A' + version)).ToString() : Number(version + 1);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
