namespace NewsCompare.Pipeline.Storage;

/// <summary>The pages that a person brought in and that are near a story, but not taken: they wait, as those do that feeds announced.</summary>
internal sealed class WaitingStore(DatabaseFile database)
{
    /// <summary>Stores the pages as their outlet's, as if it had announced them; what is known already stays as it is.</summary>
    /// <param name="outletId">Whose pages they are: the outlet's id, or the host.</param>
    /// <param name="items">The pages.</param>
    /// <param name="seenAt">When they were first seen: they count by it where they state no time.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task AnnounceAsync(string outletId, IReadOnlyList<NewItem> items, DateTimeOffset seenAt, CancellationToken cancellationToken) =>
        new FeedStore(database).AddListedAsync(outletId, new($"import:{outletId}"), items, seenAt, cancellationToken);

    /// <summary>Writes down what was decided about a page, until the story is matched anew.</summary>
    /// <param name="storyId">The story's number.</param>
    /// <param name="url">The page, which was announced.</param>
    /// <param name="match">The decision.</param>
    /// <param name="matcher">Version of the method.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <returns>The item; null where the page was taken down here.</returns>
    public Task<NearPage?> KeepAsync(long storyId, Uri url, NewMatch match, string matcher, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var values = new { storyId, Url = url.AbsoluteUri, match.Score, Evidence = StoreJson.Write(match.Evidence), matcher, Now = now.Stored() };
            if (await session.FirstAsync<ItemRow>("SELECT id, outlet_id FROM items WHERE url = @Url", values) is not { } item)
            {
                return null;
            }

            await session.ExecuteAsync(
                """
                INSERT INTO matches (story, item, score, accepted, evidence, matcher, matched_at, copy_of, composite)
                SELECT @storyId, id, @Score, 0, @Evidence, @matcher, @Now, NULL, 0 FROM items WHERE url = @Url
                ON CONFLICT (story, item) DO UPDATE SET score = excluded.score, evidence = excluded.evidence, matched_at = excluded.matched_at WHERE matches.accepted = 0
                """,
                values);
            return new NearPage(item.Id, url, item.OutletId);
        },
        cancellationToken);

    private sealed class ItemRow
    {
        public required long Id { get; init; }

        public required string OutletId { get; init; }
    }
}
