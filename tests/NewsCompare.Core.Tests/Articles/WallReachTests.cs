using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Which walls of a page speak of its text.</summary>
public sealed class WallReachTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<div class=account-bar><p>Already a subscriber? <a>Log in</a></p></div>")]
    [InlineData("<div class=piano-offer><p>You have 2 free articles left this month. Subscribe for 1 crown.</p></div>")]
    [InlineData("<div class=x1><p>Subscribe to read every story of the bay, without advertisements.</p></div>")]
    [InlineData("<footer><p>Sie sind bereits Abonnent? Hier anmelden</p></footer>")]
    [InlineData("<aside class=paywall><p>Abonnez-vous pour lire la suite</p></aside>")]
    public async Task AnOfferBehindTheArticle_IsNoWall_WhereTheTextIsWhole(string offer)
    {
        var found = await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story)}</div></article>{offer}");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Equal(PaywallState.Unknown, found.Article.Parts.Paywall);
    }

    [Theory]
    [InlineData("Article réservé aux abonnés")]
    [InlineData("この記事は有料会員限定です。")]
    public async Task AWallsLineAmidTheParagraphs_ShutsNobodyOut_WhereTheTextGoesOn(string wall)
    {
        var found = await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..4])}<p>{wall}</p>{HarbourStory.Paragraphs(Story[4..])}</div></article>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
    }

    // The text goes on behind the box, however little of it.
    [Theory]
    [InlineData(1, 3)]
    [InlineData(4, 5)]
    [InlineData(5, 6)]
    public async Task AWallsBoxAmidTheParagraphs_ShutsNobodyOut_WhereTheTextGoesOn(int before, int all)
    {
        foreach (var name in new[] { "paywall-subscription", "paywall", "x1" })
        {
            foreach (var closed in new[] { "", ",\"isAccessibleForFree\":false" })
            {
                var box = $"<div class={name}><h3>Suscríbete para seguir leyendo</h3><p>Lee sin límites todas las noticias.</p><a href=/suscripcion>Suscríbete</a></div>";
                var found = await ReadAsync($"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\"{(all > 3 ? closed : "")}}}</script><article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..before])}{box}{HarbourStory.Paragraphs(Story[before..all])}</div></article>");

                Assert.Equal(Story[..all], found.Article.Paragraphs);
                Assert.Equal(ExtractionOutcome.Article, found.Outcome);
            }
        }
    }

    [Theory]
    [InlineData("<p>Ida Marlow is a staff writer at The Gazette who covers the harbour and the islands.</p>")]
    [InlineData("<p><em>The Gazette has been printed in the old town since the spring of 1872, and is read in forty countries.</em></p>")]
    [InlineData("<p>Subscribers read all stories of the bay for one crown a week, and the paper brings them each morning.</p>")]
    [InlineData("<div><p>The digital plan costs one crown a week, and the plan with the paper in the morning costs three crowns.</p></div>")]
    public async Task AWallsBox_EndsTheText_WhereNoneOfItStandsBehind(string behind) =>
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..2])}<div class=paywall><p>To continue reading, subscribe.</p></div>{behind}</div></article>")).Outcome);

    [Theory]
    [InlineData("<div class=x1><p>この記事は有料記事です。残り1234文字</p></div>")]
    [InlineData("<p>残り1,234文字</p>")]
    [InlineData("<div class=x1><p><a href=/login>ログインして続きを読む</a></p></div>")]
    public async Task AWallForMembers_EndsTheText(string wall) =>
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..2])}{wall}</div></article>")).Outcome);

    [Theory]
    [InlineData("<p>Article réservé aux abonnés</p><p>Pour 1 euro, vous lirez la suite et tous nos autres articles pendant un mois entier.</p><p>Votre abonnement peut être résilié chaque mois, par un simple appel à nos bureaux.</p>")]
    [InlineData("<p>Article réservé aux abonnés</p><p>La suite.</p>")]
    public async Task AWallsLine_EndsTheText_WhereOffersStandBehindIt(string wall) =>
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..2])}{wall}</div></article>")).Outcome);

    [Theory]
    [InlineData("<div class=paywall style='display:none'><p>To continue reading, subscribe.</p></div>")]
    [InlineData("<div class=paywall hidden><p>To continue reading, subscribe.</p></div>")]
    [InlineData("<div class=regwall-root aria-hidden=true><h2>Create a free account to continue reading</h2></div>")]
    [InlineData("<dialog class=paywall><p>This article is for subscribers only. Subscribe now.</p></dialog>")]
    public async Task AWallThatNobodySees_IsNone_WhereTheTextIsWhole(string wall)
    {
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story)}</div>{wall}</article>")).Outcome);
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story)}</div></article>{wall}")).Outcome);
    }

    [Theory]
    [InlineData(2, "", "")]
    [InlineData(5, "<p>The council will meet on Thursday to hear what the repairs may…</p>", "")]
    [InlineData(6, "", "<div class=x1><p>To continue reading, subscribe.</p></div>")]
    [InlineData(6, "", "<dialog open><p>To continue reading, subscribe.</p></dialog>")]
    public async Task AWall_IsOne_WhereTheTextMayBeCutOff_OrItStandsInTheArticle(int paragraphs, string end, string within)
    {
        var behind = within.Length > 0 ? "" : "<div class=x1><p>To continue reading, subscribe.</p></div>";

        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync($"<article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..paragraphs])}{end}</div>{within}</article>{behind}")).Outcome);
    }

    [Theory]
    [InlineData("<footer><p>Already a subscriber? Log in.</p></footer>", ExtractionOutcome.Article)]
    [InlineData("<div><p>Already a subscriber? Log in.</p></div>", ExtractionOutcome.Paywalled)]
    public async Task ThePageItself_IsTheArticle_WhereNoElementCallsItselfSo(string end, ExtractionOutcome outcome) =>
        Assert.Equal(outcome, (await ReadAsync($"<h1>Storm closes the harbour</h1><div class=x2>{HarbourStory.Paragraphs(Story)}</div>{end}")).Outcome);

    private static Task<Extraction> ReadAsync(string body) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body>{body}</body></html>");
}
