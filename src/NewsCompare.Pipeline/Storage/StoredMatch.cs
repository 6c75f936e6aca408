namespace NewsCompare.Pipeline.Storage;

/// <summary>How far an item belongs to a story, for storing.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Score">In [0, 1].</param>
/// <param name="Accepted">Whether the matcher takes it.</param>
/// <param name="Evidence">Why, in words.</param>
internal sealed record NewMatch(long ItemId, double Score, bool Accepted, IReadOnlyList<string> Evidence)
{
    /// <summary>The item whose text this one copies, or null.</summary>
    public long? CopyOf { get; init; }

    /// <summary>Whether it is put together from large parts of other texts, or holds one whole.</summary>
    public bool IsComposite { get; init; }
}

/// <summary>A stored match with its item, and what a person decided.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="OutletId">Whose page it is.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Title">Plain text.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="Score">In [0, 1].</param>
/// <param name="Accepted">Whether the matcher takes it.</param>
/// <param name="Evidence">Why, in words.</param>
/// <param name="Standing">Where its page stands in the story, and by whom.</param>
internal sealed record StoredMatch(
    long ItemId, string OutletId, Uri Url, string Title, DateTimeOffset? PublishedAt, double Score, bool Accepted, IReadOnlyList<string> Evidence, Standing Standing)
{
    /// <summary>The item whose text this one copies, or null.</summary>
    public long? CopyOf { get; init; }

    /// <summary>Whether it is put together from large parts of other texts, or holds one whole.</summary>
    public bool IsComposite { get; init; }

    /// <summary>Whether a person had the word about it.</summary>
    public bool IsByPerson => Standing is not (Standing.Matched or Standing.Unmatched or Standing.OfSeed);

    /// <summary>Whether its text was read and is of no use to the seed.</summary>
    public bool IsSetAside { get; init; }
}

/// <summary>What a person decided about a page and a story.</summary>
internal enum Decision
{
    /// <summary>It belongs to the story, whatever the matcher says.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Rejected,

    /// <summary>It belongs to this story, and the matcher takes it into no other.</summary>
    Pinned,
}

/// <summary>One decision of a person, as it was stored.</summary>
/// <param name="Url">Canonical address; null of a decision about an outlet.</param>
/// <param name="GivenUrl">The address as it was given, or null.</param>
/// <param name="Kind">What was decided: "accepted", "rejected", "pinned", "split" or "outlet-never".</param>
/// <param name="OutletId">Whose page it is, or null where that was not said.</param>
/// <param name="OtherStoryId">The story that the page was moved to, or null.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="DecidedAt">When, UTC.</param>
internal sealed record StoredDecision(Uri? Url, Uri? GivenUrl, string Kind, string? OutletId, string? OtherStoryId, string? Note, DateTimeOffset DecidedAt)
{
    /// <summary>Whether it was the matcher that took the page, out of what a person brought in. Default false.</summary>
    public bool ByMatcher { get; init; }
}
