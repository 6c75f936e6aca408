namespace NewsCompare.Core.Tests.Articles;

/// <summary>Captions and credits of pictures that are written as paragraphs of the text.</summary>
public sealed class CaptionLineTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("Photo: Ann Rook / Tollen Courier")]
    [InlineData("Photos by Ann Rook and Bo Elm.")]
    [InlineData("Foto: Jan Elm/dpa")]
    [InlineData("Kuva: Liisa Salo / STT")]
    [InlineData("fot. Ewa Nowak/PAP")]
    [InlineData("Fotó: Kiss Anna / MTI")]
    [InlineData("Фото: Анна Лунд / ТАСС")]
    [InlineData("Ảnh: Thu Hà")]
    [InlineData("फोटो: अनीता राव")]
    [InlineData("写真：港通信社")]
    [InlineData("The fish hall on Monday. (AP Photo/Ann Rook)")]
    [InlineData("Anne Rook devant la halle. © Jean Orme")]
    public async Task ExtractAsync_LeavesOutACredit_AmidTheParagraphs(string line) => Assert.Equal(Story, await ReadAsync($"<p>{line}</p>"));

    [Theory]
    [InlineData("La halle aux poissons, lundi. Photo Jean Orme")]
    [InlineData("Hala rybna w poniedziałek (fot. Ewa Nowak/PAP)")]
    [InlineData("The fish hall on Monday. (Ann Rook/Tollen Courier)")]
    [InlineData("图为鱼市场。港城社记者林雨摄")]
    [InlineData("屋根が落ちた魚市場＝3日、港市")]
    [InlineData("▲ 지붕이 무너진 어시장. ⓒ항구신문")]
    public async Task ExtractAsync_LeavesOutACaption_BehindAPicture(string line) => Assert.Equal(Story, await ReadAsync($"<p><img src=a.jpg></p><p>{line}</p>"));

    [Fact]
    public async Task ExtractAsync_LeavesOutAShortLine_ThatABreakPartsFromAPicture() => Assert.Equal(Story, await ReadAsync("<p><a href=b.jpg><img src=b.jpg></a><br>The keeper in his hut.</p>"));

    [Theory]
    [InlineData("<p>Photo: that word stood on the crate that the divers found.</p>", "Photo: that word stood on the crate that the divers found.")]
    [InlineData("<p>Photo editors of three papers came to the harbour on Friday.</p>", "Photo editors of three papers came to the harbour on Friday.")]
    [InlineData("<p><img src=a.jpg></p><p>The keeper (who paid for the photo) left on Friday.</p>", "The keeper (who paid for the photo) left on Friday.")]
    [InlineData("<p><img src=a.jpg>The keeper died on Friday.<br>He was 95.</p>", "The keeper died on Friday. He was 95.")]
    public async Task ExtractAsync_KeepsASentence_ThatTellsOfAPicture(string lines, string kept) => Assert.Contains(kept, await ReadAsync(lines));

    private static async Task<IReadOnlyList<string>> ReadAsync(string lines) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1><div class=article-body>{HarbourStory.Paragraphs(Story[..3])}{lines}{HarbourStory.Paragraphs(Story[3..])}</div></article></body></html>")).Article.Paragraphs;
}
