using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ida Marlow", "Ida Marlow")]
    [InlineData("By Ida Marlow, Tom Fenn and Ada Quill", "Ida Marlow|Tom Fenn|Ada Quill")]
    [InlineData("Von Ida Marlow und Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Ida Marlow (Port Elder) &amp; Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("https://paper.example/authors/ida", "")]
    [InlineData("desk@paper.example", "")]
    [InlineData("Ada Anderson", "Ada Anderson")]
    [InlineData("ByIda Marlow & Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Words by Ida Marlow, Pictures by Tom Fenn", "Ida Marlow")]
    [InlineData("Reporting by Ida Marlow and Tom Fenn; editing by Ada Quill", "Ida Marlow|Tom Fenn")]
    [InlineData("Written by Ida Marlow, Edited by Tom Fenn", "Ida Marlow")]
    [InlineData("Text: Ida Marlow, Fotos: Tom Fenn", "Ida Marlow")]
    [InlineData("Par Ida Marlow et Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Par Ida Marlow (avec AFP)", "Ida Marlow|AFP")]
    [InlineData("Por Ana Ruiz y Juan Vega, EFE", "Ana Ruiz|Juan Vega|EFE")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Door Ida Marlow en Tom Fenn", "Ida Marlow|Tom Fenn")]
    [InlineData("Tekst: Jan Kowalski i Anna Nowak", "Jan Kowalski|Anna Nowak")]
    [InlineData("By Ida Marlow for The Dock Post", "Ida Marlow")]
    [InlineData("By Ida Marlow For the Dock Post", "Ida Marlow")]
    [InlineData("By Ida Marlow in Kyiv and Tom Fenn in Washington", "Ida Marlow|Tom Fenn")]
    [InlineData("Von Ida Marlow aus Berlin", "Ida Marlow")]
    [InlineData("By IDA MARLOW, TOM FENN and ANN O'NEILL-SATO", "Ida Marlow|Tom Fenn|Ann O'Neill-Sato")]
    [InlineData("CARL VAN DER BERG", "Carl van der Berg")]
    [InlineData("BBC NEWS", "BBC NEWS")]
    [InlineData("By Ida Marlow and agencies", "Ida Marlow")]
    [InlineData("Ida Marlow with Reuters", "Ida Marlow|Reuters")]
    [InlineData("By Reuters Staff", "Reuters")]
    [InlineData("By Staff Reporter", "")]
    [InlineData("Our Correspondent", "")]
    [InlineData("Newsroom", "")]
    [InlineData("Web Desk", "")]
    [InlineData("By the Editorial Board", "")]
    [InlineData("By Dock Post Staff", "")]
    [InlineData("A Staff Reporter", "")]
    [InlineData("Opinion by Ida Marlow", "Ida Marlow")]
    [InlineData("Interview: Ida Marlow", "Ida Marlow")]
    [InlineData("Von unserem Korrespondenten Jan Vik", "Jan Vik")]
    [InlineData("By Ida Marlow Associated Press", "Ida Marlow|Associated Press")]
    [InlineData("Express News Service", "Express News Service")]
    [InlineData("Door onze redactie", "")]
    [InlineData("La Redazione", "")]
    [InlineData("By Ida Marlow Updated Nov. 3, 2026 9:10 p.m. ET", "Ida Marlow")]
    [InlineData("ida@paper.example (Ida Marlow)", "Ida Marlow")]
    [InlineData("Sir Tom van der Berg, Dr Ann Rook-Smith and Prof. José de la Cruz", "Tom van der Berg|Ann Rook-Smith|José de la Cruz")]
    [InlineData("Jean d'Arcy and Hoda al-Sayed", "Jean d'Arcy|Hoda al-Sayed")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("記者 王小明／台北報導", "王小明")]
    [InlineData("作者：王小明 责任编辑：李华", "王小明")]
    [InlineData("文／王小明", "王小明")]
    [InlineData("박준석 기자", "박준석")]
    [InlineData("كتب: سامي حداد", "سامي حداد")]
    [InlineData("Institut für Weltwirtschaft", "Institut für Weltwirtschaft")]
    [InlineData("Von Ida Marlow, Westwick", "Ida Marlow")]
    [InlineData("Ida Marlow, CNN", "Ida Marlow|CNN")]
    [InlineData("Letters To The Editor", "Letters To The Editor")]
    [InlineData("IDA MARLOW Staff Writer", "Ida Marlow")]
    [InlineData("By Ida Marlow Senior Political Correspondent", "Ida Marlow")]
    [InlineData("Ida Marlow, Chefredakteur", "Ida Marlow")]
    [InlineData("By Dr Ida Marlow, Political Editor", "Ida Marlow")]
    [InlineData("By Sir Tom Fenn MP", "Tom Fenn")]
    [InlineData("By Ida Marlow  5 min read", "Ida Marlow")]
    [InlineData("Ida Marlow · 4 Minuten", "Ida Marlow")]
    [InlineData("By Ida Marlow | Published May 13, 2031 at 9 p.m.", "Ida Marlow")]
    [InlineData("By Tom Editor", "Tom Editor")]
    public void Of_CutsABylineIntoNames(string byline, string names) =>
        Assert.Equal(names, string.Join('|', BylineNames.Of(byline)));

    [Fact]
    public void Find_PrefersPersonsToTheOutlet()
    {
        var facts = new PageFacts();
        facts.Meta["author"] = ["Ida Marlow"];

        Assert.Equal(["Ida Marlow"], Bylines.Find(facts, LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, null, string.Empty));
        Assert.Equal(["Dock Post"], Bylines.Find(new PageFacts(), LinkedArticle.None with { Authors = ["Dock Post"] }, "Dock Post", null, null, string.Empty));
    }

    [Theory]
    [InlineData("<div class=byline>AFP</div>", "", "AFP")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":{\"name\":\"Web desk\"}}</script>", "<div>By <b>IDA MARLOW</b> and <b>Tom Fenn</b></div>", "Ida Marlow|Tom Fenn")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"author\":[{\"name\":\"Ida Marlow\"},{\"name\":\"Dock Post\"}]}</script>", "", "Ida Marlow")]
    [InlineData("<aside><span class=author>Per Holm</span></aside>", "<p>By Ida Marlow</p>", "Ida Marlow")]
    [InlineData("<aside><span class=author>Per Holm</span></aside>", "", "")]
    [InlineData("<div><div class=card><h3><a href=/x>Ferry sold</a></h3><span class=author>Per Holm</span></div></div>", "", "")]
    [InlineData("", "<aside class=meta><span class=author>Ida Marlow</span></aside>", "Ida Marlow")]
    [InlineData("", "<p>Tuesday, November 3, 2026 - by IDA MARLOW</p>", "Ida Marlow")]
    [InlineData("", "<p>2026-11-03 21:10 来源：港口日报 作者：王小明</p>", "王小明")]
    public async Task Authors_AreThoseOfTheArticle(string before, string below, string names)
    {
        const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>"
            + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose in the night.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"{before}<article><h1>Harbour closed</h1>{below}{Story}</article>", "https://dockpost.example/harbour")).Article;

        Assert.Equal(names, string.Join('|', article.Authors));
    }

    [Fact]
    public async Task Authors_AreReadFromTheLineBelowTheText_WhenNoneStandsAbove()
    {
        const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>";

        var article = (await SavedPages.ExtractHtmlAsync($"<article><h1>Harbour closed</h1>{Story}{Story.Replace("Monday", "Friday", StringComparison.Ordinal)}<p>(Reporting by Ida Marlow in Velmora; editing by Tom Fenn)</p></article>")).Article;

        Assert.Equal(["Ida Marlow"], article.Authors);
        Assert.Single(article.Parts.Contributors);
    }

    [Theory]
    [InlineData("Bridge closes | Dock Post", "Bridge closes")]
    [InlineData("Bridge closes - for good - Dock Post", "Bridge closes - for good")]
    [InlineData("Bridge closes: what we know", "Bridge closes: what we know")]
    public void Choose_TakesTheOutletOffTheHeadline(string title, string headline)
    {
        var facts = new PageFacts { Title = title };

        Assert.Equal(headline, Headlines.Choose(facts, LinkedArticle.None, ["dockpost"]));
    }
}
