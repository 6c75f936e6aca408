namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the element that holds the main text.</summary>
/// <remarks>Every block gives its worth to the regions above it, less at each level, so that a higher region wins only when it brings more text.</remarks>
internal static class BodyFinder
{
    private const double Fade = 0.9;
    private const int Levels = 14;

    /// <summary>The region of the main text, or null when the page has none.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="worth">Worth of each block.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="brief">The element of a short story, outside of which nothing is looked for, or null.</param>
    public static Region? Find(BlockPage page, double[] worth, string headline, Region? brief)
    {
        Weigh(page, block => worth[block.Index]);
        var own = brief ?? OwnArticle.Of(page, worth, headline);
        Region? best = null;
        var most = 0.0;
        foreach (var region in page.Regions)
        {
            var weight = region.IsExcluded || !(own is null || region.IsWithin(own) || (brief is null && own.IsWithin(region) && !own.IsOneOfSeveral)) ? 0 : region.Weight * Preference(region.Hint);
            if (weight > most)
            {
                (best, most) = (region, weight);
            }
        }

        if (best is null || best.EndBlock - best.FirstBlock <= 1)
        {
            best = ShortParagraphs.Holder(page, headline, brief ?? own, best) ?? best;
        }

        return best is null ? brief : OwnArticle.Narrow(page, best); // links between short paragraphs may outweigh them
    }

    /// <summary>Sets the weight of every region: what its blocks give, less at each level.</summary>
    /// <param name="page">The page.</param>
    /// <param name="worth">What a block gives.</param>
    public static void Weigh(BlockPage page, Func<Block, double> worth)
    {
        foreach (var region in page.Regions)
        {
            region.Weight = 0;
        }

        foreach (var block in page.Blocks)
        {
            if (block.Region.IsExcluded)
            {
                continue;
            }

            var share = worth(block);
            var region = Holder(block);
            for (var level = 0; level < Levels && region is not null; level++)
            {
                region.Weight += share;
                share *= Fade;
                region = region.Parent;
            }
        }
    }

    // A paragraph is not its own container.
    private static Region? Holder(Block block) =>
        block.Region.Tag is "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" ? block.Region.Parent : block.Region;

    private static double Preference(RegionHint hint) => hint switch
    {
        RegionHint.Body => 1.25,
        RegionHint.Article => 1.1,
        _ => 1,
    };
}
