using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Gen. CQ Brown spoke. He left.", "Gen. CQ Brown spoke.|He left.")]
    [InlineData("The U.S. officials met in the U.S. They agreed.", "The U.S. officials met in the U.S.|They agreed.")]
    [InlineData("U.S. President Ann Lee met J. A. Smith of Acme Inc. executives.", "U.S. President Ann Lee met J. A. Smith of Acme Inc. executives.")]
    [InlineData("It rose 1,000.5 points. Then it fell.", "It rose 1,000.5 points.|Then it fell.")]
    [InlineData("“Yes.” he said. “No.” She left.", "“Yes.” he said.|“No.”|She left.")]
    [InlineData("“I won. They lost,” he said.", "“I won.|They lost,” he said.")]
    [InlineData("“Really?” Rep. Ann Lee asked. “Why!” the crowd yelled.", "“Really?” Rep. Ann Lee asked.|“Why!” the crowd yelled.")]
    [InlineData("Remember what it is.”This is a war.”", "Remember what it is.”|This is a war.”")]
    [InlineData("He said so.The mayor left.", "He said so.|The mayor left.")]
    [InlineData("He runs Example.Com and likes Node.Js a lot.", "He runs Example.Com and likes Node.Js a lot.")]
    [InlineData("KYIV, Ukraine (AP) — The city stood. WASHINGTON, D.C. (AP) — It did.", "KYIV, Ukraine (AP) — The city stood.|WASHINGTON, D.C. (AP) — It did.")]
    [InlineData("Wait ... what? Well… no. Wait. . . . Go.", "Wait ... what?|Well… no.|Wait. . . .|Go.")]
    [InlineData("He left at 5 p.m. Thursday. She came at 6 p.m. Nobody saw.", "He left at 5 p.m. Thursday.|She came at 6 p.m.|Nobody saw.")]
    [InlineData("• One thing • Another thing", "• One thing|• Another thing")]
    [InlineData("1. The first point. 2. The second.", "1. The first point.|2. The second.")]
    [InlineData("It is No. 5 of five. “No.” He left.", "It is No. 5 of five.|“No.”|He left.")]
    [InlineData("今日は晴れ。明日は雨。「はい。」と彼は言った。", "今日は晴れ。|明日は雨。|「はい。」と彼は言った。")]
    [InlineData("ما هذا؟ لا أعرف.", "ما هذا؟|لا أعرف.")]
    [InlineData("He spoke.\"She left.\" \"Who?\" he asked.", "He spoke.|\"She left.\"|\"Who?\" he asked.")]
    [InlineData("(He left early.) Then it rained.", "(He left early.)|Then it rained.")]
    public void Split_FindsTheSentences_OfNewsroomEnglish(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text, TestLexicon.English).Sentences.Select(sentence => sentence.Text)));

    [Fact]
    public void Split_NumbersParagraphs_WhenBlankLinesPartThem()
    {
        var body = SentenceSplitter.Split("\r\n One. Two. \r\n\r\n\u2028Three.\n \t \n", TestLexicon.English);
        Assert.Equal(["One. Two.", "Three."], body.Paragraphs.Select(paragraph => paragraph.In(body.Text)));
        Assert.Equal([0, 0, 1], body.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void Split_FindsNothing_WhenTheTextIsBlank(string text) => Assert.Empty(SentenceSplitter.Split(text, TestLexicon.English).Sentences);

    [Fact]
    public void Split_NeedsOnlyAbbreviations_OfALanguage()
    {
        var lexicon = new Lexicon("de", new Dictionary<string, string> { ["abbreviations"] = "Dr\n" });
        Assert.Equal(2, SentenceSplitter.Split("Dr. Beispiel kam. Er ging.", lexicon).Sentences.Count);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData(". \"")]
    [InlineData("A.")]
    [InlineData("A. ")]
    [InlineData("?” Ab ")]
    [InlineData("• ")]
    [InlineData("(")]
    [InlineData(".(")]
    [InlineData("a.A")]
    [InlineData("\uD800")]
    public void Split_StaysLinear_OnHostileText(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        Timing.EndsWithin(TimeSpan.FromSeconds(5), () => SentenceSplitter.Split(text, TestLexicon.English));
    }
}
