using System.Text;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class OpmlListTests
{
    private const string Sample = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0"><head><title>Mine</title><ownerName>Ada</ownerName></head><body>
          <outline text="News" isOpen="true"><outline text="Europe">
            <outline type="rss" text="The Herald &amp;amp; Post" xmlUrl="https://herald.example/feed" htmlUrl="https://herald.example/" shelf="top"/>
          </outline></outline>
          <outline text="A note"/>
          <outline TITLE="Tribune" XMLURL="https://tribune.example/atom" type="Atom"/>
        </body></opml>
        """;

    [Fact]
    public void Feeds_ReadsNestedFolders_InAnyCase()
    {
        var feeds = Parse(Sample).Feeds();
        Assert.Equal([("The Herald &amp; Post", "https://herald.example/feed", "rss"), ("Tribune", "https://tribune.example/atom", "atom")], feeds.Select(feed => (feed.Title, feed.XmlUrl.AbsoluteUri, feed.Type)));
        Assert.Equal(["News", "Europe"], feeds[0].Folder);
        Assert.Equal("https://herald.example/", feeds[0].HtmlUrl?.AbsoluteUri);
    }

    [Fact]
    public void With_KeepsFoldersNotesAndUnknownAttributes_AndAddsWhatIsNew()
    {
        var herald = Parse(Sample).Feeds()[0];
        var text = Parse(Sample).With([herald, new("Courier", new("https://courier.example/rss"), null, null, ["Courier"])]).ToString();
        Assert.Contains("shelf=\"top\"", text, StringComparison.Ordinal);
        Assert.Contains("isOpen=\"true\"", text, StringComparison.Ordinal);
        Assert.Contains("<ownerName>Ada</ownerName>", text, StringComparison.Ordinal);
        Assert.Contains("A note", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tribune.example", text, StringComparison.Ordinal);
        Assert.Equal(["https://herald.example/feed", "https://courier.example/rss"], Parse(text).Feeds().Select(feed => feed.XmlUrl.AbsoluteUri));
        Assert.Equal(["Courier"], Parse(text).Feeds()[1].Folder);
    }

    [Fact]
    public void Followed_PutsTheOutlinesOfBoth_BehindEachOther() =>
        Assert.Equal(["https://a.example/1", "https://herald.example/feed", "https://tribune.example/atom"], OpmlList.Empty("E").With([new("A", new("https://a.example/1"), null, null, [])]).Followed(Parse(Sample)).Feeds().Select(feed => feed.XmlUrl.AbsoluteUri));

    [Theory]
    [InlineData("", "not-opml")]
    [InlineData("<opml>", "not-opml")]
    [InlineData("<opml version='2.0'><head/></opml>", "not-opml")]
    [InlineData("<rss version='2.0'><channel/></rss>", "not-opml")]
    public void Parse_SaysSo_WhenTheFileIsNoList(string text, string code) => Assert.Equal(code, Assert.Throws<InvalidInputException>(() => Parse(text)).Code);

    [Fact]
    public void Parse_RefusesLists_BeyondItsLimits()
    {
        Assert.Equal("opml-too-large", Assert.Throws<InvalidInputException>(() => Parse("<opml><body>" + string.Concat(Enumerable.Repeat("<outline text='x'/>", 6000)) + "</body></opml>")).Code);
        Assert.Equal("feed-too-deep", Assert.Throws<InvalidInputException>(() => Parse("<opml><body>" + string.Concat(Enumerable.Repeat("<outline>", 100)))).Code);
    }

    [Fact]
    public void Feeds_TakesTheSchemeOfOldSubscriptions_AndUnreadableNamesTheRest()
    {
        var list = Parse("<opml><body><outline text='F'/><outline xmlUrl='feed://a.example/1'/><outline xmlUrl='FEED:https://a.example/2'/><outline text='S' xmlUrl=' javascript:1 '/><outline text='E' xmlUrl=''/></body></opml>");
        Assert.Equal(["http://a.example/1", "https://a.example/2"], list.Feeds().Select(feed => feed.XmlUrl.AbsoluteUri));
        Assert.Equal([("S", "javascript:1")], list.Unreadable());
    }

    [Theory]
    [InlineData("<opml><body><outline text='A & B' xmlUrl='https://a.example/feed?x=1&y=2'/></body></opml>")]
    [InlineData("<opml><body><outline text='A &amp; B' xmlUrl='https://a.example/feed?x=1&amp;y=2'></body>")]
    public void Parse_MendsWhatIsMeant_AndSaysSo(string text)
    {
        var list = Parse(text);
        Assert.Equal(("A & B", "https://a.example/feed?x=1&y=2"), list.Feeds().Select(feed => (feed.Title, feed.XmlUrl.AbsoluteUri)).Single());
        Assert.NotNull(list.Mended);
        Assert.Null(Parse(Sample).Mended);
    }

    [Fact]
    public void Feeds_TakesNone_ThatIsCommentedOut_AndKeepsIt()
    {
        var list = Parse("<opml><body><outline text='Old' isComment='true'><outline text='A' xmlUrl='https://a.example/1'/></outline><outline text='B' isComment='false' xmlUrl='https://b.example/1'/></body></opml>");
        Assert.Equal("B", Assert.Single(list.Feeds()).Title);
        Assert.Contains("https://a.example/1", list.With([]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_TakesWebAddressesOnly() => Assert.Empty(Parse("<opml><body><outline xmlUrl='file:///etc/hosts'/><outline xmlUrl='javascript:1'/><outline xmlUrl='/feed'/></body></opml>").Feeds());

    private static OpmlList Parse(string text) => OpmlList.Parse(Encoding.UTF8.GetBytes(text));
}
