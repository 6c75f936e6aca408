using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsCompare.App.Commands.Steps;
using NewsCompare.Pipeline.Publishing;
using Spectre.Console;

namespace NewsCompare.App.Commands.Output;

/// <summary>Writes lists to standard output in the format that was asked for.</summary>
internal static class ListOutput
{
    private const int SchemaVersion = 1;

    /// <summary>The formats of every list.</summary>
    public static readonly string[] Formats = ["table", "json", "jsonl", "csv", "md"];

    /// <summary>The option <c>--format</c>; each verb makes its own.</summary>
    public static Option<string> FormatOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "table, json, jsonl, csv or md.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "table",
        };
        option.AcceptOnlyFromAmong(Formats);
        return option;
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <param name="beside">For json: what stands beside the rows; null for nothing.</param>
    public static async Task WriteAsync(DataTable table, string format, CancellationToken cancellationToken, IReadOnlyDictionary<string, object?>? beside = null)
    {
        await using var output = TerminalText.OpenOutput();
        switch (format)
        {
            case "csv":
                await CsvTable.WriteAsync(table, output, cancellationToken);
                break;
            case "json":
                var document = new Dictionary<string, object?> { ["schemaVersion"] = SchemaVersion, [table.Name] = table.Rows.Select(row => Object(table, row)) };
                foreach (var (name, value) in beside ?? new Dictionary<string, object?>())
                {
                    document[name] = value;
                }

                await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(document, Indented), cancellationToken);
                await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
                break;
            case "jsonl":
                foreach (var row in table.Rows)
                {
                    await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Object(table, row), StepJson.Options), cancellationToken);
                    await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
                }

                break;
            case "md":
                await output.WriteAsync(Encoding.UTF8.GetBytes(Markdown(table)), cancellationToken);
                break;
            default:
                WriteTable(table);
                break;
        }
    }

    /// <summary>How JSON is written for people too.</summary>
    public static JsonSerializerOptions Indented { get; } = new(StepJson.Options) { WriteIndented = true, NewLine = "\n" };

    private static Dictionary<string, object?> Object(DataTable table, IReadOnlyList<object?> row) =>
        table.Columns.Select((column, index) => KeyValuePair.Create(column, row[index] is DateTimeOffset at ? CellText.Of(at) : row[index])).ToDictionary();

    private static string Markdown(DataTable table)
    {
        var lines = new StringBuilder();
        lines.Append("| ").AppendJoin(" | ", table.Columns).Append(" |\n|").AppendJoin("|", table.Columns.Select(_ => " --- ")).Append("|\n");
        foreach (var row in table.Rows)
        {
            lines.Append("| ").AppendJoin(" | ", row.Select(cell => CellText.Of(cell).ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return lines.ToString();
    }

    private static void WriteTable(DataTable table)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 200;
        }
        else if (table.Rows.Count == 0)
        {
            Console.Out.WriteLine("none");
            return;
        }
        else if (ListRecords.AreBetter(table, console.Profile.Width))
        {
            Console.Out.Write(ListRecords.Write(table, console.Profile.Width));
            return;
        }

        var grid = new Table().Border(TableBorder.Simple);
        foreach (var column in table.Columns)
        {
            grid.AddColumn(new TableColumn(Markup.Escape(column)));
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow([.. row.Select(cell => Markup.Escape(TerminalText.OneLine(CellText.Of(cell))))]);
        }

        console.Write(grid);
    }
}
