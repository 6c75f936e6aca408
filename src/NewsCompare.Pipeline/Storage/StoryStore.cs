using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Stories and the revisions of their seeds.</summary>
internal sealed class StoryStore(DatabaseFile database)
{
    private const string Select =
        """
        SELECT stories.id, active, stories.added_at, matched_state, seed_revisions.id AS seed_revision_id, revision, seed, seed_folder,
            (WITH RECURSIVE above (id, merged_into) AS (
                SELECT other.id, other.merged_into FROM stories AS other WHERE other.id = stories.merged_into
                UNION ALL SELECT other.id, other.merged_into FROM stories AS other JOIN above ON other.id = above.merged_into)
                SELECT other.story_id FROM above JOIN stories AS other ON other.id = above.id WHERE above.merged_into IS NULL) AS merged_into,
            (SELECT max(coverage.added_at) FROM coverage WHERE coverage.story = stories.id AND coverage.active = 1) AS page_at,
            (SELECT max(decided_at) FROM decisions WHERE decisions.story = stories.id AND decision <> 'rejected') AS decided_at,
            (SELECT group_concat(DISTINCT pages.published_at) FROM coverage JOIN pages ON pages.id = coverage.page WHERE coverage.story = stories.id AND coverage.active = 1) AS pages_at,
            (SELECT count(DISTINCT page) || '/' || coalesce(max(id), 0) FROM revisions
                WHERE page IN (SELECT page FROM coverage WHERE coverage.story = stories.id UNION SELECT page FROM second_looks WHERE second_looks.story = stories.id)) AS known_texts
        FROM stories JOIN seed_revisions ON seed_revisions.id = stories.current_seed
        """;

    /// <summary>Makes the stories those of the seeds: an edited seed is a new revision; a story rests when the folder of its seed was looked at and
    /// the seed is not there. Where the folder was not looked at, or the file could not be read, the story stays as it is.</summary>
    /// <param name="seeds">What the folders hold.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>The stories that rest from now on.</returns>
    public Task<List<string>> SyncAsync(SeedSet seeds, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var resting = await session.QueryAsync<string>(
                """
                UPDATE stories SET active = 0 WHERE active = 1 AND seed_folder IN @Folders AND story_id NOT IN @Ids RETURNING story_id
                """,
                new { seeds.Folders, Ids = seeds.Seeds.Select(placed => placed.Seed.StoryId).Concat(seeds.Problems.Select(problem => problem.StoryId)).ToList() });
            foreach (var placed in seeds.Seeds)
            {
                await SaveAsync(session, placed, now.Stored());
            }

            return resting;
        },
        cancellationToken);

    /// <summary>All stories by id.</summary>
    public Task<List<StoredStory>> ListAsync(CancellationToken cancellationToken) => ManyAsync("ORDER BY story_id", new { }, cancellationToken);

    /// <summary>One story, or null.</summary>
    public async Task<StoredStory?> FindAsync(long id, CancellationToken cancellationToken) =>
        (await ManyAsync("WHERE stories.id = @id", new { id }, cancellationToken)).FirstOrDefault();

    /// <summary>The story of a seed file's name, or null.</summary>
    public async Task<StoredStory?> FindAsync(string storyId, CancellationToken cancellationToken) =>
        (await ManyAsync("WHERE story_id = @storyId", new { storyId }, cancellationToken)).FirstOrDefault();

    private static async Task SaveAsync(Session session, SeedFile placed, long now)
    {
        var seed = placed.Seed;
        var hash = StoreJson.ContentHash(seed);
        await session.ExecuteAsync(
            "INSERT INTO stories (story_id, active, added_at, seed_folder) VALUES (@StoryId, 1, @now, @Folder) ON CONFLICT (story_id) DO UPDATE SET active = CASE WHEN merged_into IS NULL THEN 1 ELSE 0 END, seed_folder = excluded.seed_folder",
            new { seed.StoryId, now, placed.Folder });
        var story = await session.NumberAsync("SELECT id FROM stories WHERE story_id = @StoryId", new { seed.StoryId });
        await session.ExecuteAsync(
            """
            INSERT INTO seed_revisions (story, revision, hash, seed, added_at)
            SELECT @story, COALESCE(max(revision), 0) + 1, @hash, @Seed, @now FROM seed_revisions WHERE story = @story
            ON CONFLICT (story, hash) DO NOTHING
            """,
            new { story, hash, Seed = StoreJson.Write(seed), now });
        await session.ExecuteAsync(
            "UPDATE stories SET current_seed = (SELECT id FROM seed_revisions WHERE story = @story AND hash = @hash) WHERE id = @story", new { story, hash });
    }

    private Task<List<StoredStory>> ManyAsync(string rest, object values, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.QueryAsync<StoryRow>($"{Select} {rest}", values)).ConvertAll(row => row.ToStory()), cancellationToken);

    private sealed class StoryRow
    {
        public required long Id { get; init; }

        public required long Active { get; init; }

        public required long AddedAt { get; init; }

        public string? MatchedState { get; init; }

        public required long SeedRevisionId { get; init; }

        public required long Revision { get; init; }

        public required string Seed { get; init; }

        public string? SeedFolder { get; init; }

        public string? MergedInto { get; init; }

        public long? PageAt { get; init; }

        public long? DecidedAt { get; init; }

        public string? PagesAt { get; init; }

        public required string KnownTexts { get; init; }

        public StoredStory ToStory() => new(Id, Active == 1, StoreTime.Of(AddedAt), SeedRevisionId, (int)Revision, StoreJson.Read<Seed>(Seed), MatchedState, SeedFolder)
        {
            MergedInto = MergedInto,
            LastNewsAt = new[] { PageAt, DecidedAt }.Max() is { } last ? StoreTime.Of(last) : null,
            PagesAt = [.. (PagesAt ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(at => StoreTime.Of(long.Parse(at, CultureInfo.InvariantCulture))).Order()],
            KnownTexts = KnownTexts,
        };
    }
}
