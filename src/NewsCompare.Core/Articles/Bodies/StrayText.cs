namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds text outside of paragraphs in a body that is written in paragraphs: captions, times, labels of players and buttons.</summary>
internal static class StrayText
{
    private const double ParagraphShare = 0.8;
    private const int Longest = 400;
    private const int LeastRun = 60;
    private const int LeastSentence = 40;
    private const int MostTogether = 4;

    /// <summary>The blocks without stray text; all of them where the body is not written in paragraph elements.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    /// <param name="page">The page they are of.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks, BlockPage page)
    {
        var all = blocks.Where(block => !block.IsHeading).Sum(block => (double)block.Size);
        var inParagraphs = blocks.Where(block => block.Region.Tag is "p").Sum(block => (double)block.Size);
        if (inParagraphs < all * ParagraphShare)
        {
            return blocks;
        }

        var holders = blocks.Where(block => block.Region is { Tag: "p", Parent: not null }).GroupBy(block => block.Region.Parent!)
            .Where(paragraphs => paragraphs.Skip(1).Any()).ToDictionary(paragraphs => paragraphs.Key, paragraphs => paragraphs.First().Index);
        return [.. blocks.Where(block => !IsStray(block) || IsBareRun(block, holders) || IsLoneSentence(block, page, holders))];
    }

    private static bool IsStray(Block block) => block.Size < Longest && block.Region.Tag is "div" or "span" or "section" or "center" or "button" or "label" or "article" or "main" && !block.IsHeading && !Posts.Say(block);

    // A sentence right among the paragraphs: a box in a paragraph ends it, and its rest has no element of its own.
    private static bool IsBareRun(Block block, Dictionary<Region, int> holders) => block is { EndsSentence: true, Size: >= LeastRun, LinkDensity: < 0.5 }
        && (holders.ContainsKey(block.Region) || (block is { FollowsImage: false, Region: { Tag: "center", Images: 0, Parent: { } outer } } && holders.ContainsKey(outer)));

    // A paragraph of the text that somebody wrote in an element of another name, alone or with a few more: behind the first of those around it, and no caption, unless the page's own data hold it.
    private static bool IsLoneSentence(Block block, BlockPage page, Dictionary<Region, int> holders)
    {
        var isStated = IsSentence(block) && page.Stated is { } stated && stated.Holds(block.Text);
        if (!isStated && (block.FollowsImage || !IsSentence(block) || PageWords.IsAppeal(block) || ReportedCalls.IsOwnVoice(block.Text)))
        {
            return false;
        }

        var box = block.Region;
        while (box.Parent is { } parent && !holders.ContainsKey(parent) && parent.EndBlock - parent.FirstBlock <= MostTogether)
        {
            box = parent;
        }

        return box.Parent is { } holder && holders.TryGetValue(holder, out var first) && first < block.Index && (isStated || AreSentences(page, box));
    }

    private static bool AreSentences(BlockPage page, Region box)
    {
        var longest = 0;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (!IsSentence(page.Blocks[i]))
            {
                return false;
            }

            longest = Math.Max(longest, page.Blocks[i].Size);
        }

        return longest >= LeastSentence && box is { Images: 0, HoldsForm: false };
    }

    // Questions and calls are what boxes say.
    private static bool IsSentence(Block block) => block is { EndsSentence: true, IsHeading: false, IsAside: false, LinkDensity: < 0.5 } && block.Text[^1] is not (':' or '?' or '!');
}
