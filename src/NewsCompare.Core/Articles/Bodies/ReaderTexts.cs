namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Leaves out what readers wrote below an article, where no name says so.</summary>
internal static class ReaderTexts
{
    private const double OwnText = 500;
    private const double SomeText = 20;
    private const int LongestHeading = 60;
    private const int MostBehind = 200;
    private const int MostHeadings = 8;

    /// <summary>Leaves out what stands below a heading that says so, and entries that each bear a name and a time, behind a text that is enough by itself; behind a shorter one too where the heading counts them, or each can be answered.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the worth of its blocks.</param>
    /// <param name="isStrict">Whether all count; else only what counts behind a short text.</param>
    public static void Exclude(BlockPage page, double[] sums, bool isStrict)
    {
        var heading = page.Blocks.Find(block => block.Region is { Tag: "h1", IsExcluded: false })?.Index ?? 0;
        var own = RunningSums.Of(page.Blocks, block => block.Index < heading || block.Region.IsExcluded ? 0 : sums[block.Index + 1] - sums[block.Index]);
        var first = Array.FindIndex(own, sum => sum > SomeText);
        if (first < 0)
        {
            return;
        }

        var enough = isStrict && Array.FindIndex(own, first, sum => sum > OwnText) is >= 0 and var at ? at : page.Blocks.Count;
        var found = Headed(page, first, enough).Concat(ReplyRows.In(page, first)).Concat(ReaderEntries.In(page, first, enough, own)).ToList();
        if (found.Count == 0)
        {
            return;
        }

        var isIn = new bool[page.Blocks.Count];
        found.ForEach(run => Array.Fill(isIn, true, run.Start, run.End - run.Start));
        var outside = RunningSums.Of(isIn, at => at ? 0 : 1);
        foreach (var region in page.Regions)
        {
            region.IsExcluded |= region.EndBlock > region.FirstBlock && outside[region.EndBlock] - outside[region.FirstBlock] < 0.5;
        }
    }

    // All of a box that opens with such a heading; below any other to the end of its element or the next heading, unless text goes on behind that.
    private static IEnumerable<(int Start, int End)> Headed(BlockPage page, int first, int enough)
    {
        foreach (var heading in page.Blocks.Skip(first).Where(IsHeading).Where(block => block.Index >= enough || IsCount(block) || block.Region.Parent is { Replies: > 0 }).Take(MostHeadings))
        {
            var box = heading.Region;
            while (box is { Parent: not null } && box.FirstBlock == heading.Index && box.EndBlock == heading.Index + 1)
            {
                box = box.Parent;
            }

            var end = heading.IsHeading && box.FirstBlock == heading.Index && box.Tag is "div" or "section" or "aside" ? box.EndBlock : heading.Index + 1;
            while (end < box.EndBlock && !IsNext(page.Blocks[end], heading))
            {
                end++;
            }

            if (page.Blocks.Skip(end).Take(box.EndBlock - end).Where(block => !block.Region.IsExcluded && ReaderEntries.IsText(block)).Sum(block => block.Size) <= MostBehind)
            {
                yield return (heading.Index, end);
            }
        }
    }

    // A heading, bold words, or a line with how many there are: "4 comments".
    private static bool IsHeading(Block block) => block is { Size: <= LongestHeading, LinkDensity: < 0.5, Region: { IsExcluded: false, Tag: not "h1" } }
        && (block.IsHeading || block.IsEmphasized || block.Text.AsSpan().ContainsAnyInRange('0', '9')) && PageWords.HeadsReaders(block);

    // "Comments (6)".
    private static bool IsCount(Block block) => block.IsHeading && block.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsNext(Block block, Block heading) => block.IsHeading && string.CompareOrdinal(block.Region.Tag, heading.IsHeading ? heading.Region.Tag : "h3") <= 0;
}
