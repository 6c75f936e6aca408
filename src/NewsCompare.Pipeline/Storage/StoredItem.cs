namespace NewsCompare.Pipeline.Storage;

/// <summary>An item as a feed states it, before it is stored.</summary>
/// <param name="OutletId">Whose page it is.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="GivenUrl">The address as given, the one that is fetched.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Author">Plain text, or null.</param>
/// <param name="Summary">As given (may hold HTML), or null.</param>
/// <param name="Content">As given (may hold HTML), or null.</param>
/// <param name="PublishedAt">UTC, or null.</param>
internal sealed record NewItem(
    string OutletId, Uri Url, Uri GivenUrl, string Title, string? Author, string? Summary, string? Content, DateTimeOffset? PublishedAt);

/// <summary>A stored item.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Item">What the feed states.</param>
/// <param name="FirstSeenAt">When we saw it first, UTC.</param>
/// <param name="Clock">The moment it counts by: its stated time, or when we saw it first, where it states none or one far ahead.</param>
internal sealed record StoredItem(long Id, NewItem Item, DateTimeOffset FirstSeenAt, DateTimeOffset Clock)
{
    /// <summary>Whether it counts by the moment we saw it first.</summary>
    public bool CountsByFirstSeen => Item.PublishedAt != Clock;
}

/// <summary>What is known of the items of one outlet.</summary>
/// <param name="OutletId">The outlet.</param>
/// <param name="Known">How many there are.</param>
/// <param name="Inside">How many of them lie in the span asked for.</param>
/// <param name="OldestAt">The oldest moment that one of them counts by.</param>
/// <param name="NewestAt">The newest.</param>
/// <param name="WatchedSince">When the first of them was seen.</param>
internal sealed record OutletItems(string OutletId, int Known, int Inside, DateTimeOffset OldestAt, DateTimeOffset NewestAt, DateTimeOffset WatchedSince)
{
    /// <summary>How many of those inside state no headline. Default 0.</summary>
    public int Nameless { get; init; }
}

/// <summary>What is known of all items together.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="OldestAt">The oldest stated time, or null.</param>
/// <param name="NewestAt">The newest stated time, or null.</param>
/// <param name="State">Changes whenever an item is added, changed or forgotten.</param>
internal sealed record ItemFacts(int Count, DateTimeOffset? OldestAt, DateTimeOffset? NewestAt, string State);
