using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Finds the entries of a live blog: elements in the body that hold one time each, a few days apart at most. A page of several articles has them too, but over weeks.</summary>
internal static class LiveEntryFinder
{
    private const int Least = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(4);

    /// <summary>The entries, in reading order; empty when the body is no live blog.</summary>
    /// <param name="body">The body.</param>
    /// <param name="times">Elements of the page that carry a time.</param>
    public static IReadOnlyList<(Region Region, IElement Time)> In(PageBody body, IReadOnlyList<IElement> times)
    {
        if (times.Count < Least || body.Container is not { } container)
        {
            return [];
        }

        var regions = new Dictionary<IElement, Region>();
        foreach (var region in body.Page.Regions)
        {
            if (region.IsWithin(container))
            {
                regions.TryAdd(region.Element, region);
            }
        }

        var holders = new List<(Region Region, IElement Time)>();
        var held = new Dictionary<Region, int>();
        foreach (var time in times)
        {
            if (Holder(time, regions) is not { } region)
            {
                continue;
            }

            holders.Add((region, time));
            for (var at = region; at is not null; at = ReferenceEquals(at, container) ? null : at.Parent)
            {
                held[at] = held.GetValueOrDefault(at) + 1;
            }
        }

        var texts = body.Blocks.Select(block => block.Index).ToHashSet();
        var entries = holders.Select(holder => (Region: Outermost(holder.Region, container, held), holder.Time)).DistinctBy(entry => entry.Region)
            .Where(entry => HoldsText(entry.Region, texts)).OrderBy(entry => entry.Region.FirstBlock).ToList();
        var clocks = entries.Select(entry => StatedTime.Parse(entry.Time.GetAttribute("datetime"))).OfType<StatedTime>().Where(time => time.HasClock).Select(time => time.At).Order().ToList();
        return clocks.Count >= Least && clocks[^1] - clocks[0] <= Longest && entries.GroupBy(entry => entry.Region.Depth).Any(group => group.Count() >= Least) ? entries : [];
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
