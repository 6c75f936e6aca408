namespace NewsCompare.Pipeline.Storage;

/// <summary>Which items belong to which story, by the matcher and by people; it keeps the coverage in step.</summary>
internal sealed class MatchStore(DatabaseFile database)
{
    /// <summary>The score from which a headline leaves no doubt.</summary>
    private const double NoDoubt = 0.9;

    /// <summary>Replaces the matches of a story by a new matching, and brings its coverage in step.</summary>
    /// <param name="story">The story.</param>
    /// <param name="state">What the matching was made from; the same state need not be matched again.</param>
    /// <param name="matcher">Version of the method.</param>
    /// <param name="matches">Those worth keeping.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the story has gained.</returns>
    public Task<int> SaveAsync(
        StoredStory story, string state, string matcher, IReadOnlyList<NewMatch> matches, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("DELETE FROM matches WHERE story = @Id", new { story.Id });
            foreach (var match in matches)
            {
                await session.ExecuteAsync(
                    """
                    INSERT INTO matches (story, item, score, accepted, evidence, matcher, matched_at, copy_of, composite)
                    SELECT @Story, id, @Score, @Accepted, @Evidence, @matcher, @Now, @CopyOf, @Composite FROM items WHERE id = @ItemId
                    """,
                    new { Story = story.Id, match.ItemId, match.Score, Accepted = match.Accepted ? 1L : 0L, Evidence = StoreJson.Write(match.Evidence), matcher, Now = now.Stored(), match.CopyOf, Composite = match.IsComposite ? 1L : 0L });
            }

            await session.ExecuteAsync("UPDATE stories SET matched_state = @state WHERE id = @Id", new { state, story.Id });
            return await CoverageWriter.BringInStepAsync(session, story.Id, now);
        },
        cancellationToken);

    /// <summary>Stores what a person decided about a page, known or not, and brings the story's coverage in step.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">The address as given: it is what is fetched, its canonical form is what the page is known by.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="outletId">Whose page it is, for a page that no feed announced; else null.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the story has gained.</returns>
    public Task<int> DecideAsync(
        long storyId, Uri url, Decision decision, string? outletId, string? note, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(storyId, url, decision, outletId, note, byMatcher: false, now, cancellationToken);

    /// <summary>Stores that the matcher took a page out of those that a person brought in: it stays, whatever a later matching says, until a person decides otherwise.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">The address as given.</param>
    /// <param name="outletId">Whose page it is; empty where no configured outlet has it.</param>
    /// <param name="note">From where, and why.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>How many pages the story has gained.</returns>
    public Task<int> ImportAsync(long storyId, Uri url, string outletId, string note, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(storyId, url, Decision.Accepted, outletId, note, byMatcher: true, now, cancellationToken);

    private Task<int> SaveAsync(long storyId, Uri url, Decision decision, string? outletId, string? note, bool byMatcher, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var storyName = await session.TextAsync("SELECT story_id FROM stories WHERE id = @storyId", new { storyId });
            var page = await DecisionWriter.SaveAsync(session, storyId, storyName!, url, decision, outletId, note, now, byMatcher);
            return await CoverageWriter.BringAllInStepAsync(session, page, storyId, now);
        },
        cancellationToken);

    /// <summary>Decides again by what was read: a page whose text shares no sentence with the seed was taken for its headline alone, and is set aside
    /// until the seed changes. A person's decision, and a headline that leaves no doubt, stand; a page that was taken for its text alone must share a sentence in any case.</summary>
    /// <param name="story">The story with its present seed.</param>
    /// <param name="pageId">The page.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>Whether it was set aside.</returns>
    public Task<bool> SetAsideAsync(StoredStory story, long pageId, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var doubtful = await session.NumberAsync(
                """
                SELECT count(*) FROM (
                    SELECT max(matches.score) AS best FROM matches JOIN items ON items.id = matches.item JOIN pages AS alias ON alias.url = items.url
                    WHERE matches.story = @Id AND COALESCE(alias.same_as, alias.id) = @pageId) AS taken
                WHERE best < @NoDoubt OR (best IS NOT NULL AND EXISTS (SELECT 1 FROM second_looks WHERE second_looks.story = @Id AND second_looks.page = @pageId))
                """,
                new { story.Id, pageId, NoDoubt });
            if (doubtful == 0)
            {
                return false;
            }

            await session.ExecuteAsync(
                "INSERT INTO set_aside (story, page, seed_revision, set_at) VALUES (@Id, @pageId, @SeedRevisionId, @Now) ON CONFLICT DO NOTHING",
                new { story.Id, pageId, story.SeedRevisionId, Now = now.Stored() });
            await CoverageWriter.BringInStepAsync(session, story.Id, now);
            return true;
        },
        cancellationToken);

    /// <summary>The numbers of the items that the last matching of a story took, each with the evidence.</summary>
    public Task<Dictionary<long, IReadOnlyList<string>>> TakenAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<TakenRow>("SELECT item, evidence FROM matches WHERE story = @storyId AND accepted = 1", new { storyId }))
            .ToDictionary(row => row.Item, row => StoreJson.Read<IReadOnlyList<string>>(row.Evidence)),
        cancellationToken);

    /// <summary>The matches of a story and of those that were merged into it, best first; each item once, where it is taken if it is taken anywhere.</summary>
    public Task<List<StoredMatch>> ListAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var tree = await StoryTree.LoadAsync(session, storyId);
            var rows = await session.QueryAsync<MatchRow>(
                $"""
                SELECT matches.story, stories.story_id, item, items.outlet_id, items.url, title, items.published_at, score, accepted, evidence, copy_of, composite,
                    items.url IN ({CoverageWriter.SetAside}) AS set_aside, COALESCE(pages.same_as, pages.id) AS page
                FROM matches JOIN items ON items.id = item JOIN stories ON stories.id = matches.story LEFT JOIN pages ON pages.url = items.url WHERE matches.story IN @Stories
                """,
                new { tree.Stories });
            return rows.GroupBy(row => row.Item)
                .Select(item => (Row: item.OrderByDescending(row => row.Accepted).ThenByDescending(row => row.Story == storyId).ThenByDescending(row => row.Score).ThenBy(row => row.Story).First(), In: Takers(item)))
                .OrderByDescending(one => one.Row.Score).ThenBy(one => one.Row.Url, StringComparer.Ordinal)
                .Select(one => one.Row.ToMatch(storyId, tree.Of(new(one.Row.Url, one.Row.Page, one.Row.OutletId), one.In))).ToList();
        },
        cancellationToken);

    /// <summary>The items near a story whose pages belong to another one that is not merged into it, by address, each with that story's name.</summary>
    public Task<Dictionary<Uri, string>> ElsewhereAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<ElsewhereRow>(
            """
            SELECT items.url, min(stories.story_id) AS story_id FROM matches JOIN items ON items.id = matches.item JOIN pages ON pages.url = items.url
                JOIN coverage ON coverage.page = COALESCE(pages.same_as, pages.id) JOIN stories ON stories.id = coverage.story
            WHERE matches.story IN @Stories AND coverage.active = 1 AND coverage.story NOT IN @Stories GROUP BY items.url
            """,
            new { (await StoryTree.LoadAsync(session, storyId)).Stories })).ToDictionary(row => new Uri(row.Url), row => row.StoryId),
        cancellationToken);

    /// <summary>The other stories that a person took a page into, by name.</summary>
    /// <param name="storyId">The story that is asked for.</param>
    /// <param name="url">The page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<string>> AlsoInAsync(long storyId, Uri url, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.QueryAsync<string>(
            """
            SELECT DISTINCT story_id FROM decisions JOIN stories ON stories.id = decisions.story
            WHERE decisions.story <> @storyId AND decision <> 'rejected' AND url IN @Addresses
                AND NOT EXISTS (SELECT 1 FROM moves WHERE moves.story = decisions.story AND moves.url IN @Addresses)
            ORDER BY story_id
            """,
            new { storyId, Addresses = await DecisionWriter.AddressesAsync(session, await DecisionWriter.PageOfAsync(session, url)) }),
        cancellationToken);

    /// <summary>What people decided about the pages and outlets of a story, by time and address; also the pages that they moved to another one.</summary>
    public Task<List<StoredDecision>> DecisionsAsync(long storyId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<DecisionRow>(
            """
            SELECT url, given_url, decision, outlet_id, note, NULL AS moved_to, by_matcher, decided_at FROM decisions
            WHERE story = @storyId AND NOT EXISTS (SELECT 1 FROM moves WHERE moves.story = decisions.story AND moves.url = decisions.url)
            UNION ALL
            SELECT url, NULL, 'split', NULL, note, (SELECT story_id FROM stories WHERE id = to_story), 0, moved_at FROM moves WHERE story = @storyId
            UNION ALL
            SELECT NULL, NULL, 'outlet-never', outlet_id, note, NULL, 0, decided_at FROM outlet_decisions WHERE story = @storyId
            ORDER BY decided_at, url, outlet_id
            """,
            new { storyId })).ConvertAll(row => row.ToDecision()),
        cancellationToken);

    private static HashSet<long> Takers(IEnumerable<MatchRow> rows) => [.. rows.Where(row => row is { Accepted: 1, SetAside: 0 }).Select(row => row.Story)];

    private sealed class ElsewhereRow
    {
        public required string Url { get; init; }

        public required string StoryId { get; init; }
    }

    private sealed class TakenRow
    {
        public required long Item { get; init; }

        public required string Evidence { get; init; }
    }

    private sealed class MatchRow
    {
        public required long Story { get; init; }

        public required string StoryId { get; init; }

        public required long Item { get; init; }

        public required string OutletId { get; init; }

        public required string Url { get; init; }

        public required string Title { get; init; }

        public long? PublishedAt { get; init; }

        public required double Score { get; init; }

        public required long Accepted { get; init; }

        public required string Evidence { get; init; }

        public long? CopyOf { get; init; }

        public required long Composite { get; init; }

        public required long SetAside { get; init; }

        public long? Page { get; init; }

        public StoredMatch ToMatch(long storyId, Standing standing)
        {
            IReadOnlyList<string> barrier = standing switch
            {
                { Barrier: { } kept } => [kept],
                Standing.Taken { StoryId: var other } taken when taken.Decided.Story != storyId => [$"a person took it into '{other}', which a person merged into this story"],
                _ when SetAside != 0 => ["its text shares no sentence with the seed"],
                _ => [],
            };
            IReadOnlyList<string> origin = Story == storyId || standing is Standing.Taken ? [] : [$"matched to '{StoryId}', which a person merged into this story"];
            return new(Item, OutletId, new(Url), Title, StoreTime.Of(PublishedAt), Score, Accepted == 1 && barrier.Count == 0, [.. barrier, .. origin, .. StoreJson.Read<IReadOnlyList<string>>(Evidence)], standing)
            { CopyOf = CopyOf, IsComposite = Composite == 1, IsSetAside = SetAside != 0 };
        }
    }

    private sealed class DecisionRow
    {
        public string? Url { get; init; }

        public string? GivenUrl { get; init; }

        public required string Decision { get; init; }

        public string? OutletId { get; init; }

        public string? Note { get; init; }

        public string? MovedTo { get; init; }

        public required long ByMatcher { get; init; }

        public required long DecidedAt { get; init; }

        public StoredDecision ToDecision() => new(Url is null ? null : new(Url), (GivenUrl ?? Url) is { } given ? new(given) : null, Decision, string.IsNullOrEmpty(OutletId) ? null : OutletId, MovedTo, Note, StoreTime.Of(DecidedAt)) { ByMatcher = ByMatcher == 1 };
    }
}
