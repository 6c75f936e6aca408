using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class LinkWeightsTests
{
    [Fact]
    public void For_GivesThePlainWeights_WhenTheLanguageHasNone() => Assert.Same(LinkWeights.Plain, LinkWeights.For(Empty("nb")));

    [Fact]
    public void Align_LinksCopiesAndTellings_WithoutAnyList()
    {
        string[] seed = ["Brua i Norvik ble stengt fredag etter at ingeniører fant sprekker i to pilarer.", "Ordføreren ba innbyggerne om tålmodighet.", "Ingen ble skadet."];
        string[] version = ["Ingen ble skadet.", "Etter at ingeniører fant sprekker i to pilarer, ble brua i Norvik stengt.", "Kampen endte uten mål."];
        var links = Aligner.Align(seed, version, Empty("nb"), new()).Links;
        Assert.Equal([(0, 1), (2, 0)], links.Select(link => (link.Seed, link.Version)));
        Assert.Equal(LinkKind.Same, links[1].Kind);
    }

    [Theory]
    [InlineData("Always\t1\t2\t3\t4")]
    [InlineData("Unknown\t1\t2\t3\t4")]
    [InlineData("Always\t1\t2\t3")]
    [InlineData("Always\t1\t2\t3\tNaN")]
    [InlineData("Always\t1\t2\t3\tfour")]
    public void For_NamesTheList_WhenItIsMalformed(string text)
    {
        var error = Assert.Throws<InvalidInputException>(() => LinkWeights.For(new("en", new Dictionary<string, string> { ["align-weights"] = text })));
        Assert.Contains("align-weights", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_KnowsEverySignal_InEnglish()
    {
        var weights = LinkWeights.For(TestLexicon.English);
        Assert.Equal(LinkSignals.ByWords.Length, weights.ByWords.Length);
        Assert.Contains(weights.BySurroundings, weight => weight.Telling != 0);
        Assert.NotSame(LinkWeights.Plain, weights);
    }

    private static Lexicon Empty(string language) => new(language, new Dictionary<string, string>());
}
