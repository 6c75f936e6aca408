namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds what readers wrote below an article, where no name says so: a row of elements of one kind, each a name and a text, behind a text that is enough by itself.</summary>
internal static class Threads
{
    private const int Least = 5;
    private const int LongestName = 40;
    private const double OwnText = 500;

    /// <summary>Leaves such rows out.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the worth of its blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        var heading = page.Blocks.FirstOrDefault(block => block.Region is { Tag: "h1", IsExcluded: false });
        if (heading is null)
        {
            return;
        }

        var rows = page.Regions.Where(region => !region.IsExcluded && region.Tag is "li" or "div" or "article" && region.Parent is not null && region.FirstBlock > heading.Index && IsEntry(page, region))
            .GroupBy(region => (region.Parent!, region.Tag, region.ClassName))
            .Where(row => row.Count() >= Least && sums[row.First().FirstBlock] - sums[heading.Index] > OwnText && OwnWorth(page, sums, heading.Index, row.First().FirstBlock) > OwnText)
            .SelectMany(row => row).ToHashSet();
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var region in page.Regions)
        {
            region.IsExcluded |= rows.Contains(region) || (region.Parent is { IsExcluded: true } parent && rows.Contains(parent) && rows.Add(region));
        }
    }

    private static double OwnWorth(BlockPage page, double[] sums, int first, int end)
    {
        var worth = 0.0;
        for (var i = first; i < end; i++)
        {
            worth += page.Blocks[i].Region.IsExcluded ? 0 : sums[i + 1] - sums[i];
        }

        return worth;
    }

    // A short line that is no sentence and no heading, then text.
    private static bool IsEntry(BlockPage page, Region region)
    {
        if (region.EndBlock - region.FirstBlock < 2 || page.Blocks[region.FirstBlock] is not { Size: <= LongestName, EndsSentence: false, IsHeading: false } name || !name.Text.Any(char.IsLetter) || name.Region.Tag is "td" or "th" or "dt")
        {
            return false;
        }

        for (var i = region.FirstBlock + 1; i < region.EndBlock; i++)
        {
            if (page.Blocks[i].IsHeading)
            {
                return false;
            }
        }

        return page.Blocks[region.FirstBlock + 1].Size > LongestName;
    }
}
