namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Drops blocks that say again what stands elsewhere: pull quotes, the lead shown twice; and keeps a refrain.</summary>
internal static class Repeats
{
    private const int Least = 40;
    private const int LongestRefrain = 130;
    private const int LongestClock = 40;

    /// <summary>The blocks without repeats; of equal ones the first stays, and all of a refrain, or where entries of a live blog say the same at other times.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="page">The page they are of.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks, BlockPage page)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<Block>(blocks.Count);
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Size < Least || seen.TryAdd(blocks[at].Text, at) || IsRefrain(blocks, seen[blocks[at].Text], at) || AreEntries(page, blocks[seen[blocks[at].Text]], blocks[at]))
            {
                kept.Add(blocks[at]);
            }
        }

        return kept;
    }

    // In elements of one kind side by side, each of which opens with a clock of its own.
    private static bool AreEntries(BlockPage page, Block one, Block again)
    {
        var (own, other) = (one.Region, again.Region);
        while (!ReferenceEquals(own.Parent, other.Parent))
        {
            (own, other) = (own.Depth >= other.Depth ? own.Parent! : own, other.Depth >= own.Depth ? other.Parent! : other);
        }

        return !ReferenceEquals(own, other) && own.Tag == other.Tag && string.Equals(own.ClassName, other.ClassName, StringComparison.Ordinal) && own.EndBlock > own.FirstBlock + 1 && other.EndBlock > other.FirstBlock + 1
            && page.Blocks[own.FirstBlock].Text is { Length: <= LongestClock } clock && page.Blocks[other.FirstBlock].Text is { Length: <= LongestClock } later && clock != later
            && ClockLines.IsClock(clock) && ClockLines.IsClock(later);
    }

    // A short paragraph that the writer says again: set as the first one is, beside it in one element, and what stands around it is not said again too, as in a second copy of the text.
    private static bool IsRefrain(IReadOnlyList<Block> blocks, int first, int again) =>
        first > 0 && again - first > 1 && blocks[again] is { Size: <= LongestRefrain, EndsSentence: true, Links.Length: 0, FollowsImage: false, Region: { Tag: "p", Parent: { } outer } } block
        && blocks[first].Region is var region && region.Tag is "p" && ReferenceEquals(region.Parent, outer) && string.Equals(region.ClassName, block.Region.ClassName, StringComparison.Ordinal)
        && block.IsEmphasized == blocks[first].IsEmphasized && block.IsAside == blocks[first].IsAside
        && blocks[first - 1].Text != blocks[again - 1].Text && (again + 1 == blocks.Count || blocks[first + 1].Text != blocks[again + 1].Text)
        && !PageWords.IsAppeal(block) && !ReportedCalls.IsOwnVoice(block.Text);
}
