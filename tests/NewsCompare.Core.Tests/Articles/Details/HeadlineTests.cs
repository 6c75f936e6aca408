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
    public async Task ExtractAsync_GivesTheHeadlineOnWhichThePageAgrees_WhenItsSourcesDiffer(string head, string headings, string expected)
    {
        var page = Encoding.UTF8.GetBytes($"<html><head>{head}</head><body>{headings}{Body}{Body.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</body></html>");

        var found = await ArticleExtractor.ExtractAsync(page, "text/html; charset=utf-8", new Uri("https://valleyherald.example/bridge"), CancellationToken.None);

        Assert.Equal(expected, found.Article.Headline);
    }

    [Theory]
    [InlineData("By ANNA BERGSTROM", "Anna Bergstrom")]
    [InlineData("Written by Carl von Leute on 3 May 2024", "Carl von Leute")]
    public async Task ExtractAsync_ReadsTheBylineBelowTheHeadline_WhenMetadataNameNobody(string byline, string expected)
    {
        var page = Encoding.UTF8.GetBytes($"<html><body><h1>Bridge vote delayed again</h1><p>{byline}</p>{Body}{Body}</body></html>");

        var found = await ArticleExtractor.ExtractAsync(page, "text/html; charset=utf-8", null, CancellationToken.None);

        Assert.Equal([expected], found.Article.Authors);
    }
}
