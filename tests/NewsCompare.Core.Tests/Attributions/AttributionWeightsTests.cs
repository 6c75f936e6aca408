using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class AttributionWeightsTests
{
    private const string Rules = "Officials said the bridge would close in May.";

    [Fact]
    public void For_GivesNone_WhenTheLanguageHasNoList() => Assert.Null(AttributionWeights.For(new("nb", new Dictionary<string, string>())));

    [Fact]
    public void For_ReadsEveryWeight_InEnglish()
    {
        var weights = AttributionWeights.For(TestLexicon.English);
        Assert.NotNull(weights);
        Assert.Contains("said", weights.Cues);
        Assert.Contains(TestLexicon.English.List("attribution-weights"), line => line.StartsWith("cue said\t", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cue said")]
    [InlineData("cue said\tmuch")]
    [InlineData("cue said\tNaN")]
    [InlineData("cue said\t1\t2")]
    [InlineData("cue said\t1\ncue said\t2")]
    public void For_NamesTheList_WhenItIsMalformed(string text)
    {
        var error = Assert.Throws<InvalidInputException>(() => AttributionWeights.For(new("en", new Dictionary<string, string> { ["attribution-weights"] = text })));
        Assert.Contains("attribution-weights", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GoesByTheRules_WithoutTheList() => Assert.Equal("said", Assert.Single(CuesOf(Rules, null)));

    [Fact]
    public void Read_LeavesOut_WhatTheWeightsCallUnlikely() => Assert.Empty(CuesOf(Rules, Weights(("cue said", -5))));

    [Fact]
    public void Read_KeepsTheReadingOfTheRules_WhenNothingIsKnown() =>
        Assert.Equal("said", Assert.Single(CuesOf(Rules, Weights(("shape ahead rule", 1)))));

    [Fact]
    public void Read_Admits_WhatTheRulesDoNotDare()
    {
        const string text = "Lund grumbled the bridge was past repair.";
        Assert.Empty(CuesOf(text, null));
        Assert.Equal("grumbled", Assert.Single(CuesOf(text, Weights(("cue grumbled", 5)))));
    }

    [Fact]
    public void Read_ChoosesTheLikelierSource()
    {
        const string text = "The mayor, asked about the council, said the bridge would close.";
        var body = Body.Of(text, TestLexicon.English);
        var found = AttributionReader.Read(body, TestLexicon.English, Weights(("cue said", 3), ("source none ahead-none", 9)), CandidateChooser.Threshold);
        Assert.Empty(Assert.Single(found).Source);
    }

    [Fact]
    public void Read_AttributesNoWordsTwice_UnlessTheRulesFindAChain()
    {
        const string text = "Lund hopes the council will grumble that the bridge is closed.";
        var found = Read(text, Weights(("cue hopes", 3), ("cue grumble", 2)));
        Assert.Equal("hopes", Assert.Single(found));

        const string chain = "According to Radio Nord, the minister believes the bridge is closed.";
        Assert.Equal(["According to", "believes"], Read(chain, Weights(("cue believes", -5), ("cue according", 2))));

        static IEnumerable<string> Read(string text, AttributionWeights weights) => CuesOf(text, weights);
    }

    [Fact]
    public void Read_IsTheSame_Twice()
    {
        const string text = "Lund said the plan worried her. “We shall see,” she told Radio Nord, adding that nobody had asked the council.";
        Assert.Equal(CuesOf(text, AttributionWeights.For(TestLexicon.English)), CuesOf(text, AttributionWeights.For(TestLexicon.English)));
    }

    [Fact]
    public void FeatureList_GivesTheKeyOfTheText()
    {
        var list = new FeatureList { Texts = [] };
        list.Add("cue", "said");
        list.Add("cue-next", "said", "that");
        Assert.Equal([FeatureList.Key("cue said"), FeatureList.Key("cue-next said that")], list.Keys);
        Assert.Equal(["cue said", "cue-next said that"], list.Keys.Select(key => list.Texts[key]));
    }

    private static AttributionWeights Weights(params (string Feature, double Weight)[] weights) =>
        new(weights.ToDictionary(one => one.Feature, one => one.Weight, StringComparer.Ordinal));

    private static IEnumerable<string> CuesOf(string text, AttributionWeights? weights) =>
        AttributionReader.Read(Body.Of(text, TestLexicon.English), TestLexicon.English, weights, CandidateChooser.Threshold).Select(one => one.Cue[0].In(text));
}
