namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Drops blocks that say again what stands elsewhere: pull quotes, the lead shown twice; and keeps a refrain.</summary>
internal static class Repeats
{
    private const int Least = 40;
    private const int LongestRefrain = 130;

    /// <summary>The blocks without repeats; of equal ones the first stays, and all of a refrain.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<Block>(blocks.Count);
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Size < Least || seen.TryAdd(blocks[at].Text, at) || IsRefrain(blocks, seen[blocks[at].Text], at))
            {
                kept.Add(blocks[at]);
            }
        }

        return kept;
    }

    // A short paragraph that the writer says again: set as the first one is, beside it in one element, and what stands around it is not said again too, as in a second copy of the text.
    private static bool IsRefrain(IReadOnlyList<Block> blocks, int first, int again) =>
        first > 0 && again - first > 1 && blocks[again] is { Size: <= LongestRefrain, EndsSentence: true, Links.Length: 0, FollowsImage: false, Region: { Tag: "p", Parent: { } outer } } block
        && blocks[first].Region is var region && region.Tag is "p" && ReferenceEquals(region.Parent, outer) && string.Equals(region.ClassName, block.Region.ClassName, StringComparison.Ordinal)
        && block.IsEmphasized == blocks[first].IsEmphasized && block.IsAside == blocks[first].IsAside
        && blocks[first - 1].Text != blocks[again - 1].Text && (again + 1 == blocks.Count || blocks[first + 1].Text != blocks[again + 1].Text)
        && !PageWords.IsAppeal(block) && !ReportedCalls.IsOwnVoice(block.Text);
}
