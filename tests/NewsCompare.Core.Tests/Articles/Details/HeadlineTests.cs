using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class HeadlineTests
{
    private const string Body = "<p>The council of the valley met on Tuesday to vote on the new bridge, which has been planned for nine years.</p>";

    [Theory]
    [InlineData("<title>Bridge vote delayed again - Valley Herald</title>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Valley Herald | Bridge vote delayed again</title><meta property=og:site_name content='Valley Herald'>", "", "Bridge vote delayed again")]
    [InlineData("<title>Local vote postponed</title><meta property=og:title content='Bridge vote delayed again'>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Bridge vote delayed again</title>", "<h1>Valley Herald</h1><h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Bridge vote delayed again</title>", "<h1><span>Valley news</span><span>Bridge vote delayed again</span></h1>", "Bridge vote delayed again")]
    [InlineData("<title>What drivers need to know - Valley Herald</title>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Bridge | VH</title><meta property=og:title content='You will not believe this vote'>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>x</title><meta property=og:title content='Bridge vote delayed...'>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Bridge vote delayed again | Valley Herald</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Valley Herald - local news\"}</script>", "<h1>Bridge vote delayed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>Valley Herald</title>", "<h2><a href=/x>Harbour closed by the storm</a></h2><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("<title>Valley Herald :: News :: Bridge vote delayed again</title>", "", "Bridge vote delayed again")]
    [InlineData("<title>Bridge vote de&shy;layed again</title>", "<h1>Bridge vote de&shy;layed again</h1>", "Bridge vote delayed again")]
    [InlineData("<title>橋のトラック通行を禁止 市議会が可決：港新聞</title>", "<h1>橋のトラック通行を禁止 市議会が可決</h1>", "橋のトラック通行を禁止 市議会が可決")]
    [InlineData("<title>橋のトラック通行を禁止｜港ニュース</title>", "", "橋のトラック通行を禁止")]
    [InlineData("<title>市议会禁止卡车通行大桥_港口日报</title>", "", "市议会禁止卡车通行大桥")]
    [InlineData("<title>市议会禁止卡车通行大桥_新闻中心_港口网</title>", "", "市议会禁止卡车通行大桥")]
    [InlineData("<title>市议会禁止卡车通行大桥--社会--港口网</title>", "", "市议会禁止卡车通行大桥")]
    [InlineData("<title>市议会禁止卡车通行大桥：很遗憾-港口网</title>", "", "市议会禁止卡车通行大桥：很遗憾")]
    [InlineData("<title>市议会禁止卡车通行大桥-港口网</title>", "", "市议会禁止卡车通行大桥")]
    [InlineData("<title>다리 화물차 통행 금지 의결 - 항구일보</title>", "", "다리 화물차 통행 금지 의결")]
    [InlineData("<title>市議会が九対四で可決－港に橋</title>", "", "市議会が九対四で可決－港に橋")]
    [InlineData("<title>Vote on Rook-Smith bridge delayed</title>", "", "Vote on Rook-Smith bridge delayed")]
    public async Task ExtractAsync_GivesTheHeadlineOnWhichThePageAgrees_WhenItsSourcesDiffer(string head, string headings, string expected)
    {
        var page = Encoding.UTF8.GetBytes($"<html><head>{head}</head><body>{headings}{Body}{Body.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</body></html>");

        var found = await ArticleExtractor.ExtractAsync(page, "text/html; charset=utf-8", new Uri("https://valleyherald.example/bridge"), CancellationToken.None);

        Assert.Equal(expected, found.Article.Headline);
    }

    [Theory]
    [InlineData("The Tarn Log: Bridge vote delayed again", "<h1>The Tarn Log</h1>", "")]
    [InlineData("The Tarn Log: Bridge vote delayed again", "", "")]
    [InlineData("The Tarn Log: Bridge vote delayed again", "<h1><a href='https://valleyherald.example/'>The Tarn Log</a></h1>", "<meta property=og:title content='The Tarn Log'>")]
    [InlineData("Bridge vote delayed again ~ The Tarn Log", "<h1>The Tarn Log</h1>", "")]
    [InlineData("Valley Herald", "<h1>Valley Herald</h1>", "<meta property=og:title content='Valley Herald'>")]
    public async Task ExtractAsync_GivesTheHeadingOfTheEntry_BelowTheSignOfABlog(string title, string sign, string head)
    {
        var page = $"<html lang=en><head><title>{title}</title>{head}<meta name=description content='Notes on the bridges of the valley and those who build them.'></head><body><div id=header>{sign}<p class=description>Notes on the bridges of the valley and those who build them.</p></div>"
            + $"<div class=hfeed><h2 class=date-header>Tuesday, 3 November 2026</h2><div class='post hentry'><h3 class='post-title entry-title'>Bridge vote delayed again</h3><div class=entry-content>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></div></div></body></html>";
        var article = (await SavedPages.ExtractHtmlAsync(page, "https://valleyherald.example/2026/11/bridge.html")).Article;

        Assert.Equal("Bridge vote delayed again", article.Headline);
        Assert.Null(article.Parts.Standfirst);
    }

    [Theory]
    [InlineData("Valley Herald", "<h2>Tuesday, 3 November 2026</h2><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("All things take time | Market of the good life", "<h1>All things take time</h1><h2>Market of the good life</h2>", "All things take time")]
    [InlineData("Bank crisis: Regulator admits failures", "<meta property=og:title content='Bank crisis: Regulator admits failures'><h2>Regulator admits failures</h2>", "Bank crisis: Regulator admits failures")]
    public async Task ExtractAsync_TakesNoDayAndNoMotto_ForTheHeadline(string title, string headings, string headline) =>
        Assert.Equal(headline, (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{title}</title></head><body>{headings}{HarbourStory.Paragraphs(HarbourStory.Lines)}</body></html>", "https://valleyherald.example/bridge")).Article.Headline);

    [Theory]
    [InlineData("Home - Herald", "<header><a href=/>Herald</a></header><article><h1></h1><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("Herald", "<header><h1>Herald</h1></header><article><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("Home - Herald", "<header><h1><img src=x alt=Herald></h1></header><article><p>Valley</p><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("Bridge vote delayed again - Herald", "<header><h1>Herald</h1></header><article><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("The Valley Herald", "<header><h1><a href=/>The Valley Herald</a></h1></header><article><h2>Bridge vote delayed again</h2>", "Bridge vote delayed again")]
    [InlineData("Bridge vote delayed again | The Herald", "<h1>The Herald</h1><article><h3 class=t>Bridge vote delayed again</h3>", "Bridge vote delayed again")]
    [InlineData("War ends | The Herald", "<h1>War ends</h1><article><h3>What the war was about</h3>", "War ends")]
    [InlineData("Home - Herald", "<article><h1>War ends</h1>", "War ends")]
    [InlineData("War ends", "<article><h1>War ends</h1><h2>What the war was about</h2>", "War ends")]
    [InlineData("War ends - Herald", "<article><h1>War ends</h1><h2>What the war was about</h2>", "War ends")]
    [InlineData("", "<article><h1><span>EXCLUSIVE</span>Bridge vote delayed again</h1>", "EXCLUSIVE Bridge vote delayed again")]
    [InlineData("", "<article><h1><b>B</b>ridge vote delayed again</h1>", "Bridge vote delayed again")]
    public async Task ExtractAsync_GivesTheHeadlineOfTheArticle_NotTheNameOfTheSite(string title, string top, string expected) =>
        Assert.Equal(expected, (await SavedPages.ExtractHtmlAsync($"<html><head><title>{title}</title></head><body>{top}{Body}{Body.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</body></html>")).Article.Headline);

    [Theory]
    [InlineData("Council puts off vote on old bridge", "<h2>Council puts off vote on old bridge</h2>", "Council puts off vote on old bridge")]
    [InlineData("Council puts off vote on old bridge", "<h2><span>Valley roads</span> <span>Council puts off vote on old bridge</span></h2>", "Council puts off vote on old bridge")]
    [InlineData("Valley roads: Council puts off vote on old bridge", "<h2><span>Valley roads</span> <span>Council puts off vote on old bridge</span></h2>", "Council puts off vote on old bridge")]
    [InlineData("Council puts off vote on old bridge", "<h2><a href=/x>Council puts off vote on old bridge</a></h2>", "Bridge vote delayed again")]
    [InlineData("Council puts off vote on old bridge", "<h2>What drivers need to know now</h2>", "Bridge vote delayed again")]
    [InlineData("Council puts off vote on old bridge", "<h2>Bridge vote delayed again</h2><h2>Council puts off vote on old bridge</h2>", "Bridge vote delayed again")]
    public async Task ExtractAsync_GivesTheHeadingThatReadersSee_WhereTheTopOneIsWrittenForSearchEngines(string open, string below, string expected) =>
        Assert.Equal(expected, (await SavedPages.ExtractHtmlAsync($"<html><head><title>Bridge vote delayed again</title><meta property=og:title content='{open}'></head><body><nav><h1>Bridge vote delayed again</h1></nav><article>{below}{Body}{Body.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</article></body></html>")).Article.Headline);

    [Theory]
    [InlineData("By ANNA BERGSTROM", "Anna Bergstrom")]
    [InlineData("Written by Carl von Leute on 3 May 2024", "Carl von Leute")]
    public async Task ExtractAsync_ReadsTheBylineBelowTheHeadline_WhenMetadataNameNobody(string byline, string expected)
    {
        var page = Encoding.UTF8.GetBytes($"<html><body><h1>Bridge vote delayed again</h1><p>{byline}</p>{Body}{Body}</body></html>");

        var found = await ArticleExtractor.ExtractAsync(page, "text/html; charset=utf-8", null, CancellationToken.None);

        Assert.Equal([expected], found.Article.Authors);
    }

    [Fact]
    public async Task Headline_MayNameTheTownThatTheOutletIsCalledAfter()
    {
        var next = $"<article><h1>Fair opens in Arle</h1><p>The fair in Arle opened on Sunday with fireworks and a band from the capital.</p></article>";
        var page = $"<html lang=en><head><title>Storm closes the harbour of Tollen - Tollen Courier</title></head><body><article><h1>Storm closes the harbour of Tollen</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article>{next}</body></html>";

        Assert.Equal("Storm closes the harbour of Tollen", (await SavedPages.ExtractHtmlAsync(page, "https://tollen.example/storm")).Article.Headline);
    }
}
