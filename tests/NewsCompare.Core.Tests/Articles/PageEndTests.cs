using System.Text.Json;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>What ends a page before its story ends, and what stands in the place of the story.</summary>
public sealed class PageEndTests
{
    private const string Title = "Storm closes the harbour of Merrow Bay";

    private static readonly string[] Story = HarbourStory.Lines;

    private static readonly string[] Long = [.. Enumerable.Range(1, 3).SelectMany(day => Story.Select(line => $"On day {day}: {line}"))];

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(80)]
    public async Task ExtractAsync_KeepsTheTextShown_WhereLinkedDataStatesAnother(int lines)
    {
        var other = string.Join("\n\n", Enumerable.Range(0, lines).Select(at => $"The baker of Elmstead won prize number {at} for bread at the county show on Friday, beating forty rivals from six towns."));

        var found = await ReadAsync(HarbourStory.Paragraphs(Story), LinkedData(other));

        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Contains("differs from linked data", found.Reasons);
    }

    [Fact]
    public async Task ExtractAsync_CompletesTheText_WhereLinkedDataGoesOn() =>
        Assert.Equal(Long, (await ReadAsync(HarbourStory.Paragraphs(Long[..4]), LinkedData(string.Join("\n\n", Long)))).Article.Paragraphs);

    [Fact]
    public async Task ExtractAsync_TakesTheStoryOfTheHeadline_FromDataWithALongerOne()
    {
        var bread = Enumerable.Range(0, 30).Select(at => $"The baker of Elmstead won prize number {at} for bread at the county show on Friday.");
        var data = JsonSerializer.Serialize(new { props = new { article = new { headline = Title, body = Story }, recommended = new { headline = "Elmstead baker wins prizes", body = bread } } });

        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title></head><body><div id=app></div><script type=\"application/json\">{data}</script></body></html>");

        Assert.Equal(Story, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=x1><h3>Continue reading</h3><p>This article is for subscribers. Subscribe for 1 crown a week to read on.</p></div>")]
    [InlineData("<p>To read the rest of this story, subscribe to The Gazette or log in.</p>")]
    [InlineData("<div><p>Register for free to keep reading this article.</p><p>You have 0 free articles left this month.</p><button>Create a free account</button></div>")]
    [InlineData("<div><p>Weiterlesen mit G+. Jetzt einen Monat testen. Sie sind bereits Abonnent? Hier anmelden.</p></div>")]
    [InlineData("<div><p>Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.</p></div>")]
    [InlineData("<div><p>Este contenido es exclusivo para suscriptores. Suscríbete para seguir leyendo.</p></div>")]
    [InlineData("<div><p>Det här är en låst artikel. Logga in eller bli prenumerant för att läsa vidare.</p></div>")]
    [InlineData("<div><p>この記事は有料記事です。残り1234文字。有料会員になると続きをお読みいただけます。</p></div>")]
    [InlineData("<div><p>Pozostało 78% artykułu</p><p>Artykuł dostępny tylko w prenumeracie</p></div>")]
    [InlineData("<div><p>Tilaa ja lue koko juttu</p></div>")]
    [InlineData("<div><p>이 기사는 유료 회원 전용입니다. 로그인 후 이용하세요.</p></div>")]
    [InlineData("<div><p>本文为付费内容，订阅后继续阅读。</p></div>")]
    [InlineData("<div><p>Η συνέχεια είναι διαθέσιμη μόνο για συνδρομητές</p></div>")]
    [InlineData("<div><p>A cikk folytatása előfizetéssel olvasható tovább.</p></div>")]
    [InlineData("<div><p>Tento článok je exkluzívnym obsahom pre predplatiteľov.</p></div>")]
    [InlineData("<div><p>Continue reading your article with a subscription</p></div>")]
    [InlineData("<div><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your account, or subscribe for all of The Gazette.</p></div>")]
    [InlineData("<div><h2>Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.</h2><p>Lecture du Phare en cours sur un autre appareil. Vous pouvez lire Le Phare sur un seul appareil à la fois.</p></div>")]
    [InlineData("<div><p>Keep reading with a 7-day free trial</p><p>Subscribe to Harbour Notes to keep reading this post and get 7 days of free access.</p></div>")]
    [InlineData("<div><h2>This post is for paid subscribers</h2></div>")]
    [InlineData("<div><p>Continue reading this post for free, courtesy of Ida Marlow.</p></div>")]
    [InlineData("<div><p>Continue reading with a Gazette subscription</p></div>")]
    [InlineData("<div><p>You’ve reached your limit of free articles.</p></div>")]
    [InlineData("<p>The remainder of this story is available to members.</p><a href=/join>Join</a>")]
    [InlineData("<div class=sub><p>Unlock this article</p><p>2 crowns for four weeks</p></div>")]
    [InlineData("<div><p>Want to read more? Subscribe now.</p></div>")]
    [InlineData("<p>... [1,204 more words]</p><a href=x>Read the full article</a>")]
    [InlineData("<div><p>Artikkelen er kun for abonnenter. Logg inn</p></div>")]
    [InlineData("<div><p>Denna artikel är för dig som är prenumerant</p></div>")]
    [InlineData("<div><p>Der weitere Inhalt ist nur für Abonnenten sichtbar.</p></div>")]
    [InlineData("<div class=blurred><p>Xhe xarbour xas xlosed yn xonday qecause xf the xtorm.</p></div><p>Subscribers only</p>")]
    [InlineData("<div><h3>This story is for members only</h3><p>Become a member to read the rest.</p><button>Join</button></div>")]
    [InlineData("<div><h3>Keep reading for $1</h3><p>Cancel anytime.</p></div>")]
    [InlineData("<div><p>You’ve read your last free article.</p><p>Support us and get full access.</p></div>")]
    [InlineData("<div><p>This content is exclusive to members. Join now to keep reading.</p></div>")]
    [InlineData("<div><p>Already a print subscriber? Activate your digital access.</p></div>")]
    [InlineData("<div><p>Want to continue? Choose your plan: Monthly $4, Yearly $40</p></div>")]
    [InlineData("<div><p>Этот материал доступен только по подписке</p></div>")]
    public async Task ExtractAsync_SeesAWall_BehindALongText(string wall)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Long) + wall);

        Assert.Equal(ExtractionOutcome.Paywalled, found.Outcome);
        Assert.Equal(Long, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<p>“This article is for subscribers,” said the page that readers saw on Monday, the editor told the court.</p>")]
    [InlineData("<p>The site is to be for subscribers only from June, the publisher said on Monday.</p>")]
    [InlineData("<div><h3>Subscribe to The Gazette</h3><p>All the news of the bay for 1 crown a week.</p></div>")]
    public async Task ExtractAsync_SeesNoWall_InAStoryOfSubscribers_OrAnOffer(string end) =>
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(HarbourStory.Paragraphs(Long) + end)).Outcome);

    [Theory]
    [InlineData("<div class=regwall><p>Create a free account to continue reading</p></div>{0}")]
    [InlineData("<div class=paywall-offer><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in.</p></div>{0}")]
    [InlineData("<div class=paywall-content>{0}</div>")]
    public async Task ExtractAsync_SeesNoWall_WhereTheStoryGoesOnBehindIt(string rest)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Story[..2]) + rest.Replace("{0}", HarbourStory.Paragraphs([.. Story[2..], "The buoys cost forty crowns, and twelve of them are gone, which the port will have to pay for out of its own purse."]), StringComparison.Ordinal));

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(7, found.Article.Paragraphs.Count);
    }

    [Fact]
    public async Task ExtractAsync_BelievesAPage_ThatSaysItIsLocked() =>
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync(HarbourStory.Paragraphs(Story), "<meta property=article:content_tier content=locked>")).Outcome);

    [Theory]
    [InlineData("<p>Page 1 of 3 <a href=storm-2.html>2</a> <a href=storm-3.html>3</a></p>", "https://gazette.example/storm.html", "https://gazette.example/storm-2.html")]
    [InlineData("<div class=article-pager><span>Page 1 of 3</span><a href=/storm,2.html rel=next>Weiter</a></div>", "https://gazette.example/storm.html", "https://gazette.example/storm,2.html")]
    [InlineData("<ul class=pages><li>1</li><li><a href=/storm/2>2</a></li><li><a href=/storm/3>3</a></li></ul>", "https://gazette.example/storm", "https://gazette.example/storm/2")]
    [InlineData("<p><a href=/storm/2>Next page »</a></p>", "https://gazette.example/storm", "https://gazette.example/storm/2")]
    [InlineData("<div><a href=/storm/seite-2>Auf der nächsten Seite: Was der Hafenmeister plant</a></div>", "https://gazette.example/storm", "https://gazette.example/storm/seite-2")]
    public async Task ExtractAsync_FindsTheNextPage_AndDoesNotTrustOnePageAlone(string turn, string url, string next)
    {
        var saved = await ReadAsync(HarbourStory.Paragraphs(Long) + turn);

        Assert.Equal(new Uri(next), (await ReadAsync(HarbourStory.Paragraphs(Long) + turn, url: url)).Article.Parts.Pages[0]);
        Assert.Contains("one page of several, the others not found", saved.Reasons);
        Assert.True(saved.Confidence < 0.5);
        Assert.Equal(Long, saved.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<p>Image caption, The harbour of Merrow Bay, seen on Monday before the storm.</p>")]
    [InlineData("<p>The harbour of Merrow Bay on Monday, a day before the storm. Petra Lund / NB via Nordbild Images</p>")]
    [InlineData("<p>READ MORE: Ferry captain says goodbye after forty years</p>")]
    [InlineData("<p>ADVERTISEMENT - CONTINUE READING BELOW</p>")]
    [InlineData("<p>Article continues after this video</p>")]
    [InlineData("<p>📱 Join our WhatsApp channel for the latest news from the islands</p>")]
    [InlineData("<p>➡️ If you value our reporting, please subscribe today.</p>")]
    [InlineData("<p>If you value this reporting, please consider making a donation to The Gazette.</p>")]
    [InlineData("<p>Get the day’s top headlines delivered to your inbox every morning.</p>")]
    [InlineData("<p><em>The Gazette is free to read because readers like you pay for it. Give today.</em></p>")]
    [InlineData("<p>Become a member and support independent journalism from 5 crowns a month.</p>")]
    [InlineData("<p>By clicking Sign Up you agree to our terms of use.</p>")]
    [InlineData("<p>Sign up here for our daily newsletter.</p>")]
    [InlineData("<div><h4>Don’t miss</h4><p>The ferry company said on Friday that it would raise its fares. <a href=/fares>Read the story</a></p></div>")]
    [InlineData("<div><p>You have 3 free articles left this month. Subscribe for unlimited access.</p></div>")]
    [InlineData("<div><p><b>Get our free newsletter</b></p><p>The best of The Gazette in your inbox every morning. By signing up you agree to our terms and privacy policy.</p></div>")]
    [InlineData("<div><h3>Sign up for our newsletter</h3><p>Get the Morning Brief in your inbox each weekday at 7 a.m.</p></div>")]
    [InlineData("<div><p>The Gazette is funded by readers. If you value our journalism, please consider a gift today.</p></div>")]
    public async Task ExtractAsync_LeavesOutLinesOfThePage_BetweenParagraphs(string line) =>
        Assert.Equal(Long, (await ReadAsync(HarbourStory.Paragraphs(Long[..9]) + line + HarbourStory.Paragraphs(Long[9..]))).Article.Paragraphs);

    [Theory]
    [InlineData("<p>The winners of Saturday. Men’s / Women’s</p>")]
    [InlineData("<p>Training as told by the book. Reports/ Papers</p>")]
    public async Task ExtractAsync_KeepsALine_WithABarThatNamesNoPhotographer(string line) =>
        Assert.Equal(Long.Length + 1, (await ReadAsync(HarbourStory.Paragraphs(Long[..9]) + line + HarbourStory.Paragraphs(Long[9..]))).Article.Paragraphs.Count);

    [Theory]
    [InlineData("<link rel=canonical href=https://gazette.example/news/storm>", null)]
    [InlineData("", "https://gazette.example/news/storm")]
    public async Task ExtractAsync_TrustsAPage_AboveTheNumbersOfAList(string head, string? url) =>
        Assert.DoesNotContain("one page of several, the others not found", (await ReadAsync(HarbourStory.Paragraphs(Long) + "<ul><li><a href=/news/page-2>2</a></li><li><a href=/news/page-3>3</a></li></ul>", head, url)).Reasons);

    private static Task<Extraction> ReadAsync(string body, string head = "", string? url = null) =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title>{head}</head><body><article class=page><h1>{Title}</h1><div class=x0>{body}</div></article></body></html>", url);

    private static string LinkedData(string body) =>
        "<script type=\"application/ld+json\">" + JsonSerializer.Serialize(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["headline"] = Title, ["articleBody"] = body }) + "</script>";
}
