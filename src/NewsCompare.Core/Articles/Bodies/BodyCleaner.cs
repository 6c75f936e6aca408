namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Picks the body's blocks from the region that holds it.</summary>
internal static class BodyCleaner
{
    /// <summary>The body, in reading order.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="container">The region of the main text.</param>
    /// <param name="headline">What the page is called, to tell it from the body.</param>
    public static IReadOnlyList<Block> Clean(BlockPage page, Region container, string headline)
    {
        var kept = new List<Block>();
        var linkLists = LinkLists.Of(page, container);
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!block.Region.IsExcluded && !linkLists.Contains(i) && !IsClutter(block, headline))
            {
                kept.Add(block);
            }
        }

        return Repeats.Without(Edges.Trim(kept));
    }

    private static bool IsClutter(Block block, string headline) =>
        block.Region.Tag is "h1" or "address"
        || !HasLetter(block.Text)
        || (block.LinkDensity > 0.85 && block.Size < 250)
        || (headline.Length > 0 && string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase));

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
