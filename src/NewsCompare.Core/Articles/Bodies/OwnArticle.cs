namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells the page's own article from the next ones that are loaded below it.</summary>
internal static class OwnArticle
{
    private const double EnoughText = 600;

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
    public static Region? Of(BlockPage page, IReadOnlyList<double> worth, string headline)
    {
        var heading = page.Blocks.FirstOrDefault(block => block.IsHeading && string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase));
        var region = heading?.Region;
        while (region is not null && region.Tag is not "article" && !IsOneOfSeveral(page, region, heading!.Region))
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

        if (own < EnoughText)
        {
            return null;
        }

        region.IsOneOfSeveral = region.Tag is not "article";
        return region;
    }

    // Elements of one kind side by side, each opening with a heading of one kind: the stories of a page without an end.
    private static bool IsOneOfSeveral(BlockPage page, Region region, Region heading) =>
        region.Element.ClassName is { Length: > 0 } name && region.Tag is "div" or "section" && Opens(page, region, heading)
        && page.Regions.Any(other => !ReferenceEquals(other, region) && ReferenceEquals(other.Parent, region.Parent) && other.Tag == region.Tag && string.Equals(other.Element.ClassName, name, StringComparison.Ordinal) && Opens(page, other, heading));

    private static bool Opens(BlockPage page, Region region, Region heading) =>
        page.Blocks.Skip(region.FirstBlock).Take(Math.Min(3, region.EndBlock - region.FirstBlock)).Any(block => block.IsHeading
            && (block.Region.Tag is "h1" || (heading.Element.ClassName is { Length: > 0 } name && string.Equals(block.Region.Element.ClassName, name, StringComparison.Ordinal))));

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
