namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds small boxes between the paragraphs of a story, whatever their names, that are none of it: cards of another story, what is to be heard or read elsewhere, and what asks for an answer.</summary>
internal static class CardsBetween
{
    private const int MostBlocks = 4;
    private const int Near = 3;
    private const int LongestCard = 500;
    private const int LongestCall = 300;
    private const int LongestLine = 200;
    private const int LongestLink = 40;
    private const int LeastHeadline = 20;
    private const int LeastWords = 4;
    private const int LeastControls = 2;
    private const int MostAlike = 2;

    /// <summary>The boxes. The paragraphs before and behind are those of the story.</summary>
    /// <param name="page">The page, its clutter marked.</param>
    public static HashSet<Region> Of(BlockPage page)
    {
        var small = page.Regions.Where(region => region is { Tag: "div" or "section", IsExcluded: false, Parent: not null } && region.EndBlock > region.FirstBlock && region.EndBlock - region.FirstBlock <= MostBlocks).ToList();
        var boxes = small.Where(region => IsHeaded(page, region) || IsLinkedLine(page, region)).Where(region => IsBetween(page, region)).ToHashSet();
        // Lines with a link or with buttons may be how a page sets its paragraphs; one or two boxes are not.
        boxes.UnionWith(Few(small.Where(region => (LeadsAway(page, region) || Calls(page, region)) && IsBetween(page, region))));
        boxes.UnionWith(Few(small.Where(region => AsksForAnswer(page, region) && IsBetween(page, region))));
        return boxes;
    }

    // "Roof leak closes gym", linked, and what that story says. Many are chapters of a list, whose headings lead to what each is about.
    private static bool IsHeaded(BlockPage page, Region region) => region.EndBlock - region.FirstBlock > 1
        && page.Blocks[region.FirstBlock] is { IsHeading: true, LinkDensity: > 0.8 } heading && !heading.Links[0].Href.StartsWith('#') && IsParagraphNear(page, region, region.FirstBlock, region.EndBlock);

    // The same without a heading: a line of the box itself that is one link to a page of the site, and short paragraphs.
    private static bool IsLinkedLine(BlockPage page, Region region) => region.EndBlock - region.FirstBlock > 1
        && page.Blocks[region.FirstBlock] is { IsHeading: false, EndsSentence: false, LinkDensity: > 0.95, Links: [var link], Size: >= LeastHeadline, Region.Tag: "div" or "section" } line
        && !link.Href.StartsWith('#') && page.IsOwn(link.Href) && line.Text.Split(' ').Length >= LeastWords
        && Size(page, region) <= LongestCard && IsParagraphNear(page, region, region.FirstBlock + 1, region.EndBlock);

    // A heading, a line or two, and last a few words that are a link: "Listen to all parts".
    private static bool LeadsAway(BlockPage page, Region region) => region.EndBlock - region.FirstBlock > 2
        && page.Blocks[region.FirstBlock] is { IsHeading: true, LinkDensity: 0 }
        && page.Blocks[region.EndBlock - 1] is { IsHeading: false, EndsSentence: false, LinkDensity: > 0.95, Links: [var link], Size: <= LongestLink, Region.Tag: "div" or "section" } && !link.Href.StartsWith('#')
        && Size(page, region) <= LongestCall;

    // The outlet speaks, or a picture stands there, and the last words are a link or a button: "Our new podcast tells how. <Listen now>"
    private static bool Calls(BlockPage page, Region region)
    {
        var blocks = page.Blocks.Skip(region.FirstBlock).Take(region.EndBlock - region.FirstBlock).ToList();
        var leads = blocks is [_, .., { IsHeading: false, EndsSentence: false, LinkDensity: > 0.95, Links: [var link], Size: <= LongestLink, Region.Tag: "div" or "section" }] && !link.Href.StartsWith('#');
        var said = leads ? blocks[..^1] : blocks;
        return (leads || (region.Controls > 0 && said is [{ IsHeading: true }, ..] or [{ Text: [.., '?' or '？' or '؟'] }])) && said.TrueForAll(block => block is { Size: <= LongestLine, LinkDensity: 0, IsListItem: false } && !Quotations.Hold(block.Text))
            && said.Exists(block => !block.IsHeading) && (region.Images > 0 || said.Exists(block => !block.IsHeading && ReportedCalls.IsOwnVoice(block.Text)));
    }

    // A few words, and a field to fill in or several buttons to press.
    private static bool AsksForAnswer(BlockPage page, Region region) => region.Controls >= LeastControls && Size(page, region) <= LongestCall
        && page.Blocks.Skip(region.FirstBlock).Take(region.EndBlock - region.FirstBlock).All(block => block.Size <= LongestLine && !block.IsListItem);

    private static List<Region> Few(IEnumerable<Region> boxes) => boxes.ToList() is var found && found.DistinctBy(box => box.FirstBlock).Count() <= MostAlike ? found : [];

    // The wrappers that hold nothing but the box are passed over.
    private static bool IsBetween(BlockPage page, Region region)
    {
        var around = region.Parent;
        while (around is { Parent: { } outer } && around.FirstBlock == region.FirstBlock && around.EndBlock == region.EndBlock)
        {
            around = outer;
        }

        return around is not null && IsParagraphNear(page, around, region.FirstBlock - Near, region.FirstBlock) && IsParagraphNear(page, around, region.EndBlock, region.EndBlock + Near);
    }

    private static bool IsParagraphNear(BlockPage page, Region around, int from, int end)
    {
        for (var i = Math.Max(from, around.FirstBlock); i < Math.Min(end, around.EndBlock); i++)
        {
            if (page.Blocks[i] is { Region: { Tag: "p", IsExcluded: false }, EndsSentence: true, LinkDensity: < 0.3 })
            {
                return true;
            }
        }

        return false;
    }

    private static int Size(BlockPage page, Region region)
    {
        var size = 0;
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            size += page.Blocks[i].Size;
        }

        return size;
    }
}
