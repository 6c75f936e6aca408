using Microsoft.Extensions.Time.Testing;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class SitemapSearchTests
{
    private const string Root = "https://herald.example";
    private static readonly Outlet Herald = new("herald", "Herald", new(Root + "/"), ["herald.example"], OutletKind.Newspaper, "GB", "en", [], [new(new(Root + "/news.xml"), FeedKind.NewsSitemap)]);
    private readonly FakeWeb web = new(new FakeTimeProvider(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Search_FollowsOnlyTheSitemapsOfTheDays()
    {
        web[Root + "/robots.txt"] = $"Sitemap: {Root}/index.xml\nSitemap: ftp://herald.example/no.xml\n";
        web[Root + "/news.xml"] = "<urlset></urlset>";
        web[Root + "/index.xml"] = Index(
            ("/a-2024-04.xml", "2024-06-01"), ("/a-2024-05.xml", "2026-01-01"), ("/old.xml", "2024-05-01"), ("/of-the-day.xml", "2024-05-30"),
            ("/next.xml", "2024-06-01"), ("/then.xml", "2024-06-09"), ("/later.xml", "2025-06-01"), ("/silent.xml", null));
        foreach (var path in new[] { "/a-2024-05.xml", "/of-the-day.xml", "/next.xml", "/then.xml", "/silent.xml" })
        {
            web[Root + path] = "<urlset></urlset>";
        }

        var found = await FindAsync();

        Assert.Equal(
            ["/a-2024-05.xml", "/index.xml", "/news.xml", "/next.xml", "/of-the-day.xml", "/robots.txt", "/silent.xml", "/then.xml"],
            web.Requests.Select(request => request.Url.AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Equal((7, 0), (found.Read, found.Notes.Count));
    }

    [Fact]
    public async Task Search_TakesThePagesOfTheDays_AndSaysWhatItIsToldBy()
    {
        web[Root + "/sitemap.xml"] = $"""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>{Root}/ferry</loc><news:news><news:publication_date>2024-05-30T08:00:00Z</news:publication_date><news:title>Ferry sinks</news:title></news:news></url>
            <url><loc>{Root}/2024/05/30/ferry-sinks-off-harbor</loc><lastmod>2026-01-01</lastmod></url>
            <url><loc>{Root}/ferry-line-to-end?utm_source=map</loc><lastmod>2024-05-30</lastmod></url>
            <url><loc>{Root}/2024/05/29/ferry-sails-on-time</loc></url>
            <url><loc>{Root}/a-page-of-no-day</loc></url>
            <url><loc>{Root}/4711</loc><lastmod>2024-05-30</lastmod></url>
            <url><loc>https://other.example/2024/05/30/a-page-of-others</loc></url>
            </urlset>
            """;

        var found = await FindAsync();

        Assert.Equal(
            [("Ferry sinks", "the sitemap", false, 8), ("Ferry sinks off harbor", "its address", true, 12), ("Ferry line to end", "its last change", true, 0)],
            found.Pages.Select(page => (page.Item.Title, page.DayBy, page.IsSpelled, page.Item.PublishedAt!.Value.Hour)));
        Assert.Equal(Root + "/ferry-line-to-end", found.Pages[2].Item.Url.AbsoluteUri);
        Assert.Equal(["1 pages of unknown day were left out", "1 pages have no headline, and their addresses spell none: they were left out"], found.Notes.Skip(1));
    }

    [Fact]
    public async Task Search_EndsAtItsLimits_AndSaysSo()
    {
        web[Root + "/robots.txt"] = $"Sitemap: {Root}/index.xml\n";
        web[Root + "/news.xml"] = "<urlset></urlset>";
        web[Root + "/index.xml"] = Index([.. Enumerable.Range(0, 100).Select(i => ($"/2024-05-30/{i}.xml", (string?)null))]);
        for (var i = 0; i < 100; i++)
        {
            web[$"{Root}/2024-05-30/{i}.xml"] = "<urlset></urlset>";
        }

        var found = await FindAsync();

        Assert.Equal(SitemapSearch.MostFiles, found.Read);
        Assert.Contains("42 more to be read: name fewer days", Assert.Single(found.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_DoesNotFollowIndexesWithoutEnd()
    {
        web[Root + "/robots.txt"] = $"Sitemap: {Root}/0.xml\n";
        web[Root + "/news.xml"] = "<urlset></urlset>";
        for (var i = 0; i < 9; i++)
        {
            web[$"{Root}/{i}.xml"] = Index(($"/{i + 1}.xml", null), ("/0.xml", null));
        }

        var found = await FindAsync();

        Assert.Equal(5, found.Read);
        Assert.Contains("more than 3 indexes", Assert.Single(found.Notes), StringComparison.Ordinal);
    }

    private static string Index(params (string Path, string? ChangedOn)[] children) =>
        "<sitemapindex>" + string.Concat(children.Select(child => $"<sitemap><loc>{Root}{child.Path}</loc>{(child.ChangedOn is null ? "" : $"<lastmod>{child.ChangedOn}</lastmod>")}</sitemap>")) + "</sitemapindex>";

    private Task<ListedPages> FindAsync() =>
        new SitemapSearch(web.FetchAsync, new([Herald])).OfAsync(Herald, new(2024, 5, 30), new(2024, 5, 31), TestContext.Current.CancellationToken);
}
