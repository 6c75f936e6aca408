namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds boxes of whole sentences between the paragraphs of a text that a word of their name makes look like clutter by chance: "social-impact", "share-price".</summary>
internal static class SentenceBoxes
{
    private const int MostBlocks = 4;
    private const int LeastSentence = 60;

    /// <summary>Whether a region is such a box: it stands right between two paragraphs, and holds sentences and nothing to click.</summary>
    /// <param name="page">The page.</param>
    /// <param name="region">A region that its name makes clutter.</param>
    public static bool Is(BlockPage page, Region region) =>
        region is { Tag: "div" or "section", Images: 0, Parent: { } outer, ClassName: { Length: > 0 } names } && region.EndBlock - region.FirstBlock is > 0 and <= MostBlocks
        && IsParagraph(page, outer, region.FirstBlock - 1) && IsParagraph(page, outer, region.EndBlock)
        && HoldsSentences(page, region) && (region.Id is not null || ConventionalNames.Of(names).Hint is not RegionHint.None) && ConventionalNames.AreByChance(names)
        && !region.IsHidden && region.Element.QuerySelector("a, button, input, form, iframe") is null;

    private static bool HoldsSentences(BlockPage page, Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            if (page.Blocks[i] is not ({ IsHeading: true } or { Region.Tag: "p", EndsSentence: true, Size: >= LeastSentence }) || PageWords.IsAppeal(page.Blocks[i]))
            {
                return false;
            }
        }

        return !page.Blocks[region.EndBlock - 1].IsHeading;
    }

    private static bool IsParagraph(BlockPage page, Region outer, int at) => at >= 0 && at < page.Blocks.Count
        && page.Blocks[at] is { Region.Tag: "p", EndsSentence: true, LinkDensity: < 0.5 } block && ReferenceEquals(block.Region.Parent, outer);
}
