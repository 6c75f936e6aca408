using System.Text.RegularExpressions;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Says what kind of paragraph a block of the body is.</summary>
internal static partial class BlockKinds
{
    private const int LongestBoldLine = 100;
    private const int Levels = 6;
    private const int LongestNumber = 6;

    /// <summary>The kind, live blogs aside.</summary>
    /// <param name="block">A block of the body.</param>
    public static ParagraphKind Of(Block block) =>
        Quoted(block.Region) is { } quoted ? quoted
        : block.IsHeading || IsBoldLine(block) || IsSectionNumber(block) ? ParagraphKind.Subheading
        : block.IsListItem || IsRow(block) ? ParagraphKind.List
        : ParagraphKind.Text;

    private static bool IsRow(Block block) => block.Region.Tag is "tr" && block.Text.Contains(TableCells.Parting, StringComparison.Ordinal);

    private static bool IsBoldLine(Block block) => block.IsEmphasized && block.Size < LongestBoldLine && !block.EndsSentence && block.Region.Tag is "p" or "div";

    // "II.", alone in a paragraph, heads what follows; a number in other figures may be one of a table, unless it is set as a heading.
    private static bool IsSectionNumber(Block block) => block.Text.Length <= LongestNumber && block.Region.Tag is "p" or "div" && !block.IsListItem && SectionNumber().IsMatch(block.Text)
        && (!char.IsAsciiDigit(block.Text[0]) || block.IsEmphasized || block.Region.Element.GetAttribute("style")?.Contains("center", StringComparison.OrdinalIgnoreCase) is true);

    private static ParagraphKind? Quoted(Region region)
    {
        ParagraphKind? kind = null;
        var at = region;
        for (var level = 0; level < Levels && at is not null; level++, at = at.Parent)
        {
            if (at.Hint is RegionHint.Post)
            {
                return ParagraphKind.Post;
            }

            kind = at.Tag is "blockquote" ? ParagraphKind.Quotation : kind;
        }

        return kind;
    }

    [GeneratedRegex(@"^(?:[IVX]{1,5}|[1-9][0-9]?)[.)]?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SectionNumber();
}
