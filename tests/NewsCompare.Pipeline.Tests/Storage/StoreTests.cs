using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

/// <summary>A data folder of its own for every test, and the things that tests put into it.</summary>
public abstract class StoreTests : IDisposable
{
    private readonly Lazy<DatabaseFile> database;

    protected StoreTests()
    {
        Folder = new(Directory.CreateTempSubdirectory("newscompare-store-").FullName);
        database = new(() => DatabaseFile.Open(Folder.Database));
    }

    private protected DataFolder Folder { get; }

    private protected DatabaseFile Database => database.Value;

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 6, 1, 6, 0, 0, TimeSpan.Zero));

    private protected DateTimeOffset Now => Time.GetUtcNow();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (database.IsValueCreated)
        {
            database.Value.Dispose();
        }

        Directory.Delete(Folder.Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static Outlet AnOutlet(string id, params string[] feeds) => new(
        id, $"The {id}", new($"https://{id}.example/"), [$"{id}.example"], OutletKind.Newspaper, "US", "en", [$"The {id}"],
        [.. feeds.Select(feed => new OutletFeed(new($"https://{id}.example/{feed}"), FeedKind.Rss))]);

    private protected static Seed ASeed(string id, string text = "The ferry sank off Port Ellis. Forty people were saved.") =>
        new(id, text, Title: "Ferry sinks", PublishedAt: new DateTimeOffset(2024, 5, 30, 0, 0, 0, TimeSpan.Zero), PublishedDayOnly: true);

    private protected static NewItem AnItem(string outlet, string path, string title = "Ferry sinks off Port Ellis") => new(
        outlet, new($"https://{outlet}.example/{path}"), new($"https://{outlet}.example/{path}?utm_source=rss"), title, null, "A <b>ferry</b> sank.", null,
        new DateTimeOffset(2024, 5, 30, 12, 0, 0, TimeSpan.Zero));

    private protected static Extraction AnExtraction(string text, ExtractionOutcome outcome = ExtractionOutcome.Article) => new(
        outcome, new("Ferry sinks", ["Ann Lee"], null, null, "en", null, null, [text], [], []), 0.9, ["one body"]);

    private protected static FetchedPage APage(Uri url, string text, DateTimeOffset at)
    {
        var body = Encoding.UTF8.GetBytes(text);
        return new(
            url, url, 200, [new("User-Agent", "NewsCompare/test")], [new("Content-Type", "text/html"), new("Vary", "a"), new("Vary", "b")], [], body, "text/html", at,
            StoreJson.Sha256(body), null, null);
    }

    private protected Check ACheck(string outcome = "fetched", bool failed = false) => new(outcome, $"It was {outcome}.", failed, Now, Now.AddHours(1));

    /// <summary>One outlet, one feed with one item, one story that has it as coverage.</summary>
    private protected async Task<StoredCoverage> ACoverageAsync(string path = "ferry")
    {
        var feeds = new FeedStore(Database);
        await feeds.SyncAsync([AnOutlet("herald", "rss")], Now, Token);
        var feed = (await feeds.PolledAsync(Token))[0];
        await feeds.SaveAsync(feed.Id, ACheck(), new(new(null, null, "f00d", "1"), [AnItem("herald", path)], []), Token);
        var stories = new StoryStore(Database);
        await stories.SyncAsync(SeedSet.Of("/seeds", [ASeed("ferry-sinks")]), Now, Token);
        var story = (await stories.FindAsync("ferry-sinks", Token))!;
        var item = (await new ItemStore(Database).FindAsync(AnItem("herald", path).Url, Token))!;
        await new MatchStore(Database).SaveAsync(story, "s1", "1", [new(item.Id, 0.8, true, ["names Port Ellis"])], Now, Token);
        return Assert.Single(await new CoverageStore(Database).ListAsync(story.Id, Token));
    }

    /// <summary>Stores a page's bytes and what they say.</summary>
    private protected async Task<int?> ReadPageAsync(StoredCoverage coverage, Extraction extraction, string extractor = "1")
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        var bytes = $"<p>{string.Join("</p><p>", extraction.Article.Paragraphs)}</p>{extraction.Outcome}";
        var snapshot = await new CoverageStore(Database).SaveAsync(
            coverage.Page.Id, ACheck(), APage(coverage.Page.GivenUrl, bytes, Now), Token);
        return await new RevisionStore(Database).SaveAsync(coverage.Page.Id, snapshot, Now, extraction, extractor, Token);
    }
}
