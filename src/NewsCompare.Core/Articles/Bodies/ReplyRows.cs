namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds what readers wrote below an article by the button below each entry, in elements of one kind side by side; their names may say nothing, and the time may be told in any words.</summary>
internal static class ReplyRows
{
    private const int Least = 2;
    private const int MostBlocks = 14;
    private const int LongestName = 60;

    /// <summary>The runs of such entries: the first block of each, and one past its last.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="first">The first block behind some text.</param>
    public static IEnumerable<(int Start, int End)> In(BlockPage page, int first) => page.Regions[0].Replies < Least ? []
        : page.Regions.Where(region => region.FirstBlock >= first && IsEntry(page, region))
            .GroupBy(entry => (entry.Parent, entry.Tag, entry.ClassName)).Where(row => row.Count() >= Least)
            .Select(row => (row.First().FirstBlock, row.Last().EndBlock));

    // It may hold the answers to it. What stands around all entries has as many buttons as what is around itself.
    private static bool IsEntry(BlockPage page, Region region) => region is { Replies: > 0, Parent: { } outer } && outer.Replies > region.Replies
        && region.EndBlock - region.FirstBlock is > 1 and var count && count <= MostBlocks * region.Replies
        && page.Blocks[region.FirstBlock] is { Size: <= LongestName, EndsSentence: false } && ReaderEntries.HoldsText(page, region.FirstBlock, region.EndBlock);
}
