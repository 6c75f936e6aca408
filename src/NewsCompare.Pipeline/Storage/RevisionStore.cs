using System.Globalization;
using NewsCompare.Core.Articles;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The texts of the pages.</summary>
/// <remarks>A page that shows a paywall now and then is not a page whose text changes: articles are compared with the last
/// article, everything else with the last of everything else.</remarks>
internal sealed class RevisionStore(DatabaseFile database)
{
    /// <summary>The revision of a coverage's page that is compared: the newest article, else the newest of all; asks for <c>@extractor</c>.</summary>
    public const string CurrentOfCoverage =
        $"(SELECT revisions.id FROM revisions WHERE revisions.page = coverage.page AND {BestReading} ORDER BY (revisions.outcome = 'article') DESC, number DESC LIMIT 1)";

    /// <summary>Of a revision that several extractors have read, the reading of <c>@extractor</c>, else the newest: what an older one took for an article may be none.</summary>
    public const string BestReading =
        """
        NOT EXISTS (SELECT 1 FROM revisions AS other WHERE other.page = revisions.page AND other.number = revisions.number
            AND (((other.extractor = @extractor OR other.extractor LIKE @extractor || ' %') AND NOT (revisions.extractor = @extractor OR revisions.extractor LIKE @extractor || ' %'))
                OR ((other.extractor = @extractor OR other.extractor LIKE @extractor || ' %') = (revisions.extractor = @extractor OR revisions.extractor LIKE @extractor || ' %')
                    AND other.id > revisions.id)))
        """;

    /// <summary>Between the extractor's version and the hash of an outlet's page rules, in the stamp of a reading.</summary>
    public const string RulesMark = " rules ";

    private const string NextToRead = "(SELECT min(snapshot) FROM waiting_snapshots WHERE page = @pageId)";

    // Articles follow on articles, everything else on everything else.
    private const string OfKind = $"page = @pageId AND (outcome = 'article') = (@Outcome = 'article') AND {BestReading}";

    private const string AgainMark = " again ";

    private const string Columns = "id, page, number, snapshot, seen_at, extractor, extraction";

    /// <summary>Stores what a snapshot says, as a new revision if the text is new, and marks the snapshot as read.</summary>
    /// <remarks>The revisions of a page are in the order of the days of their snapshots, not of their reading: an archive of an old day may be brought in last. A text that is known from a later day
    /// alone is that revision, seen earlier; where a text comes to stand before fetches that had shown nothing new, these are read again.</remarks>
    /// <returns>The number of the new revision, or null when the text is known.</returns>
    public Task<int?> SaveAsync(
        long pageId, long snapshotId, DateTimeOffset seenAt, Extraction extraction, string extractor, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var values = Values(pageId, snapshotId, seenAt, extraction, extractor);
            var before = await session.FirstAsync<RevisionRow>($"SELECT {Columns} FROM revisions WHERE {OfKind} AND seen_at <= @SeenAt ORDER BY number DESC LIMIT 1", values);
            var after = await session.FirstAsync<RevisionRow>($"SELECT {Columns} FROM revisions WHERE {OfKind} AND seen_at > @SeenAt ORDER BY number LIMIT 1", values);
            await session.ExecuteAsync(
                $"UPDATE pages SET reading = @Outcome, unread_snapshot = CASE WHEN unread_snapshot = @snapshotId THEN {NextToRead} ELSE unread_snapshot END, read_attempts = 0, read_after = NULL WHERE id = @pageId", values);
            await session.ExecuteAsync("DELETE FROM waiting_snapshots WHERE page = @pageId AND snapshot = (SELECT unread_snapshot FROM pages WHERE id = @pageId)", values);
            if (before is not null && IsText(before, extraction))
            {
                return (int?)null;
            }

            if (after is not null && IsText(after, extraction))
            {
                await session.ExecuteAsync("UPDATE revisions SET seen_at = @SeenAt, snapshot = @snapshotId WHERE page = @pageId AND number = @Number", new { pageId, snapshotId, SeenAt = seenAt.Stored(), after.Number });
                return null;
            }

            await ReadAgainBehindAsync(session, pageId, seenAt, before, after);
            var number = 1 + await session.NumberAsync("SELECT COALESCE(max(number), 0) FROM revisions WHERE page = @pageId AND seen_at <= @SeenAt", values);
            await session.ExecuteAsync("UPDATE revisions SET number = -number - 1 WHERE page = @pageId AND number >= @number", new { pageId, number });
            await session.ExecuteAsync("UPDATE revisions SET number = -number WHERE page = @pageId AND number < 0", values);
            await session.ExecuteAsync(
                """
                INSERT INTO revisions (page, number, text_hash, outcome, snapshot, seen_at, extractor, extraction)
                VALUES (@pageId, @number, @Hash, @Outcome, @snapshotId, @SeenAt, @extractor, @Extraction)
                """,
                Values(pageId, snapshotId, seenAt, extraction, extractor, number: number));
            return (int)number;
        },
        cancellationToken);

    // What was fetched behind a text that is new in its place, and before the next revision, had the text of the one before: it has come back.
    private static async Task ReadAgainBehindAsync(Session session, long pageId, DateTimeOffset seenAt, RevisionRow? before, RevisionRow? after)
    {
        if (before is null)
        {
            return;
        }

        await session.ExecuteAsync(
            """
            INSERT INTO waiting_snapshots (snapshot, page)
            SELECT snapshots.id, page FROM snapshots WHERE page = @pageId AND fetched_at > @SeenAt AND fetched_at < @Until
                AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.snapshot = snapshots.id) AND NOT EXISTS (SELECT 1 FROM further_pages WHERE further_pages.fetched = snapshots.id)
                AND NOT EXISTS (SELECT 1 FROM pages WHERE pages.id = @pageId AND pages.unread_snapshot = snapshots.id)
            ON CONFLICT (snapshot) DO NOTHING
            """,
            new { pageId, SeenAt = seenAt.Stored(), Until = after?.SeenAt ?? long.MaxValue });
        await session.ExecuteAsync($"UPDATE pages SET unread_snapshot = {NextToRead} WHERE id = @pageId AND unread_snapshot IS NULL", new { pageId });
        await session.ExecuteAsync("DELETE FROM waiting_snapshots WHERE page = @pageId AND snapshot = (SELECT unread_snapshot FROM pages WHERE id = @pageId)", new { pageId });
    }

    private static bool IsText(RevisionRow known, Extraction extraction) => HashOf(extraction).Equals(HashOf(StoreJson.Read<Extraction>(known.Extraction)), StringComparison.Ordinal);

    /// <summary>Stores what a later extractor reads in the snapshot of a known revision; the earlier reading stays.</summary>
    public Task SaveRereadingAsync(StoredRevision revision, Extraction extraction, string extractor, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var values = Values(revision.PageId, revision.SnapshotId, revision.SeenAt, extraction, extractor, revision.Id);
            await session.ExecuteAsync("UPDATE pages SET read_attempts = 0, read_after = NULL WHERE id = @pageId", values);
            var stamps = await session.QueryAsync<string>("SELECT other.extractor FROM revisions JOIN revisions AS other USING (page, number) WHERE revisions.id = @Id ORDER BY other.id DESC", values);
            if (IsBy(stamps[0], extractor))
            {
                return 0; // another job was first
            }

            if (stamps.Count(stamp => IsBy(stamp, extractor)) is > 0 and var before)
            {
                // Rules that were taken back: the last reading is the one that counts.
                values = Values(revision.PageId, revision.SnapshotId, revision.SeenAt, extraction, string.Create(CultureInfo.InvariantCulture, $"{extractor}{AgainMark}{before + 1}"), revision.Id);
            }

            return await session.ExecuteAsync(
                """
                INSERT INTO revisions (page, number, text_hash, outcome, snapshot, seen_at, extractor, extraction)
                SELECT @pageId, number, @Hash, @Outcome, @snapshotId, @SeenAt, @extractor, @Extraction FROM revisions WHERE id = @Id
                """,
                values);
        },
        cancellationToken);

    /// <summary>Every revision of a page as an extractor reads it, else as the newest that read it did; the newest revision last.</summary>
    public Task<List<StoredRevision>> ListAsync(long pageId, string extractor, CancellationToken cancellationToken) => ManyAsync(
        $"WHERE page = @pageId AND {BestReading} ORDER BY number", new { pageId, extractor }, cancellationToken);

    /// <summary>The first article of each of the outlet's other pages that had been read when the page was read first, what was read last first. Pages of outlets that nobody described are of one when they are of one host.</summary>
    /// <remarks>Neither what is read later nor what changes on those pages counts: else a later text of the page would be read otherwise than its first, and the difference would look like a change.</remarks>
    public Task<List<StoredRevision>> OfEarlierPagesAsync(StoredPage page, int most, CancellationToken cancellationToken) => ManyAsync(
        $"""
        WHERE id IN (
            SELECT max(revisions.id) FROM revisions JOIN (
                SELECT revisions.page, min(number) AS number, min(revisions.id) AS id FROM revisions JOIN pages ON pages.id = revisions.page
                WHERE pages.outlet_id = @OutletId {(page.OutletId.Length == 0 ? "AND pages.url >= @Host AND pages.url < @HostEnd" : string.Empty)}
                    AND pages.id <> @Id AND revisions.outcome = 'article' GROUP BY revisions.page) AS earliest
                ON earliest.page = revisions.page AND earliest.number = revisions.number
            WHERE revisions.outcome = 'article' AND NOT EXISTS (SELECT 1 FROM revisions AS own WHERE own.page = @Id AND own.id < earliest.id)
            GROUP BY revisions.page)
        ORDER BY (SELECT min(first.id) FROM revisions AS first WHERE first.page = revisions.page AND first.outcome = 'article') DESC LIMIT @most
        """,
        new { page.OutletId, page.Id, most, Host = page.Url.GetLeftPart(UriPartial.Authority) + "/", HostEnd = page.Url.GetLeftPart(UriPartial.Authority) + "0" }, // "0" comes next after "/"
        cancellationToken);

    /// <summary>The revision that is compared: the newest article, else the newest of all; null when the page was never read.</summary>
    public async Task<StoredRevision?> FindCurrentAsync(long pageId, string extractor, CancellationToken cancellationToken) => (await ManyAsync(
        $"WHERE page = @pageId AND {BestReading} ORDER BY (outcome = 'article') DESC, number DESC LIMIT 1", new { pageId, extractor }, cancellationToken)).FirstOrDefault();

    /// <summary>The same for the page of a canonical address.</summary>
    public async Task<StoredRevision?> FindCurrentAsync(Uri url, string extractor, CancellationToken cancellationToken) =>
        await database.ReadAsync(session => session.NumberOrNullAsync("SELECT id FROM pages WHERE url = @Url", new { Url = url.AbsoluteUri }), cancellationToken) is { } page
            ? await FindCurrentAsync(page, extractor, cancellationToken)
            : null;

    /// <summary>By what the current revision of every page that belongs to a story, or once did, was read.</summary>
    public async Task<IReadOnlyList<PageReadBy>> ReadBysAsync(string extractor, CancellationToken cancellationToken) => await database.ReadAsync(
        async session => (await session.QueryAsync<ReadByRow>(
            $"""
            SELECT DISTINCT coverage.page, pages.outlet_id, current.seen_at, current.extractor
            FROM coverage JOIN pages ON pages.id = coverage.page JOIN revisions AS current ON current.id = {CurrentOfCoverage}
            """,
            new { extractor })).ConvertAll(row => new PageReadBy(row.Page, row.OutletId, StoreTime.Of(row.SeenAt), row.Extractor)),
        cancellationToken);

    /// <summary>Whether a stamp is that one, be it given a second time.</summary>
    public static bool IsBy(string stamp, string wanted) => stamp == wanted || stamp.StartsWith(wanted + AgainMark, StringComparison.Ordinal);

    private static string HashOf(Extraction extraction) => StoreJson.ContentHash(new Shown(extraction.Outcome, extraction.Article.Headline, extraction.Article.Paragraphs, extraction.Article.Notes));

    private static object Values(long pageId, long snapshotId, DateTimeOffset seenAt, Extraction extraction, string extractor, long id = 0, long number = 0) => new
    {
        pageId,
        snapshotId,
        SeenAt = seenAt.Stored(),
        Hash = HashOf(extraction),
        Outcome = EnumName.Of(extraction.Outcome),
        extractor,
        Extraction = StoreJson.Write(extraction),
        Id = id,
        number,
    };

    private Task<List<StoredRevision>> ManyAsync(string rest, object values, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<RevisionRow>($"SELECT {Columns} FROM revisions {rest}", values)).ConvertAll(row => row.ToRevision()), cancellationToken);

    // What readers see change; a type of its own, since properties that cannot be set are not written.
    private sealed record Shown(ExtractionOutcome Outcome, string Headline, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Notes);

    private sealed class ReadByRow
    {
        public required long Page { get; init; }

        public required string OutletId { get; init; }

        public required long SeenAt { get; init; }

        public required string Extractor { get; init; }
    }

    private sealed class RevisionRow
    {
        public required long Id { get; init; }

        public required long Page { get; init; }

        public required long Number { get; init; }

        public required long Snapshot { get; init; }

        public required long SeenAt { get; init; }

        public required string Extractor { get; init; }

        public required string Extraction { get; init; }

        public StoredRevision ToRevision() => new(Id, Page, (int)Number, Snapshot, StoreTime.Of(SeenAt), Extractor, StoreJson.Read<Extraction>(Extraction));
    }
}
