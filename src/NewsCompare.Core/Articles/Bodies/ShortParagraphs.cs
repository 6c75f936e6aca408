namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the element of a few short paragraphs below the headline, each perhaps in an element of its own, where links and labels between them weigh more than they do.</summary>
internal static class ShortParagraphs
{
    private const int Least = 3;

    /// <summary>The element that holds the most sentences below the headline, or null: they are fewer than three, or another text was found that is none of them.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="own">The page's own article, outside of which nothing is looked for, or null.</param>
    /// <param name="found">The element of a single paragraph that was found, or null.</param>
    public static Region? Holder(BlockPage page, string headline, Region? own, Region? found)
    {
        if (page.PlaceOf(headline) is not (>= 0 and var at) || (found is not null && found.FirstBlock <= at))
        {
            return null;
        }

        BodyFinder.Weigh(page, block => block.Index > at && IsSentence(block) ? block.Size : 0);
        Region? best = null;
        foreach (var region in page.Regions)
        {
            best = !region.IsExcluded && region.Weight > (best?.Weight ?? 0) && (own is null || region.IsWithin(own)) ? region : best;
        }

        if (best is null || (found is not null && (ReferenceEquals(found, best) || !found.IsWithin(best))))
        {
            return null;
        }

        var sentences = page.Blocks.Skip(best.FirstBlock).Take(best.EndBlock - best.FirstBlock).Where(block => block.Index > at && IsSentence(block)).ToList();
        return sentences.Count >= Least && AreSetAlike(sentences, best) ? best : null;
    }

    private static bool IsSentence(Block block) => block is { Region: { Tag: "p", IsExcluded: false }, EndsSentence: true, LinkDensity: < 0.5 } && !PageWords.IsAppeal(block);

    // In the element itself, or each in one of its own that has the same name as the others.
    private static bool AreSetAlike(List<Block> sentences, Region best)
    {
        var first = Below(sentences[0], best);
        return sentences.TrueForAll(block => Below(block, best) is var part && part.Tag == first.Tag && (part.Tag is "p" || string.Equals(part.ClassName, first.ClassName, StringComparison.Ordinal)));
    }

    private static Region Below(Block block, Region outer)
    {
        var at = block.Region;
        while (at.Depth > outer.Depth + 1)
        {
            at = at.Parent!;
        }

        return at;
    }
}
