namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds text outside of paragraphs in a body that is written in paragraphs: captions, times, labels of players and buttons.</summary>
internal static class StrayText
{
    private const double ParagraphShare = 0.8;
    private const int Longest = 400;
    private const int LeastRun = 60;

    /// <summary>The blocks without stray text; all of them where the body is not written in paragraph elements.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks)
    {
        var all = blocks.Where(block => !block.IsHeading).Sum(block => (double)block.Size);
        var inParagraphs = blocks.Where(block => block.Region.Tag is "p").Sum(block => (double)block.Size);
        if (inParagraphs < all * ParagraphShare)
        {
            return blocks;
        }

        var holders = blocks.Where(block => block.Region is { Tag: "p", Parent: not null }).GroupBy(block => block.Region.Parent!)
            .Where(paragraphs => paragraphs.Skip(1).Any()).Select(paragraphs => paragraphs.Key).ToHashSet();
        return [.. blocks.Where(block => !IsStray(block) || IsBareRun(block, holders))];
    }

    private static bool IsStray(Block block) => block.Size < Longest && block.Region.Tag is "div" or "span" or "section" or "center" or "button" or "label" or "article" or "main";

    // A sentence right among the paragraphs: a box in a paragraph ends it, and its rest has no element of its own.
    private static bool IsBareRun(Block block, HashSet<Region> holders) => block is { EndsSentence: true, Size: >= LeastRun, LinkDensity: < 0.5 }
        && (holders.Contains(block.Region) || (block is { FollowsImage: false, Region: { Tag: "center", Images: 0, Parent: { } outer } } && holders.Contains(outer)));
}
