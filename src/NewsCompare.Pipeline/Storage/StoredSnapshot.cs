using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>One fetch of a page; it never changes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="PageId">The page.</param>
/// <param name="Fetch">What came, bytes included.</param>
internal sealed record StoredSnapshot(long Id, long PageId, FetchedPage Fetch);
