using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("She called it “a fine day” and left.", "a fine day")]
    [InlineData("She called it \"a fine day\" and left.", "a fine day")]
    [InlineData("She called it «a fine day» and left.", "a fine day")]
    [InlineData("She called it „a fine day“ and left.", "a fine day")]
    [InlineData("She called it ''a fine day'' and left.", "a fine day")]
    [InlineData("She called it ``a fine day'' and left.", "a fine day")]
    [InlineData("She called it ‘a fine day’ and left.", "a fine day")]
    [InlineData("The “reform” passed.", "reform")]
    [InlineData("“He said ‘never’ to us,” she said.", "He said ‘never’ to us,")]
    public void Read_FindsTheWords_WhateverTheMarks(string text, string expected)
    {
        var quotation = Assert.Single(Read(text));
        Assert.Equal(expected, quotation.Text);
        Assert.Equal(expected, quotation.Span.In(text));
        Assert.True(quotation.Balanced);
    }

    [Theory]
    [InlineData("The workers’ union and the bosses’ club met.")]
    [InlineData("It’s the mayor's plan, and ’tis late in the '90s.")]
    [InlineData("The board is 5'10\" tall, the door 6'2\".")]
    [InlineData("")]
    public void Read_FindsNothing_WhenApostrophesAndInchesStand(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Read_FlagsTheStretch_WhenTheOpeningMarkIsMissing()
    {
        var quotations = Read("“We must recall it,” she said. “It was so.”That was the war they chose.”");

        Assert.Equal(["We must recall it,", "It was so.", "That was the war they chose."], quotations.Select(q => q.Text));
        Assert.Equal([true, true, false], quotations.Select(q => q.Balanced));
    }

    [Fact]
    public void Read_EndsWithTheSentence_WhenTheClosingMarkIsMissing()
    {
        var quotation = Assert.Single(Read("“We shall see. The council met on Monday."));

        Assert.Equal("We shall see.", quotation.Text);
        Assert.False(quotation.Balanced);
    }

    [Theory]
    [InlineData("“The bridge is safe, Lund said. “It was tested,” Berg said.", "The bridge is safe,", "It was tested,")]
    [InlineData("\"The bridge is safe, Lund said. \"It was tested,\" Berg said.", "The bridge is safe,", "It was tested,")]
    [InlineData("‘The bridge is safe, Lund said. ‘It was tested,’ Berg said.", "The bridge is safe,", "It was tested,")]
    [InlineData("\"We are ready, said Lund. Berg called the plan \"a farce\" and left.", "We are ready,", "a farce")]
    [InlineData("«The bridge is safe, Lund said. «It was tested,» Berg said.", "The bridge is safe,", "It was tested,")]
    [InlineData("“The bridge is safe, Anna Lund said.\n\n“It leaks,” Odd Berg said.", "The bridge is safe,", "It leaks,")]
    [InlineData("“The bridge is safe, Anna Lund said.\n\nOdd Berg called it “a farce” and left.", "The bridge is safe,", "a farce")]
    public void Read_EndsBeforeWhoSaidIt_WhenTheClosingMarkIsMissing(string text, string unclosed, string next)
    {
        var body = Body.Of(text, TestLexicon.English);
        var quotations = QuotationReader.Read(body, AttributionReader.Read(body, TestLexicon.English));

        Assert.Equal([(unclosed, false), (next, true)], quotations.Select(q => (q.Text, q.Balanced)));
    }

    [Theory]
    [InlineData("“He told me “never again” twice,” she said.")]
    [InlineData("\"He told me \"never again\" twice,\" she said.")]
    public void Read_TakesTheMarksInsideAsNested_WhenBothCloseBehindThem(string text)
    {
        var quotation = Assert.Single(Read(text));

        Assert.Equal(text[1..text.IndexOf(" she", StringComparison.Ordinal)].TrimEnd('”', '"'), quotation.Text);
        Assert.True(quotation.Balanced);
    }

    [Fact]
    public void Read_KeepsParagraphsBalanced_WhenAQuotationGoesOn()
    {
        var quotations = Read("“We came first.\n\n“We left last,” Lund said.");

        Assert.Equal([("We came first.", true), ("We left last,", true)], quotations.Select(q => (q.Text, q.Balanced)));
    }

    [Fact]
    public void Read_NamesTheSpeaker_WhenAnAttributionHoldsTheQuotation()
    {
        var body = Body.Of("Anna Lund spoke on Monday.\n“We shall see,” she said.", TestLexicon.English);

        Assert.Equal("Anna Lund", Assert.Single(QuotationReader.Read(body, AttributionReader.Read(body, TestLexicon.English))).Speaker);
    }

    private static IReadOnlyList<Quotation> Read(string text) => QuotationReader.Read(Body.Of(text, TestLexicon.English), []);
}
