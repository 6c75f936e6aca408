using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The feeds of the outlets: when each is due, and what came of the last look.</summary>
internal sealed class FeedStore(DatabaseFile database)
{
    private const string Columns =
        "id, outlet_id, url, kind, parent_id, active, etag, last_modified, sha256, parser, checked_at, due_at, not_before, failures, outcome, message, newest_item_at, item_count, rhythm, news_at, moved_to, moved_since, moved_seen, state, state_message, warnings";

    /// <summary>Makes the feeds those of the configuration: new ones are added, others stand still but stay.</summary>
    /// <param name="outlets">All configured outlets.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task SyncAsync(IReadOnlyList<Outlet> outlets, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var wanted = outlets.Where(outlet => outlet.Enabled)
                .SelectMany(outlet => outlet.Feeds.Where(feed => feed.Enabled).Select(feed => (outlet.Id, feed.Url.AbsoluteUri, Kind: EnumName.Of(feed.Kind))))
                .DistinctBy(feed => feed.AbsoluteUri, StringComparer.Ordinal)
                .ToList();
            await session.ExecuteAsync("UPDATE feeds SET active = 0 WHERE parent_id IS NULL AND url NOT IN @Urls", new { Urls = wanted.Select(feed => feed.AbsoluteUri).ToList() });
            foreach (var (outletId, url, kind) in wanted)
            {
                await session.ExecuteAsync(
                    """
                    INSERT INTO feeds (outlet_id, url, kind, active, due_at) VALUES (@outletId, @url, @kind, 1, @Now)
                    ON CONFLICT (url) DO UPDATE SET outlet_id = excluded.outlet_id, kind = excluded.kind, active = 1, parent_id = NULL
                    """,
                    new { outletId, url, kind, Now = now.Stored() });
            }

            return await session.ExecuteAsync(
                "UPDATE feeds SET active = 0 WHERE parent_id IS NOT NULL AND parent_id IN (SELECT id FROM feeds WHERE active = 0)");
        },
        cancellationToken);

    /// <summary>All feeds, by outlet and address.</summary>
    public Task<List<StoredFeed>> ListAsync(CancellationToken cancellationToken) => ManyAsync("ORDER BY outlet_id, url", new { }, cancellationToken);

    /// <summary>The polled feeds that the configuration names, by outlet.</summary>
    public Task<List<StoredFeed>> PolledAsync(CancellationToken cancellationToken) =>
        ManyAsync("WHERE active = 1 AND parent_id IS NULL ORDER BY outlet_id, id", new { }, cancellationToken);

    /// <summary>The polled feeds that a sitemap index names.</summary>
    public Task<List<StoredFeed>> ChildrenAsync(long parentId, CancellationToken cancellationToken) =>
        ManyAsync("WHERE active = 1 AND parent_id = @parentId ORDER BY id", new { parentId }, cancellationToken);

    /// <summary>One feed, or null.</summary>
    public async Task<StoredFeed?> FindAsync(long id, CancellationToken cancellationToken) =>
        (await ManyAsync("WHERE id = @id", new { id }, cancellationToken)).FirstOrDefault();

    /// <summary>Takes a feed for one look; false when another holds it or it is no longer polled.</summary>
    public Task<bool> ClaimAsync(long id, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE feeds SET claimed_until = @Until WHERE id = @id AND active = 1 AND (claimed_until IS NULL OR claimed_until <= @Now)",
            new { id, Now = now.Stored(), Until = until.Stored() }) == 1,
        cancellationToken);

    /// <summary>Stores what came of a look; a failure keeps what was known.</summary>
    public Task SaveAsync(long id, Check check, CancellationToken cancellationToken) =>
        database.WriteAsync(session => SaveCheckAsync(session, id, check), cancellationToken);

    /// <summary>Stores what a changed feed holds, together with the outcome.</summary>
    /// <returns>How many items are new.</returns>
    public Task<int> SaveAsync(long id, Check check, FeedContent content, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await SaveCheckAsync(session, id, check);
            await session.ExecuteAsync(
                """
                UPDATE feeds SET etag = @ETag, last_modified = @LastModified, sha256 = @Sha256, parser = @Reader, newest_item_at = @Newest, item_count = @Count, warnings = @Warnings
                WHERE id = @id
                """,
                new
                {
                    id,
                    content.Validators.ETag,
                    content.Validators.LastModified,
                    content.Validators.Sha256,
                    content.Validators.Reader,
                    Newest = content.Items.Max(item => item.PublishedAt).Stored(),
                    Count = (long)content.Items.Count,
                    Warnings = content.Warnings.Count > 0 ? StoreJson.Write(content.Warnings) : null,
                });
            await SaveChildrenAsync(session, id, check.CheckedAt, content.Children);
            var added = await ItemWriter.SaveAsync(session, id, check.CheckedAt, content.Items);
            await session.ExecuteAsync(
                "UPDATE feeds SET news_at = @Now WHERE id = @id AND (news_at IS NULL OR @added > 0)", new { id, added = (long)added, Now = check.CheckedAt.Stored() });
            return added;
        },
        cancellationToken);

    /// <summary>Stores pages that a sitemap lists which is not polled; what is known of an address already stays.</summary>
    /// <param name="outletId">Whose sitemap it is.</param>
    /// <param name="sitemap">Where it is.</param>
    /// <param name="items">The pages.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many are new.</returns>
    public Task<int> AddListedAsync(string outletId, Uri sitemap, IReadOnlyList<NewItem> items, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var values = new { outletId, Url = sitemap.AbsoluteUri, Kind = EnumName.Of(FeedKind.NewsSitemap), Now = now.Stored() };
            await session.ExecuteAsync("INSERT INTO feeds (outlet_id, url, kind, active, due_at) VALUES (@outletId, @Url, @Kind, 0, @Now) ON CONFLICT (url) DO NOTHING", values);
            return await ItemWriter.SaveAsync(session, await session.NumberAsync("SELECT id FROM feeds WHERE url = @Url", values), now, items);
        },
        cancellationToken);

    /// <summary>Stores what is known of a feed beside its last outcome.</summary>
    public Task MarkAsync(long id, FeedMark mark, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            """
            UPDATE feeds SET rhythm = @Rhythm, moved_to = @MovedTo, moved_since = @MovedSince, moved_seen = @MovedSeen, state = @State, state_message = @StateMessage
            WHERE id = @id
            """,
            new
            {
                id,
                Rhythm = StoreJson.Write(mark.Rhythm),
                MovedTo = mark.Move?.To.AbsoluteUri,
                MovedSince = mark.Move?.Since.Stored(),
                MovedSeen = (long)(mark.Move?.Seen ?? 0),
                mark.State,
                mark.StateMessage,
            }),
        cancellationToken);

    private static Task<int> SaveCheckAsync(Session session, long id, Check check) => session.ExecuteAsync(
        """
        UPDATE feeds SET outcome = @Outcome, message = @Message, checked_at = @CheckedAt, due_at = @DueAt, not_before = @NotBefore,
            failures = CASE WHEN @Failed = 1 THEN failures + 1 ELSE 0 END, claimed_until = NULL
        WHERE id = @id
        """,
        new
        {
            id,
            check.Outcome,
            check.Message,
            Failed = check.Failed ? 1L : 0L,
            CheckedAt = check.CheckedAt.Stored(),
            DueAt = check.DueAt.Stored(),
            NotBefore = check.NotBefore.Stored(),
        });

    private static async Task SaveChildrenAsync(Session session, long parentId, DateTimeOffset now, IReadOnlyList<Uri> children)
    {
        await session.ExecuteAsync("UPDATE feeds SET active = 0 WHERE parent_id = @parentId", new { parentId });
        foreach (var child in children)
        {
            await session.ExecuteAsync(
                """
                INSERT INTO feeds (outlet_id, url, kind, parent_id, active, due_at)
                SELECT outlet_id, @Url, @Kind, id, 1, @Now FROM feeds WHERE id = @parentId
                ON CONFLICT (url) DO UPDATE SET active = 1 WHERE feeds.parent_id = @parentId
                """,
                new { parentId, Url = child.AbsoluteUri, Kind = EnumName.Of(FeedKind.NewsSitemap), Now = now.Stored() });
        }
    }

    private Task<List<StoredFeed>> ManyAsync(string rest, object values, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<FeedRow>($"SELECT {Columns} FROM feeds {rest}", values)).ConvertAll(row => row.ToFeed()), cancellationToken);

    private sealed class FeedRow
    {
        public required long Id { get; init; }

        public required string OutletId { get; init; }

        public required string Url { get; init; }

        public required string Kind { get; init; }

        public long? ParentId { get; init; }

        public required long Active { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        public string? Sha256 { get; init; }

        public string? Parser { get; init; }

        public long? CheckedAt { get; init; }

        public required long DueAt { get; init; }

        public long? NotBefore { get; init; }

        public required long Failures { get; init; }

        public string? Outcome { get; init; }

        public string? Message { get; init; }

        public long? NewestItemAt { get; init; }

        public long? ItemCount { get; init; }

        public string? Rhythm { get; init; }

        public long? NewsAt { get; init; }

        public string? MovedTo { get; init; }

        public long? MovedSince { get; init; }

        public long MovedSeen { get; init; }

        public string? State { get; init; }

        public string? StateMessage { get; init; }

        public string? Warnings { get; init; }

        public StoredFeed ToFeed() => new(
            Id, OutletId, new(Url), EnumName.Read<FeedKind>(Kind), ParentId, Active == 1, Sha256 is null ? null : new(ETag, LastModified, Sha256, Parser),
            StoreTime.Of(CheckedAt), StoreTime.Of(DueAt), StoreTime.Of(NotBefore), (int)Failures, Outcome, Message, StoreTime.Of(NewestItemAt), (int?)ItemCount)
        {
            NewsAt = StoreTime.Of(NewsAt),
            Warnings = Warnings is null ? [] : StoreJson.Read<IReadOnlyList<string>>(Warnings),
            Mark = new(
                Rhythm is null ? FeedRhythm.Unknown : StoreJson.Read<FeedRhythm>(Rhythm),
                MovedTo is not null && MovedSince is { } since ? new(new(MovedTo), StoreTime.Of(since), (int)MovedSeen) : null,
                State,
                StateMessage),
        };
    }
}
