namespace NewsCompare.Core.Tests.Articles;

/// <summary>Teasers of other stories, and appeals of the outlet, in elements that no class names.</summary>
public sealed class TeaserRowTests
{
    private const string Own = "https://gazette.example/news/storm";

    private static readonly (string Headline, string Summary)[] Teasers =
    [
        ("Bakers of Elmstead win prizes at county show", "Forty rivals from six towns had come to the show on Friday to bake their best bread."),
        ("Council approves new road past the old mill", "The road is to cost two million and will take the lorries out of the village."),
        ("School in Westwick gets a roof of slate", "Parents had asked for years for the leaking roof of the gym to be mended."),
    ];

    [Theory]
    [InlineData("<div><h3><a href=/n/{0}>{1}</a></h3><p>{2}</p></div>")]
    [InlineData("<p><a href=/n/{0}>{1}</a></p><p>{2}</p>")]
    [InlineData("<h4><a href=/n/{0}>{1}</a></h4><p>{2}</p>")]
    [InlineData("<p><a href=/n/{0}>{1}</a><br>{2}</p>")]
    [InlineData("<div><a href=/n/{0}><img src=a.jpg></a><div><a href=/n/{0}>{1}</a></div><div>{2}</div></div>")]
    [InlineData("<li><a href=https://www.gazette.example/n/{0}>{1}</a><p>{2}</p></li>")]
    [InlineData("<div><span>News</span><h3><a href=/n/{0}>{1}</a></h3><p>{2}</p><time>{0} November 2026</time></div>")]
    [InlineData("<div><p>{2}</p><p><a href=/n/{0}>{1}</a></p></div>")]
    [InlineData("<p><a href=/n/{0}>{1}</a>: {2}</p>")]
    public async Task ExtractAsync_LeavesOutRowsOfTeasers(string teaser)
    {
        var row = Row(teaser);

        Assert.Equal(HarbourStory.Lines, await ReadAsync("", row, ""));
        Assert.Equal(HarbourStory.Lines, await ReadAsync("", $"<p>More on this</p><div>{row}</div>", ""));
        Assert.Equal(HarbourStory.Lines, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]), $"<div>{row}</div>", HarbourStory.Paragraphs(HarbourStory.Lines[3..])));
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutATeaser_ThatLeadsOn() =>
        Assert.Equal(HarbourStory.Lines, await ReadAsync("", $"<div><h3><a href=/n/1>{Teasers[0].Headline}</a></h3><p>{Teasers[0].Summary}</p><a href=/n/1>Read full story</a></div>", ""));

    [Theory]
    [InlineData("<h3>{1}</h3><p>{2}</p>")]
    [InlineData("<h3><a href=/places/{0}>Merrow {0}</a></h3><p>{2}</p>")]
    [InlineData("<h3><a href=#{0}>{1}</a></h3><p>{2}</p>")]
    [InlineData("<h3><a href=https://books.example/{0}>{1}</a></h3><p>{2}</p>")]
    [InlineData("<p><a href=/n/{0}>The council of Elmstead and its road</a> say little to it. {2}</p>")]
    public async Task ExtractAsync_KeepsPartsOfTheStory_ThatHaveHeadingsOrLinks(string part)
    {
        var kept = await ReadAsync("", Row(part), "");

        Assert.All(Teasers, teaser => Assert.Contains(kept, paragraph => paragraph.Contains(teaser.Summary, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Support our journalism. The Gazette is funded by its readers, and every contribution helps.")]
    [InlineData("If you value what we do, become a member from as little as £3 a month.")]
    [InlineData("The Gazette has no paywall and no owner. Please support us today so that we can keep reporting.")]
    [InlineData("Our reporters depend on readers like you. Will you make a gift to keep independent news free for everyone?")]
    [InlineData("Local news needs you. Make a tax-deductible donation today to support the reporters of The Gazette.")]
    [InlineData("Unterstützen Sie unseren Journalismus. Die Gazette wird von ihren Lesern getragen.")]
    [InlineData("Guter Journalismus kostet Geld. Mit einer Spende helfen Sie uns, weiter unabhängig zu berichten.")]
    [InlineData("Soutenez notre journalisme. La Gazette est financée par ses lecteurs.")]
    [InlineData("La Gazette n’a ni publicité ni actionnaire. Faites un don pour que nous puissions continuer.")]
    [InlineData("Apoya nuestro periodismo. ¿Te gustó este artículo? Hazte socio.")]
    [InlineData("Ti è piaciuto questo articolo? Sostienici con una donazione.")]
    [InlineData("Você gosta de ler? Apoie o nosso jornalismo.")]
    [InlineData("Waardeer je ons werk? Word lid en lees alles.")]
    [InlineData("<b>Ziarul trăiește din banii cititorilor. <a href=/donate>Ajută-ne</a></b>")]
    public async Task ExtractAsync_LeavesOutAppeals(string appeal)
    {
        Assert.Equal(HarbourStory.Lines, await ReadAsync("", $"<p>{appeal}</p>", ""));
        Assert.Equal(HarbourStory.Lines, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]), $"<p>{appeal}</p>", HarbourStory.Paragraphs(HarbourStory.Lines[3..])));
        Assert.Equal(HarbourStory.Lines, await ReadAsync("", $"<div><h4>The Gazette</h4><p>{appeal}</p><p><a href=/join>Join</a></p></div>", ""));
    }

    [Theory]
    [InlineData("The charity asked people to support its work with a donation, and said that every contribution helps.")]
    [InlineData("“Support our journalism, or lose it,” the editor of the Herald had written in a letter to readers on Friday.")]
    [InlineData("If you value the harbour, the mayor told the meeting, become a member of the trust that looks after it.")]
    [InlineData("Before you leave the island, the ferry line asks you to write down what you carry.")]
    [InlineData("Donations for the crew can be made <a href=https://lifeboat.example/donate>on its page</a>.")]
    [InlineData("„Unterstützen Sie unseren Journalismus“, hatte der Chefredakteur am Freitag an die Leser geschrieben.")]
    public async Task ExtractAsync_KeepsParagraphs_ThatSpeakOfGifts(string paragraph)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(paragraph, "<[^>]+>", string.Empty);

        Assert.Contains(plain, await ReadAsync("", $"<p>{paragraph}</p>", ""));
        Assert.Contains(plain, await ReadAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]), $"<p>{paragraph}</p>", HarbourStory.Paragraphs(HarbourStory.Lines[3..])));
    }

    private static string Row(string teaser) =>
        string.Concat(Teasers.Select((one, at) => string.Format(System.Globalization.CultureInfo.InvariantCulture, teaser, at + 1, one.Headline, one.Summary)));

    private static async Task<IReadOnlyList<string>> ReadAsync(string first, string between, string last) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><meta property=og:type content=article></head><body><main><h1>Storm closes the harbour</h1><div>{(first.Length > 0 ? first : HarbourStory.Paragraphs(HarbourStory.Lines))}{between}{last}</div></main></body></html>",
        Own)).Article.Paragraphs;
}
