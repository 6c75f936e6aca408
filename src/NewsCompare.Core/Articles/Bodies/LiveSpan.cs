using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>One entry of a live blog among the blocks of its page.</summary>
/// <param name="First">Index of its first block.</param>
/// <param name="End">One past its last.</param>
/// <param name="Region">The element that holds it, or null where entries follow one another in one element.</param>
/// <param name="Time">As stated for machines, or null.</param>
/// <param name="Clock">The line that shows its clock, or null.</param>
internal sealed record LiveSpan(int First, int End, Region? Region, StatedTime? Time, string? Clock)
{
    /// <summary>What stands between the entry's beginning and its first block of text, and heads it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="texts">Indexes of the blocks of the body, which may have left out what is in no paragraph, or in a header.</param>
    /// <param name="headline">What the page is called.</param>
    public IEnumerable<Block> Headings(BlockPage page, IReadOnlySet<int> texts, string headline) =>
        Enumerable.Range(First, End - First).TakeWhile(at => !texts.Contains(at)).Select(at => page.Blocks[at])
            .Where(block => (BlockKinds.Of(block) is ParagraphKind.Subheading || (Region is null && block.Index == First)) && block.Region.Tag is not "h1" && !block.Region.IsHidden && block.Text != headline && block.Text.Any(char.IsLetter) && !ClockLines.IsClock(block.Text));
}
