using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A story with its seed as it stands now.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Active">Whether its seed file is still there.</param>
/// <param name="AddedAt">When it was first seen, UTC.</param>
/// <param name="SeedRevisionId">Number of the seed revision in the store.</param>
/// <param name="SeedRevision">Which revision of the seed, from 1.</param>
/// <param name="Seed">The seed.</param>
/// <param name="MatchedState">What the last matching was made from, or null.</param>
/// <param name="SeedFolder">Where its seed was read from last, or null.</param>
internal sealed record StoredStory(
    long Id, bool Active, DateTimeOffset AddedAt, long SeedRevisionId, int SeedRevision, Seed Seed, string? MatchedState, string? SeedFolder = null)
{
    /// <summary>Whether its pages are still looked at.</summary>
    public bool IsOpen(DateTimeOffset now) => Active && (Seed.EndsAt is not { } end || end > now);
}
