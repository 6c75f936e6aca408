using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The pages of articles that go on behind their first page.</summary>
/// <param name="database">The database.</param>
internal sealed class FurtherPageStore(DatabaseFile database)
{
    /// <summary>What is known of the pages behind a first page, by number.</summary>
    /// <param name="snapshotId">The snapshot of the first page.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<List<FurtherPage>> ListAsync(long snapshotId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<Row>("SELECT number, url, fetched, problem FROM further_pages WHERE snapshot = @snapshotId ORDER BY number", new { snapshotId }))
            .ConvertAll(row => new FurtherPage((int)row.Number, new(row.Url), row.Fetched, row.Problem)),
        cancellationToken);

    /// <summary>The snapshot of a page with certain bytes, the last one; null when there is none.</summary>
    public Task<long?> LastSnapshotAsync(long pageId, string sha256, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.NumberOrNullAsync("SELECT max(id) FROM snapshots WHERE page = @pageId AND sha256 = @sha256", new { pageId, sha256 }), cancellationToken);

    /// <summary>Keeps a fetched page; its article is to be read again.</summary>
    public Task SaveAsync(StoredPage page, long snapshotId, int number, Uri url, FetchedPage fetched, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await SaveAsync(session, page.Id, snapshotId, new(number, url, await SnapshotWriter.SaveAsync(session, page.Id, fetched), null)), cancellationToken);

    /// <summary>Keeps the reason why a page cannot be read.</summary>
    public Task SaveProblemAsync(StoredPage page, long snapshotId, int number, Uri url, string problem, CancellationToken cancellationToken) => database.WriteAsync(
        session => SaveAsync(session, page.Id, snapshotId, new(number, url, null, problem)), cancellationToken);

    private static async Task<int> SaveAsync(Session session, long pageId, long snapshotId, FurtherPage further)
    {
        await session.ExecuteAsync("UPDATE pages SET unread_snapshot = @snapshotId, read_attempts = 0, read_after = NULL WHERE id = @pageId", new { pageId, snapshotId });
        return await session.ExecuteAsync(
            """
            INSERT INTO further_pages (snapshot, number, url, fetched, problem) VALUES (@snapshotId, @Number, @Url, @Fetched, @Problem)
            ON CONFLICT (snapshot, number) DO UPDATE SET url = excluded.url, fetched = excluded.fetched, problem = excluded.problem
            """,
            new { snapshotId, Number = (long)further.Number, Url = further.Url.AbsoluteUri, Fetched = further.SnapshotId, further.Problem });
    }

    private sealed class Row
    {
        public required long Number { get; init; }

        public required string Url { get; init; }

        public long? Fetched { get; init; }

        public string? Problem { get; init; }
    }
}
