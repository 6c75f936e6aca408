namespace NewsCompare.Core.Attributions;

/// <summary>How often something stands among the items up to each place, so that a stretch of any length is counted in one step.</summary>
internal sealed class ItemCounts
{
    private readonly int[] upTo;

    /// <summary>Counts once over all items.</summary>
    /// <param name="items">The items of a body.</param>
    /// <param name="counts">What is counted.</param>
    public ItemCounts(IReadOnlyList<BodyItem> items, Func<BodyItem, bool> counts)
    {
        upTo = new int[items.Count + 1];
        for (var at = 0; at < items.Count; at++)
        {
            upTo[at + 1] = upTo[at] + (counts(items[at]) ? 1 : 0);
        }
    }

    /// <summary>How many stand in a stretch.</summary>
    /// <param name="start">Index of the first item.</param>
    /// <param name="end">One past the last; nothing stands in a stretch that ends before it begins.</param>
    public int In(int start, int end) => end > start ? upTo[end] - upTo[start] : 0;
}
