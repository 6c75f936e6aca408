using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Writes what a person decided, and adds it to the history, inside a transaction.</summary>
internal static class DecisionWriter
{
    /// <summary>The stored name of a decision.</summary>
    public static string NameOf(Decision decision) => decision switch
    {
        Decision.Accepted => CoverageWriter.Accepted,
        Decision.Pinned => CoverageWriter.Pinned,
        _ => CoverageWriter.Rejected,
    };

    /// <summary>The decision of a stored name.</summary>
    public static Decision Read(string name) => name switch
    {
        CoverageWriter.Accepted => Decision.Accepted,
        CoverageWriter.Pinned => Decision.Pinned,
        _ => Decision.Rejected,
    };

    /// <summary>Stores a decision about a page; a later one takes the place of an earlier one, and both stay in the history.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="storyNumber">The story's number.</param>
    /// <param name="storyId">Its name.</param>
    /// <param name="url">The address as given.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="outletId">Whose page it is, or null.</param>
    /// <param name="note">Why, or null: the same decision made again keeps the note that it had.</param>
    /// <param name="now">When.</param>
    /// <param name="byMatcher">Whether it was the matcher that took the page, out of what a person brought in.</param>
    /// <returns>The address by which the page is known.</returns>
    public static async Task<string> SaveAsync(Session session, long storyNumber, string storyId, Uri url, Decision decision, string? outletId, string? note, DateTimeOffset now, bool byMatcher = false)
    {
        var page = await PageOfAsync(session, url);
        await session.ExecuteAsync(
            """
            INSERT INTO decisions (story, url, given_url, decision, outlet_id, note, by_matcher, decided_at) VALUES (@storyNumber, @page, @Given, @Decision, @outletId, @note, @ByMatcher, @Now)
            ON CONFLICT (story, url) DO UPDATE SET given_url = excluded.given_url, decision = excluded.decision, outlet_id = COALESCE(excluded.outlet_id, decisions.outlet_id),
                note = CASE WHEN excluded.decision = decisions.decision AND excluded.by_matcher = decisions.by_matcher THEN COALESCE(excluded.note, decisions.note) ELSE excluded.note END, by_matcher = excluded.by_matcher, decided_at = excluded.decided_at
            """,
            new { storyNumber, page, Given = url.AbsoluteUri, Decision = NameOf(decision), outletId, note, ByMatcher = byMatcher ? 1L : 0L, Now = now.Stored() });
        await session.ExecuteAsync("DELETE FROM moves WHERE story = @storyNumber AND url IN @Addresses", new { storyNumber, Addresses = await AddressesAsync(session, page) });
        await AddAsync(session, new(storyId, NameOf(decision), page, outletId, null, note, now) { ByMatcher = byMatcher });
        return page;
    }

    /// <summary>Stores that a page belongs to another story; what was decided about it in the first stays beneath, until the move is taken back.</summary>
    public static async Task MoveAsync(Session session, StoredStory story, StoredStory to, string page, string? note, DateTimeOffset now)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO moves (story, url, to_story, note, moved_at) VALUES (@From, @page, @To, @note, @Now)
            ON CONFLICT (story, url) DO UPDATE SET to_story = excluded.to_story, note = excluded.note, moved_at = excluded.moved_at
            """,
            new { From = story.Id, page, To = to.Id, note, Now = now.Stored() });
        await AddAsync(session, new(story.Seed.StoryId, "split", page, null, to.Seed.StoryId, note, now));
    }

    /// <summary>All addresses under which a page is decided about: the spellings of its own, and the others that turned out to be the same page.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="page">Canonical address.</param>
    public static async Task<IReadOnlyList<string>> AddressesAsync(Session session, string page)
    {
        var own = Spellings(new(page));
        return [.. own.Concat(await session.QueryAsync<string>(
            "SELECT named.url FROM pages AS asked JOIN pages AS named ON COALESCE(named.same_as, named.id) = COALESCE(asked.same_as, asked.id) WHERE asked.url IN @own",
            new { own })).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The address under which a page is decided about: the one by which it is known here, else its canonical form.</summary>
    public static async Task<string> PageOfAsync(Session session, Uri url) => await KnownAsync(session, url) ?? CanonicalUrl.Of(url).AbsoluteUri;

    /// <summary>The address by which a page is known here, however its address is spelled (<see cref="CanonicalUrl.Plain"/>), or as the page itself names it; null when nobody knows it.</summary>
    public static Task<string?> KnownAsync(Session session, Uri url) => session.TextAsync(
        """
        SELECT url FROM (
            SELECT url, CASE WHEN url = @page THEN 0 ELSE 2 END AS place FROM pages WHERE url IN @spellings
            UNION ALL
            SELECT url, CASE WHEN url = @page THEN 0 ELSE 2 END FROM items WHERE url IN @spellings
            UNION ALL
            SELECT max(pages.url), 1 FROM page_names JOIN pages ON pages.id = page_names.page WHERE page_names.url IN @names
            HAVING count(DISTINCT COALESCE(pages.same_as, pages.id)) = 1) AS known
        ORDER BY place, url LIMIT 1
        """,
        new { page = CanonicalUrl.Of(url).AbsoluteUri, spellings = Spellings(url), names = Spellings(url).Append(SamePage.NameOf(url).AbsoluteUri) });

    /// <summary>The spellings of a page's address.</summary>
    public static List<string> Spellings(Uri url) => [.. CanonicalUrl.Spellings(url).Select(one => one.AbsoluteUri)];

    /// <summary>Adds a decision to the history.</summary>
    public static Task<int> AddAsync(Session session, PastDecision made) => session.ExecuteAsync(
        """
        INSERT INTO decision_history (story_id, kind, url, outlet_id, other_story_id, note, by_matcher, decided_at) VALUES (@StoryId, @Kind, @Url, @OutletId, @OtherStoryId, @Note, @ByMatcher, @Now)
        """,
        new { made.StoryId, made.Kind, made.Url, made.OutletId, made.OtherStoryId, made.Note, ByMatcher = made.ByMatcher ? 1L : 0L, Now = made.DecidedAt.Stored() });
}
