namespace NewsCompare.Core.Tests.Articles;

/// <summary>Lists of links, calls, labels and lines in italics that are part of a story.</summary>
public sealed class ToldListTests
{
    private static readonly string[] Story = HarbourStory.Lines;

    [Theory]
    [InlineData("The port master put three papers on the net:", "His log of the night", "The list of the boats, eleven pages", "What the insurer wrote")]
    [InlineData("Three crews went out", "Aldbrook", "Tarn and Ockley", "The pilots")]
    public async Task ExtractAsync_KeepsAListOfLinks_ThatALineOfTheTextOpens(params string[] lines)
    {
        var list = $"<p>{lines[0]}</p><ul>{string.Concat(lines[1..].Select((line, at) => $"<li><a href=/d{at}.pdf>{line}</a></li>"))}</ul>";

        Assert.Equal([.. Story[..3], .. lines, .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + list + HarbourStory.Paragraphs(Story[3..])));
    }

    [Fact]
    public async Task ExtractAsync_KeepsALinkedPoint_OfAListThatASentenceAnnounces()
    {
        string[] lines = ["These piers stay closed until the ramp is mended, the council said:", "The long pier.", "Fish Street, both sides", "Dutch Pier"];
        var list = $"<p>{lines[0]}</p><ul><li>{lines[1]}</li><li>{lines[2]}</li><li><a href=/map>{lines[3]}</a></li></ul>";

        Assert.Equal([.. Story[..3], .. lines, "Boats run.", .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + list + "<p>Boats run.</p>" + HarbourStory.Paragraphs(Story[3..])));
    }

    [Fact]
    public async Task ExtractAsync_KeepsAnswers_ThatAreWhollyALink()
    {
        var answers = "<p><b>Where is the plan?</b></p><p><a href=https://tollen.example/plan>On the council's pages.</a></p><p><b>Whom can skippers call?</b></p><p><a href=tel:5550134>555-0134</a>.</p>";

        Assert.Equal([.. Story[..3], "Where is the plan?", "On the council's pages.", "Whom can skippers call?", "555-0134.", .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + answers + HarbourStory.Paragraphs(Story[3..])));
    }

    [Theory]
    [InlineData("<p><b>Where is the plan?</b></p><p>In the town hall.</p><p><b>Do you want more?</b></p><p><a href=/n>Get our letters.</a></p>", "Get our letters.")]
    [InlineData("<p><b>What was lost?</b></p><p><a href=/n>Three yachts and a roof.</a></p>", "Three yachts and a roof.")]
    public async Task ExtractAsync_LeavesOutALinkedLine_BehindAQuestionOfTheOutlet(string lines, string link) =>
        Assert.DoesNotContain(link, await ReadAsync(HarbourStory.Paragraphs(Story[..3]) + lines + HarbourStory.Paragraphs(Story[3..])));

    [Theory]
    [InlineData("More on the storm of Monday:")]
    [InlineData("Also read what we wrote of it:")]
    [InlineData("Related stories of the week:")]
    [InlineData("Also in the Post today:")]
    [InlineData("Mehr zum Hafen in Tollen:")]
    [InlineData("Our coverage of the storm:")]
    [InlineData("Mehr zum Thema Sturm am Hafen:")]
    [InlineData("<b>What the harbour said that day:</b>")]
    public async Task ExtractAsync_LeavesOutAListOfLinks_ToOtherStories(string label) => Assert.Equal(Story, await ReadAsync(
        $"{HarbourStory.Paragraphs(Story[..3])}<p>{label}</p><ul><li><a href=/1>Ferry runs aground in the mist</a></li><li><a href=/2>Weir at Aldbrook gives way</a></li></ul>{HarbourStory.Paragraphs(Story[3..])}"));

    [Theory]
    [InlineData("Subscribe to our newsletter: those five words stood on the sail that was found.")]
    [InlineData("Donate now: that plea hung on the fish hall for eleven years.")]
    [InlineData("Abonnieren Sie unseren Newsletter: Diese fünf Wörter standen auf dem Segel.")]
    [InlineData("Correction: that word opens page two of the port master's log.")]
    [InlineData("This article has been updated, readers were told 1,900 times.")]
    public async Task ExtractAsync_KeepsASentence_ThatSpeaksOfACallOrALabel(string line) =>
        Assert.Equal([.. Story[..3], line, .. Story[3..]], await ReadAsync(HarbourStory.Paragraphs([.. Story[..3], line, .. Story[3..]])));

    [Theory]
    [InlineData("Correction: The word “not” was missing in the second paragraph.")]
    [InlineData("Correction: The storm of 1962 was in the winter, not in the spring, the museum said.")]
    [InlineData("(Corrects the number of yachts in paragraph 3)")]
    [InlineData("This article was amended on 3 May, after a spokesman said that the year was wrong.")]
    public async Task ExtractAsync_KeepsCorrectionsApart(string line)
    {
        var found = (await SavedPages.ExtractHtmlAsync(Page(HarbourStory.Paragraphs([.. Story, line])))).Article;

        Assert.Equal(Story, found.Paragraphs);
        Assert.Equal([line], found.Parts.Corrections);
    }

    [Theory]
    [InlineData("The last boat is to leave at noon on Sunday.", true)]
    [InlineData("The ramp was still under water on Friday.", true)]
    [InlineData("Mara van der Venn is at home on the outer islands.", false)]
    [InlineData("The author is a columnist and lives in Tollen.", false)]
    public async Task ExtractAsync_KeepsTheLastLineInItalics_UnlessItIsAboutAWriter(string line, bool isKept)
    {
        var paragraphs = await ReadAsync($"{HarbourStory.Paragraphs(Story)}<p><em>{line}</em></p>");

        Assert.Equal(isKept ? [.. Story, line] : Story, paragraphs);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string body) => (await SavedPages.ExtractHtmlAsync(Page(body))).Article.Paragraphs;

    private static string Page(string body) => $"<html lang=en><head><title>Storm closes the harbour</title></head><body><article><h1>Storm closes the harbour</h1>{body}</article></body></html>";
}
