using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The day of a page that a sitemap lists.</summary>
internal static class ListedDay
{
    /// <summary>When it came out, UTC, and what names the day: "the sitemap", "its address" (noon stands for the day), "its last change"; null where nothing does.</summary>
    /// <remarks>A publication date stands with a headline; what stands alone is the last change, and the day in the address says more.</remarks>
    /// <param name="item">An item with an address.</param>
    public static (DateTimeOffset At, string By)? Of(FeedItem item) =>
        item.Title.Length > 0 && item.PublishedAt is { } published ? (published, "the sitemap")
        : Noon(item.Url!) is { } noon ? (noon, "its address")
        : item.PublishedAt is { } changed ? (changed, "its last change")
        : null;

    /// <summary>Whether a time is the noon that stands for the day in an address: what the page states is the true one, once it is read.</summary>
    /// <param name="url">The address.</param>
    /// <param name="at">The time, or null.</param>
    public static bool IsStandIn(Uri url, DateTimeOffset? at) => at is not null && at == Noon(url);

    /// <summary>Whether an item is known by its address alone: its headline is what that spells, and its time the noon of the day in it.</summary>
    /// <remarks>Of feeds too the headline may be what the address spells; these say when the page came out.</remarks>
    /// <param name="match">An item.</param>
    public static bool IsAddressAlone(StoredMatch match) => IsStandIn(match.Url, match.PublishedAt) && match.Title.Equals(AddressHeadline.Of(match.Url), StringComparison.Ordinal);

    private static DateTimeOffset? Noon(Uri url) => AddressDays.Of(url) is { IsDay: true } day ? new(day.From.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : null;
}
