using System.Collections.Frozen;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads boxes beside a text: whether one says that it holds facts, and what its lines say.</summary>
internal static class FactBoxes
{
    private const int LongestHeading = 60;
    private const int LongestNames = 400;
    private const int LongestCell = 20_000;
    private const int MostInBox = 14;
    private const double MostOfText = 0.3;

    private static readonly FrozenSet<string> Names = "factbox facts fact factfile factsheet infobox keyfacts quickfacts fastfacts faktenbox fakten infokasten faktaruta faktaboks fakta faktarutan".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BoxNames = "box keypoint keypoints keytakeaways takeaways highlights glance ataglance summarybox textbox callbox".Split(' ').Concat(Names).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Headings = PageLexicon.Words.List("fact-headings").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name or the heading of a box says that it holds facts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A region of the page.</param>
    public static bool Is(BlockPage page, Region box) => box.EndBlock > box.FirstBlock
        && (NamesFacts(box.ClassName) || NamesFacts(box.Id) || IsHeaded(page, box));

    /// <summary>Leaves out the boxes of facts between the paragraphs whose heading says so, and which a name or a ground of their own sets apart: what they say is read as the lines of a box.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="sums">Running sums of the positive worth of the blocks.</param>
    public static void Exclude(BlockPage page, double[] sums)
    {
        HashSet<Region>? boxes = null;
        foreach (var region in page.Regions)
        {
            if (region is { Tag: "div" or "section", IsExcluded: false, ClassName: not null, Images: 0 } && region.EndBlock - region.FirstBlock is > 1 and <= MostInBox && IsSetApart(region.ClassName) && IsHeaded(page, region)
                && sums[region.EndBlock] - sums[region.FirstBlock] < sums[^1] * MostOfText && LinksAreInSentences(page, region))
            {
                (boxes ??= []).Add(region);
            }

            region.IsExcluded |= boxes is not null && (boxes.Contains(region) || (region.Parent is { } outer && boxes.Contains(outer) && boxes.Add(region)));
        }
    }

    private static bool IsSetApart(string names) => names.Length < LongestNames && names.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var all
        && (Array.Exists(all, name => name is "has-background" or "has-border-color") || all.Select(NameWords.Of).Any(words => words.Any(BoxNames.Contains) || words.Zip(words.Skip(1), string.Concat).Any(BoxNames.Contains)));

    private static bool IsHeaded(BlockPage page, Region box) => page.Blocks[box.FirstBlock] is var heading && (heading.IsHeading || heading.IsEmphasized) && IsLabel(heading);

    private static bool IsLabel(Block block) => block.Text.Length <= LongestHeading && Headings.Contains(block.Text.Replace('’', '\'').Trim(' ', ':', '.'));

    /// <summary>Whether every link of a box stands in a sentence or a point of it, with words before it or behind; where one does not, the box leads elsewhere.</summary>
    /// <param name="page">The page.</param>
    /// <param name="box">A region of the page.</param>
    public static bool LinksAreInSentences(BlockPage page, Region box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (page.Blocks[i] is { Links.Length: > 0 } block && !(block is { EndsSentence: true, LinkDensity: < 0.5, IsHeading: false } && Array.TrueForAll(block.Links, link => IsInSentence(block.Text, link))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a line of a box says: a sentence, a point of a list, a term with what it means, or a row of two cells; null for a line that says nothing alone.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">A block of the box.</param>
    public static string? Said(BlockPage page, Block block) => block.Region.Tag switch
    {
        "dt" => block.Index + 1 < page.Blocks.Count && page.Blocks[block.Index + 1] is { Region.Tag: "dd" } meaning && ReferenceEquals(meaning.Region.Parent, block.Region.Parent) ? Pair(block.Text, meaning.Text) : null,
        "dd" => block.Index > 0 && page.Blocks[block.Index - 1] is { Region.Tag: "dt" } ? null : block.Text,
        "tr" => block.Region.Element.Children is { Length: 2 } cells && cells[1].LocalName is "td" ? Pair(PlainText.Collapse(ElementWalks.TextOf(cells[0], LongestCell)), PlainText.Collapse(ElementWalks.TextOf(cells[1], LongestCell))) : null,
        _ => (block.EndsSentence || block.IsListItem) && !IsLabel(block) ? block.Text : null,
    };

    private static string? Pair(string term, string meaning) => term.TrimEnd(' ', ':') is { Length: > 0 } bare && meaning.Length > 0 ? $"{bare}: {meaning}" : null;

    // "The port says <so> on its page." and not "The port is closed. <Read more>", "<A headline> And what it is about."
    private static bool IsInSentence(string text, BlockLink link)
    {
        var before = text.AsSpan(0, link.Start).TrimEnd();
        var behind = text.AsSpan(Math.Min(link.End, text.Length)).TrimStart();
        return before.Length == 0 ? behind is [var next, ..] && char.IsLower(next) : !TextSize.EndsSentence(before[Math.Max(0, before.Length - 2)..].ToString()) || before[^1] == ':';
    }

    private static bool NamesFacts(string? names)
    {
        if (names is not { Length: > 0 and < LongestNames })
        {
            return false;
        }

        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameWords.Of).Any(words => words.Any(Names.Contains) || words.Zip(words.Skip(1), string.Concat).Any(Names.Contains));
    }
}
