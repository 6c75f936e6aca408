using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Auditing;

/// <summary><c>newscompare audit</c>: the verdicts of a story, and what editors decide about them.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var command = new Command(
            "audit", "Who was credited, and what editors decided about each verdict: list, accept, reject, history. Example: newscompare audit list biden-ukraine-kharkiv");
        command.Subcommands.Add(Table(
            "list", "Lists the verdicts of a story with their words, places, links and hashes; table and md count paragraphs from 1, json, jsonl and csv from 0.", "audits",
            ["outlet", "revision", "verdict", "level", "words", "paragraph", "sinceRevision", "decision", "decidedBy", "note", "onEarlierText"]));
        command.Subcommands.Add(AuditDecideCommand.Create("accept", "Says that a verdict is right.", Core.Audits.AuditJudgement.Accepted));
        command.Subcommands.Add(AuditDecideCommand.Create("reject", "Says that a verdict is wrong.", Core.Audits.AuditJudgement.Rejected));
        command.Subcommands.Add(Table("history", "Lists every decision of editors, the oldest first.", "audit-decisions", ["outlet", "decision", "verdict", "onTodaysEvidence", "ofRevision", "decidedBy", "note", "decidedAt"]));
        command.Subcommands.Add(Table("credits", "Lists in which revision of a page a credit appeared, vanished or changed.", "credit-history", ["outlet", "event", "creditedOutlet", "level", "words", "inRevision", "seenAt"]));
        return command;
    }

    /// <summary>The argument that names a story.</summary>
    public static Argument<string> Story() => new("story") { Description = "Story id.", HelpName = "STORY" };

    // A terminal is narrower than a file: there the long columns are left out.
    private static Command Table(string name, string description, string table, string[] narrow)
    {
        var story = Story();
        var outlet = new Argument<string?>("outlet") { Description = "Only this outlet: name, id, or the page's address.", HelpName = "OUTLET", Arity = ArgumentArity.ZeroOrOne };
        var format = ListOutput.FormatOption();
        var command = new Command(name, $"{description} Example: newscompare audit {name} biden-ukraine-kharkiv --format csv") { story, outlet, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            await using var session = PipelineSession.OpenToRead(installation);
            var report = await session.ReportAsync(result.GetValue(story)!, cancellationToken);
            if (result.GetValue(outlet) is { } named)
            {
                report = report with { Versions = AuditedVersion.Matching(report, named, installation.Outlets()) };
            }

            var rows = ReportTables.Make(table, report);
            var chosen = result.GetValue(format)!;
            await ListOutput.WriteAsync(chosen == "table" ? Narrow(ForPeople(rows), narrow) : chosen == "md" ? ForPeople(rows) : rows, chosen, cancellationToken);
            return rows.Rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    // People count paragraphs from 1, as the HTML report does; JSON and CSV from 0, as the data dictionary says.
    private static DataTable ForPeople(DataTable table)
    {
        var paragraph = table.Columns.ToList().IndexOf("paragraph");
        return paragraph < 0 ? table : table with
        {
            Rows = [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, column) => column == paragraph && cell is int from0 ? from0 + 1 : cell)])],
        };
    }

    private static DataTable Narrow(DataTable table, string[] columns)
    {
        List<int> places = [.. columns.Select(column => table.Columns.ToList().IndexOf(column))];
        return new(table.Name, columns, [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. places.Select(at => row[at])])]);
    }
}
