namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Cuts off what stands before the first and behind the last paragraph.</summary>
internal static class Edges
{
    private const int LeastUnmarked = 30;

    /// <summary>From the first block of running text to the last, without headings that head nothing.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static IReadOnlyList<Block> Trim(IReadOnlyList<Block> blocks)
    {
        var first = 0;
        while (first < blocks.Count && !IsText(blocks[first]) && !Leads(blocks, first))
        {
            first++;
        }

        var last = blocks.Count - 1;
        while (last >= first && !IsText(blocks[last]) && !GoesOn(blocks, last) && !IsRow(blocks, last))
        {
            last--;
        }

        var kept = new List<Block>();
        for (var i = first; i <= last; i++)
        {
            kept.Add(blocks[i]);
        }

        return kept;
    }

    // A heading directly above the first paragraph belongs to it; in a header of its own, where other parts have such too. A single one is a title's.
    private static bool Leads(IReadOnlyList<Block> blocks, int at) =>
        blocks[at].IsHeading && at + 1 < blocks.Count && IsText(blocks[at + 1]) && (ReferenceEquals(blocks[at].Region.Parent, blocks[at + 1].Region.Parent)
            || (IsInHeader(blocks[at]) && ReferenceEquals(blocks[at].Region.Parent?.Parent, blocks[at + 1].Region.Parent) && blocks.Skip(at + 1).Any(IsInHeader)));

    private static bool IsInHeader(Block block) => block is { IsHeading: true, Region.Parent.Tag: "header" };

    // "No." ends an interview; in scripts that end no sentence with a mark a short paragraph looks like a label.
    private static bool GoesOn(IReadOnlyList<Block> blocks, int at)
    {
        var block = blocks[at];
        return at > 0 && block is { IsHeading: false, LinkDensity: 0, Region.Tag: "p" } && blocks[at - 1] is { Region.Tag: "p" } before
            && ReferenceEquals(block.Region.Parent, before.Region.Parent)
            && (block.EndsSentence || (block.Size >= LeastUnmarked && IsText(before) && !before.EndsSentence));
    }

    // A table below the text.
    private static bool IsRow(IReadOnlyList<Block> blocks, int at) => at > 0 && blocks[at].Region.Tag is "tr" && blocks[at - 1].Region.Tag is "tr" && !ReferenceEquals(blocks[at].Region, blocks[at - 1].Region);

    private static bool IsText(Block block) => !block.IsHeading && ((block.IsListItem && block.Size > 15 && block.LinkDensity < 0.3) || (block.EndsSentence ? block.Size >= 12 : block.Size >= 70));
}
