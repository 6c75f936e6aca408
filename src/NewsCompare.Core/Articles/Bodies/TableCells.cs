using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells data tables from layout tables: the cells of the first are read as one line, the cells of the second hold blocks.</summary>
internal static class TableCells
{
    /// <summary>What stands between two cells of a line.</summary>
    public const string Parting = " | ";

    private const int LongestCell = 60;

    /// <summary>The element that holds the words of a cell which stands beside others and holds no blocks: the cell, or the one paragraph in it; null for any other cell.</summary>
    /// <param name="cell">A td or th element.</param>
    public static IElement? PlainTextOf(IElement cell) => cell.ParentElement is { LocalName: "tr" } row && HoldsSeveral(row) ? PlainIn(cell) : null;

    // The paragraphs of a layout table stand alone in their cells; those of data are short.
    private static IElement? PlainIn(IElement cell)
    {
        if (IsPlain(cell))
        {
            return cell;
        }

        return cell.Children is { Length: 1 } children && children[0] is { LocalName: "p" or "div" } only && IsPlain(only) && TextSize.Of(ElementWalks.TextOf(only)) < LongestCell
            && cell.ChildNodes.All(node => node is not IText text || string.IsNullOrWhiteSpace(text.Data)) ? only : null;
    }

    private static bool IsPlain(IElement holder)
    {
        var children = holder.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && !ElementNames.IsInline(child.LocalName) && !ElementNames.IsSkipped(child.LocalName) && child.LocalName != "br")
            {
                return false;
            }
        }

        return true;
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
