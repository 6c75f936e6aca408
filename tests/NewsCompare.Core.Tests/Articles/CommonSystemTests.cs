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
    [InlineData("Divers look for a lost anchor")]
    [InlineData("Three yachts sank at the pier. A roof is in the water, and nobody knows whose.")]
    public async Task Standfirst_IsABoldFirstParagraph_ThatThePageIsDescribedBy(string deck)
    {
        var article = (await ExtractAsync($"<p>By Ann Rook</p><div class=body><p><strong>{deck}</strong></p>{Story}</div>", $"<meta name=description content='{deck}'>")).Article;

        Assert.Equal(deck, article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("<ul class=td-category><li class=entry-category><a href=/c>Coast</a></li></ul>")]
    [InlineData("<dl><dt>Details</dt><dd class=category-name>Coast</dd></dl>")]
    [InlineData("<dl><dt>Details</dt><dd class=category-name>Category: <a href=/c>Coast</a></dd></dl>")]
    [InlineData("<div class=fil-ariane><a href=/>Accueil</a> &gt; <a href=/c>Coast</a></div>")]
    [InlineData("<div class=entry-crumbs><span><a href=/>Home</a></span> <span><a href=/c>Coast</a></span></div>")]
    public async Task Section_IsWhatThePageIsFiledUnder(string line) => Assert.Equal("Coast", (await ExtractAsync($"{line}{Story}")).Article.Parts.Section);

    [Fact]
    public async Task Headline_IsWithoutTheOutletBeforeIt_ThatOnlyThePictureAtTheTopNames()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Bellmouth Herald - {Headline} for a week</title></head><body><table><tr><td><a href=/><img src=/logo.gif alt='Bellmouth Herald'></a></td></tr><tr><td><font size=5><b>{Headline} for a week</b></font><br><br>{string.Join("<br><br>", HarbourStory.Lines)}</td></tr></table></body></html>");

        Assert.Equal($"{Headline} for a week", found.Article.Headline);
        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    [Fact]
    public async Task Headline_IsWithoutTheSignToCopyItsAddressFrom() => Assert.Equal(Headline, (await SavedPages.ExtractHtmlAsync($"<html lang=en><body><article><h1>{Headline}<a href='#top'>#</a></h1>{Story}</article></body></html>")).Article.Headline);

    [Fact]
    public async Task Contributors_NameTheSenderOfARelease_WhichSignsUnderItsWholeName()
    {
        var article = (await ExtractAsync($"{Story}<p>SOURCE Bellmouth Dredging, Inc.</p>", "<meta name=author content='Bellmouth Dredging, Inc.'>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(["SOURCE Bellmouth Dredging, Inc."], article.Parts.Contributors);
        Assert.Single(article.Authors);
    }

    [Theory]
    [InlineData("Ann Rook is a novelist who lives on Skerra. Her last book is “Tide Tables.”", true)]
    [InlineData("Ann Rook covers the islands for the Bellmouth Times.", true)]
    [InlineData("Bo Elm is a novelist who lives on Skerra.", false)]
    public async Task Contributors_HoldWhatTheAuthorIs_BelowAShortTextToo(string line, bool isApart)
    {
        var article = (await ExtractAsync($"<p>By Ann Rook</p>{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}<p>{line}</p>")).Article;

        Assert.Equal(isApart ? [line] : [], article.Parts.Contributors);
        Assert.Equal(!isApart, article.Paragraphs.Contains(line));
    }

    [Fact]
    public async Task PullQuotes_HoldWordsThatTheTextHasInAnotherOrder_WhereTheirElementIsNamedSo()
    {
        const string Quote = "Three yachts sank, and the roof lies in the basin.";
        var lines = HarbourStory.Lines;
        var article = (await ExtractAsync($"{HarbourStory.Paragraphs(lines[..4])}<figure class=wp-block-pullquote><blockquote><p>{Quote}</p></blockquote></figure>{HarbourStory.Paragraphs(lines[4..])}")).Article;

        Assert.Equal(lines, article.Paragraphs);
        Assert.Equal([Quote], article.Parts.PullQuotes);
    }

    [Fact]
    public async Task Paragraphs_HoldTheHeadingOfAFirstList()
    {
        var article = (await ExtractAsync($"<h3>What is known:</h3><ul><li>{HarbourStory.Lines[0]}</li></ul>{HarbourStory.Paragraphs(HarbourStory.Lines[1..])}")).Article;

        Assert.Equal(["What is known:", .. HarbourStory.Lines], article.Paragraphs);
    }

    [Fact]
    public async Task Paragraphs_HoldNothingOfAChart()
    {
        var lines = HarbourStory.Lines;
        var article = (await ExtractAsync($"{HarbourStory.Paragraphs(lines[..4])}<div class=datawrapper-chart><h3>Lorries by month</h3><p>Chart: Gazette • Source: Port • Created with Datawrapper</p></div>{HarbourStory.Paragraphs(lines[4..])}")).Article;

        Assert.Equal(lines, article.Paragraphs);
    }

    [Fact]
    public async Task Corrections_HoldNoLinksToTheRulesOfTheOutlet()
    {
        var article = (await ExtractAsync($"{Story}<div><ul><li>Corrections and clarifications</li><li>Send a hint</li></ul></div>")).Article;

        Assert.Empty(article.Parts.Corrections);
    }

    [Theory]
    [InlineData("This story was produced in partnership with the Isles Desk.")]
    [InlineData("An earlier version misspelled the name of Ms Quill.")]
    [InlineData("The Associated Press receives support from several foundations. AP is solely responsible for all content.")]
    [InlineData("Esta nota fue actualizada con la respuesta del puerto.")]
    public async Task Paragraphs_HoldNoNoteOnHowTheStoryWasMade(string line) => Assert.Equal(HarbourStory.Lines, (await ExtractAsync($"{Story}<p>{line}</p>")).Article.Paragraphs);

    [Fact]
    public async Task Paragraphs_HoldAWholeRelease_WhoseSenderWasChecked()
    {
        var article = (await ExtractAsync($"<p><span class=legendSpanClass>BELLMOUTH</span>, <span class=legendSpanClass>May 12, 2031</span> -- The port opened a ramp for lorries on Monday.</p>{Story}")).Article;

        Assert.Equal("BELLMOUTH, May 12, 2031 -- The port opened a ramp for lorries on Monday.", article.Paragraphs[0]);
    }

    [Theory]
    [InlineData("<section data-component=Newsletterbox class=box><h3>Rankiem w skrzynce</h3><p>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</p></section>")]
    [InlineData("<div data-testid=inline-newsletter-signup><p>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</p></div>")]
    [InlineData("<p><a href=/newsletter>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</a></p>")]
    [InlineData("<p><em>Codziennie rano otrzymuj najważniejsze wiadomości z portu.</em> <a href=/newsletter>Newsletter</a></p>")]
    [InlineData("<p>Zapisz się na nasz newsletter i codziennie rano otrzymuj najważniejsze wiadomości.</p>")]
    [InlineData("<p><strong>Volg ons ook op WhatsApp voor het laatste nieuws.</strong></p>")]
    [InlineData("<section data-component=Newsletterbox class=box><p>毎朝の港のニュースをメールでお届けするニュースレターにご登録ください。</p></section>")]
    [InlineData("<p>毎朝の港のニュースをメールでお届けするニュースレターにご登録ください。</p>")]
    [InlineData("<p>매일 아침 항구의 소식을 받아보세요. 뉴스레터를 구독하세요.</p>")]
    [InlineData("<p>Odebírejte náš zpravodaj a každé ráno dostanete zprávy z přístavu.</p>")]
    [InlineData("<p>الميناء كل صباح. تابعوا قناتنا على واتساب.</p>")]
    [InlineData("<p>Dalszy ciąg materiału pod wideo</p>")]
    [InlineData("<p>Join our free WhatsApp community for the news from the quay</p>")]
    [InlineData("<div class=tts><p>The audio version of this article is generated by a machine. Mispronunciations can occur.</p></div>")]
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
