using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Questions for consent: they are no story, whatever their elements are called.</summary>
public sealed class ConsentTextTests
{
    [Theory]
    [InlineData("We and our 311 partners store and read personal data on your device to show you what you may like.")]
    [InlineData("Zusammen mit unseren 311 Partnern speichern und verarbeiten wir Daten auf Ihrem Endgerät, um unser Angebot zu bezahlen.")]
    [InlineData("Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker des données personnelles sur votre appareil.")]
    [InlineData("Nosotros y nuestros 311 socios guardamos cookies y datos personales en su dispositivo para mostrarle anuncios.")]
    public async Task ExtractAsync_FindsNoArticle_InAQuestionForConsent(string question)
    {
        var found = await ReadAsync(string.Empty, $"<div><h2>The Aldbrook Post</h2><p>{question}</p></div>");

        Assert.Equal(ExtractionOutcome.NotAnArticle, found.Outcome);
        Assert.Contains("a question for consent in the place of the page", found.Reasons);
    }

    [Theory]
    [InlineData("<div id=cookie-banner role=dialog>")]
    [InlineData("<div class=k7>")]
    public async Task ExtractAsync_Fails_WhereAnArticlesPageHoldsNothingElse(string element)
    {
        var found = await ReadAsync("<meta property=og:type content=article>", $"<div id=root></div>{element}<p>We and our 311 partners store and read personal data, like browsing data or unique identifiers, on your device. You may change your mind at any time.</p></div>");

        Assert.Equal(ExtractionOutcome.Failed, found.Outcome);
        Assert.Empty(found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_ReadsAStory_ThatIsAboutConsent()
    {
        string[] story = ["The regulator has fined a newspaper for storing cookies before its readers had given their consent, it said on Monday.", "“We never asked our readers for personal data,” its chief said."];

        Assert.Equal(story, (await ReadAsync("<meta property=og:type content=article>", $"<article><h1>Newspaper is fined</h1>{HarbourStory.Paragraphs(story)}</article>")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutAQuestionForConsent_BehindAStory()
    {
        const string question = "<div class=k7><h2>Your choice</h2><p>We and our 311 partners store and read personal data, like browsing data, on your device.</p><p>With your permission we and our partners may use precise geolocation data.</p></div>";

        Assert.Equal(HarbourStory.Lines, (await ReadAsync(string.Empty, $"<div><h1>Storm closes the harbour</h1><div class=text>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></div>{question}")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsAColumn_ThatSpeaksToItsReadersOfCookies()
    {
        string[] column = [.. HarbourStory.Lines, "Cookies follow you from your device to mine, and whoever sells your personal data knows it.", "You never gave your consent to a cookie from a ferry company, and neither did I."];

        Assert.Equal(column, (await ReadAsync(string.Empty, $"<article><h1>The cookie that follows you</h1><div>{HarbourStory.Paragraphs(column)}</div></article>")).Article.Paragraphs);
    }

    private static Task<Extraction> ReadAsync(string head, string body) => SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Newspaper is fined</title>{head}</head><body>{body}</body></html>");
}
