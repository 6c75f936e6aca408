using System.CommandLine;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Reporting;

/// <summary><c>newscompare report</c>: a story's report again, from what is stored.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var story = new Argument<string>("story") { Description = "Story id.", HelpName = "STORY" };
        var format = new Option<string>("--format") { Description = "table, html, json, csv or md.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "html", "json", "csv", "md");
        var table = new Option<string>("--table")
        {
            Description = $"For csv: which table ({string.Join(", ", ReportTables.Names)}).",
            HelpName = "NAME",
            DefaultValueFactory = _ => "cells",
        };
        table.AcceptOnlyFromAmong([.. ReportTables.Names]);
        var file = new Option<string?>("--out") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
        var command = new Command("report", "A story's report again, from what is stored. Example: newscompare report biden-ukraine-kharkiv --format csv --table cells --out cells.csv");
        command.Arguments.Add(story);
        command.Options.Add(format);
        command.Options.Add(table);
        command.Options.Add(file);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var report = await session.ReportAsync(result.GetValue(story)!, cancellationToken);
            if (result.GetValue(file) is not { } path)
            {
                await using var output = Console.OpenStandardOutput();
                await WriteAsync(report, result.GetValue(format)!, result.GetValue(table)!, output, cancellationToken);
                return ExitCode.Done;
            }

            try
            {
                await using var output = File.Create(path);
                await WriteAsync(report, result.GetValue(format)!, result.GetValue(table)!, output, cancellationToken);
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                throw new InvalidInputException("report-not-written", $"The report cannot be written to '{path}': {wrong.Message}", wrong);
            }

            await Console.Error.WriteLineAsync($"wrote {Path.GetFullPath(path)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAsync(StoryReport report, string format, string table, Stream output, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "html":
                await new HtmlReport().RenderAsync(report, output, cancellationToken);
                break;
            case "json":
                await new JsonReport().RenderAsync(report, output, cancellationToken);
                break;
            case "md":
                await new MarkdownReport().RenderAsync(report, output, cancellationToken);
                break;
            case "csv":
                await CsvTable.WriteAsync(ReportTables.Make(table, report), output, cancellationToken);
                break;
            default:
                await using (var writer = new StreamWriter(output, leaveOpen: true))
                {
                    TerminalReport.Write(report, writer, Console.IsOutputRedirected);
                }

                break;
        }
    }
}
