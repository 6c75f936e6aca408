namespace NewsCompare.Core.Tests.Articles;

/// <summary>Lines that end a text, are no sentences, and belong to it: what follows an obituary, a letter, a match report.</summary>
public sealed class ClosingLineTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("• Ada Finch, pilot, born 4 May 1931; died 2 November 2021")]
    [InlineData("Ada Finch, Lotsin, geboren am 4. Mai 1931, gestorben am 2. November 2021")]
    [InlineData("(1 crown = 0.82 marks)")]
    [InlineData("($1 = 0.7912 pounds)")]
    public async Task ExtractAsync_KeepsTheLine_ThatEndsAReport(string line) => Assert.Equal([.. Story, line], await ReadAsync([.. Story, line]));

    [Theory]
    [InlineData("„Nie“")]
    [InlineData("»Nie.«")]
    [InlineData("»Aldrig.«")]
    [InlineData("«Никогда»")]
    [InlineData("「もう待てない」")]
    [InlineData("Πότε ανοίγει;")]
    [InlineData("Երբե՛ք։")]
    public async Task ExtractAsync_KeepsALastQuotationOrQuestion_HoweverItsLanguageMarksIt(string line) => Assert.Equal([.. Story, line], await ReadAsync([.. Story, line]));

    // Thai ends no sentence with a mark.
    [Fact]
    public async Task ExtractAsync_KeepsShortLastParagraphs_OfAScriptWithoutStops()
    {
        string[] lines =
        [
            "ท่าเรือเมอร์โรว์ปิดให้บริการเมื่อวันจันทร์ หลังพายุพัดถล่มกำแพงกันคลื่นและทำให้เรือเฟอร์รี่สองลำเสียหายหนัก", "นายท่าเรือกล่าวว่าจะเปิดอีกครั้งเมื่อซ่อมแซมกำแพงเสร็จ",
            "ชาวเกาะต้องใช้เรือประมงแทน", "ยังไม่มีกำหนดเปิด",
        ];

        Assert.Equal(lines, await ReadAsync([.. lines, "ที่มา: เอเอฟพี"]));
    }

    [Theory]
    [InlineData("Printed on 4 May 2031, changed on 5 May 2031")]
    [InlineData("(Tel. 555-0134)")]
    [InlineData("Harbour news, week 18")]
    public async Task ExtractAsync_LeavesOutALineOfThePage_BehindTheText(string line) => Assert.Equal(Story, await ReadAsync([.. Story, line]));

    [Fact]
    public async Task ExtractAsync_KeepsTheLastOfSeveralLinesWithLabels()
    {
        string[] lines = [.. Story, "Merrow Rovers: Rook; Marlow, Finch, Bell, Quill; Fenn, Tarn (Okafor 61), Penn; Sayle, Amery, Castle.", "Goals: Fenn 12, 40; Castle 89.", "Attendance: 2,416"];

        Assert.Equal(lines, await ReadAsync(lines));
    }

    [Fact]
    public async Task ExtractAsync_LeavesOutALinkInWords_BehindLinesWithLabels()
    {
        string[] lines = [.. Story, "Rovers: Are at home to Tarn on Friday, and away to Pell on the Sunday after that, in the last round of all.", "Tarn: Stay at home until Tuesday."];

        Assert.Equal(lines, await ReadAsync([.. lines, "More news: https://rovers.example/news"]));
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhoWroteTheLastLetter_AsBelowTheOthers()
    {
        string[] letters = [Story[0], "Ada Finch, Merrow", Story[1], "Tom Okafor, Pell", Story[2], "Ida Marlow, Tarn"];

        Assert.Equal(letters, await ReadAsync(letters));
    }

    [Fact]
    public async Task ExtractAsync_KeepsAListOfShortLines_SetAsTheParagraphsBefore()
    {
        string[] lines = [.. Story, "Rovers 3 Tarn 1", "Pell 2 United 2", "Elmstead 0 Town 4", "Harbour 1 Albion 0"];

        Assert.Equal(lines, await ReadAsync(lines));
    }

    [Fact]
    public async Task ExtractAsync_KeepsWhoWroteAPost_ThatEndsTheText()
    {
        const string post = "<blockquote class=twitter-tweet><p>The ferry to the outer islands leaves at nine today, and it takes bicycles.</p>— Merrow Ferries (@ferries) May 4, 2031</blockquote>";

        var found = await SavedPages.ExtractHtmlAsync(Page(HarbourStory.Paragraphs(Story) + post));

        Assert.Equal("— Merrow Ferries (@ferries) May 4, 2031", found.Article.Paragraphs[^1]);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(IEnumerable<string> lines) => (await SavedPages.ExtractHtmlAsync(Page(HarbourStory.Paragraphs(lines)))).Article.Paragraphs;

    private static string Page(string body) => $"<html lang=en><head><title>Storm closes the harbour</title></head><body><main><article><h1>Storm closes the harbour</h1><div>{body}</div></article></main></body></html>";
}
