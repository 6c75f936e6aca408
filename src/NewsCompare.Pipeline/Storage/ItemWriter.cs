namespace NewsCompare.Pipeline.Storage;

/// <summary>Writes the items of a feed inside the transaction that stores the feed's outcome.</summary>
internal static class ItemWriter
{
    /// <summary>Adds what is new and takes over what the same feed has changed; forgotten addresses stay forgotten.</summary>
    /// <returns>How many items are new.</returns>
    public static async Task<int> SaveAsync(Session session, long feedId, DateTimeOffset now, IReadOnlyList<NewItem> items)
    {
        var added = 0;
        foreach (var item in items)
        {
            if (await AddAsync(session, feedId, now, item))
            {
                added++;
            }
            else
            {
                await ChangeAsync(session, feedId, now, item);
            }
        }

        return added;
    }

    private static async Task<bool> AddAsync(Session session, long feedId, DateTimeOffset now, NewItem item) => await session.ExecuteAsync(
        $"""
        INSERT INTO items (feed_id, outlet_id, url, given_url, title, author, summary, content, published_at, first_seen_at, changed_at, clock)
        SELECT @feedId, @OutletId, @Url, @GivenUrl, @Title, @Author, @Summary, @Content, @PublishedAt, @Now, @Now, CASE WHEN @PublishedAt <= @Now + 86400000 THEN @PublishedAt ELSE @Now END
        WHERE {CoverageWriter.Plain("@Url")} NOT IN (SELECT {CoverageWriter.Plain("url")} FROM tombstones) ON CONFLICT (url) DO NOTHING
        """,
        Values(feedId, now, item)) == 1;

    // Two feeds may announce one page in different words: only the feed that was configured first of those that had it may change it. They would take turns otherwise; and
    // were it the one that was quicker, two runs over the same feeds would decide by different words. What a person brought in is a feed's as soon as one announces it.
    private static Task<int> ChangeAsync(Session session, long feedId, DateTimeOffset now, NewItem item) => session.ExecuteAsync(
        """
        UPDATE items SET feed_id = @feedId, outlet_id = @OutletId, given_url = @GivenUrl, title = @Title, author = @Author, summary = @Summary, content = @Content, published_at = COALESCE(@PublishedAt, published_at),
            clock = CASE WHEN @PublishedAt <= first_seen_at + 86400000 THEN @PublishedAt WHEN @PublishedAt IS NULL THEN clock ELSE first_seen_at END,
            changed_at = CASE WHEN changed_at < @Now THEN @Now ELSE changed_at + 1 END
        WHERE url = @Url AND (SELECT CASE WHEN (ours.url LIKE 'import:%') <> (theirs.url LIKE 'import:%') THEN theirs.url LIKE 'import:%'
                ELSE (COALESCE(ours.parent_id, ours.id), ours.id) <= (COALESCE(theirs.parent_id, theirs.id), theirs.id) END FROM feeds AS ours, feeds AS theirs WHERE ours.id = @feedId AND theirs.id = items.feed_id)
            AND (feed_id <> @feedId OR title <> @Title OR author IS DISTINCT FROM @Author OR summary IS DISTINCT FROM @Summary
            OR content IS DISTINCT FROM @Content OR (@PublishedAt IS NOT NULL AND published_at IS DISTINCT FROM @PublishedAt))
        """,
        Values(feedId, now, item));

    private static object Values(long feedId, DateTimeOffset now, NewItem item) => new
    {
        feedId,
        item.OutletId,
        Url = item.Url.AbsoluteUri,
        GivenUrl = item.GivenUrl.AbsoluteUri,
        item.Title,
        item.Author,
        item.Summary,
        item.Content,
        PublishedAt = item.PublishedAt.Stored(),
        Now = now.Stored(),
    };
}
