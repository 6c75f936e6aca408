namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds what readers wrote below an article by the heading of its box.</summary>
internal static class ReaderTexts
{
    private const double OwnText = 500;

    /// <summary>Leaves out boxes that open with such a heading behind a text that is enough by itself.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the worth of its blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        var boxes = page.Blocks.Where(block => block is { IsHeading: true, Region: { Tag: not "h1", IsExcluded: false, Parent: { Tag: "div" or "section" or "aside", FirstBlock: var first } } }
            && first == block.Index && PageWords.HeadsReaders(block) && sums[block.Index] > OwnText).Select(block => block.Region.Parent!).ToHashSet();
        if (boxes.Count == 0)
        {
            return;
        }

        foreach (var region in page.Regions)
        {
            region.IsExcluded |= boxes.Contains(region) || (region.Parent is { } parent && boxes.Contains(parent) && boxes.Add(region));
        }
    }
}
