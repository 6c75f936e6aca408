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
    [InlineData("<p>{0}<div class=ad-slot></div>{1}</p>")]
    [InlineData("<p>{0}<figure><img src=a><figcaption>The quay, by Ann Rook</figcaption></figure>{1}</p>")]
    [InlineData("<p>{0}</p><div class=inline-image><img src=a></div>{1}")]
    [InlineData("<p>{0}</p><img src=a>{1}")]
    [InlineData("<p>{0}</p><center>{1}</center>")]
    [InlineData("<p>{0}<div class=ad-slot></div><b>Rook said:</b> {1} <a href=/x>More</a> of it.</p>")]
    public async Task ExtractAsync_KeepsABareRun_AmongTheParagraphs(string markup)
    {
        var found = await SavedPages.ExtractHtmlAsync("<html><body><main><article><h1>Storm closes the harbour</h1>"
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, HarbourStory.Lines[0], HarbourStory.Lines[1]) + HarbourStory.Paragraphs(HarbourStory.Lines[2..]));

        Assert.Equal(6, found.Article.Paragraphs.Count);
        Assert.Contains(HarbourStory.Lines[1], found.Article.Paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractAsync_LeavesALabel_AmongTheParagraphs()
    {
        var found = await SavedPages.ExtractHtmlAsync("<html><body><main><article><h1>Storm closes the harbour</h1>"
            + HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + "Story goes on below" + HarbourStory.Paragraphs(HarbourStory.Lines[3..]));

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
    }

    [Theory]
    [InlineData("<p>Divers, who had come from the east", true)]
    [InlineData("<p>Divers, who had <a href='/divers'>come</a>", true)]
    [InlineData("<p>Divers, who had come <a hre", true)]
    [InlineData("<p>Divers had come from the east coast.", false)]
    [InlineData("<p>Divers had come from the east coast.</p></article><p>Tidewater 2026", false)]
    [InlineData("<p>Divers, who had come from the east</p></article></body></html>", false)]
    public async Task ExtractAsync_SaysThatTheTextBreaksOff_WhenThePageWasCutOff(string end, bool breaks)
    {
        var found = await SavedPages.ExtractHtmlAsync("<html><head><meta property=og:type content=article></head><body><article><h1>Storm closes the harbour</h1>" + HarbourStory.Paragraphs(HarbourStory.Lines) + end);

        Assert.Equal(breaks, found.Reasons.Contains("the text breaks off"));
        Assert.Equal(breaks, found.Confidence < 0.5);
    }

    [Theory]
    [InlineData("Loading...")]
    [InlineData("To be continued…")]
    [InlineData("You may also like...")]
    [InlineData("Fortsetzung folgt …")]
    public async Task ExtractAsync_FindsTheTextWhole_BeforeALineOfThePage(string line)
    {
        var found = await SavedPages.ExtractHtmlAsync($"<html><body><article><h1>Storm closes the harbour</h1>{HarbourStory.Paragraphs(HarbourStory.Lines)}<p>{line}</p></article></body></html>");

        Assert.Equal(HarbourStory.Lines, found.Article.Paragraphs);
        Assert.DoesNotContain("the text breaks off", found.Reasons);
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

    // Thai parts no words by blanks: a lead that goes on from the headline's words is no repetition of the headline.
    [Fact]
    public async Task ExtractAsync_KeepsALead_ThatBeginsWithTheHeadline_InAScriptWithoutBlanks()
    {
        const string headline = "สภาเมืองอนุมัติสะพานใหม่หลังถกเถียงสี่ปี";
        string[] lines = [headline + "ด้วยคะแนนเจ็ดต่อสอง นายกเทศมนตรีบอกว่าการก่อสร้างจะเริ่มในฤดูใบไม้ผลิหน้า", "ชาวบ้านกลุ่มหนึ่งคัดค้านแผนนี้เพราะเห็นว่าสะพานเก่ายังใช้ได้ดี และค่าก่อสร้างสูงเกินไปสำหรับเมืองเล็ก", "วิศวกรของเมืองบอกว่าเสาสะพานเก่าแตกร้าวหลายจุด และอาจต้องปิดการใช้งานภายในสองปีนี้"];

        Assert.Equal(lines, (await SavedPages.ExtractHtmlAsync($"<html lang=th><body><article><h1>{headline}</h1>{HarbourStory.Paragraphs(lines)}</article></body></html>")).Article.Paragraphs);
    }
}
