namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds lists of links inside the body: related stories, topics, tables of contents.</summary>
internal static class LinkLists
{
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
