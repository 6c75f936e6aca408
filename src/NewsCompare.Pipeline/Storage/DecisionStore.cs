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

    /// <summary>Takes back what was decided about a page or an outlet: the matcher decides again.</summary>
    /// <param name="story">The story.</param>
    /// <param name="url">The page, or null.</param>
    /// <param name="outletId">The outlet, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>Whether there was such a decision.</returns>
    public Task<bool> WithdrawAsync(StoredStory story, Uri? url, string? outletId, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var page = url is null ? null : await DecisionWriter.KnownAsync(session, url) ?? CanonicalUrl.Of(url).AbsoluteUri;
            var gone = await session.ExecuteAsync(
                $"DELETE FROM decisions WHERE story = @Id AND {CoverageWriter.Plain("url")} IN ({CoverageWriter.Plain("@page")}, {CoverageWriter.Plain("@given")})",
                new { story.Id, page, given = url is null ? null : CanonicalUrl.Of(url).AbsoluteUri })
                + await session.ExecuteAsync("DELETE FROM outlet_decisions WHERE story = @Id AND outlet_id = @outletId", new { story.Id, outletId });
            if (gone > 0)
            {
                await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "withdrawn", page, outletId, null, null, now));
                await CoverageWriter.BringAllInStepAsync(session, page, story.Id, now);
            }

            return gone > 0;
        },
        cancellationToken);

    /// <summary>Makes one story of two: the pages of one belong to the other, and the one rests. Its seed and its findings stay. What people decided about
    /// the one that goes on holds for what comes in; what a person took into the other is taken here too, and what its matcher took stays the matcher's.</summary>
    /// <param name="story">The story that rests.</param>
    /// <param name="into">The story that goes on.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the story that goes on has gained.</returns>
    public Task<int> MergeAsync(StoredStory story, StoredStory into, string? note, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var values = new { From = story.Id, Into = into.Id };
            var accepted = await session.QueryAsync<AcceptedRow>(
                """
                SELECT url, given_url, outlet_id FROM decisions WHERE story = @From AND decision <> 'rejected'
                    AND url IN (SELECT alias.url FROM coverage JOIN pages AS alias ON COALESCE(alias.same_as, alias.id) = coverage.page WHERE coverage.story = @From AND coverage.active = 1)
                ORDER BY url
                """,
                values);
            await session.ExecuteAsync("UPDATE stories SET merged_into = @Into, active = 0 WHERE id = @From OR merged_into = @From", values);
            await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "merged", null, null, into.Seed.StoryId, note, now));
            foreach (var page in accepted)
            {
                if (await StandAsync(session, into.Id, new(page.Url), page.OutletId) is null)
                {
                    await DecisionWriter.SaveAsync(
                        session, into.Id, into.Seed.StoryId, new(page.GivenUrl ?? page.Url), Decision.Accepted, page.OutletId, $"merged from {story.Seed.StoryId}{(note is null ? "" : ": " + note)}", now);
                }
            }

            await CoverageWriter.BringInStepAsync(session, story.Id, now);
            return await CoverageWriter.BringInStepAsync(session, into.Id, now);
        },
        cancellationToken);

    /// <summary>Moves pages from one story to another; a story that was merged before goes on by itself again.</summary>
    /// <param name="story">Where the pages belong no more.</param>
    /// <param name="to">Where they belong.</param>
    /// <param name="urls">The pages.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task SplitAsync(StoredStory story, StoredStory to, IReadOnlyList<Uri> urls, string? note, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("UPDATE stories SET merged_into = NULL, active = 1 WHERE id = @Id AND merged_into IS NOT NULL", new { to.Id });
            var itself = to.Seed.Url is { } own ? CanonicalUrl.Of(own) : null;
            foreach (var url in urls)
            {
                await DecisionWriter.SaveAsync(session, story.Id, story.Seed.StoryId, url, Decision.Rejected, null, $"split off to {to.Seed.StoryId}{(note is null ? "" : ": " + note)}", now);
                if (CanonicalUrl.Of(url) != itself)
                {
                    await DecisionWriter.SaveAsync(session, to.Id, to.Seed.StoryId, url, Decision.Accepted, null, $"split off from {story.Seed.StoryId}{(note is null ? "" : ": " + note)}", now);
                }
            }

            await DecisionWriter.AddAsync(session, new(story.Seed.StoryId, "split", null, null, to.Seed.StoryId, note, now));
            await CoverageWriter.BringInStepAsync(session, story.Id, now);
            return await CoverageWriter.BringInStepAsync(session, to.Id, now);
        },
        cancellationToken);

    /// <summary>What people decided about a page in a story: the last word about any of its addresses, else about its outlet; null when nobody did.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">An address of the page.</param>
    /// <param name="outletId">Whose page it is, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<PageStand?> StandAsync(long storyId, Uri url, string? outletId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => StandAsync(session, storyId, url, outletId), cancellationToken);

    /// <summary>The number of the page that belongs to a story under an address, however that is spelled; null when none does.</summary>
    public Task<long?> PageAsync(long storyId, Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<long?>(
            "SELECT coverage.page FROM coverage JOIN pages ON COALESCE(pages.same_as, pages.id) = coverage.page WHERE coverage.story = @storyId AND coverage.active = 1 AND pages.url = @page",
            new { storyId, page = await DecisionWriter.KnownAsync(session, url) })).FirstOrDefault(),
        cancellationToken);

    /// <summary>Whether a page was announced by a feed, or is known here in another way.</summary>
    public Task<bool> IsKnownAsync(Uri url, CancellationToken cancellationToken) =>
        database.ReadAsync(async session => await DecisionWriter.KnownAsync(session, url) is not null, cancellationToken);

    private static async Task<PageStand?> StandAsync(Session session, long storyId, Uri url, string? outletId)
    {
        var page = await DecisionWriter.KnownAsync(session, url) ?? CanonicalUrl.Of(url).AbsoluteUri;
        var values = new { storyId, page, outletId };
        var last = await session.TextAsync(
            $"""
            SELECT decision FROM decisions WHERE story = @storyId AND ({CoverageWriter.Plain("url")} = {CoverageWriter.Plain("@page")} OR url IN (
                SELECT named.url FROM pages AS asked JOIN pages AS named ON COALESCE(named.same_as, named.id) = COALESCE(asked.same_as, asked.id) WHERE asked.url = @page))
            ORDER BY decided_at DESC, decision DESC LIMIT 1
            """,
            values);
        return last is not null ? (DecisionWriter.Read(last) == Decision.Rejected ? PageStand.Rejected : PageStand.Taken)
            : await session.NumberAsync("SELECT count(*) FROM outlet_decisions WHERE story = @storyId AND outlet_id = @outletId", values) > 0 ? PageStand.OutletNever
            : null;
    }

    /// <summary>The outlets that are kept out of a story, by id.</summary>
    public Task<List<string>> BarredOutletsAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>("SELECT outlet_id FROM outlet_decisions WHERE story = @storyId ORDER BY outlet_id", new { storyId }), cancellationToken);

    /// <summary>All that people decided, in the order in which they did; of one story, or of all.</summary>
    public Task<List<PastDecision>> HistoryAsync(string? storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<HistoryRow>(
            "SELECT story_id, kind, url, outlet_id, other_story_id, note, decided_at FROM decision_history WHERE @storyId IS NULL OR story_id = @storyId OR other_story_id = @storyId ORDER BY id",
            new { storyId })).ConvertAll(row => row.ToDecision()),
        cancellationToken);

    private sealed class AcceptedRow
    {
        public required string Url { get; init; }

        public string? GivenUrl { get; init; }

        public string? OutletId { get; init; }
    }

    private sealed class HistoryRow
    {
        public required string StoryId { get; init; }

        public required string Kind { get; init; }

        public string? Url { get; init; }

        public string? OutletId { get; init; }

        public string? OtherStoryId { get; init; }

        public string? Note { get; init; }

        public required long DecidedAt { get; init; }

        public PastDecision ToDecision() => new(StoryId, Kind, Url, string.IsNullOrEmpty(OutletId) ? null : OutletId, OtherStoryId, Note, StoreTime.Of(DecidedAt));
    }
}

/// <summary>How a page stands by what people decided.</summary>
internal enum PageStand
{
    /// <summary>A person took it.</summary>
    Taken,

    /// <summary>A person does not want it.</summary>
    Rejected,

    /// <summary>A person keeps its outlet out of the story.</summary>
    OutletNever,
}

/// <summary>A decision as it stands in the history.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Kind">"accepted", "rejected", "pinned", "outlet-never", "withdrawn", "merged", "split".</param>
/// <param name="Url">The page's canonical address, or null.</param>
/// <param name="OutletId">The outlet, or null.</param>
/// <param name="OtherStoryId">The other story of a merge or split, or null.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="DecidedAt">When, UTC.</param>
internal sealed record PastDecision(string StoryId, string Kind, string? Url, string? OutletId, string? OtherStoryId, string? Note, DateTimeOffset DecidedAt);
