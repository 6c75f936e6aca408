using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Tables of data, paragraphs in figures, and boxes of facts between the paragraphs.</summary>
public sealed class TableAndFigureTests
{
    private const string Masons = "The pier was built in 1812 by Dutch masons, and it has been mended after every storm since then, the archive says.";

    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("<table><tr><th>Harbour</th><th>Boats</th><th>Lost</th></tr><tr><td>Tollen</td><td>312</td><td></td></tr><tr><td><a href=/arle>Arle</a></td><td><b>1</b>20</td><td>4</td></tr></table>")]
    [InlineData("<figure class=wp-block-table><table><thead><tr><th>Harbour</th><th>Boats</th><th>Lost</th></tr></thead><tbody><tr><td>Tollen</td><td>312</td><td> </td></tr><tr><td>Arle</td><td>120</td><td>4</td></tr></tbody></table></figure>")]
    [InlineData("<table><tr><th><p>Harbour</p></th><th><p>Boats</p></th><th><p>Lost</p></th></tr><tr><td><p>Tollen</p></td><td><p>312</p></td><td><p></p></td></tr><tr><td><div>Arle</div></td><td><div>120</div></td><td><div>4</div></td></tr></table>")]
    public async Task ExtractAsync_PartsTheCellsOfARow(string table)
    {
        var article = await ReadAsync(table);

        Assert.Equal([.. Story[..3], "Harbour | Boats | Lost", "Tollen | 312", "Arle | 120 | 4", .. Story[3..]], article.Paragraphs);
        Assert.Equal(3, article.Kinds.Count(kind => kind is ParagraphKind.List));
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheWordsOfALink_InACell()
    {
        var article = await ReadAsync("<table><tr><td>The harbour of Tollen lost three boats</td><td>as <a href=https://courier.example/list>the list</a> says</td></tr></table>");
        var link = Assert.Single(article.Links);

        Assert.Equal("the list", article.Paragraphs[link.Paragraph][link.Start..link.End]);
    }

    [Theory]
    [InlineData("<figure><p>{0}</p></figure>")]
    [InlineData("<figure><img src=a.jpg><figcaption>The pier at dusk.</figcaption><p>{0}</p></figure>")]
    public async Task ExtractAsync_ReadsAParagraph_InAFigure(string figure) =>
        Assert.Equal([.. Story[..3], Masons, .. Story[3..]], (await ReadAsync(figure.Replace("{0}", Masons, StringComparison.Ordinal))).Paragraphs);

    [Theory]
    [InlineData("<figure><img src=a.jpg><p>{0}</p></figure>")]
    [InlineData("<figure><img src=a.jpg><p>{0}</p><figcaption>Photo: Ann Rook</figcaption></figure>")]
    [InlineData("<figure><img src=a.jpg><figcaption>Ann Rook</figcaption><p>{0}</p></figure>")]
    public async Task ExtractAsync_LeavesOutTheParagraph_ThatIsACaption(string figure) =>
        Assert.Equal(Story, (await ReadAsync(figure.Replace("{0}", Masons, StringComparison.Ordinal))).Paragraphs);

    [Theory]
    [InlineData("<div class=box><h3>At a glance</h3>{0}</div>")]
    [InlineData("<section class=key-points><p><strong>Key points</strong></p>{0}</section>")]
    [InlineData("<div class='wp-block-group has-background'><p><strong>What we know:</strong></p>{0}</div>")]
    public async Task ExtractAsync_PutsTheLinesOfABoxOfFactsApart(string box)
    {
        var article = await ReadAsync(box.Replace("{0}", "<ul><li>The pier was built in 1812</li><li>Dutch masons built it</li></ul>", StringComparison.Ordinal));

        Assert.Equal(Story, article.Paragraphs);
        Assert.Equal(["The pier was built in 1812", "Dutch masons built it"], article.Parts.Boxes);
    }

    [Theory]
    [InlineData("<h3>What we know</h3><p>{0}</p>")]
    [InlineData("<div class=chapter><h3>What we know</h3><p>{0}</p></div>")]
    [InlineData("<div class=box><h3>The masons of Tollen</h3><p>{0}</p></div>")]
    public async Task ExtractAsync_KeepsAPartOfTheStory_ThatIsHeadedSo(string part) =>
        Assert.Contains(Masons, (await ReadAsync(part.Replace("{0}", Masons, StringComparison.Ordinal))).Paragraphs);

    [Theory]
    [InlineData("Subscribe now was the name of the yacht that sank first, and nobody had insured it.", true)]
    [InlineData("Subscribe now to read what was written in our log.", false)]
    [InlineData("Subscribe now.", false)]
    public async Task ExtractAsync_KeepsACall_ThatTheSentenceTellsOf(string sentence, bool isText) =>
        Assert.Equal(isText ? [.. Story[..3], sentence, .. Story[3..]] : Story, (await ReadAsync($"<p>{sentence}</p>")).Paragraphs);

    private static async Task<Article> ReadAsync(string part) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(Story[..3])}{part}{HarbourStory.Paragraphs(Story[3..])}</article></body></html>", "https://tollen.example/storm")).Article;
}
