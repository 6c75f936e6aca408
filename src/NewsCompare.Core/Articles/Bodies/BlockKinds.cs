namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Says what kind of paragraph a block of the body is.</summary>
internal static class BlockKinds
{
    private const int LongestBoldLine = 100;
    private const int Levels = 6;

    /// <summary>The kind, live blogs aside.</summary>
    /// <param name="block">A block of the body.</param>
    public static ParagraphKind Of(Block block) =>
        IsQuoted(block.Region) ? ParagraphKind.Quotation
        : block.IsHeading || IsBoldLine(block) ? ParagraphKind.Subheading
        : block.IsListItem ? ParagraphKind.List
        : ParagraphKind.Text;

    private static bool IsBoldLine(Block block) => block.IsEmphasized && block.Size < LongestBoldLine && !block.EndsSentence && block.Region.Tag is "p" or "div";

    private static bool IsQuoted(Region region)
    {
        var at = region;
        for (var level = 0; level < Levels && at is not null; level++, at = at.Parent)
        {
            if (at.Tag is "blockquote" || at.Hint is RegionHint.Post)
            {
                return true;
            }
        }

        return false;
    }
}
