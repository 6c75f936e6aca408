namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells the page's own article from the next ones that are loaded below it.</summary>
internal static class OwnArticle
{
    private const double EnoughText = 600;
    private const double EnoughOfSeveral = 200;
    private const int LongestName = 300;

    /// <summary>The first of several whole articles in a region, each with a top heading and text of its own, or the region.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static Region Narrow(BlockPage page, Region container)
    {
        var articles = page.Regions.Where(region => region.Tag is "article" && !region.IsExcluded && region.IsWithin(container)
            && region.Weight > container.Weight * 0.15 && HasHeading(page, region)).ToList();
        var outermost = articles.Where(region => !articles.Exists(other => !ReferenceEquals(other, region) && region.IsWithin(other))).ToList();
        return outermost.Count > 1 ? outermost[0] : container;
    }

    /// <summary>The article element whose heading is the page's headline, when it holds text of its own; else null.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="worth">Worth of each block.</param>
    /// <param name="headline">What the page is called.</param>
    public static Region? Of(BlockPage page, double[] worth, string headline)
    {
        var heading = page.Blocks.FirstOrDefault(block => block.IsHeading && string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase));
        var several = heading is null ? [] : OneOfSeveral(page, heading.Region);
        var region = heading?.Region;
        while (region is not null && region.Tag is not "article" && !several.Contains(region))
        {
            region = region.Parent;
        }

        if (region is null || region.IsExcluded)
        {
            return null;
        }

        var own = 0.0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            own += page.Blocks[i].Region.IsExcluded ? 0 : Math.Max(0, worth[i]);
        }

        if (own < (region.Tag is "article" ? EnoughText : EnoughOfSeveral))
        {
            return null;
        }

        region.IsOneOfSeveral = region.Tag is not "article";
        return region;
    }

    // Elements of one kind side by side, each opening with a heading of one kind: the stories of a page without an end. Of those around the heading, found in one pass.
    private static HashSet<Region> OneOfSeveral(BlockPage page, Region heading)
    {
        var around = new Dictionary<Region, Region>();
        for (var at = heading; at.Parent is { } parent; at = parent)
        {
            if (at.Tag is "div" or "section" && at.ClassName is { Length: > 0 and < LongestName } && Opens(page, at, heading, isSame: true))
            {
                around[parent] = at;
            }
        }

        var found = new HashSet<Region>();
        foreach (var other in around.Count == 0 ? [] : page.Regions)
        {
            if (other.Parent is { } parent && around.TryGetValue(parent, out var own) && !ReferenceEquals(other, own) && other.Tag == own.Tag && IsOfKind(own, other)
                && Opens(page, other, heading, string.Equals(other.ClassName, own.ClassName, StringComparison.Ordinal)))
            {
                found.Add(own);
            }
        }

        return found;
    }

    // "story" and "story next" are of one kind.
    private static bool IsOfKind(Region own, Region other) => other.ClassName is { Length: > 0 and < LongestName } names
        && own.ClassName!.Split(' ').All(name => names.Split(' ').Contains(name, StringComparer.Ordinal));

    // With a top heading, or, in an element of just the same names, with one that is named as the given one is.
    private static bool Opens(BlockPage page, Region region, Region heading, bool isSame) =>
        page.Blocks.Skip(region.FirstBlock).Take(Math.Min(3, region.EndBlock - region.FirstBlock)).Any(block => block.IsHeading
            && (block.Region.Tag is "h1" || (isSame && heading.ClassName is { Length: > 0 } name && string.Equals(block.Region.ClassName, name, StringComparison.Ordinal))));

    private static bool HasHeading(BlockPage page, Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            if (page.Blocks[i].Region.Tag is "h1")
            {
                return true;
            }
        }

        return false;
    }
}
