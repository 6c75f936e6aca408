namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds text outside of paragraphs in a body that is written in paragraphs: captions, times, labels of players and buttons.</summary>
internal static class StrayText
{
    private const double ParagraphShare = 0.8;
    private const int Longest = 400;

    /// <summary>The blocks without stray text; all of them where the body is not written in paragraph elements.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static IReadOnlyList<Block> Without(IReadOnlyList<Block> blocks)
    {
        var all = blocks.Where(block => !block.IsHeading).Sum(block => (double)block.Size);
        var inParagraphs = blocks.Where(block => block.Region.Tag is "p").Sum(block => (double)block.Size);
        return inParagraphs < all * ParagraphShare ? blocks : [.. blocks.Where(block => !IsStray(block))];
    }

    private static bool IsStray(Block block) => block.Size < Longest && block.Region.Tag is "div" or "span" or "section" or "center" or "button" or "label" or "article" or "main";
}
