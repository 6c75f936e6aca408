using System.Text;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Markup;

public sealed class PageLinksTests
{
    private static readonly Uri Page = new("https://herald.example/news/");

    [Fact]
    public void Read_GivesLinks_WithAllTheirFacts()
    {
        var links = Read("""
            <head><link rel="Alternate" type="application/RSS+xml; charset=utf-8" title=" All  news " href="/feed"></head>
            <body><a href="1.html#top">The  harbour <b>reopens</b></a><a href="javascript:alert(1)">No</a><a href="mailto:a@b.example">No</a><a name="x">No</a></body>
            """);
        Assert.Equal([("https://herald.example/feed", "", "application/rss+xml", "All news"), ("https://herald.example/news/1.html#top", "The harbour reopens", null, null)],
            links.Select(link => (link.Url.AbsoluteUri, link.Text, link.Type, link.Title)));
        Assert.Equal(["alternate"], links[0].Relations);
    }

    [Fact]
    public void Read_ResolvesLinks_AgainstTheStatedBase() =>
        Assert.Equal("https://cdn.herald.example/a/1", Assert.Single(Read("<base href='//cdn.herald.example/a/'><a href='1'>One</a>")).Url.AbsoluteUri);

    [Fact]
    public void Read_StopsAtItsLimit_OnAPageOfLinks() =>
        Assert.Equal(PageLinks.Most, (Read(string.Concat(Enumerable.Range(0, PageLinks.Most + 10).Select(i => $"<a href='/{i}'>x</a>")))).Count);

    [Fact]
    public void Read_SaysWhy_WhenTheGuardRefusesThePage() => Assert.Equal(
        "page-refused", (Assert.Throws<InvalidInputException>(() => Read(string.Concat(Enumerable.Repeat("<div>", 2000))))).Code);

    private static IReadOnlyList<PageLink> Read(string html) => PageLinks.Read(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", Page, TestContext.Current.CancellationToken);
}
