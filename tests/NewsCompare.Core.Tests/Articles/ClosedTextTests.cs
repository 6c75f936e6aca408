using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages that call themselves closed, or count what a reader has read: whether their text is cut is seen, not said.</summary>
public sealed class ClosedTextTests
{
    private const string Part = ",\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\".rest\"}";
    private const string NoCut = "closed to some readers, but nothing shows that the text is cut";

    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("", "<div>{0}</div>")]
    [InlineData(Part, "<div class=rest>{0}</div>")]
    [InlineData(",\"wordCount\":\"many\"", "<div>{0}</div>")]
    [InlineData(",\"wordCount\":0", "<div>{0}</div>")]
    [InlineData("", "<div>{0}</div><div class=paywall-meter><p>You have read 3 of 5 free articles this month.</p><a href=/subscribe>Subscribe</a></div>")]
    [InlineData("", "<div>{0}</div><div class=meter><p>You have read 3 of 5 free articles this month.</p></div>")]
    public async Task ExtractAsync_ReadsAnArticle_WhereNothingShowsACut(string part, string body)
    {
        var found = await ReadAsync(part, body, 6);

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
        Assert.Equal(PaywallState.Closed, found.Article.Parts.Paywall);
        Assert.Contains(NoCut, found.Reasons);
        Assert.True(found.Confidence >= Comparability.ConfidenceFloor);
    }

    [Theory]
    [InlineData("", "<div>{0}</div>", 3)]
    [InlineData("", "<div>{0}</div><div class=k7><p>Try the Post for one crown.</p><a href=/subscribe/>Take the offer</a></div>", 5)]
    [InlineData("", "<div>{0}</div><div class=paywall-root></div>", 5)]
    [InlineData("", "<div>{0}</div><div class=paywall-root><p>You have read 5 of 5 free articles this month.</p></div>", 5)]
    [InlineData("", "<div>{0}<p>The council will meet on Thursday to hear what …</p></div>", 5)]
    [InlineData(Part, "<div>{0}</div><div class=rest></div>", 5)]
    [InlineData(Part, "<div>{0}</div>", 5)]
    [InlineData(",\"wordCount\":900", "<div>{0}</div>", 5)]
    public async Task ExtractAsync_IsPaywalled_WhereTheTextMayBeCut(string part, string body, int lines) =>
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync(part, body, lines)).Outcome);

    [Theory]
    [InlineData("{0}<div class=paywall-banner><p>You have read 3 of 5 free articles this month. Subscribe for full access.</p></div>")]
    [InlineData("<div class=count><p>You have 2 free articles left.</p></div>{0}")]
    [InlineData("{0}<div class=paywall-banner><p>Sie haben 3 von 5 freien Artikeln gelesen.</p></div>")]
    public async Task ExtractAsync_ReadsAWholeStory_WhereAMeterCounts(string body)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{body.Replace("{0}", HarbourStory.Paragraphs(Story), StringComparison.Ordinal)}</article></body></html>");

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("Subscribe to read more stories like this one.", ExtractionOutcome.Article)]
    [InlineData("To continue reading our coverage of the islands, sign up for the free newsletter.", ExtractionOutcome.Article)]
    [InlineData("Jetzt weiterlesen mit H+ und alle Artikel freischalten.", ExtractionOutcome.Article)]
    [InlineData("Jetzt weiterlesen mit H+.", ExtractionOutcome.Paywalled)]
    [InlineData("<a href=/abo>Jetzt weiterlesen mit H+ und alle Artikel freischalten.</a>", ExtractionOutcome.Paywalled)]
    [InlineData("Subscribe to read the full story.", ExtractionOutcome.Paywalled)]
    [InlineData("To continue reading this article, sign up.", ExtractionOutcome.Paywalled)]
    public async Task ExtractAsync_TellsAnOfferOfOtherTexts_FromAWallBeforeThisOne(string line, ExtractionOutcome expected)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(Story)}<p>{line}</p></article></body></html>");

        Assert.Equal(expected, found.Outcome);
        Assert.Equal(Story, found.Article.Paragraphs);
    }

    private static Task<Extraction> ReadAsync(string part, string body, int lines) => SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\",\"isAccessibleForFree\":false{part}}}</script></head>"
        + $"<body><article><h1>Storm closes the harbour</h1>{body.Replace("{0}", HarbourStory.Paragraphs(Story[..lines]), StringComparison.Ordinal)}</article></body></html>");
}
