using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells pull quotes, which repeat words of the body, from quotations, which stand there alone.</summary>
internal static class PullQuotes
{
    private const int Least = 25;
    private const int LeastNamed = 10;
    private const int Longest = 400;
    private const int LongestName = 100;
    private const int MostInBox = 2;
    private const int LeastWords = 4;
    private const double MostWords = 0.8;

    // Each is looked for in the whole text; a page with more is made of quotations.
    private const int Most = 200;

    /// <summary>The blocks that are pull quotes.</summary>
    /// <param name="blocks">Blocks of the body.</param>
    /// <param name="page">The page they are of.</param>
    public static IReadOnlySet<Block> In(IReadOnlyList<Block> blocks, BlockPage page)
    {
        var set = blocks.Where(block => IsSetApart(block) && Quotations.SpokenBy(page, block.Region) is null).ToHashSet(); // a name is none
        if (set.Count is 0 or > Most)
        {
            return new HashSet<Block>();
        }

        var running = string.Concat(blocks.Where(block => !set.Contains(block)).Select(block => TitleStatement.Folded(block.Text) + ' '));
        set.RemoveWhere(block => !running.Contains(TitleStatement.Folded(Words(block)), StringComparison.Ordinal) && !(IsMarked(block.Region) && RepeatsMost(block, blocks, set)));
        return set;
    }

    // In an element that calls itself a pull quote the words may be set right: one paragraph has nearly all of them.
    private static bool RepeatsMost(Block block, IReadOnlyList<Block> blocks, HashSet<Block> set)
    {
        var words = TitleStatement.Words(Words(block));
        return words.Count >= LeastWords && blocks.Any(other => !set.Contains(other) && TitleStatement.Words(other.Text) is var said && words.Count(said.Contains) >= words.Count * MostWords);
    }

    /// <summary>Whether a block stands in an element for quotations or beside the text.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsSetApart(Block block)
    {
        var region = block.Size is >= LeastNamed and <= Longest && !block.IsHeading ? block.Region : null;
        for (var level = 0; level < 3 && region is not null; level++, region = region.Parent)
        {
            if ((block.Size >= Least && region.Tag is "blockquote" or "aside" && !IsPoint(block, region)) || region.Has(ClassSigns.PullQuote))
            {
                return true;
            }
        }

        return block.Size >= Least && IsQuoteInBox(block);
    }

    // "“There was no other choice.”", with a name below it or alone, in an element of its own among paragraphs that have none.
    private static bool IsQuoteInBox(Block block) => block is { Region: { Tag: "p", Parent: { Tag: "div" or "section" } box }, Links.Length: 0 } && box.Parent is { HoldsParagraphs: true } && box.FirstBlock == block.Index && box.EndBlock - box.FirstBlock <= MostInBox
        && block.Size <= Longest && !block.IsHeading && Quotations.Opens(block.Text) && Quotations.Closes(block.Text);

    // Facts in a box beside the text may be told in its words.
    private static bool IsPoint(Block block, Region box) => box.Tag is "aside" && (block.IsListItem || block.Region.Tag is "dt" or "dd" or "tr");

    // Without the name behind the quotation marks, where the element calls itself a pull quote: "“…” — Ada Finch", "“…,” Finch said."
    private static string Words(Block block)
    {
        var text = block.Text;
        var end = IsMarked(block.Region) && text[0] is '“' or '"' or '„' or '«' or '»' ? text.AsSpan().LastIndexOfAny("”\"“»«") : 0;
        return end > LeastNamed && text.Length - end <= LongestName ? text[..end] : text;
    }

    private static bool IsMarked(Region region) => region.Has(ClassSigns.PullQuote) || (region.Parent is { } outer && (outer.Has(ClassSigns.PullQuote) || outer.Parent?.Has(ClassSigns.PullQuote) is true));
}
