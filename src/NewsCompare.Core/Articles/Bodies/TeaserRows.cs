namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds teasers of other stories in a body, where no name says so: several in a row, each a headline that is a link to a page of the site, and a short summary.</summary>
internal static class TeaserRows
{
    private const int LeastHeadline = 20;
    private const int LongestHeadline = 200;
    private const int LeastWords = 4;
    private const int LongestSummary = 350;
    private const int LongestLine = 40;
    private const int MostSummaries = 2;
    private const int MostLines = 3;
    private const int LeastText = 60;

    /// <summary>Indexes of the blocks in such rows.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlySet<int> Of(BlockPage page, Region container)
    {
        var found = new HashSet<int>();
        double[]? sizes = null;
        double[]? paragraphs = null;
        var at = container.FirstBlock;
        while (at < container.EndBlock)
        {
            var (units, end) = Row(page, container, at);
            if (((units.Count > 1 && units.DistinctBy(unit => unit.Href, StringComparer.Ordinal).Skip(1).Any()) || (units.Count == 1 && LeadsOn(page.Blocks[end - 1], units[0].Href))) && IsApart(page, container, units[0].Start, end, sizes ??= RunningSums.Of(page.Blocks, block => block.Size), paragraphs ??= RunningSums.Of(page.Blocks, block => IsParagraph(block) ? block.Size : 0)))
            {
                found.UnionWith(Enumerable.Range(units[0].Start, end - units[0].Start));
            }

            at = Math.Max(at + 1, end);
        }

        return found;
    }

    // One alone is known by the "Read more" below it that leads to where its headline does.
    private static bool LeadsOn(Block last, string href) => last.Links is [var link] && link.Href == href && PageWords.IsContinuation(last.Text);

    // Behind the text, or in an element of its own among the paragraphs; and less than the text before it.
    private static bool IsApart(BlockPage page, Region container, int start, int end, double[] sizes, double[] paragraphs)
    {
        var (own, behind) = (paragraphs[start] - paragraphs[container.FirstBlock], paragraphs[container.EndBlock] - paragraphs[end]);
        return sizes[end] - sizes[start] <= own + behind && own > 0 && (behind == 0 || IsBox(page, container, start, end, paragraphs));
    }

    private static bool IsBox(BlockPage page, Region container, int start, int end, double[] paragraphs)
    {
        var box = page.Blocks[start].Region;
        while (box is { Parent: { } parent } && !ReferenceEquals(box, container) && box.EndBlock < end)
        {
            box = parent;
        }

        return !ReferenceEquals(box, container) && !container.IsWithin(box) && paragraphs[box.EndBlock] - paragraphs[end] + paragraphs[start] - paragraphs[box.FirstBlock] == 0;
    }

    private static bool IsParagraph(Block block) => block is { EndsSentence: true, IsHeading: false, LinkDensity: < 0.3, Size: >= LeastText, Region.IsExcluded: false };

    // From a block on, as many teasers of one kind as follow one another; one past the last.
    private static (List<(int Start, string Href)> Units, int End) Row(BlockPage page, Region container, int at)
    {
        var units = new List<(int, string)>();
        var end = at;
        for (var kind = default(Region?); Unit(page, container, end, kind) is var (href, head, next); end = next)
        {
            kind = page.Blocks[head].Region;
            units.Add((end, href));
        }

        return (units, end);
    }

    // Short lines, the headline, a summary or two, short lines: or the summary first.
    private static (string Href, int Head, int End)? Unit(BlockPage page, Region container, int at, Region? kind)
    {
        var i = Lines(page, container, at);
        if (i < container.EndBlock && kind is null && i > at)
        {
            return null; // what stands above the first headline is not of it
        }

        if (i + 1 < container.EndBlock && IsSummary(page.Blocks[i], null) && OpensBoxWith(page.Blocks[i], page.Blocks[i + 1]) && HeadlineOf(page, page.Blocks[i + 1], kind) is { } behind)
        {
            return (behind, i + 1, Lines(page, container, i + 2));
        }

        if (i >= container.EndBlock || HeadlineOf(page, page.Blocks[i], kind) is not { } href)
        {
            return null;
        }

        if (page.Blocks[i].LinkDensity < 0.8)
        {
            return (href, i, Lines(page, container, i + 1)); // with its summary in one paragraph
        }

        var summary = Lines(page, container, i + 1);
        var end = summary;
        while (end < container.EndBlock && end - summary < MostSummaries && IsSummary(page.Blocks[end], href) && ReferenceEquals(page.Blocks[end].Region.Parent, page.Blocks[summary].Region.Parent))
        {
            end++;
        }

        return end == summary ? null : (href, i, Lines(page, container, end));
    }

    // In an element of their own, in which nothing stands before.
    private static bool OpensBoxWith(Block block, Block next) => block.Region.Parent is { } box && ReferenceEquals(box, next.Region.Parent) && box.FirstBlock == block.Index && box.EndBlock <= next.Index + 1 + MostLines;

    // A day, a section, "Read more".
    private static int Lines(BlockPage page, Region container, int at)
    {
        var end = at;
        while (end < container.EndBlock && end - at < MostLines && page.Blocks[end] is { Size: <= LongestLine, EndsSentence: false } block && (block.LinkDensity < 0.5 || block.Text.Split(' ').Length < LeastWords))
        {
            end++;
        }

        return end;
    }

    private static bool IsSummary(Block block, string? href) => block is { IsHeading: false, Size: >= LeastHeadline and <= LongestSummary, EndsSentence: true }
        && (block.Links.Length == 0 || (href is not null && Array.TrueForAll(block.Links, link => link.Href == href)));

    // A whole line, or the beginning of one that goes on with a new sentence; all headlines of a row are of one kind.
    private static string? HeadlineOf(BlockPage page, Block block, Region? kind)
    {
        if (block.Links.Length == 0 || block.Links[0].Start > 2 || Array.Exists(block.Links, link => link.Href != block.Links[0].Href)
            || (kind is not null && (kind.Tag != block.Region.Tag || kind.Depth != block.Region.Depth || kind.ClassName != block.Region.ClassName)))
        {
            return null;
        }

        var end = Math.Min(block.Links[^1].End, block.Text.Length);
        var text = block.Text[block.Links[0].Start..end];
        var rest = block.Text[end..].TrimStart(' ', ':', '–', '—', '|', '-');
        return TextSize.Of(text) is >= LeastHeadline and <= LongestHeadline && text[^1] is not '.' and not '。' && (text.Split(' ').Length >= LeastWords || TextSize.Of(text) > text.Length)
            && (rest.Length < LeastHeadline ? block.LinkDensity > 0.8 : block is { EndsSentence: true, IsHeading: false } && !char.IsLower(rest[0]) && TextSize.Of(rest) <= LongestSummary)
            && page.IsOwn(block.Links[0].Href) ? block.Links[0].Href : null;
    }
}
