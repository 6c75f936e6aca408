using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Standfirsts that stand in the element of the text, and first paragraphs that are none.</summary>
public sealed class LeadParagraphTests
{
    private const string Lead = "Three yachts sank, and the fish hall lost its roof. Ferries stay in port until Wednesday.";
    private const string Long = "Three yachts sank, and the fish hall lost its roof. Ferries stay in port until Wednesday, and nobody in the town hall can say yet who will pay for the ramp.";

    [Theory]
    [InlineData("<p><strong>{0}</strong></p>")]
    [InlineData("<p class=text><b>{0}</b></p>")]
    [InlineData("<p class=leadText>{0}</p>")]
    [InlineData("<p class=text-lead>{0}</p>")]
    [InlineData("<p class=article-intro><strong>{0}</strong></p>")]
    [InlineData("<div class=ingress><p>{0}</p></div>")]
    public async Task Standfirst_IsTheLeadThatOpensTheText_AndStaysInIt(string form)
    {
        foreach (var lead in new[] { Lead, Long })
        {
            var article = await ReadAsync(form.Replace("{0}", lead, StringComparison.Ordinal));

            Assert.Equal(lead, article.Parts.Standfirst);
            Assert.Equal([lead, .. HarbourStory.Lines], article.Paragraphs);
            Assert.Equal(ParagraphKind.Standfirst, article.Kinds[0]);
        }
    }

    [Theory]
    [InlineData("<p>{0}</p>")]
    [InlineData("<p class=css-1>{0}</p>")]
    [InlineData("<p><i>{0}</i></p>")]
    [InlineData("<p><b>Will the ferries run? Who pays for the ramp and for the roof of the fish hall?</b></p><p>{0}</p>")]
    [InlineData("<p><b>The harbour is closed, and nobody in it knows for how long that may be so.</b></p><p>{0}</p>")]
    [InlineData("<p><b>{0}</b></p><p>The skippers were asked first, and they had much to say of it.</p><p><b>The council met as well, and it had less to say than they.</b></p>")]
    [InlineData("<p class=lead>{0}</p><p class=lead>The skippers were asked first, and they had much to say of it.</p>")]
    public async Task Standfirst_IsNoOtherFirstParagraph(string form) =>
        Assert.Null((await ReadAsync(form.Replace("{0}", Lead, StringComparison.Ordinal))).Parts.Standfirst);

    [Theory]
    [InlineData("<p>Von Anna Berg, Hamburg</p>")]
    [InlineData("<p><em>Von Anna Berg und Jan Kroll</em></p>")]
    [InlineData("<div class=autorenzeile><span>Von</span> Anna Berg, Hamburg</div>")]
    public async Task Paragraphs_HoldNoByline_BetweenLeadAndText(string byline)
    {
        var article = await ReadAsync($"<p><strong>{Long}</strong></p>{byline}");

        Assert.Equal([Long, .. HarbourStory.Lines], article.Paragraphs);
        Assert.Equal(Long, article.Parts.Standfirst);
        Assert.Equal("Anna Berg", article.Authors[0]);
    }

    [Fact]
    public async Task Dateline_IsThatOfTheParagraphBelowTheLead() =>
        Assert.Equal("Skerra", (await ReadAsync($"<p><strong>{Lead}</strong></p><p>Skerra – The harbour did not open on Monday, and all the ferries of the islands wait.</p>")).Parts.Dateline);

    [Theory]
    [InlineData("<h2>Skippers fear for the season as the council waits for its insurer</h2>", "", true)]
    [InlineData("<h2>Skippers fear for the season as the council waits for its insurer</h2>", "<h2>What the council says</h2><p>The council will not say anything before Thursday.</p>", false)]
    [InlineData("<h2>Why do the skippers fear for the season in the harbour?</h2>", "", false)]
    [InlineData("<h2>What the council says</h2>", "", false)]
    public async Task Standfirst_IsTheHeadingAboveTheText_ThatHeadsNoPartOfIt(string heading, string behind, bool isStandfirst)
    {
        var article = await ReadAsync(heading, behind);

        Assert.Equal(isStandfirst, article.Parts.Standfirst is not null);
        Assert.Equal(isStandfirst ? ParagraphKind.Standfirst : ParagraphKind.Subheading, article.Kinds[0]);
    }

    [Theory]
    [InlineData("<p><b>Skippers fear for the season as the council waits</b></p>", true)]
    [InlineData("<p><b>Watch the storm</b></p>", false)]
    [InlineData("<p><b>By Ann Rook and Tom Fenn of the Courier</b></p>", false)]
    public async Task Standfirst_IsALineInBold_AboveTheText(string line, bool isStandfirst)
    {
        var article = await ReadAsync(line);

        Assert.Equal(isStandfirst ? "Skippers fear for the season as the council waits" : null, article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    [Theory]
    [InlineData("<p class=css-1>Skippers fear for the season as the council waits</p><p>By Ann Rook</p>", true)]
    [InlineData("<p class=css-1>News Harbour Region Westwick Port Elder Council</p><p>By Ann Rook</p>", false)]
    public async Task Standfirst_IsALineOfSmallWords_BetweenHeadlineAndName(string lines, bool isStandfirst) =>
        Assert.Equal(isStandfirst, (await SavedPages.ExtractHtmlAsync(
            $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><header><h1>Storm closes the harbour</h1>{lines}</header><article>{HarbourStory.Paragraphs(HarbourStory.Lines)}</article></main></body></html>")).Article.Parts.Standfirst is not null);

    [Fact]
    public async Task Standfirst_IsTheCellNamedSo_BelowAHeadlineThatIsNoHeading()
    {
        var rows = string.Concat(new[] { "<font size=5><b>Storm closes the harbour again</b></font>", $"<td class=abstract><b>{Lead}</b>", "<font size=1>Posted: Tuesday, 3 November 2026, 14:05 GMT</font>", string.Join("<br><br>", HarbourStory.Lines) }
            .Select(cell => $"<tr>{(cell.StartsWith("<td", StringComparison.Ordinal) ? cell : "<td>" + cell)}</td></tr>"));
        var article = (await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm closes the harbour again</title></head><body><table><tr><td><a href='/n'>News</a></td><td><table>{rows}</table></td></tr></table></body></html>")).Article;

        Assert.Equal(Lead, article.Parts.Standfirst);
        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 14, 5, 0, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task ExtractAsync_PartsTheLinesAboveTheText_InTheCellOfTheStory()
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html><head><title>Storm closes the harbour - Courier</title></head><body><table><tr><td><h1>Storm closes the harbour</h1><font>By Ida Marlow</font><br><font>Posted: Tuesday, 3 November 2026, 14:05 GMT</font><br><font><b>{Lead}</b></font>{HarbourStory.Paragraphs(HarbourStory.Lines)}</td></tr></table></body></html>")).Article;

        Assert.Equal(["Ida Marlow"], article.Authors);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 14, 5, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal([Lead, .. HarbourStory.Lines], article.Paragraphs);
        Assert.Equal(Lead, article.Parts.Standfirst);
    }

    private static async Task<Article> ReadAsync(string opening, string behind = "") => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=de><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1>{opening}{HarbourStory.Paragraphs(HarbourStory.Lines)}{behind}</article></main></body></html>")).Article;
}
