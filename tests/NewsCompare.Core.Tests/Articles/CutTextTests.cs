using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Pages that show the beginning of a text: by how it ends, and by what they state of its length.</summary>
public sealed class CutTextTests
{
    private const string Title = "Storm closes the harbour of Merrow Bay";
    private const string Broken = "The pilots, who had watched the pier from the tower since noon, saw it as far as";

    private const string Whole = "The pilots, who had watched the pier from the tower since noon, saw nothing of it.";

    private const string Rest = " Divers found eleven cannon of bronze below the fish hall, and a museum in the capital wants to raise them before summer. "
        + "A judge ordered the ferry line to keep all records of its engines since 2019, as three lawyers of the crew had asked.";

    private static readonly string Short = HarbourStory.Paragraphs(HarbourStory.Lines);

    // 24 paragraphs are more than any teaser.
    private static readonly string[] Long = [.. Enumerable.Range(1, 4).SelectMany(day => HarbourStory.Lines.Select(line => $"On day {day}: {line}"))];

    [Theory]
    [InlineData("<p>" + Broken + " [...]</p>")]
    [InlineData("<p>" + Broken + " […]</p>")]
    [InlineData("<p>" + Broken + "...</p>")]
    [InlineData("<p>" + Broken + " the old lig</p>")]
    [InlineData("<p>" + Broken + "... <a href=https://courier.example/storm>Read full story</a></p>")]
    [InlineData("<a class=btn href=https://courier.example/storm>Continue reading at Westwick Courier</a>")]
    [InlineData("<p><a href=https://courier.example/storm>Continue reading...</a></p>")]
    [InlineData("<div class=css-k><p>Continue reading →</p></div>")]
    [InlineData("<p><a href=/storm>Lire la suite</a></p>")]
    [InlineData("<p>Advertisement</p><p><a href=/storm>Weiterlesen</a></p>")]
    [InlineData("<p><a href=/storm>Read full story</a></p>")]
    [InlineData("<div><a href=/storm>Read more</a></div>")]
    [InlineData("<p>[Read more...]</p>")]
    [InlineData("<p><a href=/storm>Den ganzen Artikel lesen »</a></p>")]
    [InlineData("<p><a href=/storm>Lire l’article complet</a></p>")]
    [InlineData("<p><a href=/storm>Leggi tutto</a></p>")]
    [InlineData("<p>" + Whole + " <a href=/storm>Read more</a></p>")]
    [InlineData("<p><a href=https://courier.example/storm>Go to full article</a></p>")]
    [InlineData("<p>The full story is at <a href=https://courier.example/storm>courier.example</a>.</p>")]
    [InlineData("<p><a href=https://courier.example/storm>Read article at source</a></p>")]
    [InlineData("<p>" + Whole + " [<a href=/storm>Leer más</a>]</p>")]
    public async Task ExtractAsync_DoesNotTrustAText_ThatBreaksOff(string end)
    {
        var found = await ReadAsync(Short + end);

        Assert.Equal("the text breaks off", found.Reasons[0]);
        Assert.True(found.Confidence < 0.5);
    }

    [Theory]
    [InlineData("<p>" + Whole + " <a href=/storm>Read more</a></p>", Whole)]
    [InlineData("<p>" + Whole + " <a href=/storm>Read the full story »</a></p>", Whole)]
    [InlineData("<p>" + Broken + " … <a href=/storm>Lire la suite</a></p>", Broken + " …")]
    [InlineData("<p>" + Whole + "</p><p><a href=/storm>Continue reading</a></p>", Whole)]
    [InlineData("<p>" + Whole + "</p><p>Weiterlesen</p>", Whole)]
    public async Task ExtractAsync_KeepsTheWordsThatLeadOn_OutOfTheText(string end, string last) =>
        Assert.Equal(last, (await ReadAsync(Short + end)).Article.Paragraphs[^1]);

    [Fact]
    public async Task ExtractAsync_TrustsALongText_WithALinkToMore() =>
        Assert.DoesNotContain("the text breaks off", (await ReadAsync(HarbourStory.Paragraphs(Long) + "<p><a href=/fares>Read more</a></p>", "<meta property=og:type content=article>")).Reasons);

    [Theory]
    [InlineData("<p><a href=/fares>Read more: Ferry company raises its fares</a></p>")]
    [InlineData("<p>Weiterlesen: <a href=/fares>Die Fähre wird teurer</a></p>")]
    [InlineData("<h3>Continue reading</h3><p><a href=/fares>Ferry company raises its fares for the third time</a></p>")]
    [InlineData("<p>Continue reading</p><p><a href=/fares>Ferry company raises its fares for the third time</a></p>")]
    [InlineData("<p><a href=#top>Continue reading</a></p>")]
    [InlineData("<p>“We will see,” the port master said, “what the council says to it…”</p>")]
    [InlineData("<p>The pilots, who had watched the pier from the tower since noon, saw nothing of it. DM</p>")]
    [InlineData("<p>Members of the public who have seen buoys on the beach may write to pilots@merrow.example</p>")]
    public async Task ExtractAsync_TrustsAText_ThatIsWhole(string end)
    {
        var found = await ReadAsync(Short + end, "<meta property=og:type content=article>");

        Assert.DoesNotContain("the text breaks off", found.Reasons);
        Assert.True(found.Confidence >= 0.5);
    }

    [Fact]
    public async Task ExtractAsync_TrustsDotsAtTheEnd_WhereThePageCountsAsManyWords() =>
        Assert.DoesNotContain("the text breaks off", (await ReadAsync(Short + "<p>And then the lights went out...</p>", Data("\"wordCount\":136"))).Reasons);

    [Theory]
    [InlineData("\"wordCount\":1500", "")]
    [InlineData("\"wordCount\":\"1,500\"", "")]
    [InlineData("\"articleBody\":\"{0}\"", "")]
    [InlineData("\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\".rest\"}", "<div class=rest></div>")]
    public async Task ExtractAsync_SeesAWall_WhereAClosedPageStatesMoreThanItShows(string stated, string end)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Long[..20]) + end, Closed(stated.Replace("{0}", string.Join(' ', Long) + Rest, StringComparison.Ordinal)));

        Assert.Equal(ExtractionOutcome.Paywalled, found.Outcome);
        Assert.Contains("closed to non-subscribers, and the page states more text than it shows", found.Reasons);
    }

    [Theory]
    [InlineData("\"wordCount\":225")]
    [InlineData("\"articleBody\":\"{0}\"")]
    [InlineData("\"articleBody\":\"The port was closed again on Thursday, as the reader of the first page knows. {0}\"")]
    [InlineData("\"wordCount\":260,\"hasPart\":[{\"isAccessibleForFree\":false,\"cssSelector\":\".marker\"}]")]
    [InlineData("\"hasPart\":[{\"isAccessibleForFree\":\"False\",\"cssSelector\":\".x0\"}]")]
    public async Task ExtractAsync_TrustsAShortText_ThatAClosedPageStatesWhole(string stated)
    {
        var found = await ReadAsync(HarbourStory.Paragraphs(Long[..9]) + "<div class=marker></div>", Closed(stated.Replace("{0}", string.Join(' ', Long[..9]), StringComparison.Ordinal)));

        Assert.Equal(ExtractionOutcome.Article, found.Outcome);
        Assert.Equal(Long[..9], found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\".none\"}")]
    [InlineData("\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\"..\"}")]
    public async Task ExtractAsync_JudgesAClosedPageByItsLength_WhereNothingTells(string stated)
    {
        Assert.Equal(ExtractionOutcome.Paywalled, (await ReadAsync(Short, Closed(stated))).Outcome);
        Assert.Equal(ExtractionOutcome.Article, (await ReadAsync(HarbourStory.Paragraphs(Long), Closed(stated))).Outcome);
    }

    [Theory]
    [InlineData("", "<a href=?page=2>Next ›</a> <a href=?page=3>Last »</a>")]
    [InlineData("<p>Page 1 of 3</p>", "")]
    public async Task ExtractAsync_DoesNotTrustOnePageAlone(string above, string below)
    {
        var found = await ReadAsync(above + HarbourStory.Paragraphs(Long) + below);

        Assert.Contains("one page of several, the others not found", found.Reasons);
        Assert.True(found.Confidence < 0.5);
    }

    [Theory]
    [InlineData("<p>Page 1 of 1</p>")]
    [InlineData("<p>Page 3 of 5 of the charter was read aloud before the vote</p>")]
    public async Task ExtractAsync_TrustsAPage_ThatIsTheOnlyOne(string above) =>
        Assert.DoesNotContain("one page of several, the others not found", (await ReadAsync(above + HarbourStory.Paragraphs(Long))).Reasons);

    private static string Closed(string stated) => Data("\"isAccessibleForFree\":false," + stated);

    private static string Data(string stated) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",{stated}}}</script>";

    private static Task<Extraction> ReadAsync(string body, string head = "") =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>{Title}</title>{head}</head><body><article class=page><h1>{Title}</h1><div class=x0>{body}</div></article></body></html>");
}
