using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the entries of a live blog: elements in the body that hold one time each, stated or shown as a clock, a few days apart at most. A page of several articles has them too, but over weeks.</summary>
internal static class LiveEntryFinder
{
    private const int Least = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(4);

    /// <summary>The entries, in reading order, each with its time where that can be read; empty when the body is no live blog.</summary>
    /// <param name="body">The body.</param>
    /// <param name="times">Elements of the page that carry a time.</param>
    public static IReadOnlyList<(Region Region, StatedTime? Time)> In(PageBody body, IReadOnlyList<IElement> times)
    {
        if (body.Container is not { } container)
        {
            return [];
        }

        var timed = times.Count < Least ? [] : Entries(body, container, Timed(body, container, times));
        var clocks = timed.Select(entry => entry.Time).OfType<StatedTime>().Where(time => time.HasClock).Select(time => time.At).Order().ToList();
        if (clocks.Count >= Least)
        {
            return clocks[^1] - clocks[0] <= Longest && IsRow(timed) ? timed : [];
        }

        var shown = Entries(body, container, [.. ClockLines.In(body.Page, container).Select(line => (line.Region, (StatedTime?)null))]);
        return IsRow(shown) ? shown : [];
    }

    private static bool IsRow(IReadOnlyList<(Region Region, StatedTime? Time)> entries) => entries.GroupBy(entry => entry.Region.Depth).Any(group => group.Count() >= Least);

    private static List<(Region Region, StatedTime? Time)> Timed(PageBody body, Region container, IReadOnlyList<IElement> times)
    {
        var regions = new Dictionary<IElement, Region>();
        foreach (var region in body.Page.Regions)
        {
            if (region.IsWithin(container))
            {
                regions.TryAdd(region.Element, region);
            }
        }

        return [.. times.Select(time => (Region: Holder(time, regions), Time: StatedTime.Parse(time.GetAttribute("datetime")))).Where(holder => holder.Region is not null).Select(holder => (holder.Region!, holder.Time))];
    }

    private static List<(Region Region, StatedTime? Time)> Entries(PageBody body, Region container, List<(Region Region, StatedTime? Time)> holders)
    {
        var held = new Dictionary<Region, int>();
        foreach (var (region, _) in holders)
        {
            for (var at = region; at is not null; at = ReferenceEquals(at, container) ? null : at.Parent)
            {
                held[at] = held.GetValueOrDefault(at) + 1;
            }
        }

        var texts = body.Blocks.Select(block => block.Index).ToHashSet();
        return [.. holders.Select(holder => (Region: Outermost(holder.Region, container, held), holder.Time)).DistinctBy(entry => entry.Region)
            .Where(entry => HoldsText(entry.Region, texts)).OrderBy(entry => entry.Region.FirstBlock)];
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

    private static bool HoldsText(Region region, HashSet<int> texts)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            if (texts.Contains(i))
            {
                return true;
            }
        }

        return false;
    }
}
