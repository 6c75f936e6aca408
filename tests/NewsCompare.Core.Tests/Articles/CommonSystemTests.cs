namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages as the systems that are in use make them.</summary>
public sealed class CommonSystemTests
{
    private const string Headline = "Storm closes the harbour";
    private const string Deck = "Three yachts sank, and the roof of the fish hall lies in the southern basin of the port";

    [Theory]
    [InlineData("<h4><a href=/author/ann/>Ann Rook</a>, <a href=/author/bo/>Bo Elm</a></h4>", "Ann Rook|Bo Elm")]
    [InlineData("<h4><a href=/author/ann/>Ann Rook</a></h4><p>More on this: <a href=/t/bo/>Bo Elm</a></p>", "Ann Rook")]
    [InlineData("<p>By Ann Rook</p>", "Ann Rook")]
    public async Task Authors_AreThoseNamedTogether_WhereLinkedDataCallTheSecondAContributor(string byline, string expected)
    {
        var article = (await ExtractAsync($"{byline}{Story}", "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"" + Headline + "\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Rook\"},\"contributor\":[{\"@type\":\"Person\",\"name\":\"Bo Elm\"}]}</script>")).Article;

        Assert.Equal(expected.Split('|'), article.Authors);
    }

    [Fact]
    public async Task Authors_AreNone_WhereACaptionNamesThePhotographer()
    {
        var article = (await ExtractAsync($"<figure><img src=a.jpg><figcaption>The fish hall. <span class=byline itemprop=author>Fot.: Marek Sowa</span></figcaption></figure>{Story}")).Article;

        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData($"<p><strong>{Deck}</strong></p>", Deck)]
    [InlineData("<p><strong>The day after</strong></p>", null)]
    public async Task Standfirst_IsABoldFirstLine_ThatThePageIsDescribedBy(string line, string? expected)
    {
        var article = (await ExtractAsync($"<dl><dd>Written by Ann Rook</dd></dl><div itemprop=articleBody>{line}{Story}</div>", $"<meta name=description content='{Deck}'>")).Article;

        Assert.Equal(expected, article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs.TakeLast(HarbourStory.Lines.Length));
        Assert.DoesNotContain(Deck, article.Paragraphs);
    }

    [Theory]
    [InlineData("<section data-component=Newsletterbox class=box><h3>Rankiem w skrzynce</h3><p>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</p></section>")]
    [InlineData("<div data-testid=inline-newsletter-signup><p>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</p></div>")]
    [InlineData("<p><a href=/newsletter>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</a></p>")]
    [InlineData("<p><em>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</em> <a href=/newsletter>Newsletter</a></p>")]
    [InlineData("<p>Zapisz się na nasz newsletter i codziennie rano otrzymuj najważniejsze wiadomości.</p>")]
    [InlineData("<p><strong>Volg ons ook op WhatsApp voor het laatste nieuws.</strong></p>")]
    public async Task Paragraphs_HoldNoOfferOfNewsletters_InAnyLanguage(string offer)
    {
        var lines = HarbourStory.Lines;
        Assert.Equal(lines, (await ExtractAsync($"{HarbourStory.Paragraphs(lines[..3])}{offer}{HarbourStory.Paragraphs(lines[3..])}")).Article.Paragraphs);
        Assert.Equal(lines, (await ExtractAsync($"{Story}{offer}")).Article.Paragraphs);
    }

    [Fact]
    public async Task Paragraphs_AreKept_OfAStoryThatItsElementCallsANewsletterArticle() =>
        Assert.Equal(HarbourStory.Lines, (await ExtractAsync($"<div data-testid=newsletter-article>{Story}</div>")).Article.Paragraphs);

    [Fact]
    public async Task Paragraphs_AreKept_ThatTellOfANewsletterAndLinkToIt()
    {
        var told = "The port master had warned of the storm in <a href=/newsletter>the newsletter of the port</a>, which goes out to two thousand people each week.";
        Assert.Contains((await ExtractAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}<p>{told}</p>{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}")).Article.Paragraphs, paragraph => paragraph.StartsWith("The port master had warned", StringComparison.Ordinal));
    }

    private static string Story => HarbourStory.Paragraphs(HarbourStory.Lines);

    private static Task<Core.Articles.Extraction> ExtractAsync(string inside, string head = "") =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Headline}</title>{head}</head><body><main><article><h1>{Headline}</h1>{inside}</article></main></body></html>");
}
