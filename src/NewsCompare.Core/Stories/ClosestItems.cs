namespace NewsCompare.Core.Stories;

/// <summary>The items that are closest to one, so many at most: where news is written by the form nearly all are close.</summary>
/// <param name="most">How many.</param>
internal sealed class ClosestItems(int most)
{
    private readonly PriorityQueue<int, (double Cosine, int Place)> items = new();

    /// <summary>The closest, in no order.</summary>
    public IEnumerable<(int Place, double Cosine)> All => items.UnorderedItems.Select(item => (item.Element, item.Priority.Cosine));

    /// <summary>Takes up an item if it is closer than the farthest, or as close and of an earlier place.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="cosine">How close it is.</param>
    public void Offer(int place, double cosine)
    {
        if (items.Count < most)
        {
            items.Enqueue(place, (cosine, -place));
        }
        else if (items.TryPeek(out _, out var farthest) && cosine >= farthest.Cosine)
        {
            items.EnqueueDequeue(place, (cosine, -place));
        }
    }
}
