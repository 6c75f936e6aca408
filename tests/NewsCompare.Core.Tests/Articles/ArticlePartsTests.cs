using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class ArticlePartsTests
{
    private const string Boxed = "The pilots wrote to the council that nobody had asked them about the new ramp.";

    [Theory]
    [InlineData("div class=social-impact", true)]
    [InlineData("section class=comment-from-mayor", true)]
    [InlineData("div class=share-price-box", true)]
    [InlineData("div class=related-facts", true)]
    [InlineData("div class=callout", false)]
    [InlineData("div class=infobox", false)]
    [InlineData("aside class=factbox", false)]
    [InlineData("div class=author-note", false)]
    [InlineData("aside", false)]
    public async Task ExtractAsync_KeepsTheSentencesOfABox_InTheTextOrBesideIt(string box, bool isText)
    {
        var found = await WithBox($"<{box}><h3>The pilots</h3><p>{Boxed}</p></{box.Split(' ')[0]}>");

        Assert.Equal(isText, found.Article.Paragraphs.Contains(Boxed));
        Assert.Equal(isText ? [] : [Boxed], found.Article.Parts.Boxes);
    }

    [Theory]
    [InlineData("<div class=social-impact><p>{0}</p><a href=/more>More on the ramp</a></div>")]
    [InlineData("<div class=share-price-box><p>{0}</p><form><input name=mail></form></div>")]
    [InlineData("<div class=promo><p>{0} <a href=/more>More</a></p></div>")]
    [InlineData("<nav><p>{0}</p></nav>")]
    public async Task ExtractAsync_LeavesABoxOut_ThatLeadsElsewhereOrAsks(string box)
    {
        var found = await WithBox(box.Replace("{0}", Boxed, StringComparison.Ordinal));

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
        Assert.Empty(found.Article.Parts.Boxes);
    }

    [Fact]
    public async Task ExtractAsync_KeepsShortSentencesAndPointsOfABox()
    {
        var found = await WithBox("<aside class=factbox><h3>The ramp</h3><ul><li>Opened in 1931</li><li>It will cost 4.5 million crowns.</li><li>Go</li></ul><p>It was mended twice.</p><p>By hand.</p></aside>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
        Assert.Equal(["Opened in 1931", "It will cost 4.5 million crowns.", "It was mended twice.", "By hand."], found.Article.Parts.Boxes);
    }

    [Theory]
    [InlineData("<aside class=factbox><h3>The ramp</h3><dl><dt>Homes without power:</dt><dd>12,500</dd></dl><table><tr><th>County</th><th>Homes</th></tr><tr><td>Westwick</td><td>21,000</td></tr></table></aside>", "Homes without power: 12,500", "Westwick: 21,000")]
    [InlineData("<aside class=factbox><p>It was mended twice, <a href=/m>the council says</a> on its page.</p></aside>", "It was mended twice, the council says on its page.")]
    [InlineData("<aside class=factbox><ul><li>The roof of the fish hall</li><li>Opened in 1931</li></ul></aside>", "The roof of the fish hall", "Opened in 1931")]
    [InlineData("<aside class=factbox><p>It was mended twice.</p><ul><li><a href=/m>The ramp is mended again, at last.</a></li></ul></aside>")]
    [InlineData("<aside class=factbox><p>It was mended twice. <a href=/m>Read on here.</a></p></aside>")]
    public async Task ExtractAsync_ReadsTermsAndRows_AndSentencesWithLinks(string box, params string[] lines)
    {
        var found = await WithBox(box);

        Assert.Equal(lines, found.Article.Parts.Boxes);
        Assert.Empty(found.Article.Parts.PullQuotes);
        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<aside class=fact-box><p>{0}</p></aside>", true)]
    [InlineData("<aside><h3>At a glance</h3><p>{0}</p></aside>", true)]
    [InlineData("<aside><h3>The pilots</h3><p>{0}</p></aside>", false)]
    [InlineData("<div class=promo><p>{0}</p></div>", false)]
    public async Task ExtractAsync_ReadsABoxBesideTheText_WhereItSaysThatItHoldsFacts(string form, bool holdsFacts)
    {
        var box = form.Replace("{0}", Boxed, StringComparison.Ordinal);
        foreach (var text in new[] { box + HarbourStory.Paragraphs(HarbourStory.Lines), HarbourStory.Paragraphs(HarbourStory.Lines) + box })
        {
            var found = await SavedPages.ExtractHtmlAsync($"<html><body><article><h1>Storm closes the harbour</h1>{text}</article></body></html>");
            Assert.Equal(holdsFacts ? [Boxed] : [], found.Article.Parts.Boxes);
            Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
        }
    }

    [Theory]
    [InlineData("<p class=pull-quote>“the wind had fallen, and the first boats went out” — Ida Marlow, port master</p>", "“the wind had fallen, and the first boats went out” — Ida Marlow, port master")]
    [InlineData("<blockquote class=pullquote><p>“the wind had fallen,” Marlow said.</p></blockquote>", "“the wind had fallen,” Marlow said.")]
    [InlineData("<blockquote class=pullquote>“the wind had fallen, and the first boats went out”<cite>the port master</cite></blockquote>", "“the wind had fallen, and the first boats went out”")]
    [InlineData("<div class=k7><p>“the wind had fallen, and the first boats went out”</p><span>Ida Marlow, port master</span></div>", "“the wind had fallen, and the first boats went out”")]
    public async Task ExtractAsync_KeepsPullQuotesApart_WithTheNameTheyCarry(string quote, string line)
    {
        var found = await WithBox(quote);

        Assert.Equal([line], found.Article.Parts.PullQuotes);
        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    private static Task<Extraction> WithBox(string box) => SavedPages.ExtractHtmlAsync(
        $"<html><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines[..3])}{box}{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}</article></body></html>");

    [Fact]
    public async Task ExtractAsync_SaysWhatEachParagraphIs()
    {
        var subheadings = (await SavedPages.ExtractAsync("subheadings")).Article;
        var apart = (await SavedPages.ExtractAsync("apart")).Article;
        var standfirst = (await SavedPages.ExtractAsync("standfirst")).Article;

        Assert.Equal(subheadings.Paragraphs.Count, subheadings.Kinds.Count);
        Assert.Equal(["Where the boats go", "Who pays"], subheadings.Paragraphs.Where((_, at) => subheadings.Kinds[at] == ParagraphKind.Subheading));
        Assert.Equal(ParagraphKind.Quotation, apart.Kinds[3]);
        Assert.Equal(ParagraphKind.Standfirst, standfirst.Kinds[0]);
        Assert.Equal(standfirst.Paragraphs[0], standfirst.Parts.Standfirst);
        Assert.Equal(ParagraphKind.Text, standfirst.Kinds[1]);
    }

    [Fact]
    public async Task ExtractAsync_KeepsApart_WhatIsNoPartOfTheBody()
    {
        var article = (await SavedPages.ExtractAsync("apart")).Article;

        Assert.Equal(["The northern pier, seen from the lighthouse."], article.Parts.Captions);
        Assert.Equal(["Nobody had expected the damage to spread so quickly below the waterline."], article.Parts.PullQuotes);
        Assert.Equal(["Correction: An earlier version of this article gave a wrong number of boats."], article.Parts.Corrections);
        Assert.Equal(article.Parts.Corrections, article.Notes);
    }

    [Fact]
    public async Task ExtractAsync_GivesRelatedLinks()
    {
        var related = (await SavedPages.ExtractAsync("related", "https://gazette.example/harbour/pier")).Article.Parts.Related;

        Assert.Contains(new RelatedLink("Ferry to be sold to the islands", new("https://gazette.example/b")), related);
        Assert.Contains(new RelatedLink("Shipworm is spreading along the coast", new("https://gazette.example/a")), related);
    }

    [Fact]
    public async Task ExtractAsync_TellsPeopleFromTitlesAndAgencies()
    {
        var article = (await SavedPages.ExtractAsync("authors")).Article;

        Assert.Equal(["Ada Finch", "Bo Lind", "Cem Aras"], article.Authors);
        Assert.Equal(["Associated Press"], article.Parts.Agencies);
        Assert.Equal("MERROW BAY (AP)", article.Parts.Dateline);
        Assert.Equal(["Dee Okoro in Tarn contributed to this report."], article.Parts.Contributors);
    }

    [Fact]
    public async Task ExtractAsync_GivesTheEntriesOfALiveBlog_WithTheirTimes()
    {
        var article = (await SavedPages.ExtractAsync("ticker")).Article;

        Assert.Equal(
            [new LiveEntry(At(12, 5), 0, 2), new LiveEntry(At(9, 30), 2, 4), new LiveEntry(At(7, 10), 4, 6)],
            article.Parts.LiveEntries);
        Assert.Equal([ParagraphKind.Subheading, ParagraphKind.LiveEntry], article.Kinds.Take(2));

        static DateTimeOffset At(int hour, int minute) => new(2031, 4, 8, hour, minute, 0, TimeSpan.Zero);
    }

    [Fact]
    public async Task ExtractAsync_ReadsWhatThePageStatesOfItself()
    {
        var parts = (await SavedPages.ExtractAsync("paginated", "https://gazette.example/harbour/pier")).Article.Parts;

        Assert.Equal("Harbour", parts.Section);
        Assert.Equal(PaywallState.Metered, parts.Paywall);
        Assert.Equal(new Uri("https://gazette.example/amp/harbour/pier"), parts.AmpUrl);
        Assert.Equal([new Uri("https://gazette.example/harbour/pier?page=2"), new Uri("https://gazette.example/harbour/pier?page=3")], parts.Pages);
    }

    [Fact]
    public async Task ExtractAsync_SaysThatAPaywalledPageIsClosed() =>
        Assert.Equal(PaywallState.Closed, (await SavedPages.ExtractAsync("paywall")).Article.Parts.Paywall);

    [Fact]
    public async Task ExtractAsync_SaysThatTheTextIsFromData() =>
        Assert.Contains("text from data for scripts", (await SavedPages.ExtractAsync("island")).Reasons);

    [Fact]
    public async Task ExtractAsync_ReadsAShortStandfirst_WhoseNameCallsItTheLead()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><body><article><h1>Storm closes the harbour</h1><div class=field--name-field-lead>No ferry is to leave before spring.</div><div class=field--name-body>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></article></body></html>");

        Assert.Equal("No ferry is to leave before spring.", found.Article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }
}
