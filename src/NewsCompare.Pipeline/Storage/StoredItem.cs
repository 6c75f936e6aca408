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
internal sealed record StoredItem(long Id, NewItem Item, DateTimeOffset FirstSeenAt);

/// <summary>What is known of all items together.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="OldestAt">The oldest stated time, or null.</param>
/// <param name="NewestAt">The newest stated time, or null.</param>
/// <param name="State">Changes whenever an item is added, changed or forgotten.</param>
internal sealed record ItemFacts(int Count, DateTimeOffset? OldestAt, DateTimeOffset? NewestAt, string State);
