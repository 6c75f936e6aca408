using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What stands between the headline and the text, and above the headline.</summary>
public sealed class PageHeadTests
{
    private const string Line = "Skippers fear for the season, as the piers have to be built anew before the spring.";

    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines);

    [Theory]
    [InlineData("<p class=text-xl>{0}</p>")]
    [InlineData("<p>By Ann Rook</p><p class=preamble>{0}</p>")]
    [InlineData("<p itemprop=description>{0}</p><p>By Ann Rook</p>")]
    [InlineData("<div><span>{0}</span></div>")]
    public async Task Standfirst_IsTheOneSentenceThatStandsThereAlone(string form)
    {
        var article = (await ReadAsync(form.Replace("{0}", Line, StringComparison.Ordinal))).Article;
        Assert.Equal(Line, article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Fact]
    public async Task Headline_EndsWhereTheTextBegins_WhenNobodyClosedIt()
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour | Tollen Courier</title></head><body><div class=story><h1>Storm closes the harbour{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></body></html>")).Article;

        Assert.Equal("Storm closes the harbour", article.Headline);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("<p class=k2>{0}</p><div class=k3>Ann Rook</div>")]
    [InlineData("<div class=k2>{0}</div><div class=k3><a href=/a/1>Ann Rook</a></div>")]
    [InlineData("<section><p><b>{0}</b></p></section><section><span>By Ann Rook</span></section>")]
    public async Task Standfirst_IsTheSentence_BetweenHeadlineAndName(string form)
    {
        var article = (await ReadAsync(form.Replace("{0}", "The piers have to be built anew.", StringComparison.Ordinal))).Article;
        Assert.Equal("The piers have to be built anew.", article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("id=standfirst")]
    [InlineData("data-testid=article-summary")]
    [InlineData("data-component=subheadline-block")]
    [InlineData("data-qa=subheadline")]
    [InlineData("itemprop=alternativeHeadline")]
    [InlineData("class=dek")]
    [InlineData("class=description")]
    [InlineData("class=hed-sub")]
    [InlineData("class=sub-title")]
    [InlineData("class=linha-fina")]
    [InlineData("class=lead")]
    [InlineData("data-gu-name=standfirst")]
    public async Task Standfirst_IsALineOfAFewWords_ThatANameTells(string name)
    {
        var article = (await ReadAsync($"<div {name}>Fish hall loses its roof in the night</div><p>By Ann Rook</p>")).Article;
        Assert.Equal("Fish hall loses its roof in the night", article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Fact]
    public async Task Standfirst_IsTheBeginning_ThatStandsAboveTheByline()
    {
        var article = (await ReadAsync("<div class=lead><p>Three yachts sank, and a roof came off.</p></div><p>By Ann Rook</p>")).Article;

        Assert.Equal("Three yachts sank, and a roof came off.", article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=summary><span>Summary</span></div>")]
    [InlineData("<div id=excerpt><p>By Ann Rook and Tom Fenn</p></div>")]
    [InlineData("<div class=meta>Fish hall loses its roof in the night</div>")]
    public async Task Standfirst_IsNoLabel_AndNoByline(string line) => Assert.Null((await ReadAsync(line)).Article.Parts.Standfirst);

    [Fact]
    public async Task Standfirst_HoldsShortPoints_EachApart() =>
        Assert.Equal("The harbour is closed until Friday; Three yachts sank; Ferries run from Wednesday", (await ReadAsync("<div class=highlights><ul><li>The harbour is closed until Friday</li><li>Three yachts sank</li><li>Ferries run from Wednesday</li></ul></div>")).Article.Parts.Standfirst);

    [Fact]
    public async Task Standfirst_IsTheHeadingBesideTheHeadline_WithoutAMarkAtItsEnd() =>
        Assert.Equal("Skippers fear for the season and ask the council for help", (await ReadAsync("<h2>Skippers fear for the season and ask the council for help</h2><p>By Ann Rook</p>")).Article.Parts.Standfirst);

    [Theory]
    [InlineData("<h2>{0}</h2><p>By Ann Rook</p>", "og:description", true)]
    [InlineData("<h3 class=css-xyz>{0}</h3><p class=byline>By Ann Rook</p>", "og:description", true)]
    [InlineData("<p class=css-xyz>{0}</p><p class=byline>By Ann Rook</p>", "description", true)]
    [InlineData("<h2>{0}</h2>", "description", true)]
    [InlineData("<p>{0}</p>", "og:description", false)]
    public async Task Standfirst_IsTheLineBelowTheHeadline_ThatThePageSaysOfItself(string form, string name, bool isStandfirst)
    {
        foreach (var line in new[] { "Skippers fear for the season as the council waits for the word of its insurer in the capital", "Skippers fear for the season." })
        {
            var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><meta property='{name}' content='{line}'><meta name=description content='All about the harbour.'></head><body><article><h1>Storm closes the harbour</h1>{form.Replace("{0}", line, StringComparison.Ordinal)}{Text}</article></body></html>")).Article;
            Assert.Equal(isStandfirst ? line : null, article.Parts.Standfirst);
            Assert.True(!isStandfirst || article.Paragraphs.SequenceEqual(HarbourStory.Lines));
        }
    }

    [Fact]
    public async Task Standfirst_OpensTheText_WhereItIsToldInWholeSentences()
    {
        const string Told = "Skippers fear for the season, as the piers have to be built anew before the spring. The council waits for the word of its insurer, which may take until the new year.";
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><meta property='og:description' content='{Told}'></head><body><article><h1>Storm closes the harbour</h1><p>{Told}</p><p class=byline>By Ann Rook</p>{Text}</article></body></html>")).Article;
        Assert.Equal(Told, article.Parts.Standfirst);
        Assert.Equal([Told, .. HarbourStory.Lines], article.Paragraphs);
        Assert.Equal(ParagraphKind.Standfirst, article.Kinds[0]);
    }

    [Fact]
    public async Task Standfirst_HoldsThePointsOfAList_AndTheTextDoesNot()
    {
        var article = (await ReadAsync("<div><ul><li>The harbour is closed for a week or more.</li><li>Skippers fear for the season.</li></ul></div>")).Article;
        Assert.Equal("The harbour is closed for a week or more. Skippers fear for the season.", article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Fact]
    public async Task Standfirst_IsNoSummary_ThatAHeadingCallsSo()
    {
        foreach (var heading in new[] { "Key points", "Summary", "Das Wichtigste in Kürze", "L’essentiel", "In breve" })
        {
            var article = (await ReadAsync($"<div><h2>{heading}</h2><ul><li>The harbour is closed for a week or more.</li><li>Skippers fear for the season.</li></ul></div>")).Article;
            Assert.Null(article.Parts.Standfirst);
            Assert.Equal(["The harbour is closed for a week or more.", "Skippers fear for the season."], article.Parts.Boxes);
            Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        }
    }

    [Theory]
    [InlineData("<div class=key-points><ul><li>The harbour is closed.</li><li>Skippers fear for the season.</li></ul></div>", 6)]
    [InlineData("<ul><li>The harbour is closed.</li><li>Skippers fear for the season.</li></ul><h2>What the council says</h2>", 9)]
    [InlineData("<ul><li><a href='/b'>The harbour is closed.</a></li><li>Skippers fear for the season.</li></ul>", 7)]
    [InlineData("<p>This is what is known of it, the port master said:</p><ul><li>The harbour is closed.</li><li>Skippers fear for the season.</li></ul>", 9)]
    public async Task Standfirst_HoldsThePointsThatOpenTheText_AndTheTextDoesNot(string opening, int paragraphs) =>
        Assert.Equal((paragraphs, paragraphs == 6 ? "The harbour is closed. Skippers fear for the season." : null), await OpenedAsync(opening));

    [Theory]
    [InlineData("<p>2026-11-03 来源：新华社</p>", "新华社")]
    [InlineData("<p>Source: Reuters | 3 November</p>", "Reuters")]
    [InlineData("<p>Source: Ann Rook</p>", null)]
    [InlineData("<figure><img src=a.jpg><figcaption>Source: Reuters</figcaption></figure>", null)]
    public async Task Agencies_HoldTheSourceOfTheText(string line, string? agency) =>
        Assert.Equal(agency is null ? [] : [agency], (await ReadAsync(line)).Article.Parts.Agencies);

    [Theory]
    [InlineData("<p>If you buy something through our links, we may earn a commission from the shops there.</p>")]
    [InlineData("<p>Updated on 4 November 2026 at 10:15:20, first published on 3 November 2026 at 09:05:10.</p>")]
    [InlineData("<p>Two sentences of one box stand here, and this is the first one of the two.</p><p>Two sentences of one box stand here, and this is the second one of the two.</p>")]
    [InlineData("<figure><figcaption>The pier on Tuesday, with the roof of the fish hall in the water behind it.</figcaption></figure>")]
    public async Task Standfirst_IsNoOtherLine(string lines) => Assert.Null((await ReadAsync(lines)).Article.Parts.Standfirst);

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":2,\"name\":\"Fishing\",\"item\":\"https://c.example/f\"},{\"position\":1,\"name\":\"Home\",\"item\":\"https://c.example/\"},{\"position\":3,\"name\":\"Storm closes the harbour\"}]}</script>", "Fishing")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":1,\"item\":{\"name\":\"Start\",\"@id\":\"https://c.example\"}},{\"position\":2,\"item\":{\"name\":\"Fishing\",\"@id\":\"https://c.example/f\"}}]}]}</script>", "Fishing")]
    [InlineData("<nav aria-label=Breadcrumb><ol><li><a href='/'>Home</a></li><li><a href='/f'>Fishing</a></li><li>Storm closes the harbour</li></ol></nav>", "Fishing")]
    [InlineData("<div class=breadcrumbs><a href='/'>Home</a> / <a href='/f'>Fishing</a></div>", "Fishing")]
    [InlineData("<div class=breadcrumbs><a href='/'>Home</a></div>", null)]
    [InlineData("<a rel='category tag' href='/f'>Fishing</a><p>Filed</p>", "Fishing")]
    [InlineData("<div><a href='/f'>Fishing</a></div>", "Fishing")]
    [InlineData("<div><a href='/'>Fishing</a></div>", null)]
    [InlineData("<nav><a href='/f'>Fishing</a></nav>", null)]
    public async Task Section_IsTheLastStepToThePage(string above, string? section) =>
        Assert.Equal(section, (await SavedPages.ExtractHtmlAsync(
            $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main>{above}<h1>Storm closes the harbour</h1><article>{Text}</article></main></body></html>")).Article.Parts.Section);

    private static async Task<(int Paragraphs, string? Standfirst)> OpenedAsync(string opening)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><h1>Storm closes the harbour</h1><article class=article-body>{opening}{Text}</article></main></body></html>")).Article;
        return (article.Paragraphs.Count, article.Parts.Standfirst);
    }

    private static Task<Extraction> ReadAsync(string lines) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><h1>Storm closes the harbour</h1>{lines}<article class=article-body>{Text}</article></main></body></html>");
}
