using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The pages of the stories: when each is due, and what came of the last look.</summary>
internal sealed class CoverageStore(DatabaseFile database)
{
    private const string Select =
        $"""
        SELECT coverage.id, story, active, origin, {PageRow.Columns}
        FROM coverage JOIN pages ON pages.id = coverage.page
        """;

    /// <summary>One coverage, or null.</summary>
    public async Task<StoredCoverage?> FindAsync(long id, CancellationToken cancellationToken) =>
        (await ManyAsync("WHERE coverage.id = @id", new { id }, cancellationToken)).FirstOrDefault();

    /// <summary>The coverage of a story, by outlet and address, also what rests.</summary>
    public Task<List<StoredCoverage>> ListAsync(long storyId, CancellationToken cancellationToken) =>
        ManyAsync("WHERE story = @storyId ORDER BY outlet_id, url", new { storyId }, cancellationToken);

    /// <summary>The pages that belonged to a story with an earlier text, by its present seed, and do not with the one that they have now; what was seen last first.</summary>
    public Task<List<EarlierText>> EarlierTextsAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<EarlierRow>(
            """
            SELECT pages.url, pages.outlet_id, max(revisions.seen_at) AS seen_at
            FROM coverage JOIN pages ON pages.id = coverage.page JOIN stories ON stories.id = coverage.story
                JOIN comparisons ON comparisons.coverage = coverage.id AND comparisons.seed_revision = stories.current_seed JOIN revisions ON revisions.id = comparisons.revision
            WHERE coverage.story = @storyId AND coverage.active = 0 AND revisions.outcome = 'article'
                AND revisions.number < (SELECT max(number) FROM revisions AS newest WHERE newest.page = coverage.page AND newest.outcome = 'article')
            GROUP BY pages.url, pages.outlet_id ORDER BY max(revisions.seen_at) DESC, pages.url
            """,
            new { storyId })).ConvertAll(row => new EarlierText(new(row.Url), row.OutletId, StoreTime.Of(row.SeenAt))),
        cancellationToken);

    /// <summary>Takes a page for one look; false when another holds it.</summary>
    public Task<bool> ClaimAsync(long pageId, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE pages SET claimed_until = @Until WHERE id = @pageId AND (claimed_until IS NULL OR claimed_until <= @Now)",
            new { pageId, Now = now.Stored(), Until = until.Stored() }) == 1,
        cancellationToken);

    /// <summary>Writes down that a page's reading begins; it is taken back when what was read is stored.</summary>
    public Task BeginReadingAsync(long pageId, DateTimeOffset notAgainBefore, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE pages SET read_attempts = read_attempts + 1, read_after = @After WHERE id = @pageId", new { pageId, After = notAgainBefore.Stored() }),
        cancellationToken);

    /// <summary>Takes back that a reading had begun: it has ended, and what it was for stands elsewhere.</summary>
    public Task EndReadingAsync(long pageId, int attemptsBefore, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("UPDATE pages SET read_attempts = @attemptsBefore WHERE id = @pageId", new { pageId, attemptsBefore }),
        cancellationToken);

    /// <summary>Stores what came of a look that brought no new bytes; a failure keeps what was known.</summary>
    public Task SaveAsync(long pageId, Check check, CancellationToken cancellationToken) =>
        database.WriteAsync(session => SaveCheckAsync(session, pageId, check), cancellationToken);

    /// <summary>Stores the bytes of a page and the outcome together; until they are read they stand as unread.</summary>
    /// <returns>The number of the snapshot.</returns>
    public Task<long> SaveAsync(long pageId, Check check, FetchedPage fetched, CancellationToken cancellationToken) => SaveAsync(pageId, check, fetched, waits: false, cancellationToken);

    /// <summary>The same for bytes that were saved elsewhere: where others of the page are still unread, these wait until those have been read, so that each is a revision.</summary>
    /// <returns>The number of the snapshot.</returns>
    public Task<long> SaveInTurnAsync(long pageId, Check check, FetchedPage fetched, CancellationToken cancellationToken) => SaveAsync(pageId, check, fetched, waits: true, cancellationToken);

    private Task<long> SaveAsync(long pageId, Check check, FetchedPage fetched, bool waits, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var id = await SnapshotWriter.SaveAsync(session, pageId, fetched);
            var values = new { pageId, id, fetched.ETag, fetched.LastModified, fetched.Sha256 };
            await SaveCheckAsync(session, pageId, check);
            if (waits && await session.NumberAsync("SELECT count(*) FROM pages WHERE id = @pageId AND unread_snapshot <> @id AND read_attempts = 0", values) > 0)
            {
                await session.ExecuteAsync("INSERT INTO waiting_snapshots (snapshot, page) VALUES (@id, @pageId) ON CONFLICT (snapshot) DO NOTHING", values);
                await session.ExecuteAsync("UPDATE pages SET etag = @ETag, last_modified = @LastModified, sha256 = @Sha256 WHERE id = @pageId", values);
            }
            else
            {
                await session.ExecuteAsync(
                    "UPDATE pages SET etag = @ETag, last_modified = @LastModified, sha256 = @Sha256, unread_snapshot = @id, read_attempts = 0, read_after = NULL WHERE id = @pageId", values);
            }

            return id;
        },
        cancellationToken);

    private static Task<int> SaveCheckAsync(Session session, long pageId, Check check) => session.ExecuteAsync(
        """
        UPDATE pages SET outcome = @Outcome, message = @Message, checked_at = @CheckedAt, due_at = @DueAt, not_before = @NotBefore,
            failures = CASE WHEN @Failed = 1 THEN failures + 1 ELSE 0 END, claimed_until = NULL
        WHERE id = @pageId
        """,
        new
        {
            pageId,
            check.Outcome,
            check.Message,
            Failed = check.Failed ? 1L : 0L,
            CheckedAt = check.CheckedAt.Stored(),
            DueAt = check.DueAt.Stored(),
            NotBefore = check.NotBefore.Stored(),
        });

    private Task<List<StoredCoverage>> ManyAsync(string rest, object values, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<CoverageRow>($"{Select} {rest}", values)).ConvertAll(row => row.ToCoverage()), cancellationToken);

    private sealed class CoverageRow : PageRow
    {
        public required long Id { get; init; }

        public required long Story { get; init; }

        public required long Active { get; init; }

        public required string Origin { get; init; }

        public StoredCoverage ToCoverage() => new(Id, Story, Active == 1, !Origin.Equals("match", StringComparison.Ordinal), ToPage());
    }

    private sealed class EarlierRow
    {
        public required string Url { get; init; }

        public required string OutletId { get; init; }

        public required long SeenAt { get; init; }
    }
}

/// <summary>A page that belonged to a story with an earlier text.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="OutletId">Whose page it is.</param>
/// <param name="SeenAt">When that text was seen first.</param>
internal sealed record EarlierText(Uri Url, string OutletId, DateTimeOffset SeenAt);
