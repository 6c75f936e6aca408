using System.CommandLine;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Output;

/// <summary>Writes a story report in the format that was asked for; <c>compare</c> and <c>report</c> offer the same.</summary>
internal sealed class ReportOutput
{
    private readonly Option<string> format = new("--format")
    {
        Description = "table, html, json, csv or md.", HelpName = "FORMAT", DefaultValueFactory = _ => "table",
    };

    private readonly Option<string> table = new("--table")
    {
        Description = $"For csv: which table ({string.Join(", ", ReportTables.Names)}).", HelpName = "NAME", DefaultValueFactory = _ => "cells",
    };

    private readonly Option<string?> file = new("--out") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong("table", "html", "json", "csv", "md");
        table.AcceptOnlyFromAmong([.. ReportTables.Names]);
        command.Options.Add(format);
        command.Options.Add(table);
        command.Options.Add(file);
    }

    /// <summary>Writes the report where and how the options say.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The parsed command line.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidInputException">The file cannot be written.</exception>
    public async Task WriteAsync(StoryReport report, ParseResult options, CancellationToken cancellationToken)
    {
        var (chosen, name) = (options.GetValue(format)!, options.GetValue(table)!);
        if (options.GetValue(file) is { } path)
        {
            await WriteFileAsync(path, (output, token) => WriteAsync(report, chosen, name, output, token), cancellationToken);
        }
        else
        {
            // The table draws with sequences of its own, and cleans its cells itself.
            await using var output = chosen == "table" ? Console.OpenStandardOutput() : TerminalText.OpenOutput();
            await WriteAsync(report, chosen, name, output, cancellationToken);
        }
    }

    /// <summary>Writes a file and says where it lies.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidInputException">It cannot be written.</exception>
    public static async Task WriteFileAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await using var output = File.Create(path);
            await write(output, cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException("report-not-written", $"The report cannot be written to '{path}': {wrong.Message}", wrong);
        }

        await Console.Error.WriteLineAsync($"wrote {Path.GetFullPath(path)}");
    }

    private static Task WriteAsync(StoryReport report, string format, string table, Stream output, CancellationToken cancellationToken) => format switch
    {
        "html" => new HtmlReport().RenderAsync(report, output, cancellationToken),
        "json" => new JsonReport().RenderAsync(report, output, cancellationToken),
        "md" => new MarkdownReport().RenderAsync(report, output, cancellationToken),
        "csv" => CsvTable.WriteAsync(ReportTables.Make(table, report), output, cancellationToken),
        _ => WriteTableAsync(report, output),
    };

    private static async Task WriteTableAsync(StoryReport report, Stream output)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true);
        TerminalReport.Write(report, writer, Console.IsOutputRedirected);
    }
}
