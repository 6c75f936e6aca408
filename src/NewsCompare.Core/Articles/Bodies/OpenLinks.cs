namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Tells links from what a link became that nobody closed: a parser opens it again in every block behind it, until the next one.</summary>
/// <remarks>Then blocks in a row stand wholly in links to one address. So do the parts of a teaser, but those are not several paragraphs, and none of them begins in the midst of a sentence.</remarks>
internal static class OpenLinks
{
    private const int LeastParagraph = 60;
    private const int LeastParagraphs = 3;
    private const int LeastOfSome = 2;
    private const int LeastBehindStart = 1;
    private const int LeastOfTwo = 250;

    /// <summary>Puts blocks without such links in the place of those with them. Where it began, its first word stays one: how far it was to go, nobody knows.</summary>
    /// <param name="blocks">The blocks of a page.</param>
    public static void Close(List<Block> blocks)
    {
        for (var first = 0; first < blocks.Count; first++)
        {
            if (blocks[first].Links is not [.., { Href: var href } open] || open.End < blocks[first].Text.Length)
            {
                continue;
            }

            var end = first + 1;
            while (end < blocks.Count && blocks[end].Links is [{ Start: 0 } link, ..] && link.Href == href && (end == first + 1 || IsWhole(blocks[end - 1])))
            {
                end++;
            }

            if (end - first > 1 && IsOpen(blocks, first, end))
            {
                blocks[first] = blocks[first].With(blocks[first].IsHeading ? blocks[first].Links[..^1] : [.. blocks[first].Links[..^1], open with { End = EndOfWord(blocks[first].Text, open.Start) }]);
                for (var at = first + 1; at < end; at++)
                {
                    blocks[at] = blocks[at].With(blocks[at].Links[1..]);
                }
            }

            first = end - 1;
        }
    }

    private static bool IsWhole(Block block) => block.Links is [{ Start: 0 } link] && link.End >= block.Text.Length;

    private static bool IsOpen(List<Block> blocks, int first, int end)
    {
        var (paragraphs, size, hasTitle, isHeaded, hasHeading) = (0, 0, blocks[first].Region.Tag is "h1", false, blocks[first].IsHeading);
        for (var at = first + 1; at < end; at++)
        {
            var isParagraph = blocks[at] is { IsHeading: false, IsListItem: false, EndsSentence: true, Size: >= LeastParagraph };
            (paragraphs, size) = isParagraph ? (paragraphs + 1, size + blocks[at].Size) : (paragraphs, size);
            hasTitle |= blocks[at].Region.Tag is "h1";
            hasHeading |= blocks[at].IsHeading;
            isHeaded |= isParagraph && hasHeading; // the link may go on behind the text
        }

        return (hasTitle || !FillsBox(blocks, first, end)) && paragraphs >= (BeginsInSentence(blocks[first]) ? LeastBehindStart : hasTitle || (size >= LeastOfTwo && !isHeaded) ? LeastOfSome : LeastParagraphs);
    }

    // A card: all that it holds is one link.
    private static bool FillsBox(List<Block> blocks, int first, int end)
    {
        var box = blocks[end - 1].Region;
        while (box.FirstBlock > first && box.Parent is { } outer)
        {
            box = outer;
        }

        return box.FirstBlock == first && box.EndBlock == end;
    }

    // "The <report ...", but not "Read more: <...": that link may well be the next one's.
    private static bool BeginsInSentence(Block block) => block is { IsHeading: false, IsListItem: false, EndsSentence: true, Links: [.., { Start: > 0 } link] }
        && block.Text.AsSpan(0, link.Start).TrimEnd() is [.., var before] && (char.IsLetterOrDigit(before) || before is ',');

    private static int EndOfWord(string text, int start) => text.IndexOf(' ', start) is >= 0 and var end ? end : text.Length;
}
