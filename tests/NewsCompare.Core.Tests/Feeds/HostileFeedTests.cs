using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class HostileFeedTests
{
    [Fact]
    public void Parse_RefusesDepth_WhetherClosedOrNot()
    {
        Assert.Equal("feed-too-deep", Refused("<rss><channel>" + Many("<a>", 100_000) + Many("</a>", 100_000) + "</channel></rss>"));
        Assert.Equal("feed-too-deep", Refused("<rss><channel>" + Many("<b>", 100_000)));
        Assert.Equal("not-a-feed", Refused("{\"items\":" + Many("[", 100_000)));
    }

    [Fact]
    public void Parse_RefusesSize_AlsoWhenPacked()
    {
        Assert.Equal("feed-too-large", Refused(new byte[FeedBytes.Most + 1]));
        Assert.Equal("feed-too-large", Refused("<rss><channel>" + Many("<item/>", GuardedXml.MostItems + 1) + "</channel></rss>"));
        Assert.Equal("feed-too-large", Refused("<rss><channel>" + Many("<ITEM/>", GuardedXml.MostItems + 1) + "</channel></rss>"));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            for (var block = 0; block < 200; block++)
            {
                gzip.Write(new byte[1024 * 1024]);
            }
        }

        Assert.Equal("feed-too-large", Refused(packed.ToArray()));
    }

    [Theory]
    [InlineData("<rss ", "a{0}='x' ", "><channel/></rss>")]
    [InlineData("<rss ", "a{0}=x ", "><channel/></rss>")]
    [InlineData("<rss ", "xmlns:a{0}='x' ", "><channel/></rss>")]
    [InlineData("<rss><channel>&", "<a{0}:b></a{0}:b>", "</channel></rss>")]
    [InlineData("<rss><channel>", "<b a{0}:c='x'/>", "</channel></rss>")]
    public void Parse_RefusesAFloodOfNames_Soon(string before, string shape, string after)
    {
        var feed = before + string.Concat(Enumerable.Range(0, 100_000).Select(at => string.Format(CultureInfo.InvariantCulture, shape, at))) + after;
        Timing.EndsWithin(TimeSpan.FromSeconds(2), () => Assert.Equal("feed-too-large", Refused(feed)));
    }

    [Fact]
    public void Parse_EndsFast_OnFloods() => Timing.EndsWithin(TimeSpan.FromSeconds(10), () =>
    {
        foreach (var flood in (string[])["<", "<a b='", "<!--", "<![CDATA[x]]", "&a", "&#1;", "]]>", "<a:b:c ", "<item>", "</item>", "<br>", "\"'", "<a b=\""])
        {
            try
            {
                FeedParser.Parse(Encoding.UTF8.GetBytes("<rss><channel><item><title>" + Many(flood, 200_000 / flood.Length)), null, null);
            }
            catch (InvalidInputException refused)
            {
                Assert.StartsWith("feed-", refused.Code, StringComparison.Ordinal);
            }
        }
    });

    [Theory]
    [InlineData("<rss>&", "</rss>", "<item>")]
    [InlineData("& ", "<!---->", "<rss><channel><item><title>T</title></item></channel></rss>")]
    [InlineData("& ", "<!-- <rss> -->", "<rss><channel><item><title>T</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title><![CDATA[", "<!--<b>", "]]></title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title><![CDATA[", "<!--", "]]></title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title><![CDATA[", "<b", "]]></title></item></channel></rss>")]
    [InlineData("& <feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>", "&lt;!--&lt;b&gt;", "</title></entry></feed>")]
    public void Parse_EndsFast_OnAMegabyteOfOneShape(string before, string shape, string after)
    {
        var feed = before + Many(shape, 1_000_000 / shape.Length) + after;
        Timing.EndsWithin(TimeSpan.FromSeconds(2), () => Assert.Single(Parse(feed).Items));
    }

    [Fact]
    public void Parse_ExpandsNoBomb_AndReadsNoFile()
    {
        var laughs = Parse("<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><item><title>[&a;|&b;|&x;]</title></item></channel></rss>");
        Assert.Equal("[ha|&b;|&x;]", Assert.Single(laughs.Items).Title);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>Caf&eacute;&nbsp;X & Y</title><link>https://x.example/?a=1&copy=2</link></item></channel></rss>", "Café X & Y", "https://x.example/?a=1&copy=2")]
    [InlineData("<rss><channel><item><media:title>M</media:title><title>T</title><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title>T</title><description>a<br>b<p>c<b>d</p></b></description><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("Warning: <b>disk</b> full\n<?xml version='1.0'?><rss><channel><item><title>T</title><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title>T</title><link>https://x.example/1</link></item></channel></rss><script>1 < 2</script>", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title a='1' a='2' b=c d>T</title><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title>T</title><link>https://x.example/1</link><descr", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title>A\u000BB\u0000\u001A</title><link>https://x.example/1</link></item></channel></rss>\u001A", "AB", "https://x.example/1")]
    [InlineData("<!-- no <rss> here --><rss><channel><item><title>T</title><link>https://x.example/1</link><br></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("<?xml version='1.1'?><rss><channel><item><title>T</title><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    [InlineData("<rss><channel><item><title><![CDATA[T</title><link>https://x.example/1</link></item></channel></rss>", "Thttps://x.example/1", null)]
    [InlineData("<rss xmlns:x=''><channel><item><title>T</title><x:y:z>1</x:y:z><link>https://x.example/1</link></item></channel></rss>", "T", "https://x.example/1")]
    public void Parse_MendsWhatIsIllFormed_AndSaysSo(string text, string title, string? link)
    {
        var feed = Parse(text);
        var item = Assert.Single(feed.Items);
        Assert.Equal(title, item.Title.Replace("</title><link>", "", StringComparison.Ordinal).Replace("</link></item></channel></rss>", "", StringComparison.Ordinal));
        Assert.Equal(link, item.Url?.OriginalString);
        Assert.Contains(feed.Warnings, warning => warning.Contains("ill-formed", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_LeavesOutHalfASurrogate_InJson() =>
        Assert.Equal(["", "T"], Parse("""{"version": "https://jsonfeed.org/version/1", "items": [{"title": "\ud800"}, {"title": "T"}, 7]}""").Items.Select(item => item.Title));

    [Fact]
    public void Parse_Answers_WhenANameInJsonIsHalfASurrogate()
    {
        try
        {
            Assert.Equal("T", Assert.Single(Parse("""{"\ud800items": 1, "items": [{"\udc00title": 2, "title": "T"}]}""").Items).Title);
        }
        catch (InvalidInputException refused)
        {
            Assert.Equal("not-a-feed", refused.Code);
        }
    }

    [Fact]
    public void Parse_SeparatesItems_WhenOneWasNeverClosed() =>
        Assert.Equal(["A", "B", "C"], Parse("<rss><channel><item><title>A</title><item><title>B</title></item><item><title>C</title></rss>").Items.Select(item => item.Title));

    private static Feed Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, null);

    private static string Refused(string text) => Refused(Encoding.UTF8.GetBytes(text));

    private static string Refused(byte[] bytes) => Assert.Throws<InvalidInputException>(() => FeedParser.Parse(bytes, null, null)).Code;

    private static string Many(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}

public sealed class FeedParserLaws
{
    private const string Feed = "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>C</title><item><title>A &amp; <![CDATA[B]]></title>"
        + "<link>https://x.example/1</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><dc:creator>D</dc:creator></item></channel></rss>";

    // Whatever is done to a feed, the answer is a feed or a typed refusal.
    [Fact]
    public void Parse_AnswersOrRefuses_WhenBytesAreChangedCutOrPutIn() =>
        Gen.Select(Gen.Int[0, Feed.Length - 1], Gen.Int[0, Feed.Length - 1], Gen.String[Gen.Char["<>&;'\"/=![]-?:aé\0 x"], 0, 8]).Sample((from, to, put) =>
        {
            var (start, end) = from < to ? (from, to) : (to, from);
            try
            {
                return FeedParser.Parse(Encoding.UTF8.GetBytes(Feed[..start] + put + Feed[end..]), null, null).Items.Count <= 2;
            }
            catch (InvalidInputException refused)
            {
                return refused.Code is "not-a-feed" or "feed-damaged";
            }
        });
}
