using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class UnnamedSourcesTests
{
    [Theory]
    [InlineData("The port will close, a US official familiar with the talks said.", UnnamedSourceClass.Official, null, true, false)]
    [InlineData("The port will close, four U.S. officials said.", UnnamedSourceClass.GroupOfN, 4, false, false)]
    [InlineData("The port will close, three people briefed on the plan said.", UnnamedSourceClass.GroupOfN, 3, true, false)]
    [InlineData("The port will close, 12 residents said.", UnnamedSourceClass.GroupOfN, 12, false, false)]
    [InlineData("The port will close, sources said.", UnnamedSourceClass.Unspecified, null, false, false)]
    [InlineData("The port will close, a person familiar with the matter said.", UnnamedSourceClass.PersonFamiliar, null, true, false)]
    [InlineData("The port will close, an aide said on condition of anonymity.", UnnamedSourceClass.Official, null, false, true)]
    [InlineData("The port will close, according to an internal memo.", UnnamedSourceClass.Document, null, false, false)]
    [InlineData("The port will close, analysts said.", UnnamedSourceClass.Expert, null, false, false)]
    [InlineData("The port will close, a witness said.", UnnamedSourceClass.Public, null, false, false)]
    public void In_ClassesAnUnnamedSource_ByItsWords(string text, UnnamedSourceClass kind, int? number, bool familiar, bool confidential)
    {
        var source = Assert.Single(In(text));

        Assert.Equal((kind, number, familiar, confidential), (source.Class, source.Number, source.Familiar, source.Confidential));
        Assert.Equal([0], source.Sentences);
    }

    [Theory]
    [InlineData("The port will close, Ada Lund said.")]
    [InlineData("The port will close, foreign minister Ada Lund said.")]
    [InlineData("The port will close, according to Lund's letter.")]
    public void In_FindsNone_WhereSomebodyIsNamed(string text) => Assert.Empty(In(text));

    [Fact]
    public void In_CountsASourceOnce_WhenALaterSentenceTakesItUp()
    {
        var source = Assert.Single(In("The port will close, a US official said. “It is too old,” the official said."));

        Assert.Equal(("a US official", 2), (source.Text, source.Sentences.Count));
    }

    private static IReadOnlyList<UnnamedSource> In(string text)
    {
        var body = Body.Of(text, TestLexicon.English);
        return new UnnamedSources(TestLexicon.English).In(body, AttributionReader.Read(body, TestLexicon.English));
    }
}
