using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class AgentChangeTests
{
    [Theory]
    [InlineData("Police shot the 17-year-old protester in the square on Tuesday.", "The 17-year-old protester was shot in the square on Tuesday.", "Police", "Police shot the 17-year-old protester", "The 17-year-old protester was shot")]
    [InlineData("Norwick border guards killed 12 people at the crossing, the ministry said.", "Twelve people were killed at the crossing, the ministry said.", "Norwick border guards", "Norwick border guards killed 12 people", "Twelve people were killed")]
    [InlineData("A drunken driver killed two children on the Norwick bridge.", "Two children died on the Norwick bridge.", "A drunken driver", "A drunken driver killed two children", "Two children died")]
    [InlineData("Officers beat the man in the Aldham street, witnesses said.", "The man had been badly beaten in the Aldham street, witnesses said.", "Officers", "Officers beat the man", "The man had been badly beaten")]
    [InlineData("Norwick police later arrested three brothers.", "Three brothers were later arrested.", "Norwick police", "Norwick police later arrested three brothers", "Three brothers were")]
    [InlineData("The harbour board closed the old pier on Friday.", "The old pier was closed by Friday.", "The harbour board", "The harbour board closed the old pier", "The old pier was closed")]
    public void Align_ShowsThatWhoDidItIsLeftOut(string seed, string version, string agent, string seedText, string versionText)
    {
        var found = Assert.Single(Align([seed], [version]));
        Assert.Equal((agent, null, seedText), (found.SeedAgent, found.VersionAgent, found.SeedText));
        Assert.StartsWith(versionText.Split(" had ")[0], found.VersionText, StringComparison.Ordinal);

        // The other way round it is named.
        var named = Assert.Single(Align([version], [seed]));
        Assert.Equal((null, agent, seedText), (named.SeedAgent, named.VersionAgent, named.VersionText));
    }

    [Theory]
    [InlineData("Norwick border guards killed 12 people at the crossing.", "Twelve people were killed by Norwick border guards at the crossing.")]
    [InlineData("Norwick border guards killed 12 people at the crossing.", "Twelve people were killed by soldiers at the crossing.")]
    [InlineData("The fire killed four people in Norwick.", "Four people were killed in the Norwick fire.")]
    [InlineData("The minister welcomed the release of the full harbour report.", "The minister welcomed that the full harbour report will be released.")]
    [InlineData("Police shot the protester in the square on Tuesday.", "The dog of the protester was shot at in the square on Wednesday night.")]
    [InlineData("Quill closed the bridge and opened the tunnel in Norwick.", "The tunnel in Norwick was closed.")]
    public void Align_IsSilent_WhenItIsToldOrDoubtful(string seed, string version)
    {
        Assert.Empty(Align([seed], [version]));
        Assert.Empty(Align([version], [seed]));
    }

    [Fact]
    public void Align_LooksAtTheNextSentence_ForWhoDidIt() => Assert.Empty(Align(
        ["Police shot the protester in the Norwick square on Tuesday."],
        ["The protester was shot in the Norwick square on Tuesday.", "Police said they had fired in defence."]));

    private static IReadOnlyList<AgentChange> Align(IReadOnlyList<string> seed, IReadOnlyList<string> version) =>
        Aligner.Align(seed, version, TestLexicon.English, new()).AgentChanges;
}
