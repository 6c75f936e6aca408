namespace NewsCompare.Core.Tests.Articles;

/// <summary>Boxes between the paragraphs that no name tells from the story: cards, calls, captions; and links and points that are of it.</summary>
public sealed class CardBetweenTests
{
    [Theory]
    [InlineData("<div class=x1><a href=/n/1>Bakers of Elmstead win prizes at show</a><p>Forty rivals from six towns had come to bake.</p></div>")]
    [InlineData("<div><div class=x1><a href=/n/1>Bakers of Elmstead win prizes at show</a><p>Forty rivals from six towns had come to bake.</p></div></div>")]
    [InlineData("<div class=x1><a href=/n/1><img src=a.jpg></a><div><a href=/n/1>Bakers of Elmstead win prizes at show</a><p>Forty rivals from six towns had come to bake.</p></div></div>")]
    [InlineData("<div class=x1><h3>Hear: The Ebb</h3><p>This week we talk about bread, and who bakes it.</p><a href=https://sound.example/ebb>Listen to all parts</a></div>")]
    [InlineData("<div class=x1><p>Should the harbour have a second wall?</p><button>Yes</button><button>No</button></div>")]
    [InlineData("<div><p>What do you think of the second wall?</p><button>Vote now</button></div>")]
    [InlineData("<div class=x1><h4>The Ebb</h4><p>What the town talks about, each morning at six.</p><input type=email><button>Go</button></div>")]
    [InlineData("<p><img src=a.jpg></p><p>The quay lay empty on Monday. Picture: Ann Lee/Gazette</p>")]
    [InlineData("<p><img src=a.jpg></p><p><em>The quay lay empty on Monday. Photo by Ann Lee.</em></p>")]
    [InlineData("<p><img src=a.jpg> The quay lay empty on Monday. (Foto: Ann Lee)</p>")]
    public async Task ExtractAsync_LeavesOutBoxes_BetweenTheParagraphs(string box) =>
        Assert.Equal(HarbourStory.Lines, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + box + HarbourStory.Paragraphs(HarbourStory.Lines[3..])));

    [Theory]
    [InlineData("<div class=x1><h4><a href=/q>Quarry refused again</a></h4><p>A plan for a quarry that split the parish of Ockham for nine years has been refused again after its people had objected to the noise and the dust.</p><a href=/q>Read more</a></div>")]
    [InlineData("<div class=faq><h3>People also ask</h3><details><summary>How old is the harbour?</summary><p>It was dug in the year 1731.</p></details></div>")]
    [InlineData("<div class=subscription-widget><p>The Tide is written by one person. To receive new posts and support my work, consider becoming a subscriber.</p><form><input type=email><button>Subscribe</button></form></div>")]
    [InlineData("<div class=trust><h4>Why you can trust us</h4><p>The Gazette has reported from the coast since 1901, and takes no money from those of whom it tells.</p></div>")]
    [InlineData("<h3>Don’t miss</h3><p><a href=/x>Bakers of Elmstead win prizes at show</a></p>")]
    [InlineData("<div class='element element--nl'><p>The Tide: wake up to what matters most on the coast.</p></div>")]
    public async Task ExtractAsync_LeavesOutBoxes_BetweenTheParagraphsOfAShortStory(string box) =>
        Assert.Equal(HarbourStory.Lines[..4], await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..2]) + box + HarbourStory.Paragraphs(HarbourStory.Lines[2..4])));

    [Theory]
    [InlineData("<div class=x1><a href=#wall>What the wall is to cost the town</a><p>Two million a year, the council says.</p></div>", "Two million a year, the council says.")]
    [InlineData("<div class=x1><p>“The wall held all night,” the port master said.</p><button>Share</button></div>", "“The wall held all night,” the port master said.")]
    [InlineData("<p><img src=a.jpg></p><p>The photo by the ferry shows how high the water stood.</p>", "The photo by the ferry shows how high the water stood.")]
    [InlineData("<p>The port took one. Photo by photo the damage was then listed by two clerks.</p>", "The port took one. Photo by photo the damage was then listed by two clerks.")]
    public async Task ExtractAsync_KeepsBoxes_OfTheStory(string box, string kept) =>
        Assert.Contains(kept, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + box + HarbourStory.Paragraphs(HarbourStory.Lines[3..])));

    [Fact]
    public async Task ExtractAsync_KeepsTheFirstSentence_ThatIsWhollyALink()
    {
        const string first = "The storm that the town had feared for a week came on Sunday night, and stayed.";

        Assert.Equal([first, .. HarbourStory.Lines], await ReadAsync($"<p><a href=/storm>{first}</a></p>{HarbourStory.Paragraphs(HarbourStory.Lines)}"));
    }

    [Fact]
    public async Task ExtractAsync_KeepsAListOfLinks_ThatTheFirstSentenceOpens() =>
        Assert.Equal(
            ["The ferries leave on Wednesday, and these are the places where they will stop:", "The old pier, at nine", "Merrow, with a band", HarbourStory.Lines[3]],
            await ReadAsync($"<p>The ferries leave on Wednesday, and these are the places where they will stop:</p><ul><li><a href=/p>The old pier, at nine</a></li><li><a href=/m>Merrow, with a band</a></li></ul><p>{HarbourStory.Lines[3]}</p>"));

    [Fact]
    public async Task ExtractAsync_TakesPointsAbove_WhateverNumbersTheyHold()
    {
        var article = (await SavedPages.ExtractHtmlAsync(Page("<ul><li>Harbour shut by the storm of Monday</li><li>Repair of 12 boats for 340 people a day</li></ul>" + HarbourStory.Paragraphs(HarbourStory.Lines)))).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Contains("Repair of 12 boats for 340 people a day", article.Parts.Standfirst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractAsync_ReadsThePagesOwnStory_WhenDataOfTheNextComeFirst()
    {
        const string data = """<link rel=canonical href="https://gazette.example/storm"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bakers of Elmstead win prizes","url":"https://gazette.example/bakers","datePublished":"2026-01-02"},{"@type":"NewsArticle","headline":"Storm closes the harbour","url":"https://gazette.example/storm","datePublished":"2026-01-03"}]</script>""";
        var next = string.Concat(Enumerable.Range(1, 6).Select(at => $"<p>Baker {at} of Elmstead had come to the show on Friday with bread of rye and wheat, and won a prize of silver.</p>"));
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title>{data}</head><body><main><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article><article><h1>Bakers of Elmstead win prizes</h1>{next}</article></main></body></html>")).Article;

        Assert.Equal("Storm closes the harbour", article.Headline);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=k7><h4>Der Morgen</h4><p>Jeden Morgen um sechs: das Wichtigste von der Küste in Ihrem Postfach.</p><p>Mit der Anmeldung stimmen Sie den Bedingungen zu.</p></div>")]
    [InlineData("<p>Newsletter</p><p>Recevez chaque matin l’essentiel de la côte dans votre boîte mail.</p>")]
    [InlineData("<p>Get the five stories that matter in your inbox, every weekday.</p>")]
    [InlineData("<p>Recibe cada mañana las noticias de la costa en tu correo.</p>")]
    [InlineData("<p>Ontvang elke ochtend het nieuws van de kust in je mailbox.</p>")]
    [InlineData("<div data-vendor=taboola><p>You may like these stories from around the web, chosen for you by our partners.</p></div>")]
    [InlineData("<div class=k7><p>Our new podcast, The Tide, tells how the harbour works.</p><a href=/pod>Listen now</a></div>")]
    [InlineData("<div class=k7><img src=/q.png><p>Download the Harbour app to get alerts the moment news breaks.</p><a href=https://apps.example>App Store</a></div>")]
    [InlineData("<div class=k7><h3>Keep reading with a free account</h3><p>It takes a minute, and you can leave whenever you like.</p><button>Create account</button></div>")]
    [InlineData("<div class=k7><h4>Should the ramp be replaced?</h4><label><input type=radio>Yes</label><label><input type=radio>No</label><button>Vote</button></div>")]
    [InlineData("<div class=k7><iframe src=/map></iframe><p>The detour on a map</p></div>")]
    public async Task ExtractAsync_LeavesOutABox_ThatIsNoneOfTheStory(string box) =>
        Assert.Equal(HarbourStory.Lines, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + box + HarbourStory.Paragraphs(HarbourStory.Lines[3..])));

    [Theory]
    [InlineData("Get 40 letters in your inbox and you will know how the port master felt, Ada Finch said.")]
    [InlineData("Get a letter like that in your inbox and your first thought may be of fraud.")]
    [InlineData("Jeden Morgen finden die Lotsen zwanzig Meldungen in ihrem Postfach, und keiner liest sie.")]
    [InlineData("Recibe cada día amenazas en su correo, según la policía.")]
    [InlineData("Residents receive the forecast in their inbox each morning, and few of them read it.")]
    public async Task ExtractAsync_KeepsASentence_ThatTellsOfLetters(string sentence) =>
        Assert.Equal([.. HarbourStory.Lines[..3], sentence, .. HarbourStory.Lines[3..]], await ReadAsync(HarbourStory.Paragraphs([.. HarbourStory.Lines[..3], sentence, .. HarbourStory.Lines[3..]])));

    [Theory]
    [InlineData("<div class=k7><p>The report names eleven other ramps that were built of the same steel.</p><a href=/report.pdf>The report</a></div>")]
    [InlineData("<div class=k7><p>“You may leave by the northern road,” the port master told our reporter on Monday.</p><a href=/talk>The whole talk</a></div>")]
    public async Task ExtractAsync_KeepsAParagraph_AboveALinkOfItsOwn(string box) =>
        Assert.Contains(box[(box.IndexOf("<p>", StringComparison.Ordinal) + 3)..box.IndexOf("</p>", StringComparison.Ordinal)], await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + box + HarbourStory.Paragraphs(HarbourStory.Lines[3..])));

    [Fact]
    public async Task ExtractAsync_KeepsAQuotation_WhereEveryParagraphHasAnElementOfItsOwn()
    {
        string[] lines = [.. HarbourStory.Lines[..3], "“The ramp will open again soon.”", .. HarbourStory.Lines[3..], "“The ramp will open again soon.” She said it once more as she left."];

        Assert.Equal(lines, await ReadAsync(string.Concat(lines.Select(line => $"<div class=k7><p>{line}</p></div>"))));
    }

    [Fact]
    public async Task ExtractAsync_KeepsASentence_BelowAMap()
    {
        const string box = "<div class=k7><iframe src=/map></iframe><p>The detour leads through Tarn, and is eleven kilometres longer than the road along the harbour.</p></div>";

        Assert.Contains("The detour leads through Tarn, and is eleven kilometres longer than the road along the harbour.", await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines) + box + HarbourStory.Paragraphs(HarbourStory.Lines[..2])));
    }

    private static string Page(string body) =>
        $"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body><main><h1>Storm closes the harbour</h1><div>{body}</div></main></body></html>";

    private static async Task<IReadOnlyList<string>> ReadAsync(string body) => (await SavedPages.ExtractHtmlAsync(Page(body), "https://gazette.example/news/storm")).Article.Paragraphs;
}
