namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows elements around paragraphs of the story, side by side and of one name, which is then no word against any of them: each paragraph in its "subscriber-only", the first ones in a "teaser".</summary>
internal sealed class LikeWrappers
{
    private const double MostlyProse = 0.8;
    private const double LeastRest = 0.5;

    private readonly Dictionary<Region, double> worth = [];

    /// <summary>Finds them on a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sums">Running sums of the positive worth of its blocks.</param>
    public LikeWrappers(BlockPage page, double[] sums)
    {
        var rows = page.Regions.Where(region => region is { Hint: RegionHint.Clutter, Tag: "div" or "section" or "p", Parent: not null } && region.EndBlock > region.FirstBlock)
            .GroupBy(region => (region.Parent!, region.Tag, region.ClassName)).Select(row => row.ToList()).Where(row => IsProse(page, row)).ToList();
        foreach (var row in rows.Where(row => row.Count > 1))
        {
            var together = row.Sum(region => sums[region.EndBlock] - sums[region.FirstBlock]);
            row.ForEach(region => worth[region] = together);
        }

        foreach (var region in rows.Where(row => row.TrueForAll(region => ConventionalNames.NamesOpening(region.Element)) && OpensStory(page, sums, row)).SelectMany(row => row))
        {
            region.OpensStory = true;
        }
    }

    /// <summary>The worth of an element and of those like it beside it, where they hold paragraphs; else 0.</summary>
    /// <param name="region">Any element.</param>
    public double Of(Region region) => worth.GetValueOrDefault(region);

    // The first paragraphs of what it stands in, more than the one of a standfirst, and the text goes on behind them.
    private bool OpensStory(BlockPage page, double[] sums, List<Region> regions)
    {
        var (parent, first, end) = (regions[0].Parent!, regions[0].FirstBlock, regions[^1].EndBlock);
        if (parent.Tag is "header" or "aside" or "footer" or "ul" or "ol" || page.Blocks.Skip(first).Take(end - first).Count(IsParagraph) < 2
            || page.Blocks.Skip(parent.FirstBlock).Take(first - parent.FirstBlock).Any(IsParagraph))
        {
            return false;
        }

        var next = end;
        while (next < parent.EndBlock && StandsApart(page.Blocks[next].Region, parent))
        {
            next++;
        }

        return next < parent.EndBlock && IsParagraph(page.Blocks[next]) && sums[parent.EndBlock] - sums[end] >= LeastRest * (sums[end] - sums[first]);
    }

    private bool StandsApart(Region region, Region parent)
    {
        for (var at = region; at is not null && !ReferenceEquals(at, parent); at = at.Parent)
        {
            if (at.Hint is RegionHint.Clutter or RegionHint.Outside or RegionHint.Caption && !worth.ContainsKey(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProse(BlockPage page, List<Region> regions)
    {
        var (all, prose) = (0, 0);
        foreach (var region in regions)
        {
            for (var i = region.FirstBlock; i < region.EndBlock; i++)
            {
                all += page.Blocks[i].Size;
                prose += IsParagraph(page.Blocks[i]) ? page.Blocks[i].Size : 0;
            }
        }

        return prose >= all * MostlyProse;
    }

    private static bool IsParagraph(Block block) => block is { Region.Tag: "p", EndsSentence: true, LinkDensity: < 0.3 };
}
