using NewsCompare.Core.Articles;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A text of a page, as an extractor read it from a snapshot.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="PageId">The page.</param>
/// <param name="Number">Which revision of the page, from 1.</param>
/// <param name="SnapshotId">The first snapshot that showed it.</param>
/// <param name="SeenAt">When that was fetched, UTC.</param>
/// <param name="Extractor">Version of the method that read it.</param>
/// <param name="Extraction">What it says.</param>
internal sealed record StoredRevision(
    long Id, long PageId, int Number, long SnapshotId, DateTimeOffset SeenAt, string Extractor, Extraction Extraction);
