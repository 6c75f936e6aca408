namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds lists of links inside the body: related stories, topics, tables of contents.</summary>
internal static class LinkLists
{
    private const int LeastParagraph = 60;
    private const int LeastBehind = 30;
    private const int LongestLabel = 120;
    private const int LeastWords = 3;

    /// <summary>Indexes of the items of lists that a line of the text opens, and of that line, however they are linked: "The council published four documents:". They stand amid its paragraphs, below a plain line that points nowhere.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlySet<int> OfText(BlockPage page, Region container)
    {
        var found = new HashSet<int>();
        foreach (var region in page.Regions)
        {
            if (region is { Tag: "ul" or "ol", IsExcluded: false, Images: 0 } && region.EndBlock > region.FirstBlock && IsInside(region, container) && (IsOpened(page, region) || IsAnnounced(page, region)))
            {
                found.UnionWith(Enumerable.Range(region.FirstBlock - 1, region.EndBlock - region.FirstBlock + 1));
            }
        }

        return found;
    }

    private static bool IsOpened(BlockPage page, Region list) =>
        list.FirstBlock >= 1 && list.EndBlock < page.Blocks.Count
        && page.Blocks[list.FirstBlock - 1] is { Region.Tag: "p", IsEmphasized: false, LinkDensity: 0, Size: <= LongestLabel } line && (!line.EndsSentence || line.Text[^1] == ':') && line.Text.Count(c => c == ' ') >= LeastWords - 1
        && !PageWords.OpensAsLabel(line) && !PageWords.IsAppeal(line) && !ReportedCalls.IsOwnVoice(line.Text)
        && (OpensText(line, list) || (list.FirstBlock >= 2 && IsParagraph(page.Blocks[list.FirstBlock - 2], list, LeastParagraph))) && IsParagraph(page.Blocks[list.EndBlock], list, LeastBehind) && ReferenceEquals(line.Region.Parent, list.Parent);

    // Points, few of them links, behind a line of the text that ends with a colon: "The following roads will be closed:".
    private static bool IsAnnounced(BlockPage page, Region list)
    {
        if (list.FirstBlock == 0 || list.EndBlock - list.FirstBlock < LeastWords
            || page.Blocks[list.FirstBlock - 1] is not { Region.Tag: "p", IsEmphasized: false, LinkDensity: 0, Size: >= LeastBehind, Text: [.., ':' or '：'] } line || !ReferenceEquals(line.Region.Parent, list.Parent)
            || PageWords.OpensAsLabel(line) || PageWords.IsAppeal(line) || ReportedCalls.IsOwnVoice(line.Text))
        {
            return false;
        }

        var (size, linked) = (0, 0.0);
        for (var i = list.FirstBlock; i < list.EndBlock; i++)
        {
            size += page.Blocks[i].Size;
            linked += page.Blocks[i].Size * page.Blocks[i].LinkDensity;
        }

        return linked < size / 2;
    }

    // A short story may begin with the sentence that the list ends.
    private static bool OpensText(Block line, Region list) => line.Size >= LeastParagraph && line.Text[^1] == ':' && line.Index == list.Parent?.FirstBlock;

    private static bool IsParagraph(Block block, Region list, int least) => block is { Region.Tag: "p", EndsSentence: true, LinkDensity: < 0.5 } && block.Size >= least && ReferenceEquals(block.Region.Parent, list.Parent);

    /// <summary>Indexes of the blocks in such lists, with the heading or label that stands before each.</summary>
    /// <param name="page">The page.</param>
    /// <param name="container">The region of the main text.</param>
    public static IReadOnlySet<int> Of(BlockPage page, Region container)
    {
        var found = new HashSet<int>();
        var chars = RunningSums.Of(page.Blocks, block => block.Size);
        var linked = RunningSums.Of(page.Blocks, block => block.Size * block.LinkDensity);
        foreach (var region in page.Regions)
        {
            if (ReferenceEquals(region, container) || !IsInside(region, container) || region.EndBlock == region.FirstBlock || region.IsExcluded)
            {
                continue;
            }

            var size = chars[region.EndBlock] - chars[region.FirstBlock];
            var links = linked[region.EndBlock] - linked[region.FirstBlock];
            var isList = region.Tag is "ul" or "ol" or "dl";
            if (links > size * (isList ? 0.6 : 0.55) && (isList || region.EndBlock - region.FirstBlock > 1) && region.Tag is not "p")
            {
                Add(page, region, container, found);
            }
        }

        return found;
    }

    private static bool IsInside(Region region, Region container) =>
        region.FirstBlock >= container.FirstBlock && region.EndBlock <= container.EndBlock && region.Depth > container.Depth;

    private static void Add(BlockPage page, Region region, Region container, HashSet<int> found)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            found.Add(i);
        }

        var before = region.FirstBlock - 1;
        if (before >= container.FirstBlock && page.Blocks[before] is { Size: < 60 } label && (label.IsHeading || label.IsEmphasized || !label.EndsSentence || label.Text[^1] == ':'))
        {
            found.Add(before);
        }
    }
}
