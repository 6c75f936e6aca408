namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the element of a story of a few sentences: what stands around it is longer than the story, and is none of it.</summary>
/// <remarks>Many pages show the headline and a summary in such an element and the text elsewhere; there more text runs on outside of it.</remarks>
internal static class ShortStory
{
    private const int LeastParagraph = 40;
    private const int LeastRunning = 60;
    private const int LeastTogether = 3;
    private const int LeastOutside = 800;
    private const int MostBeside = 2;
    private const int MostHeadings = 2;

    /// <summary>The innermost element around the headline that calls itself the story's, the one in it that holds its text by name, or the box in which headline and paragraphs stand side by side, when it holds sentences and no story runs on outside of it; else null.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    public static Region? Of(BlockPage page, string headline)
    {
        if (page.PlaceOf(headline) is not (>= 0 and var at))
        {
            return null;
        }

        var around = Around(page.Blocks[at].Region);
        var named = BodyIn(page, around ?? page.Regions[0], at) ?? around;
        var story = named ?? Holder(page, at);
        if (story is null or { IsExcluded: true } || HoldsStories(page, story))
        {
            return null;
        }

        var own = page.Blocks.Take(story.EndBlock).Skip(Math.Max(story.FirstBlock, at + 1)).Where(IsParagraph).Sum(block => block.Size);
        return own == 0 || GoesOnOutside(page, story, named is null ? MostBeside * own : LeastOutside) ? null : story;
    }

    /// <summary>Whether so many paragraphs stand in a row that they are a story.</summary>
    /// <param name="blocks">Blocks in reading order.</param>
    public static bool Runs(IEnumerable<Block> blocks)
    {
        var (before, together) = (-1, 0);
        foreach (var block in blocks.Where(IsRunning))
        {
            together = block.Index == before + 1 ? together + 1 : 1;
            before = block.Index;
            if (together >= LeastTogether)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParagraph(Block block) => block is { IsHeading: false, EndsSentence: true, Size: >= LeastParagraph, LinkDensity: < 0.3, Region.IsExcluded: false };

    private static bool IsRunning(Block block) => block is { IsHeading: false, EndsSentence: true, Size: >= LeastRunning, LinkDensity: < 0.3 };

    private static Region? Around(Region heading)
    {
        for (var at = heading.Parent; at is not null; at = at.Parent)
        {
            if (at.Hint is RegionHint.Article or RegionHint.Body)
            {
                return at;
            }
        }

        return null;
    }

    // A box that holds the headline and, beside it, the paragraphs.
    private static Region? Holder(BlockPage page, int headline) => page.Blocks[headline].Region.Parent is { Tag: "div" or "section" or "td", Parent: not null } box
        && page.Blocks.Take(box.EndBlock).Skip(headline + 1).Where(IsParagraph).ToList() is var paragraphs && (paragraphs.Exists(block => ReferenceEquals(block.Region.Parent, box)) || AreInOne(paragraphs, box)) ? box : null;

    // Several in one element of the box; a single one may be a summary.
    private static bool AreInOne(List<Block> paragraphs, Region box) =>
        paragraphs.Count > 1 && paragraphs.TrueForAll(block => ReferenceEquals(block.Region.Parent, paragraphs[0].Region.Parent)) && paragraphs[0].Region.Parent is { Tag: "div" } && ReferenceEquals(paragraphs[0].Region.Parent?.Parent, box);

    // The only one named so.
    private static Region? BodyIn(BlockPage page, Region around, int headline)
    {
        Region? found = null;
        foreach (var region in page.Regions)
        {
            if (region is { Hint: RegionHint.Body, IsExcluded: false, Tag: not "p" } && region.FirstBlock > headline && region.EndBlock <= around.EndBlock && region.EndBlock > region.FirstBlock
                && (found is null || !region.IsWithin(found)) && region.IsWithin(around))
            {
                if (found is not null)
                {
                    return null;
                }

                found = region;
            }
        }

        return found is not null && page.Blocks.Take(found.EndBlock).Skip(found.FirstBlock).Any(IsParagraph) ? found : null;
    }

    // A page about a person or a subject, with what was written of it.
    private static bool HoldsStories(BlockPage page, Region story) =>
        page.Blocks.Take(story.EndBlock).Skip(story.FirstBlock).Count(block => block is { IsHeading: true, LinkDensity: > 0.8 } && (!block.Region.IsExcluded || block.Region.IsIn(region => region.Tag is "article" && region.Depth > story.Depth))) >= LeastTogether;

    // An article of its own, or a box beside, which opens with its heading; or any other box, if that heading leads to where its story is.
    private static bool IsNext(BlockPage page, Region region, Region story) => region.Tag is "article" or "aside" or "div" or "section" && region.EndBlock > region.FirstBlock && page.Blocks[region.FirstBlock].IsHeading
        && (region.Tag is "article" or "aside" || page.Blocks.Skip(region.FirstBlock).Take(MostHeadings).TakeWhile(block => block.IsHeading && block.Index < region.EndBlock).Any(LeadsAway)) && !story.IsWithin(region);

    private static bool LeadsAway(Block heading) => heading.LinkDensity > 0.8 && !heading.Links[0].Href.StartsWith('#');

    /// <summary>Whether a body was found in an article beside the one that the headline stands in.</summary>
    /// <param name="page">The page.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="container">The region of the text that was found, or null.</param>
    public static bool IsBesideOwn(BlockPage page, string headline, Region? container)
    {
        var own = page.PlaceOf(headline) is >= 0 and var at ? ArticleAround(page.Blocks[at].Region) : null;
        return own is not null && container is not null && ArticleAround(container) is { } other && !other.IsWithin(own) && !own.IsWithin(other);
    }

    private static Region? ArticleAround(Region? region)
    {
        while (region is not (null or { Tag: "article" }))
        {
            region = region.Parent;
        }

        return region;
    }

    private static bool GoesOnOutside(BlockPage page, Region story, int least)
    {
        var outside = page.Blocks.Where(block => (block.Index < story.FirstBlock || block.Index >= story.EndBlock) && !block.Region.IsExcluded && IsRunning(block) && !block.Region.IsIn(region => region.Hint is RegionHint.Outside || IsNext(page, region, story)) && !ConsentTexts.Is(block)).ToList();
        return outside.Sum(block => block.Size) >= least || Runs(outside);
    }
}
