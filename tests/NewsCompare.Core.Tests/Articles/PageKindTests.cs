using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Galleries, films, recordings, fronts and questions are told from articles, though they call themselves so.</summary>
public sealed class PageKindTests
{
    private const string SaysArticle = "<meta property=og:type content=article>";

    private static readonly string[] Captions = [.. HarbourStory.Lines.Select(line => line[..70] + ".")];

    [Theory]
    [InlineData("<div class=item><img src=a.jpg><p>{0} <span class=credit>Ann Rook</span></p></div>")]
    [InlineData("<div class=item><img src=a.jpg><div>{0}</div></div>")]
    public async Task Outcome_IsNoArticle_WherePicturesAndTheirWordsAreAll(string item)
    {
        var gallery = string.Concat(Captions.Select(caption => item.Replace("{0}", caption, StringComparison.Ordinal)));
        var read = await ReadAsync(gallery);
        Assert.Equal((ExtractionOutcome.NotAnArticle, "a gallery"), (read.Outcome, read.Reasons[0]));
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(gallery + HarbourStory.Paragraphs(HarbourStory.Lines))).Outcome);
    }

    [Theory]
    [InlineData("/", ExtractionOutcome.NotAnArticle)]
    [InlineData("https://shop.example/", ExtractionOutcome.Article)]
    [InlineData("#", ExtractionOutcome.Article)]
    public async Task Outcome_IsNoArticle_WhereALinkToAnotherStandsAboveEachParagraph(string target, ExtractionOutcome outcome) =>
        Assert.Equal(outcome, (await ReadAsync(string.Concat(HarbourStory.Lines.Select((line, at) => $"<div class=item><h3><a href='{target}{at}'>The story of number {at}</a></h3><p>{line}</p></div>")))).Outcome);

    [Fact]
    public async Task Outcome_IsNoArticle_WhereAFilmTellsAll()
    {
        const string Linked = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The storm at the harbour\",\"video\":{\"@type\":\"VideoObject\",\"name\":\"x\"}}</script>";
        Assert.Equal((ExtractionOutcome.NotAnArticle, "a video page"), await OutcomeAsync($"<iframe src=a></iframe><p>{Captions[0]}</p>", Linked));
        Assert.Equal(ExtractionOutcome.Article, (await OutcomeAsync($"<iframe src=a></iframe>{HarbourStory.Paragraphs(HarbourStory.Lines)}", Linked)).Outcome);
    }

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"PodcastEpisode\",\"name\":\"The storm at the harbour\"}</script>", "")]
    [InlineData("<title>Podcast: the storm at the harbour</title>", "<audio src=a.mp3></audio>")]
    public async Task Outcome_IsNoArticle_WhereARecordingTellsAll(string head, string player)
    {
        Assert.Equal((ExtractionOutcome.NotAnArticle, "a page of a recording"), await OutcomeAsync(player + HarbourStory.Paragraphs(HarbourStory.Lines[..2]), head));
        Assert.Equal(ExtractionOutcome.Article, (await OutcomeAsync(player + HarbourStory.Paragraphs(HarbourStory.Lines), head)).Outcome);
        Assert.Equal(ExtractionOutcome.Article, (await OutcomeAsync("<audio src=a.mp3></audio>" + HarbourStory.Paragraphs(HarbourStory.Lines[..2]), "")).Outcome);
    }

    [Fact]
    public async Task Outcome_IsAQuestionForConsent_ThoughItSpeaksOfSubscribers() =>
        Assert.Equal((ExtractionOutcome.NotAnArticle, "a question for consent in the place of the page"), await OutcomeAsync(
            "<p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Einzelheiten finden Sie am Fuß jeder Seite.</p><p>Oder lesen Sie ohne Tracking für 4 Kronen im Monat. Bereits Abonnent? Hier anmelden.</p>", "<title>Weiter mit Werbung</title>"));

    private static async Task<(ExtractionOutcome Outcome, string Reason)> OutcomeAsync(string body, string head)
    {
        var read = await ReadAsync(body, head);
        return (read.Outcome, read.Reasons[0]);
    }

    private static Task<Extraction> ReadAsync(string body, string head = "") => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head>{(head.Contains("<title>", StringComparison.Ordinal) ? "" : "<title>The storm at the harbour</title>")}{head}{SaysArticle}</head><body><main><article><h1>The storm at the harbour</h1>{body}</article></main></body></html>");
}
