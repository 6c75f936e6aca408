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

    // On narrower terminals the seven columns would tear words apart.
    private const int TableWidth = 90;

    // Room for the start of a sentence beside its marks; where there is less, the marks stand close together.
    private const int SentenceWidth = 30;

    private static readonly string[] Columns = ["", "Outlet", "Carries", "Drops", "Adds", "States differently", "Credit"];

    /// <summary>Draws the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="redirected">Whether it is no terminal.</param>
    public static void Write(StoryReport report, TextWriter output, bool redirected)
    {
        var console = ConsoleOf(output, redirected);
        WriteOutlets(report, console);
        console.Write(Sentences(report, console.Profile.Width));
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
        WriteOutlets(report, console);
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

    private static void WriteOutlets(StoryReport report, IAnsiConsole console)
    {
        var rows = VersionSummary.All(report).Select(one => Cells(report, one)).ToList();
        if (console.Profile.Width < TableWidth)
        {
            var records = rows.Select(IReadOnlyList<object?> (row) => [$"{row[0]}  {row[1]}", .. row.Skip(2).Select(cell => cell.Replace("\n", "; ", StringComparison.Ordinal))]).ToList();
            console.Profile.Out.Writer.WriteLine(ListRecords.Write(new("outlets", Columns[1..], records), console.Profile.Width));
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(Columns);
        rows.ForEach(row => Row(table, row));
        console.Write(table);
    }

    private static string[] Cells(StoryReport report, VersionSummary one)
    {
        var comparison = one.Report.Comparison;
        var changed = comparison.Alignment.Contradictions.Select(found => $"{Wording.Word(found.Kind)}: {found.SeedText} \u2192 {found.VersionText}")
            .Concat(comparison.Beside.SelectMany(told => told.Changes).Select(found => $"{Wording.Word(found.Kind)}, beside the text: {found.SeedText} \u2192 {found.VersionText}"))
            .Concat(comparison.Alignment.AgentChanges.Select(found => $"{Wording.Of(found)}: {found.SeedText} \u2192 {found.VersionText}"))
            .Concat(one.ChangedQuotes.Select(found => "quote " + Wording.Word(found.Change)));
        return
        [
            Letter(one.Index),
            one.Version.Outlet,
            comparison.NotComparable is null ? $"{one.Kept} of {report.Seed.Body.Sentences.Count}" : "not comparable",
            comparison.NotComparable is null ? Wording.Drops(comparison) : "",
            comparison.NotComparable is null ? Number(comparison.Added.Count) : "",
            comparison.NotComparable ?? string.Join("\n", Changes([.. changed])),
            Credit(one.Report),
        ];
    }

    private static Table Sentences(StoryReport report, int width)
    {
        var (own, close) = (width - 24 - (5 * report.Versions.Count), width - 27 - report.Versions.Count);
        var areClose = own < SentenceWidth;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Seed").RightAligned()).AddColumn(new TableColumn("Carried").RightAligned());
        var letters = report.Versions.Select((_, at) => Letter(at)).ToArray();
        table.AddColumns(!areClose ? letters : letters.Length < 2 ? letters : [$"{letters[0]} to {letters[^1]}"]).AddColumn("Sentence");
        foreach (var row in report.Matrix)
        {
            var marks = row.Cells.Select(cell => Wording.Symbol(cell.Status));
            Row(
                table,
                [
                    Number(row.Seed + 1), Wording.Percent(row.CarryRate), .. areClose && letters.Length > 0 ? [string.Concat(marks)] : marks,
                    Wording.Short(report.Seed.Body.Sentences[row.Seed].Text, Math.Max(20, areClose ? close : own)),
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
