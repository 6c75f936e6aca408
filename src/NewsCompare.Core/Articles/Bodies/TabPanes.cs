namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows tabs: parts of a page of which a reader sees one at a time, such as the story, its key facts and what readers say.</summary>
internal static class TabPanes
{
    private const double LeastOfPage = 0.5;

    /// <summary>Leaves out the panes beside the one that holds the story; where none does, all are read alike.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the worth of its blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        var sets = page.Regions.Where(region => region.Parent is not null && region.EndBlock > region.FirstBlock && IsPane(region)).GroupBy(region => region.Parent!).Where(set => set.Count() > 1).ToList();
        var others = new HashSet<Region>();
        foreach (var set in sets)
        {
            var story = set.MaxBy(WorthOf)!;
            if (WorthOf(story) >= LeastOfPage * sums[^1])
            {
                others.UnionWith(set.Where(pane => !ReferenceEquals(pane, story)));
            }
        }

        foreach (var region in others.Count == 0 ? [] : page.Regions)
        {
            region.IsExcluded |= others.Any(region.IsWithin);
        }

        double WorthOf(Region region) => sums[region.EndBlock] - sums[region.FirstBlock];
    }

    private static bool IsPane(Region region) => region.Role is "tabpanel" || region.Has(ClassSigns.Pane);
}
