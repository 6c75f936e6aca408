using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What of the text inside a paragraph, and of the paragraphs, a reader reads.</summary>
public sealed class ShownTextTests
{
    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines[..3]);

    [Theory]
    [InlineData("will cost <del>28</del><ins>38</ins> million crowns", "will cost 38 million crowns")]
    [InlineData("will cost <s>28</s> 38 million crowns", "will cost 38 million crowns")]
    [InlineData("will cost <strike>28</strike>38 million crowns", "will cost 38 million crowns")]
    [InlineData("took 310,000<sup>1</sup> passengers", "took 310,000 passengers")]
    [InlineData("took 310,000<sup><a href='#n'>1</a></sup> passengers", "took 310,000 passengers")]
    [InlineData("took 310,000<a href='#n'><sup>a</sup></a> passengers", "took 310,000 passengers")]
    [InlineData("left on June 30<sup>[3]</sup>, at noon", "left on June 30, at noon")]
    [InlineData("asked the council<sup>2</sup> for money", "asked the council for money")]
    [InlineData("lost 10<sup>6</sup> crowns", "lost 10 6 crowns")]
    [InlineData("lost 5<sup>1</sup>/<sub>2</sub> berths", "lost 5 1/2 berths")]
    [InlineData("covers 12 km<sup>2</sup> of sea", "covers 12 km2 of sea")]
    [InlineData("on the 1<sup>st</sup> of May", "on the 1st of May")]
    [InlineData("took 38 million<span role=tooltip>old crowns</span> crowns", "took 38 million crowns")]
    [InlineData("took 38 million<b hidden>s of old</b> crowns", "took 38 million crowns")]
    public async Task ExtractAsync_ReadsNumbersAsTheyAreRead(string marked, string plain) =>
        Assert.Contains($"The council says that the harbour {plain} that year, and nobody asked how.", (await ReadAsync($"{Text}<p>The council says that the harbour {marked} that year, and nobody asked how.</p>")).Article.Paragraphs);

    [Theory]
    [InlineData("<span style='display:block'>The port master left.</span><span style='display:block'>Mayor Ortiz came in his place on Friday.</span>")]
    [InlineData("<b style='display:block'>The port master left.</b>Mayor Ortiz came in his place on Friday.")]
    [InlineData("The port master left.<br><br>Mayor Ortiz came in his place on Friday.")]
    public async Task ExtractAsync_PartsWhatIsSetOnLinesOfItsOwn(string marked) =>
        Assert.Equal(["The port master left.", "Mayor Ortiz came in his place on Friday."], (await ReadAsync($"{Text}<p>{marked}</p>{HarbourStory.Paragraphs(HarbourStory.Lines[3..4])}")).Article.Paragraphs.Skip(3).Take(2));

    [Theory]
    [InlineData("<span>The roof lies in the basin.</span><span>Photo: Ann Rook</span>", "The roof lies in the basin. Photo: Ann Rook")]
    [InlineData("The roof lies in the basin.<!-- -->Photo: Ann Rook", "The roof lies in the basin. Photo: Ann Rook")]
    [InlineData("The roof in the basin<small>Photo: Ann Rook</small>", "The roof in the basin Photo: Ann Rook")]
    [InlineData("The roof in the basin<br>Photo: Ann Rook", "The roof in the basin Photo: Ann Rook")]
    [InlineData("The roof of Sturm e.<b>V.</b> in the basin", "The roof of Sturm e.V. in the basin")]
    public async Task ExtractAsync_PartsACreditFromItsCaption(string marked, string caption) =>
        Assert.Equal([caption], (await ReadAsync($"{Text}<figure><img src=a.jpg><figcaption>{marked}</figcaption></figure>{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}")).Article.Parts.Captions);

    [Fact]
    public async Task ExtractAsync_PartsSentences_ThatTheirElementsPart() =>
        Assert.Contains("The pier was lost on Monday. Nobody was hurt, the port master said.", (await ReadAsync($"{Text}<p><b>The pier was lost on Monday.</b>Nobody was hurt, the port master said.</p>")).Article.Paragraphs);

    [Theory]
    [InlineData("<ruby>港市<rt>みなとし</rt></ruby>", "港市")]
    [InlineData("<ruby>港市<rp>（</rp><rt>みなとし</rt><rp>）</rp></ruby>", "港市（みなとし）")]
    public async Task ExtractAsync_ReadsHowCharactersAreRead_WhereThereAreBracketsForIt(string marked, string read)
    {
        const string Rest = "の港は嵐のため月曜日に閉鎖され、夕方まで船は一隻も出なかったと港長は語り、修理には三百万かかるという。";
        Assert.Contains(read + Rest, (await ReadAsync($"<p>{marked}{Rest}</p>{Text}")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_CallsNumberedSlidesAGallery_ButNotANumberedText()
    {
        Assert.Equal(ExtractionOutcome.NotAnArticle, (await ReadAsync(string.Concat(HarbourStory.Lines.Select((line, at) => $"<p>{at + 1} of 6 {line}</p>")))).Outcome);
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(string.Concat(HarbourStory.Lines.Select((line, at) => $"<p>{at + 1}. {line}</p>")))).Outcome);
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(string.Concat(HarbourStory.Lines.Select((line, at) => $"<p>{at + 1} of 6 {line}</p><p>{line} It was so.</p>")))).Outcome);
    }

    [Theory]
    [InlineData("display:none")]
    [InlineData("DISPLAY : NONE !important")]
    [InlineData("color:red; visibility: hidden;")]
    [InlineData("opacity:0")]
    [InlineData("opacity: 0.0 !important")]
    [InlineData("font-size:0")]
    [InlineData("font-size: 0px")]
    [InlineData("position:absolute;left:-9999px")]
    [InlineData("text-indent: -999em")]
    [InlineData("position:absolute; clip:rect(0 0 0 0)")]
    [InlineData("color:#fff;background:#ffffff")]
    [InlineData("background-color: White; color: #FFF !important")]
    public async Task ExtractAsync_LeavesOutWhatItsStyleHides(string style) =>
        Assert.Equal(3, (await ReadAsync($"{Text}<p style='{style}'>The port master took a bribe of four hundred crowns, and everybody in the council knew.</p>")).Article.Paragraphs.Count);

    [Theory]
    [InlineData("opacity:0.9")]
    [InlineData("font-size:0.9em")]
    [InlineData("visibility:visible")]
    [InlineData("left:-20px")]
    [InlineData("color:#fff;background:#000")]
    [InlineData("color:inherit;background:inherit")]
    [InlineData("opacity:0;transition:opacity 1s")]
    public async Task ExtractAsync_KeepsWhatItsStyleShows(string style) =>
        Assert.Equal(4, (await ReadAsync($"{Text}<p style='{style}'>The port master took a boat of his own, and everybody in the council knew of it.</p>")).Article.Paragraphs.Count);

    [Theory]
    [InlineData("<p class='vh'>The port master took a bribe of four hundred crowns, and everybody in the council knew.</p>")]
    [InlineData("<div class='box vh'><p>The port master took a bribe of four hundred crowns, and everybody in the council knew.</p></div>")]
    [InlineData("<p id='trap'>The port master took a bribe of four hundred crowns, and everybody in the council knew.</p>")]
    [InlineData("<p>The port master<span class='vh'> took a bribe and</span> went home on Friday evening, and slept well.</p>", "The port master went home on Friday evening, and slept well.")]
    [InlineData("<p>The port master<b class='vh'> took a bribe and</b> went home on Friday evening, and slept well.</p>", "The port master went home on Friday evening, and slept well.")]
    public async Task ExtractAsync_LeavesOutWhatAStyleSheetHides(string marked, string? left = null) =>
        Assert.Equal(left is null ? HarbourStory.Lines[..3] : [.. HarbourStory.Lines[..3], left], (await ReadAsync(Text + marked, "<style>.a{color:red}.vh,#trap{display:none}</style>")).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_LeavesOutALongParagraph_ThatIsHidden() =>
        Assert.Equal(3, (await ReadAsync($"{Text}<p style='display:none'>{string.Concat(Enumerable.Repeat("The port master took a bribe of four hundred crowns, and everybody knew. ", 6))}</p><p>.</p>")).Article.Paragraphs.Count);

    [Fact]
    public async Task ExtractAsync_KeepsTheBodyAndSaysSo_WhenAStyleSheetHidesAThirdOfIt()
    {
        var read = await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}{HarbourStory.Paragraphs(HarbourStory.Lines[2..]).Replace("<p>", "<p class=late>", StringComparison.Ordinal)}", "<style>.late{display:none}</style>");
        Assert.Equal(HarbourStory.Lines, read.Article.Paragraphs);
        Assert.Contains("a style sheet of the page hides a good part of the text", read.Reasons);
    }

    [Theory]
    [InlineData("<cite>Ada Finch</cite>")]
    [InlineData("<footer>Ada Finch</footer>")]
    [InlineData("<footer>— <cite>Ada Finch</cite></footer>")]
    public async Task ExtractAsync_KeepsTheSpeakerWithTheQuotation(string speaker)
    {
        const string Words = "“The pier will stand for another hundred years if they leave it alone.”";
        Assert.Equal([.. HarbourStory.Lines[..2], $"{Words} — Ada Finch", HarbourStory.Lines[2]], (await ReadAsync(
            $"{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}<blockquote><p>{Words}</p>{speaker}</blockquote>{HarbourStory.Paragraphs(HarbourStory.Lines[2..3])}")).Article.Paragraphs);
        Assert.Equal(HarbourStory.Lines[..3], (await ReadAsync(
            $"{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}<blockquote><p>the first boats went out to look for the buoys</p>{speaker}</blockquote>{HarbourStory.Paragraphs(HarbourStory.Lines[2..3])}")).Article.Paragraphs);
    }

    [Theory]
    [InlineData("<figure class=wp-block-quote><blockquote><p>{0}</p></blockquote><figcaption>Ada Finch</figcaption></figure>", ParagraphKind.Quotation)]
    [InlineData("<figure><blockquote>{0}<cite>Ada Finch</cite></blockquote></figure>", ParagraphKind.Quotation)]
    [InlineData("<div class=quote><p>{0}</p><p class=quote-author>Ada Finch</p></div>", ParagraphKind.Text)]
    [InlineData("<section class='story-quote'><p>{0}</p><div><p>Ada Finch</p></div></section>", ParagraphKind.Text)]
    public async Task ExtractAsync_ReadsAQuotation_InAFigureOrABox(string markup, ParagraphKind kind)
    {
        const string Words = "“The pier will stand for another hundred years if they leave it alone.”";
        var read = await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines[..2])}{markup.Replace("{0}", Words, StringComparison.Ordinal)}{HarbourStory.Paragraphs(HarbourStory.Lines[2..3])}");
        Assert.Equal([.. HarbourStory.Lines[..2], $"{Words} — Ada Finch", HarbourStory.Lines[2]], read.Article.Paragraphs);
        Assert.Equal(kind, read.Article.Kinds[2]);
        Assert.Empty(read.Article.Parts.Captions);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("<p>The council will meet on Thursday to hear what the repairs may cost, and whether the</p>", 1)]
    [InlineData("<p>The council will meet on Thursday to hear…</p>", 1)]
    [InlineData("<div class=paywall>Read on for 1 crown a week.</div>", 1)]
    public async Task ExtractAsync_GoesOnWithLinkedData_WhereThePageIsCutOff(string end, int paragraphs)
    {
        var stated = string.Join(' ', HarbourStory.Lines) + " " + string.Concat(Enumerable.Repeat("The port master was arrested on Monday for taking bribes. ", 4));
        var read = await ReadAsync(Text + end, $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"The storm\",\"articleBody\":\"{stated}\"}}</script>");
        Assert.Equal(paragraphs, read.Article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("<header><h3>Who pays</h3></header>", 1)]
    [InlineData("<header><h3><a href='/b'>Who pays</a></h3></header>", 0)]
    [InlineData("<header class=related><h3>Who pays</h3></header>", 0)]
    public async Task ExtractAsync_ReadsTheHeadingOfAPart_InItsHeader(string header, int headings) =>
        Assert.Equal(headings, (await ReadAsync($"{Text}<section>{header}{HarbourStory.Paragraphs(HarbourStory.Lines[3..])}</section>")).Article.Kinds.Count(kind => kind is ParagraphKind.Subheading));

    [Theory]
    [InlineData("opacity:0")]
    [InlineData("visibility:hidden")]
    [InlineData("font-size:0")]
    public async Task ExtractAsync_KeepsABox_ThatAScriptIsToShow(string style) =>
        Assert.Equal(4, (await ReadAsync($"{Text}<div style='{style}'><p>The port master took a boat of his own, and everybody in the council knew of it.</p></div>")).Article.Paragraphs.Count);

    [Theory]
    [InlineData("<meta property='og:type' content='article'><script type='application/ld+json'>{\"@type\":\"VideoObject\",\"name\":\"The storm\"}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"ImageGallery\",\"name\":\"The storm\"}</script>")]
    [InlineData("<meta property='og:type' content='video.other'>")]
    public async Task ExtractAsync_CallsARunningTextAnArticle_WhateverItHolds(string head)
    {
        const string More = "<p>The council will meet on Thursday to hear what the repairs may cost, and whether the insurer pays.</p><p>Ferries to the outer islands are to run again from Wednesday, at first without any lorries at all.</p>";

        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(Text + More, head)).Outcome);
        Assert.Equal(ExtractionOutcome.NotAnArticle, (await ReadAsync(Text, head)).Outcome);
    }

    [Theory]
    [InlineData("<div class=box><h2>Key points</h2><ul><li>The harbour of the town is closed because of the storm, and no ferry leaves it.</li><li>Three yachts sank.</li></ul><p>This summary was generated by AI and checked by an editor.</p></div>")]
    [InlineData("<section><h3>KI-generierte Zusammenfassung</h3><ul><li>Der Hafen ist wegen des Sturms geschlossen, und keine Fähre fährt.</li></ul></section>")]
    [InlineData("<amp-consent><p>We use cookies for all sorts of things on this site, and our partners do as well.</p></amp-consent>")]
    public async Task ExtractAsync_LeavesOutWhatTheOutletDidNotWrite(string box)
    {
        var text = HarbourStory.Paragraphs(HarbourStory.Lines);

        Assert.Equal(HarbourStory.Lines, (await ReadAsync(box + text)).Article.Paragraphs);
        Assert.Equal(HarbourStory.Lines, (await ReadAsync(text + box)).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutWhereMoreOfItIs() =>
        Assert.Equal(3, (await ReadAsync(Text + "<p>Follow AP’s coverage of harbours at https://wire.example/hub/harbours</p>")).Article.Paragraphs.Count);

    [Theory]
    [InlineData("<div class=item><button aria-expanded=false>Why did the pier break?</button><div hidden><p>{0}</p></div></div>")]
    [InlineData("<h3><button aria-expanded=false>Why did the pier break?</button></h3><div hidden><p>{0}</p></div>")]
    public async Task ExtractAsync_ReadsQuestionsThatAreButtons_WithTheirAnswers(string fold)
    {
        const string Answer = "Its piles were a hundred years old, and nobody had looked at them, the port master said.";
        var article = (await ReadAsync(Text + fold.Replace("{0}", Answer, StringComparison.Ordinal) + HarbourStory.Paragraphs(HarbourStory.Lines[3..]))).Article;
        var at = article.Paragraphs.ToList().IndexOf("Why did the pier break?");

        Assert.Equal(ParagraphKind.Subheading, article.Kinds[at]);
        Assert.Equal(Answer, article.Paragraphs[at + 1]);
    }

    [Theory]
    [InlineData("<button>Already a subscriber?</button><div><a href=/login>Log in here and read on in our paper.</a></div>")]
    [InlineData("<button>Show comments</button><div hidden><p>I have crossed this harbour for thirty years and never saw such a sea.</p></div>")]
    public async Task ExtractAsync_ReadsNoOtherButton(string button) =>
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines)}<div class=x>{button}</div>")).Article.Paragraphs);

    [Theory]
    [InlineData("<button>Read more</button>{0}", "class=late")]
    [InlineData("<button>Read more</button>{0}", "hidden")]
    [InlineData("{0}<a href='#' class=toggle>Continue reading</a>", "style='display:none'")]
    [InlineData("<input type=checkbox id=t><label for=t>Weiterlesen</label>{0}", "class=late")]
    [InlineData("<h3>What comes next</h3>{0}", "class=late")]
    [InlineData("{0}", "class='hidden md:block'")]
    [InlineData("{0}", "class='hidden' style='display:block'")]
    [InlineData("{0}", "hidden=until-found")]
    public async Task ExtractAsync_ReadsOn_BehindAButtonOrAHeading(string markup, string hides)
    {
        const string Fold = "The repairs of the pier will begin on Monday, the port master said.";
        var read = await ReadAsync(Text + markup.Replace("{0}", $"<div {hides}><p>{Fold}</p></div>", StringComparison.Ordinal), "<style>.late{display:none}</style>");
        Assert.Contains(Fold, read.Article.Paragraphs);
        Assert.DoesNotContain("some of the text is hidden on the page", read.Reasons);
    }

    [Theory]
    [InlineData("<div style='display:none'>{0}</div>")]
    [InlineData("<div hidden>{0}</div>")]
    [InlineData("<div class=late>{0}</div>")]
    public async Task ExtractAsync_SaysSo_WhereItReadsWhatNothingOpens(string markup)
    {
        var rest = HarbourStory.Paragraphs(HarbourStory.Lines[3..]);
        var open = await ReadAsync(Text + rest);
        var hidden = await ReadAsync(Text + markup.Replace("{0}", rest, StringComparison.Ordinal), "<style>.late{display:none}</style>");
        Assert.Equal(open.Article.Paragraphs, hidden.Article.Paragraphs);
        Assert.Contains(hidden.Reasons, reason => reason is "some of the text is hidden on the page" or "a style sheet of the page hides a good part of the text");
        Assert.True(hidden.Confidence < open.Confidence);
    }

    private static Task<Extraction> ReadAsync(string body, string head = "") =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title>{head}</head><body><article><h1>Storm closes the harbour</h1>{body}</article></body></html>");
}
