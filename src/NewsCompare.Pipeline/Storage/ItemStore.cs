using System.Globalization;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What the feeds announced.</summary>
internal sealed class ItemStore(DatabaseFile database)
{
    private const string Columns = "id, outlet_id, url, given_url, title, author, summary, content, published_at, first_seen_at, clock";

    private const string Beginnings = "id, outlet_id, url, given_url, title, author, summary, substr(content, 1, @longest) AS content, published_at, first_seen_at, clock";

    /// <summary>The items of some numbers, by number; of each content only the beginning.</summary>
    /// <param name="ids">Their numbers.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<StoredItem>> ManyAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => ids.Count == 0 ? [] : (await session.QueryAsync<ItemRow>(
            $"SELECT {Beginnings} FROM items WHERE id IN @ids ORDER BY id", new { ids, longest = (long)AnnouncedText.Longest })).ConvertAll(row => row.ToItem()),
        cancellationToken);

    /// <summary>Whose some items are, and where.</summary>
    /// <param name="ids">The numbers of the items.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<(long Id, string OutletId, string Url)>> AddressesAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => ids.Count == 0 ? [] : (await session.QueryAsync<AddressRow>("SELECT id, outlet_id, url FROM items WHERE id IN @ids", new { ids })).ConvertAll(row => (row.Id, row.OutletId, row.Url)),
        cancellationToken);

    /// <summary>The newest items of a span of time, by number; of each content only the beginning.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<StoredItem>> NewestBetweenAsync(DateTimeOffset from, DateTimeOffset to, int most, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<ItemRow>(
            $"SELECT {Beginnings} FROM items WHERE clock BETWEEN @From AND @To ORDER BY clock DESC, id DESC LIMIT @most",
            new { From = from.Stored(), To = to.Stored(), most = (long)most, longest = (long)AnnouncedText.Longest })).ConvertAll(row => row.ToItem()).OrderBy(item => item.Id).ToList(),
        cancellationToken);

    /// <summary>For every outlet, how many items it has, how many of them in a span of time, and how far back they reach. Pages that a person brought in one by one are none: they say nothing of what an outlet announced.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<OutletItems>> ByOutletAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<OutletRow>(
            """
            SELECT outlet_id, count(*) AS known, sum(CASE WHEN clock BETWEEN @From AND @To THEN 1 ELSE 0 END) AS inside, sum(CASE WHEN clock BETWEEN @From AND @To AND title = '' THEN 1 ELSE 0 END) AS nameless, min(clock) AS oldest, max(clock) AS newest, min(first_seen_at) AS seen
            FROM items WHERE feed_id NOT IN (SELECT id FROM feeds WHERE url LIKE 'import:%') GROUP BY outlet_id ORDER BY outlet_id
            """,
            new { From = from.Stored(), To = to.Stored() })).ConvertAll(row => row.ToItems()),
        cancellationToken);

    /// <summary>For every outlet of which a person brought in pages that no feed announced, how many of them count by a moment inside a span.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<Dictionary<string, int>> BroughtInAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<BroughtRow>(
            "SELECT outlet_id, count(*) AS pages FROM items WHERE feed_id IN (SELECT id FROM feeds WHERE url LIKE 'import:%') AND clock BETWEEN @From AND @To GROUP BY outlet_id",
            new { From = from.Stored(), To = to.Stored() })).ToDictionary(row => row.OutletId, row => (int)row.Pages, StringComparer.Ordinal),
        cancellationToken);

    /// <summary>How many items count by a moment inside a span.</summary>
    public Task<int> CountBetweenAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (int)await session.NumberAsync(
            "SELECT count(*) FROM items WHERE clock BETWEEN @From AND @To", new { From = from.Stored(), To = to.Stored() }),
        cancellationToken);

    /// <summary>Whether an item that counts by a moment inside a span came in after that of a number.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="after">The number; 0 asks for any item.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<bool> HasNewerAsync(DateTimeOffset from, DateTimeOffset to, long after, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.NumberAsync(
            "SELECT EXISTS (SELECT 1 FROM items WHERE clock BETWEEN @From AND @To AND id > @after)", new { From = from.Stored(), To = to.Stored(), after }) == 1,
        cancellationToken);

    /// <summary>The item of a canonical address, or null.</summary>
    public Task<StoredItem?> FindAsync(Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<ItemRow>($"SELECT {Columns} FROM items WHERE url = @Url", new { Url = url.AbsoluteUri }))?.ToItem(),
        cancellationToken);

    /// <summary>What is known of all items together.</summary>
    public Task<ItemFacts> FactsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<FactsRow>(
            "SELECT count(*) AS count, min(clock) AS oldest, max(clock) AS newest, max(id) AS last, max(changed_at) AS changed FROM items"))!.ToFacts(),
        cancellationToken);

    private sealed class ItemRow
    {
        public required long Id { get; init; }

        public required string OutletId { get; init; }

        public required string Url { get; init; }

        public required string GivenUrl { get; init; }

        public required string Title { get; init; }

        public string? Author { get; init; }

        public string? Summary { get; init; }

        public string? Content { get; init; }

        public long? PublishedAt { get; init; }

        public required long FirstSeenAt { get; init; }

        public required long Clock { get; init; }

        public StoredItem ToItem() => new(
            Id, new(OutletId, new(Url), new(GivenUrl), Title, Author, Summary, Content, StoreTime.Of(PublishedAt)), StoreTime.Of(FirstSeenAt), StoreTime.Of(Clock));
    }

    private sealed class AddressRow
    {
        public required long Id { get; init; }

        public required string OutletId { get; init; }

        public required string Url { get; init; }
    }

    private sealed class OutletRow
    {
        public required string OutletId { get; init; }

        public required long Known { get; init; }

        public required long Inside { get; init; }

        public required long Nameless { get; init; }

        public required long Oldest { get; init; }

        public required long Newest { get; init; }

        public required long Seen { get; init; }

        public OutletItems ToItems() => new(OutletId, (int)Known, (int)Inside, StoreTime.Of(Oldest), StoreTime.Of(Newest), StoreTime.Of(Seen)) { Nameless = (int)Nameless };
    }

    private sealed class BroughtRow
    {
        public required string OutletId { get; init; }

        public required long Pages { get; init; }
    }

    private sealed class FactsRow
    {
        public required long Count { get; init; }

        public long? Oldest { get; init; }

        public long? Newest { get; init; }

        public long? Last { get; init; }

        public long? Changed { get; init; }

        public ItemFacts ToFacts() => new(
            (int)Count, StoreTime.Of(Oldest), StoreTime.Of(Newest), string.Create(CultureInfo.InvariantCulture, $"{Count}/{Last ?? 0}/{Changed ?? 0}"));
    }
}
