namespace NewsCompare.Pipeline.Storage;

/// <summary>A takedown: a page is forgotten with all that was made from it, and a tombstone keeps it from coming back.</summary>
internal sealed class Forgetting(DatabaseFile database)
{
    // In this order, since each table refers to those after it.
    private static readonly string[] Deletions =
    [
        "DELETE FROM comparisons WHERE coverage IN (SELECT coverage.id FROM coverage JOIN pages ON pages.id = page WHERE url = @Url)",
        "DELETE FROM coverage WHERE page IN (SELECT id FROM pages WHERE url = @Url)",
        "DELETE FROM revisions WHERE page IN (SELECT id FROM pages WHERE url = @Url)",
        "DELETE FROM snapshots WHERE page IN (SELECT id FROM pages WHERE url = @Url)",
        "DELETE FROM pages WHERE url = @Url",
        "DELETE FROM items WHERE url = @Url",
        "DELETE FROM decisions WHERE url = @Url",
        "DELETE FROM moves WHERE url = @Url",
        "DELETE FROM audit_decisions WHERE url = @Url",
        "DELETE FROM decision_history WHERE url = @Url",
    ];

    /// <summary>Forgets a page. Reports that were written before are files of their own: they are not touched.</summary>
    /// <param name="url">Canonical address.</param>
    /// <param name="reason">Why, for the tombstone.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is forgotten then.</param>
    /// <returns>How many rows are gone; 0 when nothing was known of the page (the tombstone stands all the same).</returns>
    public async Task<int> ForgetAsync(Uri url, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var gone = await database.WriteAsync(session => DeleteAsync(session, url.AbsoluteUri, reason, now.Stored()), cancellationToken);

        // The words of what is gone stand in the index until its parts are joined.
        await database.AloneAsync(session => session.ExecuteAsync("INSERT INTO item_words (item_words) VALUES ('optimize')"), cancellationToken);

        // The old bytes stand in the write-ahead log until it is folded back.
        await database.AloneAsync(session => session.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)"), cancellationToken);
        return gone;
    }

    private static async Task<int> DeleteAsync(Session session, string url, string reason, long now)
    {
        await session.ExecuteAsync("PRAGMA secure_delete = ON");
        var deleted = 0;
        foreach (var address in (await AddressesAsync(session, url)).Append(url).Distinct(StringComparer.Ordinal))
        {
            var values = new { Url = address, reason, now };
            foreach (var deletion in Deletions)
            {
                deleted += await session.ExecuteAsync(deletion, values);
            }

            await session.ExecuteAsync(
                """
                INSERT INTO tombstones (url, reason, forgotten_at) VALUES (@Url, @reason, @now)
                ON CONFLICT (url) DO UPDATE SET reason = excluded.reason, forgotten_at = excluded.forgotten_at
                """,
                values);
        }

        return deleted + await session.ExecuteAsync("DELETE FROM blobs WHERE sha256 NOT IN (SELECT sha256 FROM snapshots)");
    }

    // A page may be known by another address that leads to the same place.
    private static Task<List<string>> AddressesAsync(Session session, string url) => session.QueryAsync<string>(
        """
        WITH known AS (SELECT id, same_as FROM pages WHERE url IN @spellings OR given_url IN @spellings OR id IN (SELECT page FROM snapshots WHERE final_url IN @spellings OR request_url IN @spellings))
        SELECT url FROM pages WHERE COALESCE(same_as, id) IN (SELECT COALESCE(same_as, id) FROM known)
        UNION SELECT url FROM items WHERE url IN @spellings
        """,
        new { spellings = DecisionWriter.Spellings(new(url)) });

    /// <summary>Whether a page was forgotten.</summary>
    public Task<bool> IsForgottenAsync(Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.NumberAsync("SELECT count(*) FROM tombstones WHERE url IN @spellings", new { spellings = DecisionWriter.Spellings(url) }) > 0, cancellationToken);
}
