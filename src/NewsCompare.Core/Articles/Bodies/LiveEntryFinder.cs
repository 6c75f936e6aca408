using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the entries of a live blog: parts of the body that hold one time each, stated or shown as a clock, a few days apart at most, or that linked data lists. A page of several articles has times too, but over weeks.</summary>
internal static class LiveEntryFinder
{
    private const int Least = 3;
    private const int MostAround = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(4);

    /// <summary>The entries, in reading order; empty when the body is no live blog.</summary>
    /// <param name="body">The body.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static IReadOnlyList<LiveSpan> In(PageBody body, PageFacts facts, LinkedArticle linked)
    {
        if (body.Container is not { } container)
        {
            return [];
        }

        foreach (var times in new[] { facts.Times, facts.Stamps })
        {
            var timed = times.Count < Least ? [] : Entries(body, container, Timed(body, container, times));
            var clocks = timed.Select(entry => entry.Time).OfType<StatedTime>().Where(time => time.HasClock).Select(time => time.At).Order().ToList();
            if (clocks.Count >= Least)
            {
                return clocks[^1] - clocks[0] <= Longest && IsRow(timed) ? timed : [];
            }

            if (timed.Where(entry => entry.Clock is not null).ToList() is { Count: >= Least } shownTimes && IsRow(shownTimes))
            {
                return shownTimes;
            }
        }

        var lines = ClockLines.In(body.Page, container);
        var shown = Entries(body, container, [.. lines.Select(line => (line.Region, (StatedTime?)null, (string?)line.Text))]);
        return IsRow(shown) ? shown
            : InRow(body, container, ClockLines.Heads(body.Page, container)) is { Count: >= Least } row ? row
            : InRow(body, container, ClockLines.Leads(body, container)) is { Count: >= Least } led ? led
            : InRow(body, container, new LinkedEntries(linked).In(body.Page, container)) is { Count: >= Least } listed ? listed
            : [];
    }

    private static bool IsRow(IReadOnlyList<LiveSpan> entries) => entries.GroupBy(entry => entry.Region!.Depth).Any(group => group.Count() >= Least);

    private static List<(Region Region, StatedTime? Time, string? Clock)> Timed(PageBody body, Region container, IReadOnlyList<IElement> times)
    {
        var regions = new Dictionary<IElement, Region>();
        foreach (var region in body.Page.Regions)
        {
            if (region.IsWithin(container))
            {
                regions.TryAdd(region.Element, region);
            }
        }

        return [.. times.Select(time => (Region: Holder(time, regions), Time: StatedTime.Parse(time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.Attributes.FirstOrDefault(attribute => HtmlReader.IsStamp(attribute.Name))?.Value), Clock: ClockOf(time)))
            .Where(holder => holder.Region is not null).Select(holder => (holder.Region!, holder.Time, holder.Clock))];
    }

    // What an element for a time shows, by itself or in elements around all of its words, where that is a clock alone.
    private static string? ClockOf(IElement time) => time.LocalName is "time" && TextOf(time) is { } text && PlainText.Collapse(text.Data) is var shown && ClockLines.IsClock(shown) ? shown : null;

    private static IText? TextOf(INode node)
    {
        for (var level = 0; level < MostAround && node.ChildNodes.Length == 1; level++)
        {
            node = node.ChildNodes[0];
        }

        return node as IText;
    }

    // What holds more times than one entry does is what the entries stand in: its own time is that of the page.
    private static List<LiveSpan> Entries(PageBody body, Region container, List<(Region Region, StatedTime? Time, string? Clock)> holders)
    {
        if (holders.Count < Least)
        {
            return [];
        }

        var held = new Dictionary<Region, int>();
        foreach (var (region, _, _) in holders)
        {
            for (var at = region; at is not null; at = ReferenceEquals(at, container) ? null : at.Parent)
            {
                held[at] = held.GetValueOrDefault(at) + 1;
            }
        }

        var texts = body.Blocks.Select(block => block.Index).ToHashSet();
        return [.. holders.Select(holder => (Region: Outermost(holder.Region, container, held), holder.Time, holder.Clock)).DistinctBy(entry => entry.Region)
            .Where(entry => held[entry.Region] <= Least && HoldsText(entry.Region.FirstBlock, entry.Region.EndBlock, texts)).OrderBy(entry => entry.Region.FirstBlock)
            .Select(entry => new LiveSpan(entry.Region.FirstBlock, entry.Region.EndBlock, entry.Region, entry.Time, entry.Clock))];
    }

    // Entries that follow one another in one element, each from the block that opens it to the next one.
    private static List<LiveSpan> InRow(PageBody body, Region container, IReadOnlyList<Block> openings)
    {
        if (openings.Count < Least)
        {
            return [];
        }

        var texts = body.Blocks.Select(block => block.Index).ToHashSet();
        return [.. openings.Select((block, at) => new LiveSpan(block.Index, at + 1 < openings.Count ? openings[at + 1].Index : container.EndBlock, null, null, ClockLines.LeadIn(block) ?? block.Text))
            .Where(entry => HoldsText(entry.First, entry.End, texts))];
    }

    private static Region? Holder(IElement time, Dictionary<IElement, Region> regions)
    {
        for (var at = time; at is not null; at = at.ParentElement)
        {
            if (regions.TryGetValue(at, out var region))
            {
                return region;
            }
        }

        return null;
    }

    // As far up as the element holds this time alone.
    private static Region Outermost(Region region, Region container, Dictionary<Region, int> held)
    {
        while (region.Parent is { } parent && !ReferenceEquals(parent, container) && !ReferenceEquals(region, container) && held.GetValueOrDefault(parent) == 1)
        {
            region = parent;
        }

        return region;
    }

    private static bool HoldsText(int first, int end, HashSet<int> texts)
    {
        for (var i = first; i < end; i++)
        {
            if (texts.Contains(i))
            {
                return true;
            }
        }

        return false;
    }
}
