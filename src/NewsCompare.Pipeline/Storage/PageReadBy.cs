namespace NewsCompare.Pipeline.Storage;

/// <summary>By what a page was read.</summary>
/// <param name="PageId">The page.</param>
/// <param name="OutletId">Its outlet.</param>
/// <param name="FetchedAt">When the bytes came.</param>
/// <param name="Stamp">The extractor, and a hash of the page rules.</param>
internal sealed record PageReadBy(long PageId, string OutletId, DateTimeOffset FetchedAt, string Stamp);
