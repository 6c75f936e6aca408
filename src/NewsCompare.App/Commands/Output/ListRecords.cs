using System.Text;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Output;

/// <summary>A list for a terminal that is too narrow for its columns: a block a row, a line a column, long values over as many lines as they need.</summary>
internal static class ListRecords
{
    private const int Readable = 20;
    private const int BetweenColumns = 3;
    private const int AfterName = 2;

    /// <summary>Whether some column of the table would be squeezed to less than can be read, or less than its longest word.</summary>
    /// <param name="table">The list.</param>
    /// <param name="width">Characters of a line.</param>
    public static bool AreBetter(DataTable table, int width) => table.Rows.Count > 0
        && table.Columns.Select((name, at) => Math.Max(name.Length, table.Rows.Max(row => Needed(Cell(row[at])))) + BetweenColumns).Sum() > width;

    /// <summary>The blocks, parted by an empty line; what is empty has no line.</summary>
    /// <param name="table">The list.</param>
    /// <param name="width">Characters of a line; a word that is longer stays whole, so that addresses can be copied.</param>
    public static string Write(DataTable table, int width)
    {
        var indent = table.Columns.Max(name => name.Length) + AfterName;
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            foreach (var (name, cell) in table.Columns.Zip(row, (name, cell) => (name, Cell(cell))).Where(column => column.Item2.Length > 0))
            {
                text.Append(name.PadRight(indent)).AppendJoin("\n" + new string(' ', indent), Wrap(cell, width - indent)).Append('\n');
            }
        }

        return text.ToString();
    }

    // A longer text may go over some lines, a word may not: an address that is broken cannot be copied.
    private static int Needed(string cell) => Math.Max(Math.Min(Readable, cell.Length), cell.Split(' ').Max(word => word.Length));

    private static IEnumerable<string> Wrap(string cell, int width)
    {
        var line = new StringBuilder();
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string Cell(object? cell) => TerminalText.OneLine(CellText.Of(cell));
}
