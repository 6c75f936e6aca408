using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Agencies that a page names below its text or beside its authors.</summary>
public sealed class AgencyCreditTests
{
    [Fact]
    public async Task ExtractAsync_ReadsTheAgency_BehindLinksToOtherStories()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=de><head><title>Sturm</title></head><body><article><h1>Sturm</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}<p><b>Lesen Sie auch: </b><a href=/a>Warum die Brücken im Land bröckeln</a></p><p>Mehr zum Thema</p><p><a href=/b>Marode Rampen: Das Geld fehlt</a></p><p>(dpa/sbr)</p></article></body></html>");

        Assert.Equal(["dpa"], found.Article.Parts.Agencies);
        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("Mit Material der Nachrichtenagentur dpa", "dpa")]
    [InlineData("Mit Material der Nachrichtenagenturen dpa und AFP", "AFP")]
    public async Task ExtractAsync_ReadsTheAgency_BehindTheWordForOne(string line, string expected)
    {
        var agencies = (await ReadAsync($"{Text}<p><i>{line}</i></p>")).Article.Parts.Agencies;

        Assert.Contains(expected, agencies);
        Assert.DoesNotContain(agencies, name => name.Contains("Material", StringComparison.Ordinal));
    }

    private static readonly string Text = HarbourStory.Paragraphs(HarbourStory.Lines[..3]);

    [Theory]
    [InlineData("(Reuters)")]
    [InlineData("Source: Reuters")]
    [InlineData("— Reuters")]
    [InlineData("Reuters, AFP")]
    [InlineData("hau (AP, Reuters)")]
    [InlineData("Quelle: dpa")]
    [InlineData("Quelle: dpa.")]
    [InlineData("Mit Material von dpa und AFP")]
    [InlineData("Mit Material von dpa.")]
    [InlineData("Avec AFP")]
    [InlineData("(Con información de EFE)")]
    [InlineData("kmi/dpa")]
    [InlineData("AP")]
    [InlineData("Πηγή: ΑΠΕ-ΜΠΕ")]
    [InlineData("Źródło: PAP")]
    [InlineData("Kaynak: AA")]
    [InlineData("Источник: ТАСС")]
    [InlineData("Fonte: Lusa")]
    [InlineData("Kilde: Ritzau")]
    [InlineData("Lähde: STT")]
    [InlineData("מקור: רויטרס")]
    [InlineData("المصدر: رويترز")]
    public async Task ExtractAsync_KeepsALineThatNamesAgencies_ApartFromTheText(string line)
    {
        var article = (await ReadAsync($"{Text}<p>{line}</p>")).Article;

        Assert.Equal(3, article.Paragraphs.Count);
        Assert.Equal([line], article.Parts.Contributors);
        Assert.Equal([line], article.Notes);
    }

    [Theory]
    [InlineData("<p class=credit>Reuters</p>", "Reuters")]
    [InlineData("<p>Source: <a href='/agency'>Reuters</a></p>", "Source: Reuters")]
    [InlineData("<p>(Reuters)</p><p>Reporting by Ada Quill; editing by Bo Lind</p>", "(Reuters)")]
    public async Task ExtractAsync_KeepsSuchALine_HoweverItIsMarked(string lines, string line) =>
        Assert.Contains(line, (await ReadAsync(Text + lines)).Article.Parts.Contributors);

    [Theory]
    [InlineData("<p>He used to work for Reuters.</p>")]
    [InlineData("<p>Foto: dpa</p>")]
    [InlineData("<figure><img src=a.jpg><figcaption>Reuters</figcaption></figure>")]
    [InlineData("<p><a href='/more'>More from Reuters</a></p>")]
    [InlineData("<div class=related><p>Reuters</p><p><a href='/b'>Ferry to be sold to the islands</a></p></div>")]
    public async Task ExtractAsync_TakesNothingElseForACredit(string end) =>
        Assert.Empty((await ReadAsync(Text + end)).Article.Parts.Contributors);

    [Fact]
    public async Task ExtractAsync_FindsTheAgency_BesideAuthorsThatAreMarked()
    {
        var article = (await ReadAsync("<div>By <a rel=author href='/a/1'>Ada Quill</a>, <a rel=author href='/a/2'>Bo Lind</a> and <a href='/a/3'>Reuters</a></div>" + Text)).Article;

        Assert.Equal(["Ada Quill", "Bo Lind"], article.Authors);
        Assert.Equal(["Reuters"], article.Parts.Agencies);
    }

    [Theory]
    [InlineData("(AFP)", "AFP")]
    [InlineData("(dpa/kmi)", "dpa")]
    [InlineData("Mit Material von dpa und AFP", "dpa, AFP")]
    [InlineData("Avec AFP et Reuters", "AFP, Reuters")]
    [InlineData("Con información de EFE", "EFE")]
    [InlineData("With files from The Canadian Press", "The Canadian Press")]
    [InlineData("Additional reporting by PA Media", "PA Media")]
    [InlineData("Contributing: The Associated Press", "The Associated Press")]
    [InlineData("Contributing: Ada Quill; Reuters", "Reuters")]
    [InlineData("The Associated Press contributed to this report.", "The Associated Press")]
    [InlineData("Reporting by Ada Quill and Bo Lind; editing by Ida Marlow", "")]
    [InlineData("Contributing: Ada Lusa and Bo Belga", "")]
    [InlineData("Ada Quill was a reporter for Reuters. Reach her at ada@harbour.example.", "")]
    public async Task ExtractAsync_NamesTheAgencies_OfALineBelowTheText(string line, string agencies)
    {
        var article = (await ReadAsync($"{Text}<p><em>{line}</em></p>")).Article;

        Assert.Equal([line], article.Parts.Contributors);
        Assert.Equal(agencies, string.Join(", ", article.Parts.Agencies));
    }

    private static Task<Extraction> ReadAsync(string body) =>
        SavedPages.ExtractHtmlAsync($"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{body}</article></body></html>");
}
