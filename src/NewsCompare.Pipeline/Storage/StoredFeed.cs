using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A feed with what came of the last look at it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="OutletId">Whose feed it is.</param>
/// <param name="Url">Where it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ParentId">The sitemap index that named it, or null.</param>
/// <param name="Active">Whether it is polled.</param>
/// <param name="Validators">What makes the next request conditional; null before the first success.</param>
/// <param name="CheckedAt">The last look, or null.</param>
/// <param name="DueAt">The next look on schedule.</param>
/// <param name="NotBefore">Until when the server asked us to stay away, or null.</param>
/// <param name="Failures">Failed looks in a row.</param>
/// <param name="Outcome">Code of the last outcome, or null before the first look.</param>
/// <param name="Message">The last outcome in words, or null.</param>
/// <param name="NewestItemAt">The newest time in the feed, or null.</param>
/// <param name="ItemCount">Items in the feed at the last change; null before.</param>
internal sealed record StoredFeed(
    long Id,
    string OutletId,
    Uri Url,
    FeedKind Kind,
    long? ParentId,
    bool Active,
    Validators? Validators,
    DateTimeOffset? CheckedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? NotBefore,
    int Failures,
    string? Outcome,
    string? Message,
    DateTimeOffset? NewestItemAt,
    int? ItemCount)
{
    /// <summary>What is known of it beside its last outcome.</summary>
    public FeedMark Mark { get; init; } = FeedMark.None;

    /// <summary>When we last saw a new item in it; else when we first looked; null before.</summary>
    public DateTimeOffset? NewsAt { get; init; }

    /// <summary>What was repaired or could not be trusted when it was last read, in sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>What is known of a feed beside its last outcome.</summary>
/// <param name="Rhythm">When it wishes to be looked at.</param>
/// <param name="Move">Where it has moved to for good, or null.</param>
/// <param name="State">How it is, as <see cref="FeedFinding.Word"/>; null before the first look.</param>
/// <param name="StateMessage">The same in words, or null.</param>
internal sealed record FeedMark(FeedRhythm Rhythm, FeedMove? Move, string? State, string? StateMessage)
{
    /// <summary>A feed that was not looked at.</summary>
    public static FeedMark None { get; } = new(FeedRhythm.Unknown, null, null, null);
}

/// <summary>What tells whether something on the web has changed.</summary>
/// <param name="ETag">The response's header, or null.</param>
/// <param name="LastModified">The response's header, or null.</param>
/// <param name="Sha256">Hash of the body, lower-case hexadecimal.</param>
/// <param name="Reader">The version of what read the body; another reader must read it again.</param>
internal sealed record Validators(string? ETag, string? LastModified, string Sha256, string? Reader);

/// <summary>What came of one look at a feed or page.</summary>
/// <param name="Outcome">Code, lower-case-with-hyphens.</param>
/// <param name="Message">In words.</param>
/// <param name="Failed">Whether it counts as a failure.</param>
/// <param name="CheckedAt">When.</param>
/// <param name="DueAt">The next look on schedule.</param>
/// <param name="NotBefore">Until when the server asked us to stay away, or null.</param>
internal sealed record Check(string Outcome, string Message, bool Failed, DateTimeOffset CheckedAt, DateTimeOffset DueAt, DateTimeOffset? NotBefore = null);

/// <summary>What a feed that was read holds.</summary>
/// <param name="Validators">For the next request.</param>
/// <param name="Items">Its items.</param>
/// <param name="Children">Feeds that it names.</param>
internal sealed record FeedContent(Validators Validators, IReadOnlyList<NewItem> Items, IReadOnlyList<Uri> Children)
{
    /// <summary>When it wishes to be looked at.</summary>
    public FeedHints Hints { get; init; } = FeedHints.None;

    /// <summary>What was repaired or could not be trusted, in sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How many sitemaps an index lists; those beyond the first few are not among the children.</summary>
    public int ListedChildren { get; init; }
}
