namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Drops blocks that say again what stands elsewhere: pull quotes, the lead shown twice.</summary>
internal static class Repeats
{
    /// <summary>The blocks without repeats; the longer text stays, of equal ones the first.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block.Size < 40 || seen.Add(block.Text))
            {
                kept.Add(block);
            }
        }

        return kept;
    }
}
