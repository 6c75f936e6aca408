namespace NewsCompare.Core.Tests.Articles;

public sealed class StatedAddressTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","mainEntityOfPage":"https://tollen.example/pier"}""", "", "https://tollen.example/pier")]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","mainEntityOfPage":{"@type":"WebPage","@id":"https://tollen.example/pier"}}""", "", "https://tollen.example/pier")]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","mainEntityOfPage":true,"url":"https://tollen.example/pier"}""", "", "https://tollen.example/pier")]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","mainEntityOfPage":"https://tollen.example/","@id":"https://tollen.example/pier#article"}""", "", "https://tollen.example/pier")]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","url":"https://tollen.example/other"}""", """<meta property="og:url" content="https://tollen.example/pier">""", "https://tollen.example/pier")]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","url":"https://tollen.example/pier"}""", """<link rel="canonical" href="https://tollen.example/">""", "https://tollen.example/pier")]
    [InlineData("""{}""", """<link rel="canonical" href="https://tollen.example"><meta property="og:url" content="https://tollen.example/">""", null)]
    [InlineData("""{"@type":"Organization","name":"Tollen Times","url":"https://tollen.example/about"}""", "", null)]
    [InlineData("""{"@type":"NewsArticle","headline":"Pier","url":"/pier"}""", "", null)]
    public async Task ExtractAsync_ReadsTheAddressOfTheArticle_FromItsLinkedDataLast(string data, string meta, string? expected)
    {
        var found = await SavedPages.ExtractHtmlAsync(
            $"<html><head><title>Pier</title>{meta}<script type=\"application/ld+json\">{data}</script></head><body><article><h1>Pier</h1><p>The harbour board of Tollen approved a new pier on Monday.</p></article></body></html>");
        Assert.Equal(expected, found.Article.CanonicalUrl?.AbsoluteUri);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheAddressOfTheFirstPage_ForThatPage() =>
        Assert.Equal("https://tollen.example/", (await SavedPages.ExtractHtmlAsync("<link rel=canonical href=/><h1>Pier</h1><p>The board approved a new pier.</p>", "https://tollen.example/")).Article.CanonicalUrl?.AbsoluteUri);

    [Fact]
    public async Task ExtractAsync_TakesNoNamesAndPasswords_FromAddresses() =>
        Assert.Equal("https://tollen.example/amp", (await SavedPages.ExtractHtmlAsync("<link rel=amphtml href='https://user:pw@tollen.example/amp'><h1>Pier</h1><p>The board approved a new pier.</p>")).Article.Parts.AmpUrl?.AbsoluteUri);
}
