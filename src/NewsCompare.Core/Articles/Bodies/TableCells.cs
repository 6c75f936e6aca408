using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells data tables from layout tables: the cells of the first are read as one line, the cells of the second hold blocks.</summary>
internal static class TableCells
{
    /// <summary>Whether a cell stands beside others and holds no blocks.</summary>
    /// <param name="cell">A td or th element.</param>
    public static bool IsPlain(IElement cell)
    {
        var children = cell.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && !ElementNames.IsInline(child.LocalName) && !ElementNames.IsSkipped(child.LocalName) && child.LocalName != "br")
            {
                return false;
            }
        }

        return cell.ParentElement is { LocalName: "tr" } row && HoldsSeveral(row);
    }

    // Stops at the second cell: a row may have any number of them.
    private static bool HoldsSeveral(IElement row)
    {
        var cells = 0;
        var children = row.ChildNodes;
        for (var i = 0; i < children.Length && cells < 2; i++)
        {
            cells += children[i] is IElement ? 1 : 0;
        }

        return cells > 1;
    }
}
