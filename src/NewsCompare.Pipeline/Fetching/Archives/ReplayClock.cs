namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>A clock that goes on from a moment of the past: in a replay the stories of then are open, and the pages of then are young.</summary>
/// <param name="start">The moment.</param>
internal sealed class ReplayClock(DateTimeOffset start) : TimeProvider
{
    private readonly long startedAt = System.GetTimestamp();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(startedAt);
}
