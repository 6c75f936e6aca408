using System.Globalization;
using CsvHelper;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>Writes tables as CSV (RFC 4180, UTF-8); text that a spreadsheet would run as a formula is made harmless.</summary>
internal static class CsvTable
{
    /// <summary>Writes a table with its header.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="output">Where; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(DataTable table, Stream output, CancellationToken cancellationToken)
    {
        var options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape, FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n" };
        await using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        csv.WriteRecord([.. table.Columns]);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                switch (cell)
                {
                    case null: csv.WriteField(""); break;
                    case bool flag: csv.WriteField(flag ? "true" : "false"); break;
                    case DateTimeOffset at: csv.WriteField(CellText.Of(at)); break;
                    case int or long or double: csv.WriteField(cell); break;
                    default: csv.WriteField(CellText.Of(cell)); break;
                }
            }

            await csv.EndRecordAsync(cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }
}
