using System.IO.Compression;
using System.Text;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedParserTests
{
    private static readonly Uri Home = new("https://herald.example/feeds/top.xml");

    [Fact]
    public void Parse_ReadsRss20_WithAllItsFacts()
    {
        var feed = Parse("""
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel><title>The Herald &amp;amp; Post</title>
                <item>
                  <title>Harbour <![CDATA[<b>reopens</b>]]></title><link> /news/1 </link><guid isPermaLink="false">h-1</guid>
                  <pubDate>Tue, 04 Mar 2025 11:00:00 CET</pubDate><dc:creator>Ada Quill</dc:creator>
                  <description>Short &lt;i&gt;text&lt;/i&gt;</description><content:encoded><![CDATA[<p>Long text</p>]]></content:encoded>
                </item>
              </channel>
            </rss>
            """);
        Assert.Equal(("rss", "The Herald & Post"), (feed.Kind, feed.Title));
        var item = Assert.Single(feed.Items);
        Assert.Equal(
            new FeedItem("h-1", "Harbour reopens", new("https://herald.example/news/1"), new(2025, 3, 4, 10, 0, 0, TimeSpan.Zero), "Ada Quill", "Short <i>text</i>", "<p>Long text</p>"),
            item);
        Assert.Empty(feed.Warnings);
    }

    [Fact]
    public void Parse_ReadsAtom_WithNestedBasesAndTheAlternateLink()
    {
        var feed = Parse("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tribune.example/a/"><title>Tribune</title>
              <entry xml:base="b/"><title type="html">Up &amp;amp; &lt;em&gt;down&lt;/em&gt;</title><id>tag:tribune.example,2025:1</id>
                <link rel="self" href="self"/><link rel="alternate" type="application/pdf" href="1.pdf"/><link type="text/html" href="1"/>
                <published>2025-03-04T10:00:00Z</published><updated>2025-03-05T10:00:00Z</updated><author><name>Bo Stone</name></author>
                <summary>S</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>C</p></div></content></entry>
              <entry><title>List&lt;b&gt; &amp;amp; x</title><id>https://tribune.example/2</id><updated>2025-03-05T10:00:00Z</updated></entry>
            </feed>
            """);
        Assert.Equal(["Up & down", "List<b> &amp; x"], feed.Items.Select(item => item.Title));
        Assert.Equal(["https://tribune.example/a/b/1", "https://tribune.example/2"], feed.Items.Select(item => item.Url?.AbsoluteUri));
        Assert.Equal([4, 5], feed.Items.Select(item => item.PublishedAt?.Day ?? 0));
        Assert.Equal("Bo Stone", feed.Items[0].Author);
    }

    [Theory]
    [InlineData("<rss version='0.91'><channel><title>C</title><item><title>T</title><link>https://x.example/1</link></item></channel></rss>", "rss")]
    [InlineData("<RSS version='2.0'><Channel><Title>C</Title><Item><Title>T</Title><Link>https://x.example/1</Link></Item></Channel></RSS>", "rss")]
    [InlineData("<rss><channel><title>C</title></channel><item><title>T</title><link>https://x.example/1</link></item></rss>", "rss")]
    [InlineData("<rss version='2.0'><item><title>T</title><link>https://x.example/1</link></item></rss>", "rss")]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>C</title></channel><item><title>T</title><link>https://x.example/1</link></item></rdf:RDF>", "rdf")]
    [InlineData("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:s='http://purl.org/rss/1.0/'><s:item><s:title>T</s:title><s:link>https://x.example/1</s:link></s:item></r:RDF>", "rdf")]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>T</a:title><a:link href='https://x.example/1'/></a:entry></a:feed>", "atom")]
    [InlineData("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>T</title><link rel='alternate' type='text/html' href='https://x.example/1'/></entry></feed>", "atom")]
    [InlineData("<entry xmlns='http://www.w3.org/2005/Atom'><title>T</title><link href='https://x.example/1'/></entry>", "atom")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><body><rss xmlns='' version='2.0'><channel><item><title>T</title><link>https://x.example/1</link></item></channel></rss></body></html>", "rss")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "C", "items": [{"id": 1, "title": "T", "url": "https://x.example/1"}]}""", "json")]
    public void Parse_FindsTheItem_InEveryLayout(string text, string kind)
    {
        var feed = Parse(text);
        Assert.Equal((kind, "T", "https://x.example/1"), (feed.Kind, Assert.Single(feed.Items).Title, feed.Items[0].Url?.AbsoluteUri));
    }

    [Theory]
    [InlineData("<item><title>T</title><guid>https://x.example/1</guid></item>", "https://x.example/1")]
    [InlineData("<item><title>T</title><guid isPermaLink='false'>https://x.example/1</guid></item>", null)]
    [InlineData("<item><title>T</title><link/><a:link xmlns:a='http://www.w3.org/2005/Atom' href='https://x.example/1'/></item>", "https://x.example/1")]
    [InlineData("<item><title>T</title><link>javascript:alert(1)</link></item>", null)]
    [InlineData("<item><title>T</title><link>file:///etc/hosts</link></item>", null)]
    [InlineData("<item><title>T</title><link>tag:x.example,2025:1</link></item>", null)]
    [InlineData("<item><title>T</title><link>/1</link></item>", "https://herald.example/1")]
    [InlineData("<item><title>T</title><link>//x.example/1</link></item>", "https://x.example/1")]
    [InlineData("<item xml:base='https://x.example/a/'><title>T</title><link>1</link></item>", "https://x.example/a/1")]
    [InlineData("<item><title>T</title><image><link>https://x.example/i</link></image><link>https://x.example/a b</link></item>", "https://x.example/a%20b")]
    public void Parse_LinksOnlyToPages_OfTheWeb(string item, string? expected) => Assert.Equal(expected, Assert.Single(Parse(Rss(item)).Items).Url?.AbsoluteUri);

    [Theory]
    [InlineData("<item><title>T</titel><link>https://x.example/1</link></item>")]
    [InlineData("<item><title>T<link>https://x.example/1</lnk><pubDate>Thu, 30 May 2024 10:00:00 GMT</pubDate></item>")]
    [InlineData("<item><link>https://x.example/1<title>T</title></item>")]
    public void Parse_EndsATitle_WhoseEndIsMisspeltOrMissing(string item)
    {
        var feed = Parse(Rss(item + "<item><title>U</title></item>"));
        Assert.Equal([("T", "https://x.example/1"), ("U", null)], feed.Items.Select(one => (one.Title, one.Url?.AbsoluteUri)));
        Assert.Contains("repaired", Assert.Single(feed.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/1", "https://herald.example/feeds/news/1")]
    [InlineData("https://x.example/1", "https://x.example/1")]
    [InlineData("17", null)]
    [InlineData("two words.", null)]
    [InlineData("urn:x:1.2", null)]
    [InlineData("tag:x.example,2025:/1", null)]
    public void Parse_TakesTheIdForThePage_WhenAnEntryHasNoLinkAndItIsAnAddress(string id, string? expected) =>
        Assert.Equal(expected, Assert.Single(Parse($"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>{id}</id><title>T</title></entry></feed>").Items).Url?.AbsoluteUri);

    [Fact]
    public void Parse_ReadsAttributes_OfTheChannelDefinitionFormat()
    {
        var item = Assert.Single(Parse("<CHANNEL><ITEM HREF='https://x.example/1' LASTMOD='2024-05-30T10:00:00+02:00'><TITLE>T</TITLE></ITEM></CHANNEL>").Items);
        Assert.Equal(("T", "https://x.example/1", new(2024, 5, 30, 8, 0, 0, TimeSpan.Zero)), (item.Title, item.Url?.AbsoluteUri, item.PublishedAt!.Value));
    }

    [Fact]
    public void Parse_TakesTheTitleOfTheEnclosure_WhenTheItemHasNone() =>
        Assert.Equal("T", Assert.Single(Parse(Rss("<item><enclosure url='a.mp3'><m:title xmlns:m='http://search.yahoo.com/mrss/'>T</m:title></enclosure></item>")).Items).Title);

    [Fact]
    public void Parse_KeepsTheProxyAndThePage_OfFeedBurner()
    {
        var item = Assert.Single(Parse("<rss xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'><channel><item><link>https://proxy.example/~r/1</link><f:origLink>https://x.example/1</f:origLink></item></channel></rss>").Items);
        Assert.Equal(("https://proxy.example/~r/1", "https://x.example/1"), (item.Url?.AbsoluteUri, item.OriginalUrl?.AbsoluteUri));
    }

    [Theory]
    [InlineData("A &lt;b&gt;big&lt;/b&gt; day", "A big day")]
    [InlineData("A <b>big</b> day", "A big day")]
    [InlineData("List&lt;string&gt; in C#", "List<string> in C#")]
    [InlineData("I &lt;3 it", "I <3 it")]
    [InlineData("<![CDATA[It&#8217;s &amp; more]]>", "It’s & more")]
    [InlineData("It&#146;s", "It’s")]
    [InlineData("\n  Two\n  lines ", "Two lines")]
    [InlineData("CafÃ©", "Café")]
    [InlineData("Ça va à São Paulo", "Ça va à São Paulo")]
    [InlineData("", "")]
    public void Parse_MakesTitlesPlain_AsTheyWereMeant(string title, string expected) =>
        Assert.Equal(expected, Assert.Single(Parse(Rss($"<item><title>{title}</title></item>")).Items).Title);

    [Fact]
    public void Parse_ReadsNewsSitemaps_AndTheirIndexes()
    {
        var news = Parse("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc> https://x.example/1 </loc><lastmod>2025-03-09</lastmod><n:news><n:publication><n:name>X News</n:name><n:language>en</n:language></n:publication>
                <n:publication_date>2025-03-04T10:00Z</n:publication_date><n:title><![CDATA[T &amp; U]]></n:title></n:news></url>
              <url><loc>https://x.example/section</loc></url>
            </urlset>
            """);
        Assert.Equal(("news-sitemap", "X News"), (news.Kind, news.Title));
        Assert.Equal([("T & U", "https://x.example/1", 4), ("", "https://x.example/section", 0)], news.Items.Select(item => (item.Title, item.Url!.AbsoluteUri, item.PublishedAt?.Day ?? 0)));

        var index = Parse("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://x.example/a.xml.gz</loc></sitemap><sitemap><loc>javascript:1</loc></sitemap></sitemapindex>");
        Assert.Equal(("sitemap-index", "https://x.example/a.xml.gz"), (index.Kind, Assert.Single(index.Children).AbsoluteUri));
        Assert.Empty(index.Items);
    }

    [Fact]
    public void Parse_UnpacksGzip_ThatNoHeaderAnnounced() => Assert.Equal("T", Assert.Single(FeedParser.Parse(Packed(Encoding.UTF8.GetBytes(Rss("<item><title>T</title></item>"))), null, null).Items).Title);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("plain words")]
    [InlineData("<!doctype html><html><body><p>Hello<br></body></html>")]
    [InlineData("<opml version='1.0'><body/></opml>")]
    [InlineData("{\"a\": 1}")]
    [InlineData("{\"items\": [")]
    [InlineData("\u0089PNG\r\n")]
    public void Parse_SaysItIsNoFeed_WhenItIsNone(string text) => Assert.Equal("not-a-feed", Refused(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void Parse_PutsTheSitemapsOfAnIndex_NewestFirst()
    {
        var index = Parse(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>/pages.xml</loc></sitemap><sitemap><loc>/2023.xml</loc><lastmod>2023-12-31</lastmod></sitemap>
              <sitemap><loc>/2025.xml</loc><lastmod>2025-01-06T10:00:00+01:00</lastmod></sitemap><sitemap><loc>/2024.xml</loc><lastmod>2024-12-31</lastmod></sitemap><sitemap><loc>/News.xml</loc></sitemap>
            </sitemapindex>
            """);
        Assert.Equal(["/News.xml", "/2025.xml", "/2024.xml", "/2023.xml", "/pages.xml"], index.Children.Select(child => child.AbsolutePath));
        Assert.Empty(index.Warnings);
    }

    [Fact]
    public void Rss_StaysRss_WhenItsRootDeclaresAtomsNamespace()
    {
        var item = Assert.Single(Parse(
            """
            <rss version="2.0" xmlns="http://www.w3.org/2005/Atom" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A &amp;amp; B</title><atom:link href="https://herald.example/feed" rel="self"/>
              <item><title>The &lt;b&gt;ferry&lt;/b&gt; &amp;amp; the harbour</title><atom:link rel="self" href="https://herald.example/item.xml"/><link>/ferry</link><pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate></item>
            </channel></rss>
            """).Items);
        Assert.Equal(("The ferry & the harbour", "https://herald.example/ferry"), (item.Title, item.Url?.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2025, 1, 6, 10, 0, 0, TimeSpan.Zero), item.PublishedAt);
    }

    private static Feed Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text), "application/xml", Home);

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>C</title>{items}</channel></rss>";

    private static string Refused(byte[] bytes) => Assert.Throws<InvalidInputException>(() => FeedParser.Parse(bytes, null, null)).Code;

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
