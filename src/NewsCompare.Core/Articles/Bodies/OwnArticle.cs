namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells the page's own article from the next ones that are loaded below it.</summary>
internal static class OwnArticle
{
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
