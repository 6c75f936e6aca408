using System.Diagnostics;
using System.Text;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What belongs to a body, and what stands in or beside it.</summary>
public sealed class BodyContentTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<div class=box1><img src=a><p>Boats at the pier on Monday, seen from the old lighthouse.</p></div>")]
    [InlineData("<table><tr><td><img src=a></td></tr><tr><td>Boats at the pier on Monday, seen from the old lighthouse.</td></tr></table>")]
    [InlineData("<p><img src=a></p><p><em>Boats at the pier on Monday (Petra Lund/Nordbild)</em></p>")]
    [InlineData("<p><img src=a><br><small>Boats at the pier on Monday, seen from the old lighthouse.</small></p>")]
    public async Task ExtractAsync_KnowsACaption_ByItsPlace(string picture) =>
        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + picture + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);

    // Characters are gathered in a run that grows by what comes next; the blank between the two elements has to fit in too.
    [Theory]
    [InlineData(1_024)]
    [InlineData(2_048)]
    [InlineData(3_001)]
    [InlineData(6_000)]
    public async Task ExtractAsync_PartsASentenceFromTheNext_HoweverLongItsParagraphIs(int length)
    {
        var words = string.Concat(Enumerable.Repeat("storm ", length / 6 + 1))[..(length - 5)] + "wind.";
        var article = (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + $"<p>{words}<b>It</b> fell.</p>" + HarbourStory.Paragraphs(Story[3..]))).Article;

        Assert.Contains($"{words} It fell.", article.Paragraphs);
    }

    [Theory]
    [InlineData("<p><span>Rain for the coast</span><span>Wind for the hills, and nothing else until the evening of Thursday.</span></p>", "Rain for the coast Wind for the hills, and nothing else until the evening of Thursday.")]
    [InlineData("<p><span>T</span><span>he rain came to the coast, and nothing else until the evening of Thursday.</span></p>", "The rain came to the coast, and nothing else until the evening of Thursday.")]
    [InlineData("<p>The <span>Mc</span><span>Rook</span> brothers saw nothing of it until the evening of Thursday.</p>", "The McRook brothers saw nothing of it until the evening of Thursday.")]
    [InlineData("<p>Rook and <span>Elm</span> said that nothing else was to be seen until the evening of Thursday.</p><p>An old volks<span>Wagen</span> was seen there in the evening of Thursday.</p>", "An old volksWagen was seen there in the evening of Thursday.")] // as far in as the span of the paragraph before ended
    public async Task ExtractAsync_PartsLines_ThatOnlyTheirElementsPart(string form, string expected) =>
        Assert.Contains(expected, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + form + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);

    [Theory]
    [InlineData("<p><b>The fare stays as it is</b><br>{0}</p>", true)]
    [InlineData("<p><strong>The fare stays as it is</strong> <br>\n{0} <a href=https://fares.example/x>All fares</a> are on the pier.</p>", true)]
    [InlineData("<p><b>Who pays the fare?</b><br>{0}</p>", false)]
    [InlineData("<p><b>The fare</b> stays<br>{0}</p>", false)]
    [InlineData("<p><b>The fare stays as it is</b><br>One euro</p>", false)]
    public async Task ExtractAsync_TellsBoldWordsAboveALineBreak_FromTheParagraphBelow(string form, bool isHeading)
    {
        var article = (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + form.Replace("{0}", "The crossing still costs one euro, and children pay nothing at all.", StringComparison.Ordinal) + HarbourStory.Paragraphs(Story[3..]))).Article;

        Assert.Equal(isHeading, article.Paragraphs.Contains("The fare stays as it is"));
        Assert.Equal(isHeading ? 8 : 7, article.Paragraphs.Count);
        Assert.All(article.Links, link => Assert.Equal("All fares", article.Paragraphs[link.Paragraph][link.Start..link.End]));
    }

    [Theory]
    [InlineData("<blockquote class=twitter-tweet><p>{0}</p>&mdash; Ann Rook (@rook) <a href='https://x.example/1'>November 3, 2026</a></blockquote>", 2)]
    [InlineData("<div class=fb-post><p>{0}</p></div>", 1)]
    [InlineData("<blockquote class=instagram-media><p>{0}</p><p>A post shared by Ann Rook (@rook)</p></blockquote>", 1)]
    public async Task ExtractAsync_CallsThePostsOfOthersPosts(string post, int paragraphs)
    {
        var article = (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + post.Replace("{0}", "The harbour is closed again, and in the herring season too. Words fail me.", StringComparison.Ordinal) + HarbourStory.Paragraphs(Story[3..]))).Article;

        Assert.Equal(Story, article.Paragraphs.Where((_, at) => article.Kinds[at] is ParagraphKind.Text));
        Assert.Equal(paragraphs, article.Kinds.Count(kind => kind is ParagraphKind.Post));
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheLinesOfAStoryToldInPictures()
    {
        var found = await ReadAsync(string.Concat(Story.Select((line, at) => $"<div class=slide-text><img src={at}.jpg><p>{line}</p>{(at == 2 ? "<p>It is still there.</p><p>Children play on it.</p>" : string.Empty)}</div>")));

        Assert.All(Story, line => Assert.Contains(line, found.Article.Paragraphs));
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutARowOfNamesAndTexts_BelowTheStory()
    {
        string[] replies = ["I have crossed this harbour for thirty years and never saw such a sea.", "The fish hall was old anyway, and nobody had painted it for twenty years.", "Who will pay for the yachts that sank, the town or the people who own them?"];
        var row = string.Concat(Enumerable.Range(0, 6).Select(at => $"<div class=u-row><b>reader{at}</b><p>{replies[at % 3]} {at}</p></div>"));

        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story) + $"<div class=below>{row}</div>", wrap: "div")).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_ReadsOn_WhereTheRestIsHidden()
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + $"<div class=more hidden>{HarbourStory.Paragraphs(Story[3..])}</div>");

        Assert.Equal(Story, found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutWhatIsHidden_AndNotTheRest()
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + "<div hidden><p>A second draft of the story, which was never published by anyone.</p></div>" + HarbourStory.Paragraphs(Story[3..]));

        Assert.Equal(Story, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=x7><p>This story is for subscribers.</p><p>Register now for 30 days of free access.</p></div>", ExtractionOutcome.Paywalled)]
    [InlineData("<div class=x7><p>Dieser Artikel ist für Abonnenten.</p></div>", ExtractionOutcome.Paywalled)]
    [InlineData("<p><a href='/login?to=1'>Log in</a></p>", ExtractionOutcome.Paywalled)]
    [InlineData("<p>Further reading is not to be had.</p>", ExtractionOutcome.Article)]
    public async Task ExtractAsync_SeesAWall_WhereTheTextBreaksOff(string wall, ExtractionOutcome outcome)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs([.. Story[..3], "The council will meet on Thursday to hear what the repairs may…"]) + wall);

        Assert.Equal(outcome, found.Outcome);
        Assert.DoesNotContain(found.Article.Paragraphs, line => line.Contains("subscribers", StringComparison.Ordinal) || line.Contains("Register now", StringComparison.Ordinal) || line.Contains("Abonnenten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExtractAsync_LeavesTheWordsOfTheWallOut()
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + "<div class=paywall><h3>To read on, subscribe</h3><p>Read every story for one crown. <a href='/subscribe'>Subscribe</a></p></div>");

        Assert.Equal(ExtractionOutcome.Paywalled, found.Outcome);
        Assert.Equal(Story[..3], found.Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_LeavesTheWordsOfTheWallOut_WhereTheTextAroundThemIsNamedSoToo()
    {
        var found = await ReadAsync($"<section class='text paywall'>{HarbourStory.Paragraphs(Story[..3])}<section class=paywall__wrap><h2>Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.</h2><p>Lecture du Phare en cours sur un autre appareil.</p></section></section>");

        Assert.Equal(ExtractionOutcome.Paywalled, found.Outcome);
        Assert.Equal(Story[..3], found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<section amp-access='NOT subscribed' amp-access-hide><p>Take out a subscription for a crown a week and get all our stories.</p></section>")]
    [InlineData("<section subscriptions-section=content-not-granted><p>Take out a subscription for a crown a week and get all our stories.</p></section>")]
    [InlineData("<amp-carousel><div><amp-img src=a.jpg></amp-img><p>The lifeboat leaves the harbour on Monday.</p></div><div><p>The lifeboat lands in Merrow Bay.</p></div></amp-carousel>")]
    public async Task ExtractAsync_LeavesOutWhatAmpShowsBesideTheStory(string between) =>
        Assert.Equal(Story, (await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + between + HarbourStory.Paragraphs(Story[3..]))).Article.Paragraphs);

    [Theory]
    [InlineData("Page not found | Harbour Times", "<h1>Page not found</h1>", "a notice in the place of the page")]
    [InlineData("Seite nicht gefunden - Hafenbote", "<h1>Hoppla</h1>", "a notice in the place of the page")]
    [InlineData("Harbour Times", "<h1>451: Unavailable due to legal reasons</h1>", "a notice in the place of the page")]
    [InlineData("Hafenbote", "<h1>Weiter mit Werbung oder Abo</h1>", "a question for consent in the place of the page")]
    [InlineData("Harbour Times", "<h1>Your account</h1><form><input type=password></form>", "a form to log in by")]
    public async Task ExtractAsync_TakesNoNoticeForAnArticle(string title, string opening, string reason)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><head><title>{title}</title></head><body>{opening}<p>We are sorry that you cannot read here what you came for, and ask you to try again at another time of the day.</p><p>Our front page has the latest news from the harbour, the islands and the whole of the coast behind them.</p></body></html>");

        Assert.Equal(ExtractionOutcome.NotAnArticle, found.Outcome);
        Assert.Contains(reason, found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_TakesNoPageOfLinkedHeadings_ForAnEmptyOne()
    {
        var cards = string.Concat(Enumerable.Range(0, 8).Select(at => $"<div class=c><a href=/{at}><h3>A storm closed harbour number {at} today</h3></a></div>"));

        Assert.Equal(ExtractionOutcome.NotAnArticle, (await SavedPages.ExtractHtmlAsync($"<html><head><title>Harbour Times</title></head><body><main><h2>Top stories</h2>{cards}</main></body></html>")).Outcome);
    }

    [Fact]
    public async Task ExtractAsync_TakesNoRowOfTeasers_ForAnArticle()
    {
        var row = string.Concat(Story.Select((line, at) => $"<div class=t><h2><a href=/{at}>{line[..40]}</a></h2><p>{line}</p></div>"));

        Assert.Equal(ExtractionOutcome.NotAnArticle, (await SavedPages.ExtractHtmlAsync($"<html><head><title>Harbour Times</title></head><body><main>{row}</main></body></html>")).Outcome);
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhatPeopleSay_ThatOutletsSayToo()
    {
        string[] topic = ["“Sign up for our newsletter” was the largest button on the page, according to the ruling of the office.", "Advertisement was the word of the year.", "Get the latest news from somebody else, the judge told the lawyers."];
        string[] all = [.. Story[..4], .. topic, .. Story[4..], .. Story.Select(line => "Then, too: " + line)];

        Assert.Equal(all, (await ReadAsync(HarbourStory.Paragraphs(all))).Article.Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhoTheAuthorsAre_OutOfTheStory()
    {
        var found = await ReadAsync("<p class=byline>By Ann Rook</p>" + HarbourStory.Paragraphs(Story) + "<p>Ann Rook has covered the harbour since 2014.</p><p>With reporting by Jan Vik</p>");

        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Contains("Ann Rook has covered the harbour since 2014.", found.Article.Parts.Contributors);
    }

    [Fact]
    public async Task ExtractAsync_KeepsAStory_ThatEndsInItalics()
    {
        string[] letter = ["Dear all, I shall not come back to the harbour before the winter is over.", "The boat is yours, and so are the nets and what is in them.", "Look after the dog, who knows nothing about any of this."];
        var found = await ReadAsync(HarbourStory.Paragraphs(Story) + string.Concat(letter.Select(line => $"<p><em>{line}</em></p>")));

        Assert.Equal([.. Story, .. letter], found.Article.Paragraphs);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(300)]
    public async Task ExtractAsync_FindsTheStory_BesideALongTable(int rows)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Story) + "<table>" + string.Concat(Enumerable.Range(0, rows).Select(row => $"<tr><td>Ferry {row}</td><td>for</td></tr>")) + "</table>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs.Take(Story.Length));
        Assert.Equal($"Ferry {rows - 1} | for", found.Article.Paragraphs[^1]);
        Assert.Equal(Story.Length + rows, found.Article.Paragraphs.Count);
    }

    [Fact]
    public async Task ExtractAsync_GivesTheEntriesOfALiveBlog_ThatShowsItsClocks()
    {
        var article = (await SavedPages.ExtractAsync("clocks")).Article;

        Assert.Equal([new LiveEntry(null, 0, 3), new LiveEntry(null, 3, 6), new LiveEntry(null, 6, 8)], article.Parts.LiveEntries);
        Assert.Equal([ParagraphKind.Subheading, ParagraphKind.LiveEntry, ParagraphKind.LiveEntry], article.Kinds.Take(3));
    }

    [Fact]
    public async Task ExtractAsync_SaysWhatItKeptApart()
    {
        var parts = (await SavedPages.ExtractAsync("own-lines")).Article.Parts;

        Assert.Equal("Two oak piles are eaten through.", parts.Standfirst);
        Assert.Equal(["Ada Finch is a writer in Merrow Bay. Her book about tar is out now."], parts.Contributors);
    }

    [Fact]
    public async Task ExtractAsync_MeasuresStatedText_AsThatOfThePage()
    {
        const string Sentence = "台風の影響で月曜日に港が閉鎖され、夕方まで一隻のフェリーも出港しなかったと港長が記者団に述べた。";
        var stated = string.Concat(Enumerable.Range(0, 14).Select(at => at + Sentence));
        var data = $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"港が閉鎖\",\"isAccessibleForFree\":false,\"articleBody\":\"{stated}\"}}</script>";
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=ja><head>{data}</head><body><article><h1>港が閉鎖</h1><p>{Sentence}</p></article></body></html>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Contains("text from linked data", found.Reasons);
    }

    // Elements of one kind around the headline and beside it, at every depth: the search for other stories is one pass.
    [Fact]
    public async Task ExtractAsync_IsNotSlow_WhereManyElementsMightBeStories()
    {
        var page = new StringBuilder("<html><head><title>Storm closes the harbour</title></head><body>");
        for (var depth = 0; depth < 1_000; depth++)
        {
            page.Append("<div class=s><div class=s><h2 class=h>Storm</h2></div><h2 class=h>Storm</h2>");
        }

        page.Append("<h1>Storm closes the harbour</h1>").Append(HarbourStory.Paragraphs(Story));
        var watch = Stopwatch.StartNew();
        await SavedPages.ExtractHtmlAsync(page.ToString());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(6), $"{watch.Elapsed}");
    }

    private static Task<Extraction> ReadAsync(string body, string wrap = "article") =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><{wrap} class=page><h1>Storm closes the harbour</h1>{body}</{wrap}></body></html>");
}
