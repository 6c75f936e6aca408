using NewsCompare.Core.Feeds;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedDiscoveryTests
{
    private static readonly Uri Home = new("https://herald.example/");

    [Fact]
    public void Candidates_PutsWhatIsNamed_BeforeWhatIsGuessed()
    {
        PageLink[] links =
        [
            new(new("https://herald.example/rss/world"), "World", [], null, null),
            new(new("https://herald.example/about"), "About us", [], null, null),
            new(new("https://elsewhere.example/rss"), "A friend", [], null, null),
            new(new("https://herald.example/top.xml"), "", ["alternate"], "application/rss+xml", "Top"),
            new(new("https://herald.example/de/"), "", ["alternate"], "text/html", null),
        ];
        var found = FeedDiscovery.Candidates(Home, links, "User-agent: *\nSitemap: https://herald.example/all.xml\nsitemap: /news-map.xml # today\n");
        Assert.Equal(
            ["https://herald.example/top.xml", "https://herald.example/news-map.xml", "https://herald.example/all.xml", "https://herald.example/rss/world", "https://herald.example/feed/"],
            found.Take(5).Select(candidate => candidate.Url.AbsoluteUri));
        Assert.Equal(("named by the page", "Top"), (found[0].Origin, found[0].Title));
        Assert.All(found.Skip(4), candidate => Assert.Equal(FeedDiscovery.UsualPlace, candidate.Origin));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sitemap:")]
    [InlineData("Sitemap: file:///etc/hosts")]
    [InlineData("# Sitemap: https://herald.example/a.xml")]
    public void Sitemaps_IsEmpty_WhenRobotsNamesNone(string robots) => Assert.Empty(FeedDiscovery.Sitemaps(robots, Home));
}
