using System.Text;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("Disallow: /", "/a", true)] // before any user-agent line
    [InlineData("USER-AGENT: newscompare\nDISALLOW: /a", "/a/b", false)]
    [InlineData("User-agent: NewsCompare/1.0 (+x)\nDisallow: /", "/a", false)]
    [InlineData("User-agent: NewsCompareX\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsCompare\nAllow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsCompare\nCrawl-delay: 5", "/a", true)] // ours is there, and forbids nothing
    [InlineData("User-agent: NewsCompare\nDisallow: /a\n\nUser-agent: other\nDisallow: /b\n\nUser-agent: newscompare\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: NewsCompare\nDisallow: /a\n\nUser-agent: other\nDisallow: /b\n\nUser-agent: newscompare\nDisallow: /c", "/b", true)]
    [InlineData("User-agent: other\nUser-agent: NewsCompare\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsCompare\nCrawl-delay: 2\nUser-agent: other\nDisallow: /a", "/a", false)] // what is no rule ends no list of names
    [InlineData("User-agent: other\nSitemap: https://a.example/s.xml\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /p\nAllow: /page", "/page/1", true)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /page", "/page/1", false)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /A", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /a*/z", "/abc/y/z1", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /a$b", "/a$b", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Ab", "/a*b", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Ab", "/axb", true)]
    [InlineData("User-agent: *\nDisallow: /x/%7ejo%65", "/x/~joe", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%A9", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false)]
    [InlineData("User-agent: *\nDisallow: /s?q=", "/s?q=1", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a # no\r\rDisallow : /b\n", "/b", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a # no\r\rDisallow : /b\n", "/a", false)]
    [InlineData("<!doctype html><p>User-agent: * Disallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow /a", "/a", true)]
    public void Allows_FollowsTheRfc(string file, string path, bool allowed) =>
        Assert.Equal(allowed, Parse(file).Allows(new Uri("https://a.example" + path)));

    [Fact]
    public void Parse_GivesDelayAndSitemaps_WhichBelongToTheirGroupAndToNone()
    {
        var rules = Parse("Sitemap: https://a.example/1.xml\nUser-agent: *\nCrawl-delay: 2.5\nUser-agent: other\nCrawl-delay: 9\nDisallow: /\nsitemap: /2.xml");
        Assert.Equal(TimeSpan.FromSeconds(9), rules.CrawlDelay);
        Assert.Equal(["https://a.example/1.xml", "/2.xml"], rules.Sitemaps);
        Assert.Equal(TimeSpan.FromSeconds(30), Parse("User-agent: *\nCrawl-delay: 86400").CrawlDelay);
        Assert.Null(Parse("User-agent: *\nCrawl-delay: soon").CrawlDelay);
    }

    [Fact]
    public void Parse_StopsAtTheLimit_AndStaysFast_ForAHostileFile()
    {
        var text = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 120_000)) + "$\nDisallow: /early\n";
        var rules = Parse(text + new string('#', RobotsRules.MaximumBytes) + "\nDisallow: /late\n");
        Assert.True(rules.Allows(new Uri("https://a.example/" + new string('a', 4_000) + "b")));
        Assert.False(rules.Allows(new Uri("https://a.example/early")));
        Assert.True(rules.Allows(new Uri("https://a.example/late")));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Parse_TakesNoLineThatTheLimitCuts(string newline)
    {
        const string Cut = "Disallow: /";
        var start = $"User-agent: *{newline}Disallow: /early{newline}";
        var rules = Parse(start + new string('#', RobotsRules.MaximumBytes - start.Length - newline.Length - Cut.Length) + newline + Cut + "archive" + newline);
        Assert.True(rules.Allows(new Uri("https://a.example/story")));
        Assert.False(rules.Allows(new Uri("https://a.example/early")));
    }

    private static RobotsRules Parse(string text) => RobotsRules.Parse(Encoding.UTF8.GetBytes(text), UserAgent.Product);
}
