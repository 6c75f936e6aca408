namespace NewsCompare.Pipeline.Storage;

/// <summary>Who works on the data folder; for messages, the lock file decides.</summary>
internal sealed class LeaseStore(DatabaseFile database)
{
    private const string Name = "data-folder";

    /// <summary>Writes down the holder, and frees what a dead holder left behind: its claims, its unfinished runs.</summary>
    public Task TakeAsync(LeaseHolder holder, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                """
                INSERT INTO leases (name, instance, pid, host, verb, since) VALUES (@Name, @Instance, @Pid, @Host, @Verb, @Since)
                ON CONFLICT (name) DO UPDATE SET instance = excluded.instance, pid = excluded.pid, host = excluded.host, verb = excluded.verb, since = excluded.since
                """,
                new { Name, holder.Instance, Pid = (long)holder.Pid, holder.Host, holder.Verb, Since = holder.Since.Stored() });
            await session.ExecuteAsync("UPDATE feeds SET claimed_until = NULL WHERE claimed_until IS NOT NULL");
            await session.ExecuteAsync("UPDATE pages SET claimed_until = NULL WHERE claimed_until IS NOT NULL");
            return await session.ExecuteAsync(
                "UPDATE runs SET outcome = 'interrupted', ended_at = @Now WHERE outcome = 'running' AND instance <> @Instance",
                new { Now = holder.Since.Stored(), holder.Instance });
        },
        cancellationToken);

    /// <summary>The holder as written down, or null.</summary>
    public Task<LeaseHolder?> FindAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<LeaseRow>("SELECT instance, pid, host, verb, since FROM leases WHERE name = @Name", new { Name }))?.ToHolder(),
        cancellationToken);

    /// <summary>Takes the holder's row away, when it is still its own.</summary>
    public Task ReleaseAsync(string instance, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("DELETE FROM leases WHERE name = @Name AND instance = @instance", new { Name, instance }), cancellationToken);

    private sealed class LeaseRow
    {
        public required string Instance { get; init; }

        public required long Pid { get; init; }

        public required string Host { get; init; }

        public required string Verb { get; init; }

        public required long Since { get; init; }

        public LeaseHolder ToHolder() => new(Instance, (int)Pid, Host, Verb, StoreTime.Of(Since));
    }
}

/// <summary>The process that works on a data folder.</summary>
/// <param name="Instance">Unique for each start of the program.</param>
/// <param name="Pid">Its process number on <paramref name="Host"/>.</param>
/// <param name="Host">The machine's name.</param>
/// <param name="Verb">What it was started as: "run", "serve".</param>
/// <param name="Since">When it took the folder, UTC.</param>
internal sealed record LeaseHolder(string Instance, int Pid, string Host, string Verb, DateTimeOffset Since);
