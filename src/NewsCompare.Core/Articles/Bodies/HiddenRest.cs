namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the rest of a text that stands in the page and is shown when the reader asks for it ("read on").</summary>
internal static class HiddenRest
{
    private const int Least = 250;
    private const double MostInParagraphs = 0.8;

    /// <summary>Whether a hidden element goes on with the paragraphs that stand directly before it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="region">An element that is left out for its name, or since it is hidden.</param>
    public static bool Is(BlockPage page, Region region)
    {
        if (!region.IsHidden || region.Tag is not ("div" or "section") || region.FirstBlock == 0 || page.Blocks[region.FirstBlock - 1] is not { EndsSentence: true, Region.Tag: "p" } before
            || !ReferenceEquals(before.Region.Parent, region.Parent))
        {
            return false;
        }

        var (all, prose) = (0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            all += block.Size;
            prose += block is { EndsSentence: true, LinkDensity: < 0.3, Region.Tag: "p" } && ReferenceEquals(block.Region.Parent, region) ? block.Size : 0;
        }

        return all >= Least && prose >= all * MostInParagraphs;
    }
}
