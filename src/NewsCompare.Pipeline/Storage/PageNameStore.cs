using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Under which addresses a page is known; several addresses that turn out to be one page become one chain of revisions.</summary>
internal sealed class PageNameStore(DatabaseFile database)
{
    /// <summary>Writes down the names of a page, and finds the other pages of its outlet that share one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="names">As <see cref="SamePage.Names"/> gives them; its own is added.</param>
    /// <param name="extractor">Whose reading of the others is wanted.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>The number of each, and its newest article.</returns>
    public Task<List<(long Page, Article Article)>> ShareAsync(StoredPage page, IReadOnlyList<Uri> names, string extractor, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("DELETE FROM page_names WHERE page = @Id", new { page.Id });
            foreach (var name in names.Append(SamePage.NameOf(page.Url)).Select(url => url.AbsoluteUri).Distinct(StringComparer.Ordinal))
            {
                await session.ExecuteAsync("INSERT INTO page_names (url, page) VALUES (@name, @Id)", new { name, page.Id });
            }

            var rows = await session.QueryAsync<NamesakeRow>(
                $"""
                SELECT pages.id, (SELECT extraction FROM revisions WHERE page = pages.id AND outcome = 'article' AND {RevisionStore.BestReading} ORDER BY number DESC LIMIT 1) AS extraction
                FROM pages WHERE outlet_id = @OutletId AND same_as IS NULL AND id <> @Id
                    AND id IN (SELECT theirs.page FROM page_names AS ours JOIN page_names AS theirs ON theirs.url = ours.url WHERE ours.page = @Id)
                ORDER BY id
                """,
                new { page.Id, page.OutletId, extractor });
            return rows.Where(row => row.Extraction is not null).Select(row => (row.Id, StoreJson.Read<Extraction>(row.Extraction!).Article)).ToList();
        },
        cancellationToken);

    /// <summary>Makes several addresses one page: the one that was known first goes on, of those that one pass brought the shortest; the stories of the others follow it.</summary>
    /// <param name="pages">Numbers of at least two pages.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>The address that goes on.</returns>
    public Task<Uri> UniteAsync(IReadOnlyList<long> pages, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var chief = await session.NumberAsync(
                """
                SELECT id FROM pages WHERE id IN @pages
                ORDER BY COALESCE((SELECT max(started_at) FROM runs WHERE started_at <= first_seen_at AND COALESCE(ended_at, first_seen_at) >= first_seen_at), first_seen_at), length(url), url LIMIT 1
                """,
                new { pages });
            var values = new { chief, others = pages.Where(page => page != chief).ToList() };
            await session.ExecuteAsync("UPDATE pages SET same_as = @chief WHERE id IN @others OR same_as IN @others", values);
            foreach (var story in await session.QueryAsync<long>("SELECT DISTINCT story FROM coverage WHERE page IN @others AND active = 1 ORDER BY story", values))
            {
                await CoverageWriter.BringInStepAsync(session, story, now);
            }

            return new Uri((await session.TextAsync("SELECT url FROM pages WHERE id = @chief", values))!);
        },
        cancellationToken);

    private sealed class NamesakeRow
    {
        public required long Id { get; init; }

        public string? Extraction { get; init; }
    }
}
