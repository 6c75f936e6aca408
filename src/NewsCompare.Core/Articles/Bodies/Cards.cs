namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the cards of other articles on a page: article elements with a linked heading, or inside the page's own article behind its text, and small boxes with a linked heading between its paragraphs.</summary>
internal static class Cards
{
    private const double LargestShare = 0.4;
    private const double MostTogether = 0.7;
    private const double OwnText = 300;
    private const int MostArticles = 300;
    private const double MostInBoxes = 0.3;
    private const double MostInOneBox = 0.5;

    /// <summary>Sets <see cref="Region.IsExcluded"/> on the cards.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the positive worth of the blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        var all = sums[^1];
        var between = CardsBetween.Of(page);
        Exclude(page, sums, between, between.Count == 1 ? MostInOneBox : MostInBoxes);
        var articles = page.Regions.Where(region => region.Tag is "article" && !region.IsExcluded).ToList();
        if (articles.Count > MostArticles)
        {
            return;
        }

        var cards = articles.Where(region => WorthOf(region, sums) < all * LargestShare && (HasLinkedHeading(page, region) || StandsBehind(region, articles, sums))).ToHashSet();
        Exclude(page, sums, cards, MostTogether);
    }

    // Where nearly all text is in cards, they are what the page is about: a ticker, or a front page.
    private static void Exclude(BlockPage page, double[] sums, HashSet<Region> cards, double most)
    {
        if (cards.Count == 0 || cards.Sum(region => WorthOf(region, sums)) > sums[^1] * most)
        {
            return;
        }

        foreach (var region in page.Regions)
        {
            region.IsExcluded |= region.Parent is { IsExcluded: true } || cards.Contains(region);
        }
    }

    private static double WorthOf(Region region, double[] sums) => sums[region.EndBlock] - sums[region.FirstBlock];

    // The top one of the first headings counts: above it may stand a linked section.
    private static bool HasLinkedHeading(BlockPage page, Region region)
    {
        Block? top = null;
        for (var i = region.FirstBlock; i < Math.Min(region.EndBlock, region.FirstBlock + 6); i++)
        {
            if (page.Blocks[i] is { IsHeading: true } heading && (top is null || string.CompareOrdinal(heading.Region.Tag, top.Region.Tag) < 0))
            {
                top = heading;
            }
        }

        return top is { LinkDensity: > 0.8 };
    }

    private static bool StandsBehind(Region region, List<Region> articles, double[] sums)
    {
        var outer = articles.Find(other => !ReferenceEquals(other, region) && region.IsWithin(other));
        return outer is not null && articles.Count(other => ReferenceEquals(other.Parent, region.Parent)) > 1
            && sums[region.FirstBlock] - sums[outer.FirstBlock] > OwnText
            && articles.TrueForAll(other => ReferenceEquals(other, outer) || !other.IsWithin(outer) || sums[other.FirstBlock] - sums[outer.FirstBlock] > OwnText);
    }
}
