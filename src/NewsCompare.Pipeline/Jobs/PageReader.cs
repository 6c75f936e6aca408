using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Reads stored snapshots; it needs no network and can be done again at any time.</summary>
internal sealed class PageReader(
    SnapshotStore snapshots, FurtherPageStore furtherPages, RevisionStore revisions, CoverageStore coverage, PageNames names, AnalysisFunctions analysis, ReadingMethods methods, TimeProvider time)
{
    private const int EarlierPages = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Whether what is stored of a page may be read now: a reading that failed is tried again after a pause, or when asked for.</summary>
    public static bool IsDue(StoredPage page, PageLook look, DateTimeOffset now) => look != PageLook.WhenDue || !(page.ReadAfter > now);

    /// <summary>Says that a page's reading has begun and never ended.</summary>
    public static string NotRead(StoredPage page) => string.Create(
        CultureInfo.InvariantCulture, $"Reading the page has failed {page.ReadAttempts} time(s); it is tried again after {page.ReadAfter:yyyy-MM-dd HH:mm} UTC.");

    /// <summary>Reads what has not been read: the page's last snapshot.</summary>
    /// <param name="page">The page as it is stored now.</param>
    /// <param name="look">Whether the pause after a failed reading is kept.</param>
    /// <param name="cancellationToken">Ends the work; an unread snapshot stays unread then.</param>
    /// <returns>What came of it; null when all was read.</returns>
    public async Task<PageReading?> ReadAsync(StoredPage page, PageLook look, CancellationToken cancellationToken)
    {
        if (!IsDue(page, look, time.GetUtcNow()))
        {
            return null;
        }

        if (page.UnreadSnapshotId is not { } id || await snapshots.FindAsync(id, cancellationToken) is not { } snapshot)
        {
            return null;
        }

        if (await ExtractAsync(page, snapshot, cancellationToken) is not { } extraction)
        {
            return new("extraction-timeout", string.Create(CultureInfo.InvariantCulture, $"Reading the page took more than {Longest.TotalSeconds} s; it is tried again later."), Readable: false, null);
        }

        // Its names are written down first, since nothing asks for them once it is read; and looked up again after, as its namesake may have been read meanwhile.
        var isArticle = extraction.Outcome == ExtractionOutcome.Article;
        var before = isArticle ? await names.SettleAsync(page, snapshot.Fetch.FinalUrl, extraction.Article, cancellationToken) : null;
        var revision = await revisions.SaveAsync(page.Id, id, snapshot.Fetch.FetchedAt, extraction, methods.StampFor(page.OutletId, snapshot.Fetch.FetchedAt), cancellationToken);
        var other = isArticle ? await names.SettleAsync(page, snapshot.Fetch.FinalUrl, extraction.Article, cancellationToken) ?? before : null;
        return new(EnumName.Of(extraction.Outcome), Describe(extraction, revision) + other, isArticle, revision);
    }

    /// <summary>Reads the page's current revision again where another extractor read it, or under other page rules than today's.</summary>
    /// <remarks>Before the texts of two snapshots are compared both must have been read in the same way. What turns out to be no article
    /// hands over to an earlier revision, which may have to be read again too.</remarks>
    /// <returns>Whether rules were the reason.</returns>
    public async Task<bool> ReadAgainAsync(StoredPage page, PageLook look, CancellationToken cancellationToken)
    {
        var byRules = false;
        while (IsDue(page, look, time.GetUtcNow())
            && await revisions.FindCurrentAsync(page.Id, analysis.Methods.Extractor, cancellationToken) is { } current
            && !methods.IsOfToday(current.Extractor, page.OutletId, current.SeenAt)
            && await snapshots.FindAsync(current.SnapshotId, cancellationToken) is { } snapshot
            && await ExtractAsync(page, snapshot, cancellationToken) is { } extraction)
        {
            byRules |= methods.IsOfTodaysExtractor(current.Extractor);
            await revisions.SaveRereadingAsync(current, extraction, methods.StampFor(page.OutletId, current.SeenAt), cancellationToken);
        }

        return byRules;
    }

    /// <summary>The addresses of the other pages that a fetched page of an article names; empty where it is the only one, or cannot be read.</summary>
    public async Task<IReadOnlyList<Uri>> PagesNamedByAsync(StoredPage page, FetchedPage fetched, CancellationToken cancellationToken)
    {
        // What follows reads the same bytes: a page that cannot be read is to be found out there, where the attempt is written down.
        if (page.UnreadSnapshotId is not null)
        {
            await coverage.BeginReadingAsync(page.Id, NextLook.ReadAfter(page.ReadAttempts, time.GetUtcNow()), cancellationToken);
        }

        var knowledge = new PageKnowledge(methods.RulesFor(page.OutletId, fetched.FetchedAt), PageKnowledge.None.Repeated);
        var read = await WithinLimitAsync(limit => ExtractAsync(fetched, knowledge, limit), cancellationToken);
        if (page.UnreadSnapshotId is not null && read is not null)
        {
            await coverage.EndReadingAsync(page.Id, page.ReadAttempts, cancellationToken); // else the reading that follows would be the second attempt, and pause when it is stopped
        }

        return read?.Article.Parts.Pages ?? [];
    }

    // The attempt is written down before it is made: a page whose reading ends in an exception, or ends the process, counts too.
    private async Task<Extraction?> ExtractAsync(StoredPage page, StoredSnapshot snapshot, CancellationToken cancellationToken)
    {
        await coverage.BeginReadingAsync(page.Id, NextLook.ReadAfter(page.ReadAttempts, time.GetUtcNow()), cancellationToken);
        return await WithinLimitAsync(
            async limit =>
            {
                var knowledge = await KnowledgeAsync(page, snapshot.Fetch.FetchedAt, limit);
                var first = await ExtractAsync(snapshot.Fetch, knowledge, limit);
                return first.Article.Parts.Pages.Count == 0 ? first : await JoinAsync(first, snapshot.Id, knowledge, limit);
            },
            cancellationToken);
    }

    private static async Task<Extraction?> WithinLimitAsync(Func<CancellationToken, Task<Extraction>> extract, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            return await extract(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private Task<Extraction> ExtractAsync(FetchedPage fetched, PageKnowledge knowledge, CancellationToken cancellationToken) =>
        analysis.ExtractAsync(fetched.Body, fetched.ContentType, fetched.FinalUrl, knowledge, cancellationToken);

    private async Task<Extraction> JoinAsync(Extraction first, long snapshotId, PageKnowledge knowledge, CancellationToken cancellationToken)
    {
        var stored = await furtherPages.ListAsync(snapshotId, cancellationToken);
        var pages = Math.Max(first.Article.Parts.Pages.Count, stored.Count) + 1;
        var further = new List<Extraction>();
        for (var number = 2; number <= pages; number++)
        {
            var known = stored.Find(page => page.Number == number);
            if (known?.SnapshotId is not { } id || await snapshots.FindAsync(id, cancellationToken) is not { } snapshot)
            {
                return PagedArticle.WithoutPage(first, number, pages, known?.Problem ?? "it has not been fetched");
            }

            further.Add(await ExtractAsync(snapshot.Fetch, knowledge, cancellationToken));
        }

        return PagedArticle.Join(first, further);
    }

    // What repeats is seen on the outlet's earlier pages alone, so that a page is read later as it was at first.
    private async Task<PageKnowledge> KnowledgeAsync(StoredPage page, DateTimeOffset fetchedAt, CancellationToken cancellationToken)
    {
        var earlier = await revisions.OfEarlierPagesAsync(page, EarlierPages, cancellationToken);
        return new(methods.RulesFor(page.OutletId, fetchedAt), RepeatedEdges.Among(earlier.Select(other => other.Extraction.Article)));
    }

    private static string Describe(Extraction extraction, int? revision)
    {
        var news = revision switch
        {
            null => "The text has not changed.",
            1 when extraction.Outcome != ExtractionOutcome.Article => "",
            1 => "The first text.",
            _ => string.Create(CultureInfo.InvariantCulture, $"Revision {revision}: the text has changed."),
        };
        return extraction.Outcome == ExtractionOutcome.Article ? news : $"{string.Join("; ", extraction.Reasons)}. {news}".TrimEnd();
    }
}

/// <summary>What came of reading a snapshot.</summary>
/// <param name="Code">The outcome, lower-case-with-hyphens.</param>
/// <param name="Message">In words.</param>
/// <param name="Readable">Whether it is an article.</param>
/// <param name="NewRevision">The number of the revision it adds, or null.</param>
internal sealed record PageReading(string Code, string Message, bool Readable, int? NewRevision);
