using NewsCompare.Core.Articles;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A row of the pages.</summary>
internal class PageRow
{
    /// <summary>What is asked for.</summary>
    public const string Columns =
        """
        pages.id AS page_id, pages.url, pages.given_url, pages.outlet_id, pages.published_at, pages.first_seen_at, etag, last_modified, sha256, checked_at, due_at, not_before,
            failures, outcome, message, unread_snapshot, reading, read_attempts, read_after
        """;

    public required long PageId { get; init; }

    public required string Url { get; init; }

    public required string GivenUrl { get; init; }

    public required string OutletId { get; init; }

    public long? PublishedAt { get; init; }

    public required long FirstSeenAt { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public string? Sha256 { get; init; }

    public long? CheckedAt { get; init; }

    public required long DueAt { get; init; }

    public long? NotBefore { get; init; }

    public required long Failures { get; init; }

    public string? Outcome { get; init; }

    public string? Message { get; init; }

    public long? UnreadSnapshot { get; init; }

    public string? Reading { get; init; }

    public required long ReadAttempts { get; init; }

    public long? ReadAfter { get; init; }

    /// <summary>The page.</summary>
    public StoredPage ToPage() => new(
        PageId, new(Url), new(GivenUrl), OutletId, StoreTime.Of(PublishedAt), StoreTime.Of(FirstSeenAt),
        Sha256 is null ? null : new(ETag, LastModified, Sha256, null), StoreTime.Of(CheckedAt), StoreTime.Of(DueAt), StoreTime.Of(NotBefore),
        (int)Failures, Outcome, Message, UnreadSnapshot, Reading is null ? null : EnumName.Read<ExtractionOutcome>(Reading), (int)ReadAttempts, StoreTime.Of(ReadAfter));
}
