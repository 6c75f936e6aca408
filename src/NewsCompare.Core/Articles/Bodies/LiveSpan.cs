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
    /// <param name="body">The body, which may have left it out: it is in no paragraph, or in a header.</param>
    /// <param name="headline">What the page is called.</param>
    public IEnumerable<Block> Headings(PageBody body, string headline)
    {
        var texts = body.Blocks.Select(block => block.Index).ToHashSet();
        return Enumerable.Range(First, End - First).TakeWhile(at => !texts.Contains(at)).Select(at => body.Page.Blocks[at])
            .Where(block => BlockKinds.Of(block) is ParagraphKind.Subheading && block.Region.Tag is not "h1" && !block.Region.IsHidden && block.Text != headline && block.Text.Any(char.IsLetter) && !ClockLines.IsClock(block.Text));
    }
}
