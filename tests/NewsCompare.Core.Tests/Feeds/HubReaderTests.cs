using NewsCompare.Core.Feeds;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Outlets;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class HubReaderTests
{
    [Fact]
    public void Read_GivesEachArticleOnce_UnderItsLongestTitle()
    {
        var feed = Read(
            Link("https://herald.example/article/1?utm_source=hub", "Harbour reopens"), Link("https://herald.example/article/2", "Mayor sells the old bridge"),
            Link("https://herald.example/article/1", "Harbour reopens after the long storm"));
        Assert.Equal(("hub", 0), (feed.Kind, feed.Warnings.Count));
        Assert.Equal(
            [("https://herald.example/article/1?utm_source=hub", "Harbour reopens after the long storm"), ("https://herald.example/article/2", "Mayor sells the old bridge")],
            feed.Items.Select(item => (item.Url!.AbsoluteUri, item.Title)));
        Assert.All(feed.Items, item => Assert.Null(item.PublishedAt));
    }

    [Theory]
    [InlineData("https://herald.example/tag/harbour", "All about the harbour")]
    [InlineData("https://other.example/article/1", "A page of somebody else")]
    [InlineData("https://notherald.example/article/1", "A page of somebody else")]
    [InlineData("https://herald.example/article/1", "Read more")]
    [InlineData("https://herald.example/article/1", "")]
    public void Read_SaysSo_WhenNoLinkIsAnArticle(string url, string text)
    {
        var feed = Read(Link(url, text));
        Assert.Empty(feed.Items);
        Assert.Contains("/article/*", Assert.Single(feed.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TakesPages_OfSubdomains() => Assert.Single(Read(Link("https://www.herald.example/article/1", "Harbour reopens after storm")).Items);

    private static Feed Read(params PageLink[] links) => HubReader.Read(links, ["herald.example"], LinkPattern.Of("/article/*"));

    private static PageLink Link(string url, string text) => new(new(url), text, [], null, null);
}
