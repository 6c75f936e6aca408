using System.Buffers;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the posts of social networks that a page shows in elements which no name tells from others: a small box that ends, or opens, with a day, a name or a button which leads to the post.</summary>
internal static class Posts
{
    private const int MostBlocks = 14;
    private const int Longest = 1_500;
    private const int LongestSignature = 150;
    private const int LongestName = 90;
    private const int LeastText = 30;
    private const double MostOfPage = 0.34;
    private const double Linked = 0.8;

    private static readonly SearchValues<char> Closing = SearchValues.Create(" .)]»›→");

    /// <summary>Says of the boxes that they are posts.</summary>
    /// <param name="page">The page.</param>
    public static void Mark(BlockPage page)
    {
        var most = -1.0;
        foreach (var block in page.Blocks)
        {
            if (block.Links.Length == 0 || !LeadsToPost(page, block, block.Links[^1]) || Are(block.Region))
            {
                continue;
            }

            most = most < 0 ? MostOfPage * page.Blocks.Sum(one => one.Size) : most;
            var box = SignsItself(block) ? block.Region : IsSignature(block) ? Box(page, block, most) : null;
            if (box is not null)
            {
                box.Hint = RegionHint.Post;
            }
        }
    }

    /// <summary>Whether an element is a post, or stands in one.</summary>
    /// <param name="region">Any element.</param>
    public static bool Are(Region region) => region.IsIn(at => at.Hint is RegionHint.Post);

    /// <summary>Whether a block is what a post says, and not a name, a day or a button beside it.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool Say(Block block) => block is { IsHeading: false, Size: >= LeastText } && (block.EndsSentence || block.LinkDensity < 0.5) && Are(block.Region);

    private static bool LeadsToPost(BlockPage page, Block block, BlockLink link) => PostAddresses.Are(link.Href) && !page.IsOwn(link.Href)
        && !block.Text.AsSpan(Math.Min(link.End, block.Text.Length)).ContainsAnyExcept(Closing);

    // "The pier is gone. — Ada Finch (@finch) <3 November 2031>" in one paragraph.
    private static bool SignsItself(Block block) => block.Region.Tag is "p" or "blockquote" && block.Text.AsSpan(0, block.Links[^1].Start).TrimEnd() is var before
        && before is [.., ')'] && before.LastIndexOfAny('—', '–') is > LeastText and var dash && before.Length - dash < LongestName && before[dash..].Contains("(@", StringComparison.Ordinal);

    // A day or a clock, a name, or nothing but the link; a sentence of the story that ends with one is none.
    private static bool IsSignature(Block block) => block is { IsHeading: false, Text.Length: <= LongestSignature } && (!block.EndsSentence || block.LinkDensity > Linked)
        && (block.Text.AsSpan(block.Links[^1].Start).ContainsAnyInRange('0', '9') || block.Text.Contains('@', StringComparison.Ordinal) || (block.LinkDensity > Linked && block.Region.IsIn(at => at.Tag is "blockquote"))); // a button alone may stand below a notice on cookies

    // The smallest element around the signature that holds a text too, and is neither the text of the story nor a good part of the page.
    private static Region? Box(BlockPage page, Block signature, double most)
    {
        for (var at = signature.Region; at is { Tag: not ("body" or "main"), Hint: not RegionHint.Body } && at.EndBlock - at.FirstBlock <= MostBlocks; at = at.Parent)
        {
            var (size, holdsText) = (0, false);
            for (var i = at.FirstBlock; i < at.EndBlock; i++)
            {
                var block = page.Blocks[i];
                if (block.Region.Tag is "h1" or "h2")
                {
                    return null;
                }

                size += block.Size;
                holdsText |= !ReferenceEquals(block, signature) && block is { IsHeading: false, Size: >= LeastText, LinkDensity: < 0.5 };
            }

            if (size > Longest || size > most)
            {
                return null;
            }

            if (holdsText)
            {
                return at.Tag is "ul" or "ol" or "table" or "tr" ? null : at;
            }
        }

        return null;
    }
}
