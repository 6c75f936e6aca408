namespace NewsCompare.Core.Tests.Articles;

/// <summary>Who signs: people before organisations, and those whom a line beside the headline or a dateline names.</summary>
public sealed class SigningTests
{
    [Theory]
    [InlineData("""[{"@type":"Person","name":"Ida Marlow"},{"@type":"Organization","name":"Quay Media Group"}]""", "", "Ida Marlow", "Quay Media Group")]
    [InlineData("""[{"@type":["Organization","Brand"],"name":"Quay Media Group"},{"@type":"Person","name":"Ida Marlow"}]""", "", "Ida Marlow", "Quay Media Group")]
    [InlineData("""[{"@type":"Person","name":"Ida Marlow"},{"@type":"NewsMediaOrganization","name":"The Tollen Courier"}]""", "", "Ida Marlow", "")]
    [InlineData("""[{"@type":"Person","name":"Ida Marlow"},{"@type":"Organization","name":"Reuters"}]""", "", "Ida Marlow|Reuters", "")]
    [InlineData("""{"@type":"Organization","name":"Quay Media Group"}""", "<p class=byline>By <a rel=author href=/ida>Ida Marlow</a></p>", "Ida Marlow", "")]
    [InlineData("""{"@type":"Organization","name":"Quay Research Council"}""", "", "Quay Research Council", "")]
    [InlineData("""[{"@type":"Organization","name":"Ida Marlow"},{"@type":"Organization","name":"Tom Fenn"}]""", "", "Ida Marlow|Tom Fenn", "")]
    public async Task ExtractAsync_TellsOrganizationsFromPeople(string author, string above, string authors, string organizations)
    {
        var article = await ReadAsync($$"""<script type=application/ld+json>{"@type":"NewsArticle","headline":"Storm closes harbour","author":{{author}}}</script>""", above);

        Assert.Equal(authors, string.Join('|', article.Authors));
        Assert.Equal(organizations, string.Join('|', article.Parts.Organizations));
    }

    [Theory]
    [InlineData("<p>Jonas Feld is local affairs editor</p>", "Jonas Feld")]
    [InlineData("<p>Jonas Feld is the Courier's local affairs editor.</p>", "Jonas Feld")]
    [InlineData("<p class=author>Jonas Feld ist Redakteur im Lokalen</p>", "Jonas Feld")]
    [InlineData("<p>Jonas Feld est journaliste au service local</p>", "Jonas Feld")]
    [InlineData("<p>Jonas Feld</p><p>Staff writer</p>", "Jonas Feld")]
    [InlineData("<p>Aus Tollen berichtet Jonas Feld</p>", "Jonas Feld")]
    [InlineData("<p class=byline>jof/dpa</p>", "dpa")]
    [InlineData("<p class=byline>Por Ana Lima e João Reis — São Paulo</p>", "Ana Lima|João Reis")]
    [InlineData("<p>김민수 기자 kim@courier.example</p>", "김민수")]
    [InlineData("<p>Jonas Feld is the new editor of the Courier</p>", "")]
    [InlineData("<p>Jonas Feld is port master</p>", "")]
    public async Task ExtractAsync_FindsWhoSigns_BelowTheHeadline(string line, string authors)
    {
        var article = await ReadAsync("", line);

        Assert.Equal(authors, string.Join('|', article.Authors));
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("(서울=연합뉴스) 김민수 기자 = ", "항구가 폭풍 때문에 월요일에 폐쇄되었고 저녁까지 한 척의 여객선도 출항하지 못했다고 항만장이 라디오에서 말했다.", "김민수")]
    [InlineData("【ロンドン共同＝山田太郎】", "港は嵐のため月曜日に閉鎖され、夕方まで一隻のフェリーも出港しなかったと、港長はラジオで述べた。", "")]
    [InlineData("【北京＝共同】", "港は嵐のため月曜日に閉鎖され、夕方まで一隻のフェリーも出港しなかったと、港長はラジオで述べた。", "")]
    [InlineData("[부산=항구일보] ", "항구가 폭풍 때문에 월요일에 폐쇄되었고 저녁까지 한 척의 여객선도 출항하지 못했다고 항만장이 라디오에서 말했다.", "")]
    public async Task ExtractAsync_FindsWhoSigns_InADateline(string dateline, string text, string authors) =>
        Assert.Equal(authors, string.Join('|', (await ReadAsync("", $"<p>{dateline}{text}</p><p>{text}</p>")).Authors));

    [Theory]
    [InlineData("<div data-testid=byline-name>Jonas Feld</div>", "Jonas Feld")]
    [InlineData("<div data-testid=byline-contributors><span>Jonas Feld</span><div><span>Harbour reporter</span></div></div>", "Jonas Feld")]
    [InlineData("<div data-testid=author-name>Jonas Feld</div>", "Jonas Feld")]
    [InlineData("<span class='x1 contributor'>Jonas Feld</span>", "Jonas Feld")]
    [InlineData("<span class=reporter-name>Jonas Feld</span>", "Jonas Feld")]
    [InlineData("<span class=journalist>Jonas Feld</span>", "Jonas Feld")]
    [InlineData("<span class=writer>Jonas Feld</span>", "Jonas Feld")]
    [InlineData("<a href=/profile/jonas-feld>Jonas Feld</a>", "Jonas Feld")]
    [InlineData("<div class=writer>Told by the whole desk.</div>", "The Tollen Courier")]
    public async Task ExtractAsync_BelievesANamedLine_WhereOnlyTheOutletSigns(string above, string authors) =>
        Assert.Equal(authors, string.Join('|', (await ReadAsync("""<script type=application/ld+json>{"@type":"NewsArticle","headline":"Storm closes harbour","author":{"@type":"Organization","name":"The Tollen Courier"}}</script>""", above)).Authors));

    [Fact]
    public async Task ExtractAsync_TakesNoWriterFarFromTheHeadline_ForItsAuthor() =>
        Assert.Equal("The Tollen Courier", string.Join('|', (await SavedPages.ExtractHtmlAsync("<html><head><title>Storm closes harbour</title><meta property=og:site_name content='The Tollen Courier'><meta name=author content='The Tollen Courier'></head><body><article><h1>Storm closes harbour</h1>"
            + $"{HarbourStory.Paragraphs(HarbourStory.Lines)}{HarbourStory.Paragraphs(HarbourStory.Lines.Select(line => "Again: " + line))}</article><div><h3>Bread wins a prize</h3><span class=writer>Jonas Feld</span></div></body></html>")).Article.Authors));

    private static async Task<NewsCompare.Core.Articles.Article> ReadAsync(string head, string above) => (await SavedPages.ExtractHtmlAsync(
        $"<html><head><title>Storm closes harbour</title><meta property=og:site_name content='The Tollen Courier'>{head}</head><body><article><h1>Storm closes harbour</h1>{above}{HarbourStory.Paragraphs(HarbourStory.Lines)}</article></body></html>")).Article;
}
