using System.Text.Json.Serialization;

namespace NewsCompare.Core.Reports;

/// <summary>An outlet that was watched and has no page in a story that could be read, with the reason: silence is a finding only where something would have been seen.</summary>
/// <param name="Outlet">Its name.</param>
/// <param name="Reason">Why nothing is there.</param>
/// <param name="Detail">The same in words, with numbers and days.</param>
/// <param name="Nearest">Its item that came nearest, its page that could not be read, or its round-up; null where none came near.</param>
public sealed record SilentOutlet(string Outlet, SilenceReason Reason, string Detail, NearestItem? Nearest);

/// <summary>An item that was not taken into a story.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Where it is.</param>
/// <param name="Score">How near it came, in [0, 1]; of a round-up the place that tells of the seed, by itself.</param>
public sealed record NearestItem(string Title, string Url, double Score);

/// <summary>Why an outlet has no article in a story. Only the first three say something about the outlet's choice.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SilenceReason>))]
public enum SilenceReason
{
    /// <summary>It announced items in the story's window, and none comes near.</summary>
    [JsonStringEnumMemberName("no-item")]
    NoItem,

    /// <summary>The nearest of its items is not near enough to be taken without a person.</summary>
    [JsonStringEnumMemberName("below-floor")]
    BelowFloor,

    /// <summary>It has no article of its own, but a round-up, a digest or a live blog of its holds sentences of the seed, or tells of it in a paragraph.</summary>
    [JsonStringEnumMemberName("round-up")]
    RoundUp,

    /// <summary>It has no article of its own; a round-up, a digest or a live blog of its whose headline names something of the seed was not read, so that what it tells is not known.</summary>
    [JsonStringEnumMemberName("round-up-not-read")]
    RoundUpNotRead,

    /// <summary>A person took its page out, or moved it to another story.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>A person keeps the outlet out of this story.</summary>
    [JsonStringEnumMemberName("outlet-never")]
    OutletNever,

    /// <summary>Its feeds, or its page about the story, could not be fetched.</summary>
    [JsonStringEnumMemberName("fetch-failed")]
    FetchFailed,

    /// <summary>It does not let its feeds, or its page, be read.</summary>
    [JsonStringEnumMemberName("blocked")]
    Blocked,

    /// <summary>Its feeds, or its page, are for subscribers.</summary>
    [JsonStringEnumMemberName("paywalled")]
    Paywalled,

    /// <summary>What stands at its feeds' addresses is no feed, or too damaged to be read.</summary>
    [JsonStringEnumMemberName("feed-unreadable")]
    FeedUnreadable,

    /// <summary>Its feeds are there and hold no items.</summary>
    [JsonStringEnumMemberName("feed-empty")]
    FeedEmpty,

    /// <summary>Its feeds bring nothing new.</summary>
    [JsonStringEnumMemberName("feed-stale")]
    FeedStale,

    /// <summary>What is known of its feeds does not reach back to the story's days, or the archive that was replayed does not hold them.</summary>
    [JsonStringEnumMemberName("no-memory")]
    NoMemory,

    /// <summary>Its item comes near enough, but something in the item or its page speaks against it.</summary>
    [JsonStringEnumMemberName("not-taken")]
    NotTaken,

    /// <summary>Its page was fetched, and no article could be read on it.</summary>
    [JsonStringEnumMemberName("unreadable")]
    Unreadable,

    /// <summary>The story has ended, or was not matched yet: nobody has looked.</summary>
    [JsonStringEnumMemberName("not-looked-at")]
    NotLookedAt,
}
