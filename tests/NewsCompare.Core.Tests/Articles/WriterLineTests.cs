using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Lines below a text that say who wrote it, and sentences of the story that only read alike.</summary>
public sealed class WriterLineTests
{
    [Theory]
    [InlineData("Mara Venn is a staff writer at The Tollen Courier.")]
    [InlineData("Mara Venn is a senior business reporter for the Courier, based in Tollen.")]
    [InlineData("Mara Venn ist Redakteurin beim Tollener Boten.")]
    [InlineData("Mara Venn es redactora de Economía en El Correo de Tollen.")]
    [InlineData("Mara Venn è giornalista del Corriere di Tollen.")]
    [InlineData("Reach her at mara.venn@tollen.example.")]
    [InlineData("Finch reported from Arle. Associated Press writer Tom Fenn in Westwick contributed to this report.")]
    [InlineData("The views expressed in this article are those of the author and do not reflect those of the Courier.")]
    public async Task ExtractAsync_PutsALineAboutTheWriterAmongTheNotes(string line)
    {
        var article = await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>{line}</p>");

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal([line], article.Parts.Contributors);
    }

    [Theory]
    [InlineData("Follow him on X @maravenn.")]
    [InlineData("Folgen Sie ihr auf Bluesky.")]
    [InlineData("Suivez-la sur X.")]
    [InlineData("Síguela en Twitter.")]
    public async Task ExtractAsync_PutsAwayWhereToFollowTheWriter(string line)
    {
        var article = await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>{line}</p>");

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Empty(article.Notes);
    }

    [Theory]
    [InlineData("Tom Fenn contributed to this report. Follow him on X @tomfenn.")]
    [InlineData("Mara Venn is a reporter at the Tollen Courier, for the whole of the coast. Follow her on X @maravenn")]
    public async Task ExtractAsync_KeepsANoteInItalics_ThatAlsoSaysWhereToFollow(string line)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<html lang=en><body><article><h1>Storm closes the harbour</h1><p class=byline>By <a rel=author href='/m'>Mara Venn</a></p><div class=article-body>{HarbourStory.Paragraphs(HarbourStory.Lines)}<p><em>{line}</em></p></div></article></body></html>")).Article;

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
        Assert.Equal([line], article.Parts.Contributors);
    }

    [Theory]
    [InlineData("Mara Venn is a staff nurse at the Tollen hospital.")]
    [InlineData("Mara Venn is a spokeswoman for the port.")]
    [InlineData("Mara Venn is a reporter at the Herald and was arrested at the pier on Monday.")]
    [InlineData("Mara Venn is a writer who lives beside the pier, and her house was flooded.")]
    [InlineData("Mara Venn, a staff writer at The Herald, saw the yachts sink.")]
    [InlineData("The views expressed by the skippers are those of the whole town, the mayor said.")]
    [InlineData("Follow him on his walk along the pier, and you will see what the storm has done.")]
    [InlineData("Reach her at the lighthouse, the keeper said, and you will hear the whole story.")]
    public async Task ExtractAsync_KeepsASentenceOfTheStory(string sentence)
    {
        Assert.Equal([.. HarbourStory.Lines, sentence], (await ReadAsync($"{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>{sentence}</p>")).Paragraphs);
        Assert.Equal([.. HarbourStory.Lines[..3], sentence, .. HarbourStory.Lines[3..]], (await ReadAsync(HarbourStory.Paragraphs([.. HarbourStory.Lines[..3], sentence, .. HarbourStory.Lines[3..]]))).Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KeepsAReporter_OfWhomTheStoryTells()
    {
        string[] told = [.. HarbourStory.Lines, "Among those on the pier was Mara Venn, who lost her camera.", "Mara Venn is a reporter at The Herald."];

        Assert.Equal(told, (await ReadAsync(HarbourStory.Paragraphs(told))).Paragraphs);
    }

    [Fact]
    public async Task ExtractAsync_KnowsTheAuthor_ByTheFirstName() =>
        Assert.Equal(["Mara is a reporter based in Tollen."], (await ReadAsync($"<p class=byline>By Mara Venn</p>{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>Mara is a reporter based in Tollen.</p>")).Parts.Contributors);

    [Fact]
    public async Task ExtractAsync_DropsTheHeading_OfALineAboutTheWriter() =>
        Assert.Equal(HarbourStory.Lines, (await ReadAsync($"<p class=byline>By Mara Venn</p>{HarbourStory.Paragraphs(HarbourStory.Lines)}<div class=about><h4>Mara Venn</h4><p>Mara Venn has covered the port since 2011.</p></div>")).Paragraphs);

    // Behind a longer text such a box is left out for its name; here it is too much of the page for that.
    [Theory]
    [InlineData("<div class=author-bio><img src=a><p>{0}</p></div>", "Mara Venn covers the port for the Courier. She came in 2018 after six years in Arle.")]
    [InlineData("<div class='box authorBio'><p>{0}</p></div>", "Before she came to the Courier in 2018, Mara Venn had sailed for ten years between Arle and the islands.")]
    [InlineData("<div class=author-bio><h4>Mara Venn</h4><p>{0}</p></div>", "Covers the port and the railways for the Courier since 2018, after six years in Arle and two in Westwick.")]
    [InlineData("<div class=about-author><div><p>{0}</p></div></div><p>Mara Venn can be reached at the office in Tollen.</p>", "Mara Venn covers the port for the Courier. She came in 2018 after six years in Arle.", "Mara Venn can be reached at the office in Tollen.")]
    public async Task ExtractAsync_PutsABoxAboutTheWriterAmongTheNotes_BehindAShortText(string box, string said, string? behind = null)
    {
        var article = await ReadAsync($"<p class=byline>By Mara Venn</p>{HarbourStory.Paragraphs(ShortLines)}{string.Format(System.Globalization.CultureInfo.InvariantCulture, box, said)}");

        Assert.Equal(ShortLines, article.Paragraphs);
        Assert.Equal(behind is null ? [said] : [said, behind], article.Parts.Contributors);
    }

    // No author that the page names, more than the text before it, or all of the text.
    [Theory]
    [InlineData("By Tom Rudd", "{0}<div class=author-bio><p>Mara Venn grew up at the port, and her first book tells of the storm of 1962.</p></div>", 4)]
    [InlineData("By Mara Venn", "<div class=author-bio>{0}<p>Mara Venn grew up at the port, and her first book tells of the storm of 1962.</p></div>", 4)]
    [InlineData("By Mara Venn", "<p>Who is it?</p><div class=author-bio>{0}<p>Mara Venn grew up at the port, and her first book tells of the storm of 1962.</p></div>", 4)]
    [InlineData("By Mara Venn", "{0}<div class=author-bio><p>Mara Venn grew up at the port, and her book tells of it.</p></div><p>The prize was given to her on Friday, in the hall of the port.</p>", 4)]
    public async Task ExtractAsync_KeepsAStory_OfAWritersLife(string byline, string text, int least)
    {
        var kept = (await ReadAsync($"<p class=byline>{byline}</p>{string.Format(System.Globalization.CultureInfo.InvariantCulture, text, HarbourStory.Paragraphs(ShortLines))}")).Paragraphs;

        Assert.True(kept.Count >= least, string.Join(" | ", kept));
    }

    [Theory]
    [InlineData("<h3>What do you think?</h3><p>Let us know in the comments below.</p>")]
    [InlineData("<div class=d1><h3>Help us tell the story of Tollen</h3><p>The Courier has no owner and no paywall. Give what you can.</p><a class=btn href=/donate>Donate</a></div>")]
    public async Task ExtractAsync_LeavesOutWhatTheOutletAsks(string end) =>
        Assert.Equal(HarbourStory.Lines, (await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines) + end)).Paragraphs);

    private static string[] ShortLines { get; } = ["The ferry will run all night from May, the port said on Wednesday.", "A trip costs four crowns.", "“People work at night,” said the skipper."];

    private static async Task<Article> ReadAsync(string text) =>
        (await SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body><article><h1>Storm closes the harbour</h1>{text}</article></body></html>", "https://tollen.example/storm")).Article;
}
