namespace NewsCompare.Pipeline.Storage;

/// <summary>The fetched pages, bytes and headers; written with the outcome by <see cref="CoverageStore"/>.</summary>
internal sealed class SnapshotStore(DatabaseFile database)
{
    private const string Select =
        """
        SELECT id, page, fetched_at, request_url, final_url, status, content_type, request_headers, response_headers,
            redirects, etag, last_modified, snapshots.sha256, size, bytes
        FROM snapshots JOIN blobs ON blobs.sha256 = snapshots.sha256
        """;

    /// <summary>One snapshot with its bytes, or null.</summary>
    public Task<StoredSnapshot?> FindAsync(long id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<SnapshotRow>($"{Select} WHERE id = @id", new { id }))?.ToSnapshot(), cancellationToken);

    /// <summary>The snapshots of a page in order of time, by number.</summary>
    public Task<List<long>> IdsAsync(long pageId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<long>("SELECT id FROM snapshots WHERE page = @pageId ORDER BY fetched_at, id", new { pageId }), cancellationToken);

    /// <summary>All snapshots in order of time, by number.</summary>
    public Task<List<long>> AllIdsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<long>("SELECT id FROM snapshots ORDER BY fetched_at, id"), cancellationToken);

    private sealed class SnapshotRow
    {
        public required long Id { get; init; }

        public required long Page { get; init; }

        public required long FetchedAt { get; init; }

        public required string RequestUrl { get; init; }

        public required string FinalUrl { get; init; }

        public required long Status { get; init; }

        public string? ContentType { get; init; }

        public required string RequestHeaders { get; init; }

        public required string ResponseHeaders { get; init; }

        public required string Redirects { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        public required string Sha256 { get; init; }

        public required long Size { get; init; }

        public required byte[] Bytes { get; init; }

        public StoredSnapshot ToSnapshot() => new(Id, Page, new(
            new(RequestUrl), new(FinalUrl), (int)Status, StoredHeaders.Read(RequestHeaders), StoredHeaders.Read(ResponseHeaders), StoredRedirects.Read(Redirects),
            SnapshotWriter.Expand(Bytes, Size), ContentType, StoreTime.Of(FetchedAt), Sha256, ETag, LastModified));
    }
}
