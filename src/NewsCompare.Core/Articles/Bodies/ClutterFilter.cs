namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Decides which regions are clutter: a name alone does not condemn the region that holds most of the text.</summary>
internal static class ClutterFilter
{
    /// <summary>Sets <see cref="Region.IsExcluded"/> on every region.</summary>
    /// <param name="page">The page.</param>
    /// <param name="worth">Worth of each block.</param>
    public static void Mark(BlockPage page, IReadOnlyList<double> worth)
    {
        var sums = RunningSums.Of(worth.Select(w => Math.Max(0, w)));
        var all = sums[^1];
        foreach (var region in page.Regions)
        {
            var share = all <= 0 ? 0 : (sums[region.EndBlock] - sums[region.FirstBlock]) / all;
            region.IsExcluded = region.Parent is { IsExcluded: true } || share < Limit(region.Hint);
        }
    }

    private static double Limit(RegionHint hint) => hint switch
    {
        RegionHint.Outside => 0.8,
        RegionHint.Clutter or RegionHint.Caption => 0.4,
        _ => -1,
    };
}
