using NewsCompare.Core.Alignments;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class OppositeTests
{
    [Theory]
    [InlineData("Shares of the Norwick ferry line rose 6.4 percent to $41.20.", "Shares of the Norwick ferry line fell 6.4 percent to $41.20.", ContradictionKind.Negation, "line rose 6.4", "line fell 6.4")]
    [InlineData("The Norwick jury acquitted Tomas Reed of one count of fraud.", "The Norwick jury convicted Tomas Reed of one count of fraud.", ContradictionKind.Negation, "jury acquitted Tomas", "jury convicted Tomas")]
    [InlineData("The senate voted to reject a bill on the Norwick ferry line.", "The senate voted to approve a bill on the Norwick ferry line.", ContradictionKind.Negation, "to reject a", "to approve a")]
    [InlineData("Inspectors of the Norwick board found the hinge safe.", "Inspectors of the Norwick board found the hinge unsafe.", ContradictionKind.Negation, "hinge safe", "hinge unsafe")]
    [InlineData("About 900 of the Norwick dockers are over 55 years old.", "About 900 of the Norwick dockers are under 55 years old.", ContradictionKind.Negation, "are over 55", "are under 55")]
    [InlineData("The mayor left the hall shortly after the Norwick vote.", "The mayor left the hall shortly before the Norwick vote.", ContradictionKind.Negation, "shortly after the", "shortly before the")]
    [InlineData("Power in Norwick had been restored to half of the homes.", "Power in Norwick had been restored to all of the homes.", ContradictionKind.Number, "half of the", "all of the")]
    [InlineData("The rail line to Norwick will be closed for weeks.", "The rail line to Norwick will be closed for months.", ContradictionKind.Number, "for weeks", "for months")]
    [InlineData("The number of Norwick ferries is to triple within the decade.", "The number of Norwick ferries is to double within the decade.", ContradictionKind.Number, "to triple within", "to double within")]
    [InlineData("A revised Norwick harbour bill will come in the autumn.", "A revised Norwick harbour bill will come in the spring.", ContradictionKind.Date, "the autumn", "the spring")]
    [InlineData("Managers of the Norwick dam knew that the hinge was weak.", "Managers of the Norwick dam suspected that the hinge was weak.", ContradictionKind.Modality, "dam knew that", "dam suspected that")]
    [InlineData("Few of the ferry captains in Norwick had radios.", "Many of the ferry captains in Norwick had radios.", ContradictionKind.Negation, "Few of", "Many of")]
    public void Align_ShowsBothWords_WhenOneExcludesTheOther(string seed, string version, ContradictionKind kind, string seedText, string versionText)
    {
        var found = Assert.Single(Align(seed, version));
        Assert.Equal((kind, seedText, versionText), (found.Kind, found.SeedText, found.VersionText));
    }

    [Theory]
    [InlineData("The senate did not pass the bill on the Norwick ferry line.", "The senate rejected the bill on the Norwick ferry line.")]
    [InlineData("The Norwick board rejected and then approved the harbour plan.", "The Norwick board approved the harbour plan.")]
    [InlineData("The Norwick board hired a captain and fired a cook.", "The Norwick board hired a captain.")]
    [InlineData("The ferry left for Norwick after a long delay.", "The ferry left for Norwick before noon.")]
    [InlineData("Shares of the Norwick ferry line opened 3 percent higher.", "Shares of the Norwick ferry line closed 3 percent higher.")]
    [InlineData("The mayor thanked some 200 dockers in Norwick for their help.", "The mayor thanked all 200 dockers in Norwick for their help.")]
    public void Align_FindsNoOpposite_WhenBothCanBeTrue(string seed, string version) => Assert.Empty(Align(seed, version));

    [Fact]
    public void Align_FindsNoOpposite_WhenAnotherDayIsTold() =>
        Assert.DoesNotContain(
            Align("Norwick shares rose 3 percent on Monday in early trading.", "Norwick shares fell 3 percent on Tuesday in early trading."),
            found => found.Kind == ContradictionKind.Negation);

    [Theory]
    [InlineData("Ostmark beat Dunmore 3-0 in the other semifinal.", "Dunmore beat Ostmark 3-0 in the other semifinal.", ContradictionKind.Negation, "Ostmark beat Dunmore", "Dunmore beat Ostmark")]
    [InlineData("The Norwick line lost $212 million after a profit of $88 million.", "The Norwick line lost $88 million after a profit of $212 million.", ContradictionKind.Number, "212 million after a profit of $88", "88 million after a profit of $212")]
    [InlineData("The trial in Norwick was funded by the state, not by a drug company.", "The trial in Norwick was funded by a drug company, not by the state.", ContradictionKind.Negation, "the state, not by a drug company", "a drug company, not by the state")]
    [InlineData("A poll in Norwick found that 62 percent opposed the bill and 24 percent supported it.", "A poll in Norwick found that 62 percent supported the bill and 24 percent opposed it.", ContradictionKind.Negation, "opposed the bill and 24 percent supported", "supported the bill and 24 percent opposed")]
    public void Align_ShowsBothOrders_WhenTwoStretchesChangedPlaces(string seed, string version, ContradictionKind kind, string seedText, string versionText)
    {
        var found = Assert.Single(Align(seed, version));
        Assert.Equal((kind, seedText, versionText), (found.Kind, found.SeedText, found.VersionText));
    }

    [Theory]
    [InlineData("The shelters opened in Castor, Lindow and Dunmore.", "The shelters opened in Dunmore, Lindow and Castor.")]
    [InlineData("Tomas Reed met Ada Quill at the Norwick harbour.", "Ada Quill met Tomas Reed at the Norwick harbour.")]
    [InlineData("He accepted cash, a fishing boat and a house in Norwick.", "He accepted a house, a fishing boat and cash in Norwick.")]
    [InlineData("The Norwick bridge was closed on Friday, Ada Quill said.", "On Friday, Ada Quill said the Norwick bridge was closed.")]
    public void Align_FindsNoSwap_WhenTheOrderTellsNothing(string seed, string version) => Assert.Empty(Align(seed, version));

    [Theory]
    [InlineData("The union said it would strike in Norwick unless the board agreed to talks.", "The union said it would not strike in Norwick unless the board agreed to talks.")]
    [InlineData("The board said it would close the Norwick bridge if the river rises.", "The board said it would not close the Norwick bridge if the river rises.")]
    public void Align_SeesANegation_BesideAConditionThatBothHave(string seed, string version) => Assert.Equal(ContradictionKind.Negation, Assert.Single(Align(seed, version)).Kind);

    private static IReadOnlyList<Contradiction> Align(string seed, string version) => Aligner.Align([seed], [version], TestLexicon.English, new()).Contradictions;
}
