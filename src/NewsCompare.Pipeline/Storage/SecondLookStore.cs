namespace NewsCompare.Pipeline.Storage;

/// <summary>The pages that are near a story but do not belong to it by what their feeds say: which are to be read, and which were.</summary>
internal sealed class SecondLookStore(DatabaseFile database)
{
    // What has the announcement of another waits for that one's text. Where this took neither of them, or could not be had, it is read itself: an announcement says little, and each text decides for itself.
    private const string IsNear =
        """
        ((matches.copy_of IS NULL AND matches.score >= @score) OR EXISTS (
            SELECT 1 FROM items AS head JOIN pages AS first ON first.url = head.url WHERE head.id = matches.copy_of
                AND ((first.failures > 0 AND matches.score >= @score) OR EXISTS (SELECT 1 FROM second_looks WHERE second_looks.story = @storyId AND second_looks.page = first.id))))
        """;

    private static readonly string Near =
        $"""
        FROM matches JOIN items ON items.id = matches.item LEFT JOIN pages ON pages.url = items.url
        WHERE matches.story = @storyId AND matches.accepted = 0 AND {IsNear}
            AND {CoverageWriter.Plain("items.url")} NOT IN (SELECT {CoverageWriter.Plain("url")} FROM decisions WHERE story = @storyId OR decision = 'pinned')
            AND {CoverageWriter.Plain("items.url")} NOT IN (SELECT {CoverageWriter.Plain("url")} FROM moves WHERE story = @storyId)
            AND items.outlet_id NOT IN (SELECT outlet_id FROM outlet_decisions WHERE story = @storyId)
            AND {CoverageWriter.Plain("items.url")} NOT IN (SELECT {CoverageWriter.Plain("url")} FROM tombstones)
            AND EXISTS (SELECT 1 FROM stories WHERE id = @storyId AND merged_into IS NULL)
        """;

    /// <summary>The nearest pages that are still to be read for a story; none that a person has decided about, and no copies of others that are still to be read.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="score">The lowest score that is near.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="now">Pages that failed are left alone until they are due.</param>
    /// <param name="again">Whether pages that failed are tried again.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<NearPage>> DueAsync(long storyId, double score, int most, DateTimeOffset now, bool again, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<NearRow>(
            $"""
            SELECT items.id AS item_id, items.url, items.outlet_id
            {Near}
                AND NOT EXISTS (SELECT 1 FROM second_looks WHERE story = @storyId AND page = pages.id)
                AND (pages.id IS NULL OR (pages.checked_at IS NULL AND COALESCE(claimed_until, 0) <= @Now) OR pages.reading IS NOT NULL
                    OR (pages.unread_snapshot IS NOT NULL AND COALESCE(read_after, 0) <= @Now)
                    OR (@Again = 1 AND pages.failures > 0 AND pages.due_at <= @Now AND COALESCE(pages.not_before, 0) <= @Now))
            ORDER BY matches.score DESC, items.url LIMIT @most
            """,
            new { storyId, score, most = (long)most, Now = now.Stored(), Again = again ? 1L : 0L })).ConvertAll(row => row.ToNear()),
        cancellationToken);

    /// <summary>The nearest pages that were read for a story and belong to none, whose text may be another by now; none that a person has decided about.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="all">Whether all of them are wanted, else those that their outlet has announced anew since the last look.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="now">Pages are left alone until the time that their server named.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<NearPage>> WaitingAsync(long storyId, bool all, int most, DateTimeOffset now, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<NearRow>(
            $"""
            SELECT items.id AS item_id, items.url, items.outlet_id
            {Near}
                AND EXISTS (SELECT 1 FROM second_looks WHERE story = @storyId AND page = pages.id)
                AND NOT EXISTS (SELECT 1 FROM coverage WHERE coverage.page = COALESCE(pages.same_as, pages.id) AND active = 1)
                AND COALESCE(pages.not_before, 0) <= @Now AND (@All = 1 OR items.changed_at > pages.checked_at)
            ORDER BY matches.score DESC, items.url LIMIT @most
            """,
            new { storyId, score = 0.0, most = (long)most, Now = now.Stored(), All = all ? 1L : 0L })).ConvertAll(row => row.ToNear()),
        cancellationToken);

    /// <summary>The stored page of an item; it is made when it is not there.</summary>
    /// <param name="near">The item.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task<StoredPage> PageAsync(NearPage near, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                """
                INSERT INTO pages (url, given_url, outlet_id, published_at, first_seen_at, due_at)
                SELECT url, given_url, outlet_id, published_at, @Now, @Now FROM items WHERE id = @ItemId ON CONFLICT (url) DO NOTHING
                """,
                new { near.ItemId, Now = now.Stored() });
            return (await session.FirstAsync<PageRow>($"SELECT {PageRow.Columns} FROM pages WHERE url = @Url", new { Url = near.Url.AbsoluteUri }))!.ToPage();
        },
        cancellationToken);

    /// <summary>The page of a number.</summary>
    public Task<StoredPage> PageAsync(long pageId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<PageRow>($"SELECT {PageRow.Columns} FROM pages WHERE pages.id = @pageId", new { pageId }))!.ToPage(), cancellationToken);

    /// <summary>Writes down which of the pages that were near a story at the last matching have been read, for whatever story: their texts are known to this one from now on.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="score">The lowest score that is near.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task SaveReadAsync(long storyId, double score, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"""
            INSERT INTO second_looks (story, page, looked_at)
            SELECT @storyId, pages.id, @Now {Near} AND pages.reading IS NOT NULL ON CONFLICT DO NOTHING
            """,
            new { storyId, score, Now = now.Stored() }),
        cancellationToken);

    /// <summary>The pages whose texts are known to a story: those that were read to decide, and those that belong to it or once did; a page under each of its addresses.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<KnownPage>> PagesAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<KnownRow>(
            """
            SELECT pages.id AS page_id, pages.url, 1 AS is_second_look,
                EXISTS (SELECT 1 FROM coverage WHERE coverage.story = @storyId AND coverage.page = COALESCE(pages.same_as, pages.id) AND active = 1) AS belongs
            FROM second_looks JOIN pages ON pages.id = page WHERE story = @storyId
            UNION ALL
            SELECT coverage.page, alias.url, 0, active FROM coverage JOIN pages AS alias ON COALESCE(alias.same_as, alias.id) = coverage.page
            WHERE story = @storyId AND alias.id NOT IN (SELECT page FROM second_looks WHERE story = @storyId)
            ORDER BY 2
            """,
            new { storyId })).ConvertAll(row => new KnownPage(row.PageId, new(row.Url), row.IsSecondLook == 1, row.Belongs == 1)),
        cancellationToken);

    /// <summary>The pages that are near a story and were to be read to decide about them, but could not be: the last look failed, or no article was on them.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="score">The lowest score that is near.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<StoredPage>> UnreadAsync(long storyId, double score, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<PageRow>(
            $"""
            SELECT {PageRow.Columns} FROM matches JOIN items ON items.id = matches.item JOIN pages ON pages.url = items.url
            WHERE matches.story = @storyId AND matches.accepted = 0 AND {IsNear} AND (pages.failures > 0 OR pages.reading IS NOT NULL) AND COALESCE(pages.reading, '') <> 'article'
            ORDER BY matches.score DESC, items.url
            """,
            new { storyId, score })).ConvertAll(row => row.ToPage()),
        cancellationToken);

    /// <summary>The announced pages of some outlets in a span of time that were read as articles, for whatever story, those closest to a moment first.</summary>
    /// <param name="outlets">The ids of the outlets.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="around">The moment.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<(long ItemId, long PageId)>> ReadAsync(IReadOnlyCollection<string> outlets, DateTimeOffset from, DateTimeOffset to, DateTimeOffset around, int most, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<ReadRow>(
            """
            SELECT items.id AS item_id, COALESCE(pages.same_as, pages.id) AS page_id FROM pages JOIN items ON items.url = pages.url
            WHERE items.outlet_id IN @outlets AND pages.reading = 'article' AND items.clock BETWEEN @From AND @To
            ORDER BY abs(items.clock - @Around), items.id LIMIT @most
            """,
            new { outlets, From = from.Stored(), To = to.Stored(), Around = around.Stored(), most = (long)most })).ConvertAll(row => (row.ItemId, row.PageId)),
        cancellationToken);

    /// <summary>The announced pages of some outlets in a span of time that nobody has read, those closest to a moment first.</summary>
    /// <param name="outlets">The ids of the outlets.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="around">The moment.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<AnnouncedPage>> NeverReadAsync(IReadOnlyCollection<string> outlets, DateTimeOffset from, DateTimeOffset to, DateTimeOffset around, int most, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<AnnouncedRow>(
            """
            SELECT items.outlet_id, items.url, title, clock FROM items LEFT JOIN pages ON pages.url = items.url
            WHERE items.outlet_id IN @outlets AND items.clock BETWEEN @From AND @To AND pages.reading IS NULL
            ORDER BY abs(items.clock - @Around), items.url LIMIT @most
            """,
            new { outlets, From = from.Stored(), To = to.Stored(), Around = around.Stored(), most = (long)most })).ConvertAll(row => row.ToPage()),
        cancellationToken);

    private sealed class AnnouncedRow
    {
        public required string OutletId { get; init; }

        public required string Url { get; init; }

        public required string Title { get; init; }

        public required long Clock { get; init; }

        public AnnouncedPage ToPage() => new(OutletId, new(Url), Title, StoreTime.Of(Clock));
    }

    private sealed class ReadRow
    {
        public required long ItemId { get; init; }

        public required long PageId { get; init; }
    }

    private sealed class NearRow
    {
        public required long ItemId { get; init; }

        public required string Url { get; init; }

        public required string OutletId { get; init; }

        public NearPage ToNear() => new(ItemId, new(Url), OutletId);
    }

    private sealed class KnownRow
    {
        public required long PageId { get; init; }

        public required string Url { get; init; }

        public required long IsSecondLook { get; init; }

        public required long Belongs { get; init; }
    }
}

/// <summary>An item that is near a story.</summary>
/// <param name="ItemId">Its number.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="OutletId">Whose page it is.</param>
internal sealed record NearPage(long ItemId, Uri Url, string OutletId);

/// <summary>A page as its outlet announced it.</summary>
/// <param name="OutletId">Whose page it is.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Title">The headline.</param>
/// <param name="Clock">The moment it counts by.</param>
internal sealed record AnnouncedPage(string OutletId, Uri Url, string Title, DateTimeOffset Clock)
{
    /// <summary>Whether its headline has a name, a number or a rare word of the seed. Default false.</summary>
    public bool NamesTheSeed { get; init; }
}

/// <summary>A page whose text is known.</summary>
/// <param name="PageId">Its number.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="IsSecondLook">Whether it was read to decide about it.</param>
/// <param name="Belongs">Whether it belongs to the story at present.</param>
internal sealed record KnownPage(long PageId, Uri Url, bool IsSecondLook, bool Belongs);
