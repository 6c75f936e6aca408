using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What is known of the hosts that we fetch from.</summary>
internal sealed class HostStore(DatabaseFile database)
{
    /// <summary>All hosts.</summary>
    public Task<List<HostMemo>> ListAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<HostRow>("SELECT host, rest_until, pause FROM hosts ORDER BY host")).ConvertAll(row => row.ToMemo()), cancellationToken);

    /// <summary>Writes down what is now known of a host.</summary>
    public Task SaveAsync(HostMemo memo, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            """
            INSERT INTO hosts (host, rest_until, pause, changed_at) VALUES (@Host, @RestUntil, @Pause, @Now)
            ON CONFLICT (host) DO UPDATE SET rest_until = excluded.rest_until, pause = excluded.pause, changed_at = excluded.changed_at
            """,
            new { memo.Host, RestUntil = memo.RestUntil.Stored(), Pause = (long)memo.Pause.TotalMilliseconds, Now = now.Stored() }),
        cancellationToken);

    private sealed class HostRow
    {
        public required string Host { get; init; }

        public long? RestUntil { get; init; }

        public required long Pause { get; init; }

        public HostMemo ToMemo() => new(Host, StoreTime.Of(RestUntil), TimeSpan.FromMilliseconds(Pause));
    }
}
