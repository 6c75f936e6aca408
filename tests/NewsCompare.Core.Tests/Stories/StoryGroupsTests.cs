using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class StoryGroupsTests
{
    private static readonly DateTimeOffset Start = new(2024, 5, 30, 8, 0, 0, TimeSpan.Zero);
    private const string Wire = "The Lindgren Bridge will be closed from Monday after engineers found 14 cracks in a pillar, Tidewater mayor Anna Lindqvist said on Thursday evening.";

    private static readonly Candidate[] Items =
    [
        An("b1", "herald", 0, "Lindgren Bridge in Tidewater to close for a year", Wire),
        An("b2", "gazette", 3, "Tidewater closes Lindgren Bridge over cracks in pillar", "Mayor Anna Lindqvist said the Lindgren Bridge would stay closed after engineers found cracks in the northern pillar."),
        An("b3", "tribune", 4, "Lindgren Bridge in Tidewater to close for a year", Wire),
        An("c1", "herald", 2, "Norrby wins cup final on penalties", "Norrby beat Kalla United in the cup final after goalkeeper Ola Berg saved two penalties."),
        An("c2", "tribune", 5, "Norrby beat Kalla United in cup final", "Goalkeeper Ola Berg saved two penalties as Norrby won the cup final."),
        An("d", "gazette", 6, "Central bank leaves interest rate unchanged", "The central bank kept its interest rate at 2.5 percent."),
    ];

    [Fact]
    public void Find_GroupsWhatSeveralOutletsTell_AndCountsCopiesOnce()
    {
        var groups = StoryGroups.Find(Items, TestLexicon.English);
        Assert.Equal(2, groups.Count);
        Assert.Equal((3, 2), (groups[0].Outlets, groups[0].Independent));
        Assert.Equal(["b1", "b2", "b3"], groups[0].ItemIds);
        Assert.Equal(["c1", "c2"], groups[1].ItemIds);
    }

    [Fact]
    public void Find_IsTheSame_InWhateverOrderTheItemsCome() => Assert.Equal(
        StoryGroups.Find(Items, TestLexicon.English).Select(group => string.Join(' ', group.ItemIds)),
        StoryGroups.Find([.. Items.Reverse()], TestLexicon.English).Select(group => string.Join(' ', group.ItemIds)));

    [Fact]
    public void Find_LeavesOutGroupsOfFewerOutlets() => Assert.Single(StoryGroups.Find(Items, TestLexicon.English, fewestOutlets: 3));

    private static Candidate An(string id, string outlet, int hours, string title, string summary) => new(id, title, summary, PublishedAt: Start.AddHours(hours), Outlet: outlet);
}
