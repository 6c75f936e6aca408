namespace NewsCompare.Pipeline.Fetching;

/// <summary>What outlives the process, for the fetcher: delegates, since tests and the demo have no database.</summary>
/// <param name="Hosts">What an earlier process has learned of hosts.</param>
/// <param name="SaveHostAsync">Told what is now known of a host.</param>
/// <param name="IsForgottenAsync">Whether a page was taken down: it is not fetched again, wherever a redirect may hide it.</param>
internal sealed record FetchMemory(
    IReadOnlyList<HostMemo> Hosts, Func<HostMemo, CancellationToken, Task> SaveHostAsync, Func<Uri, CancellationToken, Task<bool>> IsForgottenAsync);
