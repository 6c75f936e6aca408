using System.Globalization;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What the feeds announced.</summary>
internal sealed class ItemStore(DatabaseFile database)
{
    private const string Columns = "id, outlet_id, url, given_url, title, author, summary, content, published_at, first_seen_at";

    /// <summary>The items of a span of time, and those without a time, in the order in which they were stored.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<StoredItem>> BetweenAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<ItemRow>(
            $"SELECT {Columns} FROM items WHERE published_at IS NULL OR published_at BETWEEN @From AND @To ORDER BY id",
            new { From = from.Stored(), To = to.Stored() })).ConvertAll(row => row.ToItem()),
        cancellationToken);

    /// <summary>How many items have a time inside a span.</summary>
    public Task<int> CountBetweenAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (int)await session.NumberAsync(
            "SELECT count(*) FROM items WHERE published_at BETWEEN @From AND @To", new { From = from.Stored(), To = to.Stored() }),
        cancellationToken);

    /// <summary>The item of a canonical address, or null.</summary>
    public Task<StoredItem?> FindAsync(Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<ItemRow>($"SELECT {Columns} FROM items WHERE url = @Url", new { Url = url.AbsoluteUri }))?.ToItem(),
        cancellationToken);

    /// <summary>What is known of all items together.</summary>
    public Task<ItemFacts> FactsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FirstAsync<FactsRow>(
            "SELECT count(*) AS count, min(published_at) AS oldest, max(published_at) AS newest, max(id) AS last, max(changed_at) AS changed FROM items"))!.ToFacts(),
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

        public StoredItem ToItem() => new(
            Id, new(OutletId, new(Url), new(GivenUrl), Title, Author, Summary, Content, StoreTime.Of(PublishedAt)), StoreTime.Of(FirstSeenAt));
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
