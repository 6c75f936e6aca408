namespace NewsCompare.Core.Articles.Bodies;

/// <summary>How much a block looks like a paragraph of running text, by itself.</summary>
internal static class BlockWorth
{
    private const int Running = 80;
    private const int Short = 30;

    /// <summary>Positive for running text, at most some hundreds; negative for lists of links.</summary>
    /// <param name="block">Any block.</param>
    public static double Of(Block block)
    {
        if (block.IsHeading)
        {
            return 0;
        }

        if (block.LinkDensity > 0.6)
        {
            return -Math.Min(block.Size, 80) * 0.5;
        }

        if (block.Size < Short)
        {
            return block.Region.Tag is "tr" ? 0 : -4; // the rows of a table are short
        }

        var free = Math.Min(block.Size, 900) * (1 - block.LinkDensity);
        return block.Size < Running && !block.EndsSentence ? -6 : block.Size < Running ? free * 0.4 : free;
    }
}
