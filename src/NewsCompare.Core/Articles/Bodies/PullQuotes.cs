using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells pull quotes, which repeat words of the body, from quotations, which stand there alone.</summary>
internal static class PullQuotes
{
    private const int Least = 25;
    private const int LeastNamed = 10;
    private const int Longest = 400;

    // Each is looked for in the whole text; a page with more is made of quotations.
    private const int Most = 200;

    /// <summary>The blocks that are pull quotes.</summary>
    /// <param name="blocks">Blocks of the body.</param>
    public static IReadOnlySet<Block> In(IReadOnlyList<Block> blocks)
    {
        var set = blocks.Where(IsSetApart).ToHashSet();
        if (set.Count is 0 or > Most)
        {
            return new HashSet<Block>();
        }

        var running = string.Concat(blocks.Where(block => !set.Contains(block)).Select(block => TitleStatement.Folded(block.Text) + ' '));
        set.RemoveWhere(block => !running.Contains(TitleStatement.Folded(block.Text), StringComparison.Ordinal));
        return set;
    }

    /// <summary>Whether a block stands in an element for quotations or beside the text.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsSetApart(Block block)
    {
        var region = block.Size is >= LeastNamed and <= Longest && !block.IsHeading ? block.Region : null;
        for (var level = 0; level < 3 && region is not null; level++, region = region.Parent)
        {
            if ((block.Size >= Least && region.Tag is "blockquote" or "aside") || region.Has(ClassSigns.PullQuote))
            {
                return true;
            }
        }

        return false;
    }
}
