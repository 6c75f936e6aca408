using NewsCompare.Core.Outlets;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What people decided about stories as wholes, and the history of all that was ever decided; nothing here is changed by a new matching.</summary>
internal sealed class DecisionStore(DatabaseFile database)
{
    /// <summary>Keeps an outlet out of a story: none of its items is taken, unless a person accepts the page itself.</summary>
    /// <param name="story">The story.</param>
    /// <param name="outletId">The outlet.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task BarOutletAsync(StoredStory story, string outletId, string? note, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                """
                INSERT INTO outlet_decisions (story, outlet_id, note, decided_at) VALUES (@Id, @outletId, @note, @Now)
                ON CONFLICT (story, outlet_id) DO UPDATE SET note = excluded.note, decided_at = excluded.decided_at
                """,
                new { story.Id, outletId, note, Now = now.Stored() });
            await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "outlet-never", null, outletId, null, note, now));
            return await CoverageWriter.BringInStepAsync(session, story.Id, now);
        },
        cancellationToken);

    /// <summary>Takes back what was decided about a page or an outlet: the matcher decides again. With a page that was moved here, or away from here, the move is taken back.</summary>
    /// <param name="story">The story.</param>
    /// <param name="url">The page, or null.</param>
    /// <param name="outletId">The outlet, or null.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="isDry">Whether nothing is changed.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>Whether there was such a decision.</returns>
    public Task<bool> WithdrawAsync(StoredStory story, Uri? url, string? outletId, string? note, bool isDry, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var page = url is null ? null : await DecisionWriter.PageOfAsync(session, url);
            var values = new { story.Id, outletId, Addresses = page is null ? [] : await DecisionWriter.AddressesAsync(session, page) };
            if (isDry)
            {
                return await session.NumberAsync(
                    page is null ? "SELECT count(*) FROM outlet_decisions WHERE story = @Id AND lower(outlet_id) = lower(@outletId)"
                    : "SELECT (SELECT count(*) FROM decisions WHERE story = @Id AND url IN @Addresses) + (SELECT count(*) FROM moves WHERE (story = @Id OR to_story = @Id) AND url IN @Addresses)",
                    values) > 0;
            }

            var gone = page is null
                ? await session.ExecuteAsync("DELETE FROM outlet_decisions WHERE story = @Id AND lower(outlet_id) = lower(@outletId)", values)
                : await session.ExecuteAsync("DELETE FROM decisions WHERE story = @Id AND url IN @Addresses", values)
                    + await session.ExecuteAsync("DELETE FROM moves WHERE (story = @Id OR to_story = @Id) AND url IN @Addresses", values);
            if (gone > 0)
            {
                await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "withdrawn", page, outletId, null, note, now));
                await (page is null
                    ? CoverageWriter.BringInStepAsync(session, await CoverageWriter.RootAsync(session, story.Id), now)
                    : CoverageWriter.BringAllInStepAsync(session, page, story.Id, now));
            }

            return gone > 0;
        },
        cancellationToken);

    /// <summary>Makes one story of two: the pages of one belong to the other, and the one rests. Its seed, its findings and what was decided in it stay its own, so
    /// that they can be parted again. What people decided about the one that goes on holds for what comes in.</summary>
    /// <param name="story">The story that rests.</param>
    /// <param name="into">The story that goes on.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the story that goes on has gained, how many stay out by what people decided there, and whether the page of its own seed does.</returns>
    public Task<(int Gained, int KeptOut, bool HasItsSeed)> MergeAsync(StoredStory story, StoredStory into, string? note, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            const string Lost =
                """
                SELECT page FROM coverage WHERE story = @From AND active = 1
                    AND page NOT IN (SELECT page FROM coverage AS there WHERE there.story = @Into AND there.active = 1)
                """;
            var values = new { From = story.Id, Into = into.Id };
            await CoverageWriter.BringInStepAsync(session, story.Id, now);
            await session.ExecuteAsync("UPDATE stories SET merged_into = @Into, active = 0 WHERE id = @From", values);
            await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "merged", null, null, into.Seed.StoryId, note, now));
            var gained = await CoverageWriter.BringInStepAsync(session, into.Id, now);
            var lost = await session.QueryAsync<long>(Lost, values);
            await CoverageWriter.BringInStepAsync(session, story.Id, now);
            var seed = into.Seed.Url is { } own ? (await AddressAsync(session, own, null)).Page : null;
            return (gained, lost.Count(page => page != seed), lost.Exists(page => page == seed));
        },
        cancellationToken);

    /// <summary>Moves pages from one story to another; a story that was merged before goes on by itself again, with all that is its own.</summary>
    /// <param name="story">Where the pages belong no more.</param>
    /// <param name="to">Where they belong.</param>
    /// <param name="urls">The pages; none to part a merged story as it was.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the other story has now.</returns>
    public Task<int> SplitAsync(StoredStory story, StoredStory to, IReadOnlyList<Uri> urls, string? note, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var before = await CoverageWriter.RootAsync(session, to.Id);
            var pinned = new HashSet<Uri>();
            foreach (var url in urls)
            {
                if (await StandAsync(session, story.Id, url, null) is Standing.Taken { Decided.Decision: CoverageWriter.Pinned })
                {
                    pinned.Add(url);
                }
            }

            await session.ExecuteAsync("UPDATE stories SET merged_into = NULL, active = 1 WHERE id = @Id AND merged_into IS NOT NULL", new { to.Id });
            var itself = to.Seed.Url is { } own ? CanonicalUrl.Plain(own) : null;
            foreach (var url in urls)
            {
                var page = await DecisionWriter.PageOfAsync(session, url);
                if (CanonicalUrl.Plain(url) != itself)
                {
                    await DecisionWriter.SaveAsync(
                        session, to.Id, to.Seed.StoryId, url, pinned.Contains(url) ? Decision.Pinned : Decision.Accepted, null, $"split off from {story.Seed.StoryId}{(note is null ? "" : ": " + note)}", now);
                }

                await DecisionWriter.MoveAsync(session, story, to, page, note, now);
                await CoverageWriter.BringAllInStepAsync(session, page, story.Id, now);
            }

            if (urls.Count == 0)
            {
                await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "split", null, null, to.Seed.StoryId, note, now));
            }

            await CoverageWriter.BringInStepAsync(session, before, now);
            await CoverageWriter.BringInStepAsync(session, to.Id, now);
            return (int)await session.NumberAsync("SELECT count(*) FROM coverage WHERE story = @Id AND active = 1", new { to.Id });
        },
        cancellationToken);

    /// <summary>Where a page stands in a story by what people decided alone; unmatched when nobody did.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">An address of the page.</param>
    /// <param name="outletId">Whose page it is, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<Standing> StandAsync(long storyId, Uri url, string? outletId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => StandAsync(session, storyId, url, outletId), cancellationToken);

    /// <summary>The pages of a story that people took, by the number of the page.</summary>
    public Task<Dictionary<long, Standing.Taken>> TakenAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await StoryTree.LoadAsync(session, storyId)).Taken().Where(taken => taken.Decided.Page is not null)
            .GroupBy(taken => taken.Decided.Page!.Value).ToDictionary(page => page.Key, page => page.First()),
        cancellationToken);

    /// <summary>The addresses that people decided about and that do not belong to a story by that, each with the reason.</summary>
    public Task<List<(KnownAddress Page, Standing Standing)>> KeptOutAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await StoryTree.LoadAsync(session, storyId)).KeptOut().ToList(), cancellationToken);

    /// <summary>The number of the page that belongs to a story under an address, however that is spelled; null when none does.</summary>
    public Task<long?> PageAsync(long storyId, Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<long?>(
            "SELECT coverage.page FROM coverage JOIN pages ON COALESCE(pages.same_as, pages.id) = coverage.page WHERE coverage.story = @storyId AND coverage.active = 1 AND pages.url = @page",
            new { storyId, page = await DecisionWriter.KnownAsync(session, url) })).FirstOrDefault(),
        cancellationToken);

    /// <summary>How many pages of an outlet, by its id or host, belong to a story.</summary>
    public Task<int> PagesOfAsync(long storyId, string outlet, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<OutletRow>(
            "SELECT url, outlet_id FROM pages JOIN coverage ON coverage.page = pages.id WHERE coverage.story = @storyId AND coverage.active = 1", new { storyId }))
            .Count(row => new KnownAddress(row.Url, null, row.OutletId).Outlet == outlet),
        cancellationToken);

    /// <summary>Whether a page of a host that no configured outlet has is known here.</summary>
    public Task<bool> IsHostKnownAsync(string host, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<OutletRow>("SELECT url, outlet_id FROM pages WHERE outlet_id = ''")).Exists(row => new KnownAddress(row.Url, null, "").Outlet == host), cancellationToken);

    /// <summary>Whether a page was announced by a feed, or is known here in another way.</summary>
    public Task<bool> IsKnownAsync(Uri url, CancellationToken cancellationToken) =>
        database.ReadAsync(async session => await DecisionWriter.KnownAsync(session, url) is not null, cancellationToken);

    /// <summary>The other story that a person pinned a page to, by name; null when nobody did.</summary>
    public Task<string?> PinnedToAsync(long storyId, Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await StoryTree.LoadAsync(session, storyId)).PinnedTo(await AddressAsync(session, url, null)), cancellationToken);

    /// <summary>The names of the stories that were merged into a story, by the address of the page of their seed.</summary>
    public Task<Dictionary<Uri, string>> MergedSeedsAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await StoryTree.LoadAsync(session, storyId)).MergedSeeds.GroupBy(seed => seed.Url, StringComparer.Ordinal).ToDictionary(seed => new Uri(seed.Key), seed => seed.First().StoryId), cancellationToken);

    /// <summary>Whether a story lies under another by the merges that people made, directly or through others.</summary>
    public Task<bool> IsPartAsync(long storyId, long ofStory, CancellationToken cancellationToken) => database.ReadAsync(
        async session => storyId != ofStory && (await StoryTree.LoadAsync(session, ofStory)).Stories.Contains(storyId), cancellationToken);

    private static async Task<Standing> StandAsync(Session session, long storyId, Uri url, string? outletId) =>
        (await StoryTree.LoadAsync(session, storyId)).Of(await AddressAsync(session, url, outletId), new HashSet<long>());

    private static async Task<KnownAddress> AddressAsync(Session session, Uri url, string? outletId)
    {
        var page = await DecisionWriter.PageOfAsync(session, url);
        return new(page, await session.NumberOrNullAsync("SELECT COALESCE(same_as, id) FROM pages WHERE url = @page", new { page }), outletId ?? "");
    }

    /// <summary>The outlets that are kept out of a story, by id.</summary>
    public Task<List<string>> BarredOutletsAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>("SELECT outlet_id FROM outlet_decisions WHERE story = @storyId ORDER BY outlet_id", new { storyId }), cancellationToken);

    /// <summary>All that people decided, in the order in which they did; of one story, or of all.</summary>
    public Task<List<PastDecision>> HistoryAsync(string? storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<HistoryRow>(
            "SELECT story_id, kind, url, outlet_id, other_story_id, note, by_matcher, decided_at FROM decision_history WHERE @storyId IS NULL OR story_id = @storyId OR other_story_id = @storyId ORDER BY id",
            new { storyId })).ConvertAll(row => row.ToDecision()),
        cancellationToken);

    private sealed class OutletRow
    {
        public required string Url { get; init; }

        public required string OutletId { get; init; }
    }

    private sealed class HistoryRow
    {
        public required string StoryId { get; init; }

        public required string Kind { get; init; }

        public string? Url { get; init; }

        public string? OutletId { get; init; }

        public string? OtherStoryId { get; init; }

        public string? Note { get; init; }

        public required long ByMatcher { get; init; }

        public required long DecidedAt { get; init; }

        public PastDecision ToDecision() => new(StoryId, Kind, Url, string.IsNullOrEmpty(OutletId) ? null : OutletId, OtherStoryId, Note, StoreTime.Of(DecidedAt)) { ByMatcher = ByMatcher == 1 };
    }
}

/// <summary>A decision as it stands in the history.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Kind">"accepted", "rejected", "pinned", "outlet-never", "withdrawn", "merged", "split".</param>
/// <param name="Url">The page's canonical address, or null.</param>
/// <param name="OutletId">The outlet, or null.</param>
/// <param name="OtherStoryId">The other story of a merge or split, or null.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="DecidedAt">When, UTC.</param>
internal sealed record PastDecision(string StoryId, string Kind, string? Url, string? OutletId, string? OtherStoryId, string? Note, DateTimeOffset DecidedAt)
{
    /// <summary>Whether it was the matcher that took the page, out of what a person brought in. Default false.</summary>
    public bool ByMatcher { get; init; }
}
