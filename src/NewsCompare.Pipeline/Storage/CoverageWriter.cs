namespace NewsCompare.Pipeline.Storage;

/// <summary>Derives a story's coverage from its matches and from what people decided; the same input gives the same coverage however often it runs.</summary>
internal static class CoverageWriter
{
    /// <summary>The stored name of a page that a person takes.</summary>
    public const string Accepted = "accepted";

    /// <summary>The stored name of a page that a person does not take.</summary>
    public const string Rejected = "rejected";

    /// <summary>The stored name of a page that a person takes for this story alone.</summary>
    public const string Pinned = "pinned";

    private const string ByMatch = "match";
    private const string ByPerson = "person";

    /// <summary>The addresses of pages whose text was found to be of no use to the present seed of the story that <c>matches.story</c> names.</summary>
    public const string SetAside =
        """
        SELECT alias.url FROM set_aside JOIN stories ON stories.id = set_aside.story AND stories.current_seed = set_aside.seed_revision
        JOIN pages AS alias ON COALESCE(alias.same_as, alias.id) = set_aside.page WHERE set_aside.story = matches.story
        """;

    /// <summary>An address without <c>www.</c> and without a slash at the end: with them and without them it is the same page.</summary>
    /// <param name="url">The column or parameter that holds the canonical address.</param>
    public static string Plain(string url) => $"rtrim(replace({url}, '://www.', '://'), '/')";

    /// <summary>Brings a story in step after a decision about a page, and the other stories in which the page was matched or decided about.</summary>
    /// <returns>How many pages the story itself has gained.</returns>
    public static async Task<int> BringAllInStepAsync(Session session, string url, long storyId, DateTimeOffset now)
    {
        var addresses = await DecisionWriter.AddressesAsync(session, url);
        var others = await session.QueryAsync<long>(
            """
            SELECT matches.story FROM matches JOIN items ON items.id = matches.item WHERE items.url IN @addresses
            UNION SELECT story FROM decisions WHERE url IN @addresses UNION SELECT story FROM moves WHERE url IN @addresses
            """,
            new { addresses });
        var own = await RootAsync(session, storyId);
        var roots = new SortedSet<long> { own };
        foreach (var other in others)
        {
            roots.Add(await RootAsync(session, other));
        }

        var gained = 0;
        foreach (var root in roots)
        {
            var added = await BringInStepAsync(session, root, now);
            gained = root == own ? added : gained;
        }

        return gained;
    }

    /// <summary>The story that a story's pages belong to after all merges; itself when it was merged into none.</summary>
    public static async Task<long> RootAsync(Session session, long storyId)
    {
        while (await session.NumberOrNullAsync("SELECT merged_into FROM stories WHERE id = @storyId", new { storyId }) is { } into)
        {
            storyId = into;
        }

        return storyId;
    }

    /// <summary>Adds the pages and coverage that are missing, wakes what belongs to the story again, and lets the rest rest.</summary>
    /// <returns>How many pages the story has gained.</returns>
    public static async Task<int> BringInStepAsync(Session session, long storyId, DateTimeOffset now)
    {
        var wanted = new SortedDictionary<long, string>();
        foreach (var page in await WantedAsync(session, storyId))
        {
            var number = page.Page is { } known && (page.PublishedAt is null || page.PublishedAt == page.KnownPublishedAt) ? known : await SavePageAsync(session, page, now);
            wanted[number] = page.ByPerson || wanted.GetValueOrDefault(number) == ByPerson ? ByPerson : ByMatch;
        }

        var covered = (await session.QueryAsync<CoverageRow>("SELECT page, active, origin FROM coverage WHERE story = @storyId", new { storyId })).ToDictionary(row => row.Page);
        foreach (var row in covered.Values.Where(row => row.Active == 1 && !wanted.ContainsKey(row.Page)))
        {
            await session.ExecuteAsync("UPDATE coverage SET active = 0 WHERE story = @storyId AND page = @Page", new { storyId, row.Page });
        }

        var gained = 0;
        foreach (var (page, origin) in wanted.Where(page => covered.GetValueOrDefault(page.Key) is not { Active: 1 } row || row.Origin != page.Value))
        {
            gained += covered.GetValueOrDefault(page) is { Active: 1 } ? 0 : 1;
            await session.ExecuteAsync(
                """
                INSERT INTO coverage (story, page, origin, active, added_at) VALUES (@storyId, @page, @origin, 1, @Now)
                ON CONFLICT (story, page) DO UPDATE SET active = 1, origin = excluded.origin
                """,
                new { storyId, page, origin, Now = now.Stored() });
        }

        return gained;
    }

    // What the matcher takes for the stories of the tree, and what people took; forgotten addresses never come back. A story that was merged into another has no pages of its own.
    private static async Task<IReadOnlyList<WantedPage>> WantedAsync(Session session, long storyId)
    {
        if (await RootAsync(session, storyId) != storyId)
        {
            return [];
        }

        var tree = await StoryTree.LoadAsync(session, storyId);
        var matched = await session.QueryAsync<MatchedRow>(
            $"""
            SELECT matches.story, items.url, COALESCE(pages.same_as, pages.id) AS page, items.given_url, items.outlet_id, items.published_at, pages.published_at AS known_published_at
            FROM matches JOIN items ON items.id = matches.item LEFT JOIN pages ON pages.url = items.url
            WHERE matches.story IN @Stories AND matches.accepted = 1 AND items.url NOT IN ({SetAside}) AND {Plain("items.url")} NOT IN (SELECT {Plain("url")} FROM tombstones)
            ORDER BY items.id
            """,
            new { tree.Stories });
        var wanted = new List<WantedPage>();
        foreach (var item in matched.GroupBy(row => row.Url, StringComparer.Ordinal).Select(group => (Row: group.First(), In: group.Select(row => row.Story).ToHashSet())))
        {
            if (tree.Of(new(item.Row.Url, item.Row.Page, item.Row.OutletId), item.In) is Standing.Matched)
            {
                wanted.Add(new(item.Row.Url, item.Row.Page, item.Row.GivenUrl, item.Row.OutletId, item.Row.PublishedAt, item.Row.KnownPublishedAt, ByPerson: false));
            }
        }

        foreach (var seed in tree.MergedSeeds)
        {
            // Two stories are one by a person's word, so the seed of the one is an article about the other.
            var known = await session.FirstAsync<MatchedRow>(
                $"""
                SELECT @Story AS story, asked.url, COALESCE(pages.same_as, pages.id) AS page, COALESCE(items.given_url, pages.given_url) AS given_url, COALESCE(items.outlet_id, pages.outlet_id) AS outlet_id,
                    items.published_at, pages.published_at AS known_published_at
                FROM (SELECT @Url AS url) AS asked LEFT JOIN items ON items.url = asked.url LEFT JOIN pages ON pages.url = asked.url
                WHERE (items.id IS NOT NULL OR pages.id IS NOT NULL) AND {Plain("asked.url")} NOT IN (SELECT {Plain("url")} FROM tombstones)
                """,
                new { seed.Story, seed.Url });
            if (known is not null && tree.Of(new(known.Url, known.Page, known.OutletId), new HashSet<long> { seed.Story }) is Standing.Matched)
            {
                wanted.Add(new(known.Url, known.Page, known.GivenUrl, known.OutletId, known.PublishedAt, known.KnownPublishedAt, ByPerson: false));
            }
        }

        wanted.AddRange(tree.Taken().Select(taken => taken.Decided).Select(
            row => new WantedPage(row.Url, row.Page, row.GivenUrl, row.OutletId, row.PublishedAt, row.KnownPublishedAt, ByPerson: true)));
        return wanted;
    }

    private static async Task<long> SavePageAsync(Session session, WantedPage page, DateTimeOffset now)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO pages (url, given_url, outlet_id, published_at, first_seen_at, due_at) VALUES (@Url, @GivenUrl, @OutletId, @PublishedAt, @Now, @Now)
            ON CONFLICT (url) DO UPDATE SET published_at = COALESCE(excluded.published_at, pages.published_at)
            """,
            new { page.Url, page.GivenUrl, page.OutletId, page.PublishedAt, Now = now.Stored() });
        return await session.NumberAsync("SELECT COALESCE(same_as, id) FROM pages WHERE url = @Url", new { page.Url });
    }

    private sealed record WantedPage(string Url, long? Page, string GivenUrl, string OutletId, long? PublishedAt, long? KnownPublishedAt, bool ByPerson);

    private sealed class MatchedRow
    {
        public required long Story { get; init; }

        public required string Url { get; init; }

        public long? Page { get; init; }

        public required string GivenUrl { get; init; }

        public required string OutletId { get; init; }

        public long? PublishedAt { get; init; }

        public long? KnownPublishedAt { get; init; }
    }

    private sealed class CoverageRow
    {
        public required long Page { get; init; }

        public required long Active { get; init; }

        public required string Origin { get; init; }
    }
}
