namespace NewsCompare.Pipeline.Publishing;

/// <summary>A table of plain values: what lists, exports and reports have in common before a format is chosen.</summary>
/// <param name="Name">Lower-case-with-hyphens: "links".</param>
/// <param name="Columns">camelCase names, in order.</param>
/// <param name="Rows">Rows as wide as the columns; cells are text, numbers, booleans, UTC times or null.</param>
internal sealed record DataTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
