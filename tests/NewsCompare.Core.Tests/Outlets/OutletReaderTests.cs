using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Outlets;

public sealed class OutletReaderTests
{
    private const string Good = """
        // A local paper.
        {
          "name": "The Herald", "homepage": "https://herald.example/", "domains": ["herald.example"], "kind": "newspaper", "country": "GB", "language": "en-GB",
          "creditNames": ["Herald"],
          "feeds": [{ "url": "https://herald.example/rss", "kind": "rss" }, { "url": "https://herald.example/news.xml", "kind": "news-sitemap", "enabled": false, "disabledReason": "Empty since May." }],
          "pageRules": { "body": "article", "remove": [".ad"], "validUntil": "2027-01-31" },
          "fetch": { "cookie": "consent=yes", "robotsForFeeds": false },
        }
        """;

    [Fact]
    public void Read_GivesTheOutlet_WithItsFacts()
    {
        var outlet = OutletReader.Read("outlets/the-herald.json", Good);
        Assert.Equal(("the-herald", "The Herald", OutletKind.Newspaper, true), (outlet.Id, outlet.Name, outlet.Kind, outlet.Enabled));
        Assert.Equal(["The Herald", "Herald"], outlet.CreditNames);
        Assert.Equal([(FeedKind.Rss, true, null), (FeedKind.NewsSitemap, false, "Empty since May.")], outlet.Feeds.Select(feed => (feed.Kind, feed.Enabled, feed.DisabledReason)));
        Assert.Equal(new DateOnly(2027, 1, 31), outlet.PageRules?.ValidUntil);
        Assert.Equal(new FetchRules("consent=yes", RobotsForFeeds: false), outlet.Fetch);
    }

    [Theory]
    [InlineData("\"kind\": \"newspaper\"", "\"kind\": \"blog\"", "kind must be one of wire, newspaper, broadcaster, digital, agency")]
    [InlineData("\"country\": \"GB\"", "\"country\": \"uk\"", "country must be two upper-case letters")]
    [InlineData("\"language\": \"en-GB\"", "\"language\": \"English\"", "language must be a BCP 47 tag")]
    [InlineData("\"homepage\": \"https://herald.example/\"", "\"homepage\": \"/news\"", "homepage must be an absolute address")]
    [InlineData("[\"herald.example\"]", "[]", "domains must hold at least 1")]
    [InlineData("[\"herald.example\"]", "[\"https://herald.example\"]", "domains[0] must be a registrable domain")]
    [InlineData("[\"Herald\"]", "\"Herald\"", "creditNames must be a list")]
    [InlineData("[\"Herald\"]", "[\"Herald\", \"Herald\"]", "creditNames names something twice")]
    [InlineData("\"creditNames\"", "\"names\"", "there is no key names; allowed are")]
    [InlineData("\"kind\": \"rss\"", "\"kind\": \"hub\"", "feeds[0].links is missing; it must be the form of the paths")]
    [InlineData("\"kind\": \"rss\"", "\"kind\": \"hub\", \"links\": \"world/*\"", "feeds[0].links must be the form of the paths")]
    [InlineData("\"kind\": \"rss\"", "\"kind\": \"rss\", \"links\": \"/world/*\"", "feeds[0].links is for \"kind\": \"hub\" only")]
    [InlineData("\"kind\": \"rss\"", "\"kind\": \"podcast\"", "feeds[0].kind must be one of rss, atom, json, news-sitemap, hub")]
    [InlineData("https://herald.example/rss", "ftp://herald.example/rss", "feeds[0].url must be an absolute address")]
    [InlineData(", \"disabledReason\": \"Empty since May.\"", "", "feeds[1].disabledReason is missing")]
    [InlineData("\"enabled\": false", "\"enabled\": true", "feeds[1].disabledReason is given although")]
    [InlineData("\"enabled\": false", "\"enabled\": \"no\"", "feeds[1].enabled must be true or false")]
    [InlineData("2027-01-31", "31.01.2027", "pageRules.validUntil must be a day")]
    [InlineData("consent=yes", "consent=y\\u00e9s", "fetch.cookie must be what the browser sends as Cookie")]
    [InlineData("consent=yes", "a=b\\r\\nHost: x", "fetch.cookie must be what the browser sends as Cookie")]
    [InlineData("\"robotsForFeeds\": false", "\"robots\": false", "there is no key fetch.robots")]
    [InlineData("\"name\": \"The Herald\",", "", "name is missing")]
    [InlineData("\"name\": \"The Herald\",", "\"name\": \"The Herald\", \"name\": \"Other\",", "name is given twice")]
    [InlineData("\"name\": \"The Herald\"", "\"name\": 7", "name must be a text")]
    public void Read_NamesFileKeyAndRange_WhenAValueIsWrong(string good, string bad, string message)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var wrong = Assert.Throws<InvalidInputException>(() => OutletReader.Read("the-herald.json", Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.StartsWith("the-herald.json: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Herald.json")]
    [InlineData("the--herald.json")]
    [InlineData("-.json")]
    public void Read_RefusesTheFile_WhoseNameIsNoId(string fileName) => Assert.Equal("outlet-id", Assert.Throws<InvalidInputException>(() => OutletReader.Read(fileName, Good)).Code);

    [Theory]
    [InlineData("[]", "must be an object")]
    [InlineData("{", "no JSON")]
    [InlineData("", "no JSON")]
    public void Read_RefusesTheFile_ThatHoldsNoObject(string json, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidInputException>(() => OutletReader.Read("x.json", json)).Message, StringComparison.Ordinal);
}
