namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the other parts of a body that is cut into sibling containers, with boxes or advertisements between them.</summary>
internal static class SplitBodies
{
    private const int MostLevels = 4;
    private const int MostParts = 60;
    private const double LeastWorth = 60;

    /// <summary>The containers in reading order, the given one among them.</summary>
    /// <remarks>A part has the element name and class of the container, stands at its depth below one common parent, and holds running text. An article of its own is no part.</remarks>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="worth">Worth of each block.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlyList<Region> Of(BlockPage page, double[] worth, Region container)
    {
        if (container.Tag is "article" or "main" or "body" || container.ClassName is not { Length: > 0 } name)
        {
            return [container];
        }

        var top = Ancestor(container);
        var parts = page.Regions.Where(region => region.Depth == container.Depth && region.Hint == container.Hint && !region.IsExcluded && region.Tag == container.Tag
            && string.Equals(region.ClassName, name, StringComparison.Ordinal) && region.IsWithin(top)
            && (ReferenceEquals(region, container) || IsText(page, worth, region))).Take(MostParts).ToList();
        return parts.Contains(container) ? parts : [container];
    }

    // The common parent is looked for within the article the container stands in.
    private static Region Ancestor(Region container)
    {
        var top = container;
        for (var level = 0; level < MostLevels && top.Parent is { } parent && !top.IsOneOfSeveral && top.Tag is not ("article" or "main" or "body"); level++)
        {
            top = parent;
        }

        return top;
    }

    private static bool IsText(BlockPage page, double[] worth, Region region)
    {
        var sum = 0.0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            if (page.Blocks[i].Region.Tag is "h1")
            {
                return false;
            }

            sum += page.Blocks[i].Region.IsExcluded ? 0 : worth[i];
        }

        return sum >= LeastWorth;
    }
}
