namespace NewsCompare.Core.Tests.Articles;

/// <summary>Boxes of short facts, and points before the text: beside the body, and never lost.</summary>
public sealed class FactBoxTests
{
    [Theory]
    [InlineData("<aside class=factbox><h3>The ramp</h3><ul><li>Lanes: six</li><li>Built: 1931</li></ul></aside>", "Lanes: six", "Built: 1931")]
    [InlineData("<aside class=factbox><h3>The ramp</h3><p>Lanes: six</p><p>Built: 1931</p></aside>", "Lanes: six", "Built: 1931")]
    [InlineData("<div class=infobox><p><strong>Lanes:</strong> six</p><p><strong>Built:</strong> 1931</p></div>", "Lanes: six", "Built: 1931")]
    [InlineData("<aside class=infobox><dl><dt>Lanes</dt><dd>six</dd><dt>Built</dt><dd>1931</dd></dl></aside>", "Lanes: six", "Built: 1931")]
    [InlineData("<aside class=infobox><table><tr><th>Ramp</th><th>Cars</th><th>Lanes</th></tr><tr><td>North</td><td>31,000</td><td>6</td></tr></table></aside>", "North | 31,000 | 6")]
    [InlineData("<aside><h3>Timeline</h3><p>1931: opened</p><p>1987: widened</p></aside>", "1931: opened", "1987: widened")]
    [InlineData("<div><div>At a glance</div><div>The ramp is shut for six weeks</div><div>Cars go through Tarn</div></div>", "The ramp is shut for six weeks", "Cars go through Tarn")]
    [InlineData("<p><b>Key points:</b></p><p>• The ramp is shut for six weeks</p><p>• Cars go through Tarn</p>", "The ramp is shut for six weeks", "Cars go through Tarn")]
    public async Task ExtractAsync_KeepsFactsBesideTheBody(string box, params string[] facts)
    {
        foreach (var at in new[] { 0, 3 })
        {
            var article = (await ReadAsync(at, box)).Article;

            Assert.Equal(HarbourStory.Lines, article.Paragraphs);
            Assert.Equal(facts, article.Parts.Boxes);
        }
    }

    [Fact]
    public async Task ExtractAsync_KeepsAListOfPointsBesideTheBody()
    {
        var article = (await ReadAsync(3, "<div><h3>At a glance</h3><ul><li>The ramp is shut for six weeks</li><li>Cars go through Tarn</li></ul></div>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(["The ramp is shut for six weeks", "Cars go through Tarn"], article.Parts.Boxes);
    }

    [Fact]
    public async Task ExtractAsync_KeepsPointsBelowTheHeadline_ThatNothingHeads()
    {
        var article = (await ReadAsync(0, "<p>• The ramp is shut for six weeks</p><p>• Cars go through Tarn</p>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(["The ramp is shut for six weeks", "Cars go through Tarn"], article.Parts.Boxes);
    }

    [Fact]
    public async Task ExtractAsync_KeepsPointsInTheBody_BetweenTheParagraphs()
    {
        var article = (await ReadAsync(3, "<p>• The ramp is shut for six weeks</p><p>• Cars go through Tarn</p>")).Article;

        Assert.Contains("• Cars go through Tarn", article.Paragraphs);
        Assert.Empty(article.Parts.Boxes);
    }

    [Theory]
    [InlineData("<h2>Background</h2>")]
    [InlineData("<div><h2>Background</h2><p>The ramp was built in 1931, and nobody has mended it since the winter of 1962, the port master told the council.</p><p>It was to have been mended two years ago, but the money went into a new roof for the fish hall.</p></div>")]
    public async Task ExtractAsync_KeepsPartsOfTheStory_ThatAHeadingOfFactsHeads(string part)
    {
        var article = (await ReadAsync(3, part)).Article;

        Assert.Contains("Background", article.Paragraphs);
        Assert.Empty(article.Parts.Boxes);
    }

    [Theory]
    [InlineData("Short.", true)]
    [InlineData("Ada Quill", true)]
    [InlineData("Photo:", false)]
    public async Task ExtractAsync_KeepsShortCaptions(string caption, bool isKept)
    {
        var article = (await ReadAsync(3, $"<figure><img src=/a.jpg alt=''><figcaption>{caption}</figcaption></figure>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(isKept ? [caption] : [], article.Parts.Captions);
    }

    [Fact]
    public async Task ExtractAsync_KeepsAnAnswerBesideTheBody_BelowTheOnlyHeadingOfTheText()
    {
        var article = (await ReadAsync(3, "<div class=k7><h3>What is a ramp lane?</h3><p>A lane that leads to the ferries, and there are six of them.</p></div>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(["A lane that leads to the ferries, and there are six of them."], article.Parts.Boxes);
    }

    [Theory]
    [InlineData(3, "<div class=k7><h3>What is a ramp lane?</h3><p>A lane that leads to the ferries.</p></div><div class=k7><h3>Who pays for it?</h3><p>The port pays for all of them.</p></div>")]
    [InlineData(6, "<div class=k7><h3>What is a ramp lane?</h3><p>A lane that leads to the ferries.</p></div>")]
    [InlineData(3, "<h3>What is a ramp lane?</h3><p>A lane that leads to the ferries.</p>")]
    public async Task ExtractAsync_KeepsAnAnswerInTheText_WhereItIsAPartOfIt(int at, string box)
    {
        var article = (await ReadAsync(at, box)).Article;

        Assert.Contains("What is a ramp lane?", article.Paragraphs);
        Assert.Contains("A lane that leads to the ferries.", article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=box-fact><h2>Fakta: Rampen</h2><p>Rampen har sex filer.</p><p>Den byggdes 1931.</p></div>", "Rampen har sex filer.", "Den byggdes 1931.")]
    [InlineData("<div class=faktaruta><h3>Rampen</h3><p>Rampen har sex filer.</p><p>Den byggdes 1931.</p></div>", "Rampen har sex filer.", "Den byggdes 1931.")]
    [InlineData("<div class=c-box><h3>Fakta: Rampen</h3><p>Rampen har sex filer.</p></div>", "Rampen har sex filer.")]
    [InlineData("<details><summary>Fakta: Rampen</summary><p>Rampen har sex filer.</p><p>Den byggdes 1931.</p></details>", "Rampen har sex filer.", "Den byggdes 1931.")]
    [InlineData("<section data-area=contentbox><header><h3>Die Rampe</h3></header><p>Die Rampe hat sechs Spuren.</p></section>", "Die Rampe hat sechs Spuren.")]
    [InlineData("<div class=content-box><h3>La rampe</h3><p>La rampe compte six voies.</p></div>", "La rampe compte six voies.")]
    [InlineData("<div class='wp-block-group has-background'><h4>Warto wiedzieć</h4><p>Rampa ma sześć pasów ruchu.</p></div>", "Rampa ma sześć pasów ruchu.")]
    [InlineData("<section data-area=contentbox><h3>Die Rampe</h3><p>Die Rampe hat sechs Spuren.</p></section>", "Die Rampe hat sechs Spuren.")]
    [InlineData("<div class=zur-person><h3>Zur Person</h3><p>Ada Quill, 51, leitet den Hafen.</p></div>", "Ada Quill, 51, leitet den Hafen.")]
    public async Task ExtractAsync_KnowsABoxOfFacts_InAnyOfItsForms(string box, params string[] facts)
    {
        var article = (await ReadAsync(3, box)).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(facts, article.Parts.Boxes);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheStory_InAnElementNamedAsABoxIs()
    {
        foreach (var name in new[] { "class=box-fact", "class=content-box", "data-area=contentbox" })
        {
            var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1><div {name}><h2>The ramp is shut</h2>{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></article></body></html>");

            Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs.TakeLast(6));
        }
    }

    [Theory]
    [InlineData("<section class=summary><p><strong>In short:</strong></p><p>The ramp is shut for six weeks, and the lorries of the islands have to wait in Tarn.</p><p><strong>What's next?</strong></p><p>The council meets on Thursday.</p></section>")]
    [InlineData("<section data-component=KeyPoints><h2>In short:</h2><p>The ramp is shut for six weeks, and the lorries of the islands have to wait in Tarn.</p><h2>What's next?</h2><p>The council meets on Thursday.</p></section>")]
    [InlineData("<div class=x9a1><h2>Key points</h2><p>The ramp is shut for six weeks, and the lorries of the islands have to wait in Tarn.</p><p>The council meets on Thursday.</p></div>")]
    public async Task ExtractAsync_KeepsThePointsBeforeAText_OutOfIt(string box)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1><div class=k1>{box}{HarbourStory.Paragraphs(HarbourStory.Lines)}</div></article></body></html>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
        Assert.Contains("The council meets on Thursday.", found.Article.Parts.Boxes);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheFirstPart_OfAStoryInParts()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1><div class=k1><div class=x9a1><h2>Background</h2>{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}</div><div class=x9a1><h2>Now</h2>{HarbourStory.Paragraphs(HarbourStory.Lines[2..])}</div></div></article></body></html>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs.Where(text => text.Length > 20));
    }

    [Fact]
    public async Task ExtractAsync_KeepsEachPart_OfAStoryWhosePartsBearTheNameOfABox()
    {
        var parts = string.Concat(Enumerable.Range(0, 3).Select(part => $"<div class=content-box><h2>Part {part}</h2>{HarbourStory.Paragraphs(HarbourStory.Lines[(part * 2)..((part * 2) + 2)])}</div>"));
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1>{parts}</article></body></html>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs.Where(text => text.Length > 20));
    }

    [Theory]
    [InlineData("<details open><summary>Key takeaways</summary><ul><li>The ramp is shut for six weeks.</li><li>Cars go through Tarn.</li></ul><p>Summary generated by AI and reviewed by an editor.</p></details>")]
    [InlineData("<div class=summary-box><h2>Summary</h2><ul><li>The ramp is shut for six weeks.</li><li>Cars go through Tarn.</li></ul></div>")]
    public async Task ExtractAsync_TakesASummaryAboveTheText_ForNoStandfirst(string box)
    {
        var article = (await ReadAsync(0, $"<p class=standfirst>Three yachts sank, and a roof is in the water</p>{box}")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal("Three yachts sank, and a roof is in the water", article.Parts.Standfirst);
        Assert.Contains("Cars go through Tarn.", article.Parts.Boxes);
    }

    private static Task<NewsCompare.Core.Articles.Extraction> ReadAsync(int at, string box) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><title>Storm closes harbour</title><body><article><h1>Storm closes harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines[..at])}{box}{HarbourStory.Paragraphs(HarbourStory.Lines[at..])}</article></body></html>");
}
