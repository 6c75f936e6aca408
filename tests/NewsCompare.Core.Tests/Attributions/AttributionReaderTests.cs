using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class AttributionReaderTests
{
    [Theory]
    [InlineData("The mayor said the bridge would close.", "The mayor", "said", "the bridge would close", "indirect")]
    [InlineData("The bridge would close in May, officials said on Monday.", "officials", "said", "The bridge would close in May", "indirect")]
    [InlineData("“The bridge will close,” Anna Lund said.", "Anna Lund", "said", "“The bridge will close,”", "direct")]
    [InlineData("“The bridge will close,” said Anna Lund, the mayor.", "Anna Lund", "said", "“The bridge will close,”", "direct")]
    [InlineData("Anna Lund, the mayor of Springfield, said: “The bridge will close.”", "Anna Lund", "said", "“The bridge will close.”", "direct")]
    [InlineData("Lund said the bridge was “past all repair” and ugly.", "Lund", "said", "the bridge was “past all repair” and ugly", "mixed")]
    [InlineData("According to a council report, the bridge is unsafe.", "a council report", "According to", "the bridge is unsafe", "indirect")]
    [InlineData("The bridge is unsafe, according to a council report.", "a council report", "according to", "The bridge is unsafe", "indirect")]
    [InlineData("Lund told reporters that the bridge was unsafe.", "Lund", "told", "that the bridge was unsafe", "indirect")]
    [InlineData("Lund said Thursday at a meeting in Springfield that the bridge was unsafe.", "Lund", "said", "that the bridge was unsafe", "indirect")]
    [InlineData("Lund vowed to rebuild the bridge.", "Lund", "vowed", "to rebuild the bridge", "indirect")]
    [InlineData("Mr. Lund criticized the bridge company.", "Mr. Lund", "criticized", "the bridge company", "indirect")]
    [InlineData("The mayor’s claim that the bridge is safe surprised many.", "The mayor’s", "claim", "that the bridge is safe surprised many", "indirect")]
    [InlineData("The bridge is unsafe, three people briefed on the plan said.", "three people briefed on the plan", "said", "The bridge is unsafe", "indirect")]
    [InlineData("Although officials argue there is no danger, the council closed it.", "officials", "argue", "there is no danger", "indirect")]
    [InlineData("“Nobody warned us at all,” Lund thundered.", "Lund", "thundered", "“Nobody warned us at all,”", "direct")]
    public void Read_FindsSourceCueAndContent(string text, string source, string cue, string content, string type)
    {
        var found = Assert.Single(Read(text));

        Assert.Equal((source, cue, content), (Words(text, found.Source), Words(text, found.Cue), Words(text, found.Content)));
        Assert.Equal(Enum.Parse<AttributionType>(type, true), found.Type);
    }

    [Fact]
    public void Read_KeepsBothParts_WhenASaidTagInterrupts()
    {
        const string text = "“We came late,” Lund said, “but we came.”";
        Assert.Equal("“We came late,” … “but we came.”", Words(text, Assert.Single(Read(text)).Content));
    }

    [Fact]
    public void Read_GoesOn_WhenAQuotationFollowsWithoutACue()
    {
        const string text = "“We came late,” Lund said. “But we came.”";
        Assert.Equal("“We came late,” … “But we came.”", Words(text, Assert.Single(Read(text)).Content));
    }

    [Fact]
    public void Read_TakesTheParagraphsBefore_WhenTheSpeakerIsNamedAtTheEnd()
    {
        const string text = "Berg spoke first.\n\n“It leaks.\n\n“It has leaked for years.\n\n“Nobody cared,” said Lund.\n\n“I did,” said Berg.";

        var found = Read(text);
        Assert.Equal("“It leaks. … “It has leaked for years. … “Nobody cared,”", Words(text, found[^2].Content));
        Assert.Equal("“I did,”", Words(text, found[^1].Content));
    }

    [Fact]
    public void Read_LeavesTheParagraphsBefore_WithTheSpeakerWhoBeganThem()
    {
        const string text = "“We came late,” Lund said. “We came last.\n\n“We stayed,” she added.";

        var found = Read(text);
        Assert.Equal("“We came late,” … “We came last.", Words(text, found[0].Content));
        Assert.Equal("“We stayed,”", Words(text, found[1].Content));
    }

    [Fact]
    public void Read_FindsTheChain_WhenOneSourceReportsAnother()
    {
        const string text = "According to the broadcaster Radio Nord, the minister, Espen Lund, believes Springfield “has every right” to it.";
        var found = Read(text);

        Assert.Equal(["Radio Nord", "Espen Lund"], found.Select(attribution => attribution.Speaker));
        Assert.True(found[0].Content[0].Start <= found[1].Content[0].Start && found[0].Content[0].End == found[1].Content[0].End);
    }

    [Theory]
    [InlineData("Mayor Anna Lund met the council. Lund said it was over.", "Anna Lund")]
    [InlineData("Mayor Anna Lund said it was over. She said nobody would return.", "Anna Lund")]
    [InlineData("It was over, Mayor Anna Lund said. “We shall not return,” she added.", "Anna Lund")]
    [InlineData("Mayor Anna Lund met minister Odd Berg. Lund said it was over. In May, Berg was firm in his opposition to the bridge.", "Odd Berg")]
    [InlineData("Mayor Anna Lund said it was over. Although US officials argue there is no ban, they have stated that it is costly.", "US officials")]
    [InlineData("\"They learned about it from the radio,\" said its president, Ada Quill.", "Ada Quill")]
    public void Read_ResolvesTheSpeaker_FromSurnameTitleOrPronoun(string text, string expected) => Assert.Equal(expected, Read(text)[^1].Speaker);

    [Fact]
    public void Read_FindsTheUnnamedSourceAgain_WhenTheArticleIsDefinite() => Assert.Equal(
        "A council official familiar with the talks",
        Read("A council official familiar with the talks said it was over. Union officials said it was not. Nobody would return, the official said.")[^1].Speaker);

    [Theory]
    [InlineData("Four U.S. officials said it was over.", true)]
    [InlineData("It was over, according to an official familiar with the talks.", true)]
    [InlineData("Sources said it was over.", true)]
    [InlineData("Mayor Anna Lund said it was over.", false)]
    [InlineData("The Herald said it was over.", false)]
    public void Read_SaysWhoIsUnnamed(string text, bool expected) => Assert.Equal(expected, Assert.Single(Read(text)).Anonymous);

    [Theory]
    [InlineData("The United States won the match.")]
    [InlineData("The proposed bridge is long.")]
    [InlineData("")]
    [InlineData("said said said")]
    [InlineData("“”")]
    [InlineData(": , “ ” ' ' . according to")]
    public void Read_FindsNothing_WhenNobodySpeaks(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Read_KeepsOffsets_WhenTheTextHasEmojiTabsAndCarriageReturns()
    {
        const string text = "A 😀 first\tline.\r\n\r\n\tAnna Lund said “we 😀 left,” and\twent.\r\n";
        var found = Assert.Single(Read(text));

        Assert.Equal("Anna Lund", Words(text, found.Source));
        Assert.Contains("“we 😀 left,”", Words(text, found.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he said that \"they , ' told “ ")]
    [InlineData("Lund said, ")]
    [InlineData("“We left.\n")]
    [InlineData("“We left, Lund said. ")]
    [InlineData("\"We left, Lund said. ")]
    [InlineData("“We “left” us ")]
    [InlineData("according to Reuters, the official said ")]
    [InlineData("“We left.” ")]
    [InlineData("“Go,” he said. “We left.”\n")]
    [InlineData("saying and ")]
    [InlineData("“")]
    public void Read_StaysLinear_WhenAPatternRepeats(string pattern) =>
        Timing.StaysLinear(text => QuotationReader.Read(Body.Of(text, TestLexicon.English), Read(text)), pattern);

    private static IReadOnlyList<Attribution> Read(string text) => AttributionReader.Read(Body.Of(text, TestLexicon.English), TestLexicon.English);

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text)));
}
