namespace NewsCompare.Pipeline.Storage;

/// <summary>A page of an article behind its first, as it was when that one was fetched.</summary>
/// <param name="Number">Its number, from 2.</param>
/// <param name="Url">Its address.</param>
/// <param name="SnapshotId">Its snapshot, or null when it could not be read.</param>
/// <param name="Problem">Why not, or null.</param>
internal sealed record FurtherPage(int Number, Uri Url, long? SnapshotId, string? Problem);
