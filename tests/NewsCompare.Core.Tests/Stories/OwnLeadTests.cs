using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class OwnLeadTests
{
    private const string Headline = "Bridge at Tellmar falls into the river, two dead";

    private const string Report = """
        Two people died when the old bridge at Tellmar fell into the river on Monday morning, the fire service said.
        A lorry with gravel was on it when the middle arch gave way. Divers pulled the driver from the water alive.
        The bridge of 1931 was to be closed for repairs in June. Mayor Anna Lowe called its fall a shame for the town.
        """;

    [Fact]
    public void Has_SeesNewsOfItsOwn_HoweverMuchOfTheOtherStandsBelow()
    {
        const string FollowUp = "Police arrested the engineer who had tested the arches in March and found them sound.\n" + Report;
        Assert.True(OwnLead.Has("Engineer arrested after fall of bridge", FollowUp, Headline, Report));
        Assert.True(OwnLead.Recaps("Engineer arrested after fall of bridge", FollowUp, Headline, Report));
    }

    [Fact]
    public void Recaps_IsFalse_WhenHardlyAnythingOfTheOtherStandsBelow() => Assert.False(OwnLead.Recaps(
        "Engineer arrested", "Police arrested the engineer who had tested the arches in March and found them sound. She denies any fault, her lawyer said. A court will hear her on Friday. The fire service said that two people died.", Headline, Report));

    [Theory]
    [InlineData("Two dead as bridge falls", "")]
    [InlineData("Two dead as bridge falls", "TELLMAR (Wire) - ")]
    [InlineData(Headline, "The old stone arches of Tellmar have outlived four wars and one flood.\n")]
    public void Has_SeesNone_InACopyOrUnderTheHeadlineOfTheOther(string headline, string before) => Assert.False(OwnLead.Has(headline, before + Report, Headline, Report));

    [Fact]
    public void Has_SeesNone_WhenTheLeadIsReworded_OrCutOff()
    {
        Assert.False(OwnLead.Has("Fall of a bridge", "The old bridge at Tellmar fell into the river on Monday morning, and two people died, the fire service said.", Headline, Report));
        Assert.False(OwnLead.Has("Fall of a bridge", Report[(Report.IndexOf('\n', StringComparison.Ordinal) + 1)..], Headline, Report));
        Assert.False(OwnLead.Has("Fall of a bridge", "", Headline, Report));
    }
}
