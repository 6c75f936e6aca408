using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>Where a body ends, and pages that stand in the place of one.</summary>
public sealed class BodyEdgeTests
{
    private const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said.</p>"
        + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose.</p>";

    [Theory]
    [InlineData("<p>Will he resign?</p><p>No.</p>", "No.")]
    [InlineData("<p>Never.</p>", "Never.")]
    [InlineData("<p>Share</p>", null)]
    [InlineData("<p><a href='/more'>More.</a></p>", null)]
    [InlineData("</article><p>Yes.</p>", null)]
    public async Task ExtractAsync_KeepsAShortLastSentence_ThatStandsInARowWithTheText(string end, string? last)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><body><article><h1>Storm closes the harbour</h1>{Story}{end}");

        Assert.Equal(last ?? "By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose.", found.Article.Paragraphs[^1]);
    }

    [Fact]
    public async Task ExtractAsync_KeepsTheLastParagraph_InAScriptWithoutEndMarks()
    {
        string[] story =
        [
            "ท่าเรือของเมืองปิดทำการเมื่อวันจันทร์เนื่องจากพายุ และไม่มีเรือข้ามฟากลำใดออกเดินทางก่อนช่วงเย็น นายท่ากล่าวกับผู้สื่อข่าวในที่ประชุม",
            "เช้าวันอังคารลมสงบลงแล้ว เรือลำแรกจึงออกไปค้นหาทุ่นที่หลุดลอยไปกับคลื่นสูงตลอดคืนที่ผ่านมา ใกล้ปากอ่าวทางทิศใต้ของเกาะ",
            "เรือเฟอร์รีจะกลับมาให้บริการอีกครั้งในวันพุธ",
        ];
        var found = await SavedPages.ExtractHtmlAsync($"<html lang=th><body><div><h1>พายุ</h1>{string.Concat(story.Select(paragraph => $"<p>{paragraph}</p>"))}<p>อ่านต่อ: <a href=/1>ข่าวอื่น</a></p></div>");

        Assert.Equal(story, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("Before you continue - Harbor Times", "consent")]
    [InlineData("Just a moment...", "test for humans")]
    public async Task ExtractAsync_TakesNoWallForAnArticle(string title, string reason)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><head><title>{title}</title></head><body><h1>One thing first</h1>{Story}");

        Assert.Equal(ExtractionOutcome.NotAnArticle, found.Outcome);
        Assert.Contains(reason, found.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractAsync_NamesNoPaper_BehindItsReporter()
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><body><article><h1>Storm closes the harbour</h1><p class=byline>By Ann Rook, The Harbor Courier</p>{Story}");

        Assert.Equal(["Ann Rook"], found.Article.Authors);
    }
}
