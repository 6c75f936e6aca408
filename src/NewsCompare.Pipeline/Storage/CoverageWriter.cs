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

    /// <summary>The addresses of pages whose text was found to be of no use to the present seed of the story that <c>matches.story</c> names.</summary>
    public const string SetAside =
        """
        SELECT alias.url FROM set_aside JOIN stories ON stories.id = set_aside.story AND stories.current_seed = set_aside.seed_revision
        JOIN pages AS alias ON COALESCE(alias.same_as, alias.id) = set_aside.page WHERE set_aside.story = matches.story
        """;

    /// <summary>A condition on <c>matches</c>: they are the story's own, or those of a story that was merged into it; asks for <c>@storyId</c>.</summary>
    public const string OfStory = "(matches.story = @storyId OR matches.story IN (SELECT id FROM stories WHERE merged_into = @storyId))";

    /// <summary>An address without <c>www.</c>: with it and without it a site is the same.</summary>
    /// <param name="url">The column or parameter that holds the canonical address.</param>
    public static string Plain(string url) => $"replace({url}, '://www.', '://')";

    /// <summary>The other stories that a person took a page into, by its address or another one of the same page; asks for <c>@storyId</c>.</summary>
    /// <param name="url">The column or parameter that holds the page's canonical address.</param>
    /// <param name="decision">A condition on <c>elsewhere.decision</c>.</param>
    public static string Elsewhere(string url, string decision) =>
        $"""
        SELECT other.story_id FROM decisions AS elsewhere JOIN stories AS other ON other.id = elsewhere.story
        WHERE elsewhere.story <> @storyId AND elsewhere.decision {decision} AND (elsewhere.url = {url} OR elsewhere.url IN (
            SELECT named.url FROM pages AS asked JOIN pages AS named ON COALESCE(named.same_as, named.id) = COALESCE(asked.same_as, asked.id) WHERE asked.url = {url}))
        ORDER BY other.story_id
        """;

    // Matched and not rejected, or accepted by a person; forgotten addresses never come back. What a person says of one address of a page holds for
    // all of its addresses, the latest word last, and goes before what was said of its outlet. A story that was merged into another has no pages of its own:
    // its matches are the other's, and what was decided about either holds for them.
    private static readonly string Wanted =
        $"""
        SELECT items.url, items.given_url, items.outlet_id, items.published_at, 'match' AS origin
        FROM matches JOIN items ON items.id = matches.item
        WHERE {OfStory} AND matches.accepted = 1
            AND {Plain("items.url")} NOT IN (SELECT {Plain("url")} FROM decisions WHERE story IN (@storyId, matches.story) OR decision = 'pinned')
            AND items.url NOT IN (
                SELECT alias.url FROM decisions JOIN pages AS decided ON decided.url = decisions.url
                JOIN pages AS alias ON COALESCE(alias.same_as, alias.id) = COALESCE(decided.same_as, decided.id)
                WHERE decisions.story IN (@storyId, matches.story) OR decisions.decision = 'pinned')
            AND items.outlet_id NOT IN (SELECT outlet_id FROM outlet_decisions WHERE story IN (@storyId, matches.story))
            AND items.url NOT IN ({SetAside})
            AND EXISTS (SELECT 1 FROM stories WHERE id = @storyId AND merged_into IS NULL)
            AND items.url NOT IN (SELECT url FROM tombstones)
        UNION ALL
        SELECT decisions.url, COALESCE(items.given_url, decisions.given_url, decisions.url), COALESCE(items.outlet_id, decisions.outlet_id, ''), items.published_at, 'person'
        FROM decisions LEFT JOIN items ON items.url = decisions.url
        WHERE decisions.story = @storyId AND decisions.decision <> 'rejected' AND decisions.url NOT IN (SELECT url FROM tombstones)
            AND NOT EXISTS (
                SELECT 1 FROM decisions AS later JOIN pages AS refused ON refused.url = later.url JOIN pages AS taken ON taken.url = decisions.url
                WHERE later.story = @storyId AND later.decision = 'rejected' AND later.decided_at > decisions.decided_at
                    AND COALESCE(refused.same_as, refused.id) = COALESCE(taken.same_as, taken.id))
            AND EXISTS (SELECT 1 FROM stories WHERE id = @storyId AND merged_into IS NULL)
        """;

    /// <summary>Brings a story in step after a decision about a page, and the other stories that have a match of that page.</summary>
    /// <returns>How many pages the story itself has gained.</returns>
    public static async Task<int> BringAllInStepAsync(Session session, string? url, long storyId, DateTimeOffset now)
    {
        var others = await session.QueryAsync<long>(
            "SELECT DISTINCT COALESCE(stories.merged_into, stories.id) FROM matches JOIN items ON items.id = matches.item JOIN stories ON stories.id = matches.story WHERE items.url = @url AND matches.story <> @storyId", new { url, storyId });
        foreach (var other in others)
        {
            await BringInStepAsync(session, other, now);
        }

        return await BringInStepAsync(session, storyId, now);
    }

    /// <summary>Adds the pages and coverage that are missing, wakes what belongs to the story again, and lets the rest rest.</summary>
    /// <returns>How many pages the story has gained.</returns>
    public static async Task<int> BringInStepAsync(Session session, long storyId, DateTimeOffset now)
    {
        var values = new { storyId, Now = now.Stored() };
        await session.ExecuteAsync(
            $"""
            INSERT INTO pages (url, given_url, outlet_id, published_at, first_seen_at, due_at)
            SELECT url, given_url, outlet_id, published_at, @Now, @Now FROM ({Wanted}) AS wanted WHERE true
            ON CONFLICT (url) DO UPDATE SET published_at = COALESCE(excluded.published_at, pages.published_at)
            """,
            values);
        await session.ExecuteAsync(
            $"""
            UPDATE coverage SET active = 0 WHERE story = @storyId AND active = 1
                AND page NOT IN (SELECT COALESCE(pages.same_as, pages.id) FROM pages JOIN ({Wanted}) AS wanted ON wanted.url = pages.url)
            """,
            values);
        return await session.ExecuteAsync(
            $"""
            INSERT INTO coverage (story, page, origin, active, added_at)
            SELECT @storyId, COALESCE(pages.same_as, pages.id), max(wanted.origin), 1, @Now FROM pages JOIN ({Wanted}) AS wanted ON wanted.url = pages.url
            WHERE true GROUP BY 2
            ON CONFLICT (story, page) DO UPDATE SET active = 1, origin = excluded.origin WHERE coverage.active = 0
            """,
            values);
    }
}
