namespace NewsCompare.Core.Tests.Articles.Details;

/// <summary>The names of authors in linked data.</summary>
public sealed class LinkedAuthorTests
{
    [Theory]
    [InlineData("Person", "Rook, Ann", "Ann Rook")]
    [InlineData("Person", "Rook, Ann M.", "Ann M. Rook")]
    [InlineData("Person", "Ann Rook, Bo Elm", "Ann Rook|Bo Elm")]
    [InlineData("Person", "Ann Rook", "Ann Rook")]
    public async Task Authors_AreOnePerson_WhereTheFamilyNameStandsFirst(string type, string name, string expected)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\",\"author\":{{\"@type\":\"{type}\",\"name\":\"{name}\"}}}}</script></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article></body></html>")).Article;

        Assert.Equal(expected.Split('|'), article.Authors);
    }

    [Theory]
    [InlineData("<h4>About the Ledger</h4><p>The Ledger has covered Harbor City since 1881. Support local news with a subscription.</p>")]
    [InlineData("<h4>About us</h4><p>The Ledger is the newspaper of Harbor City.</p>")]
    public async Task Authors_AreNotTheHeadingOfABoxAboutTheOutlet(string box)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\",\"author\":{{\"@type\":\"Organization\",\"name\":\"Meridian Wire\"}}}}</script></head><body><div class=entry><h1>Storm closes the harbour</h1><p class=entry-meta>By MERIDIAN WIRE</p><div class=entry-content>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div><div class=author-box>{box}</div></div></body></html>")).Article;

        Assert.Equal(["Meridian Wire"], article.Authors);
    }

    [Theory]
    [InlineData("(Theo TTXVN)", "TTXVN")]
    [InlineData("(भाषा)", "भाषा")]
    public async Task Agencies_AreThoseOfVietnamAndIndia(string line, string agency)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>{line}</p></article></body></html>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Contains(agency, article.Parts.Agencies);
    }
}
