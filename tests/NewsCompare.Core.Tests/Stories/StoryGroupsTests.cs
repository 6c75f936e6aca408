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
        Assert.Equal((3, 2, 2), (groups[0].Outlets, groups[0].Independent, groups[0].IndependentOutlets));
        Assert.Equal(["b1", "b2", "b3"], groups[0].ItemIds);
        Assert.Equal(["c1", "c2"], groups[1].ItemIds);
        Assert.Equal(["b3"], groups[0].CopyOf.Keys);
        Assert.Equal("b1", groups[0].CopyOf["b3"]);
    }

    [Fact]
    public void Find_CountsNoText_ThatIsHalfAnothers()
    {
        string Sentences(string what, int from, int count) => string.Concat(Enumerable.Range(from, count).Select(at => $" The {what} {at} had {at * 7} cracks near bolt {at * 31}."));
        const string Headline = "Lindgren Bridge in Tidewater to close for a year";
        var group = Assert.Single(StoryGroups.Find([An("w", "herald", 0, Headline, Wire + Sentences("pillar", 3, 18)), An("h", "gazette", 1, Headline, Wire + Sentences("pillar", 3, 8) + Sentences("girder", 40, 9))], TestLexicon.English));
        Assert.Equal((2, 1, 1), (group.Outlets, group.Independent, group.IndependentOutlets));
        Assert.Empty(group.CopyOf);
    }

    [Fact]
    public void Find_IsTheSame_InWhateverOrderTheItemsCome() => Assert.Equal(
        StoryGroups.Find(Items, TestLexicon.English).Select(group => $"{group.CentreId}: {string.Join(' ', group.ItemIds)}"),
        StoryGroups.Find([.. Items.Reverse()], TestLexicon.English).Select(group => $"{group.CentreId}: {string.Join(' ', group.ItemIds)}"));

    [Fact]
    public void Find_LeavesOutGroupsOfFewerOutlets() => Assert.Single(StoryGroups.Find(Items, TestLexicon.English, fewestOutlets: 3));

    [Fact]
    public void Find_PutsTheGroupOfMostIndependentOutletsFirst()
    {
        Candidate[] copied = [.. Items, .. Enumerable.Range(0, 5).Select(at => An($"x{at}", $"outlet {at}", 7, "Kalla zoo shows its first panda", "A panda born in March was shown to 4,000 visitors of the zoo in Kalla on Thursday, its keeper Elin Ros said, and ate two leaves of bamboo."))];
        Assert.Equal([2, 2, 1], StoryGroups.Find(copied, TestLexicon.English).Select(group => group.IndependentOutlets));
        Assert.Equal([3, 2, 5], StoryGroups.Find(copied, TestLexicon.English).Select(group => group.Outlets));
    }

    [Fact]
    public void Find_KeepsTwoEventsOfOneTownApart_ThoughMayorAndDayAreTheSame()
    {
        Candidate[] town =
        [
            An("q1", "herald", 0, "Mill Street bridge in Tidewater to shut for nine months", "Tidewater council voted 7 to 2 on Thursday to close the Mill Street bridge for repairs, Mayor Anna Lindqvist said."),
            An("q2", "gazette", 1, "Tidewater council votes to shut Mill Street bridge for repairs", "The Mill Street bridge will be closed for nine months, Mayor Anna Lindqvist said on Thursday."),
            An("l", "tribune", 1, "Mayor Anna Lindqvist opens new Tidewater library", "The council voted for the $4.2 million project on Swan Lane three years ago."),
            An("k", "echo", 2, "Tidewater to close Swan Lane footbridge for six weeks", "Mayor Anna Lindqvist said repairs will cost $210,000."),
            An("n", "star", 2, "Mayor Anna Lindqvist meets striking nurses in Tidewater", "Talks on pay go on at the town hall on Thursday."),
        ];
        Assert.Equal(["q1 q2"], StoryGroups.Find(town, TestLexicon.English).Select(group => string.Join(' ', group.ItemIds)));
    }

    [Fact]
    public void Find_KeepsEventsOfOneKindApart_WhenOutletsWriteByTheForm()
    {
        string[] towns = ["Aldmoor", "Corvane", "Dunhollow", "Eastwick", "Fenmarch", "Gorsey", "Hartsea", "Inverley"];
        string[] forms = ["Man charged after stabbing in {0}", "{0} council approves plan for a tram line", "House fire in {0} kills two", "Train derails near {0}, three hurt"];
        Candidate[] items = [.. forms.SelectMany((form, kind) => towns.Select((town, at) => An($"{kind} {town}", $"outlet {(kind + at) % 5}", at, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, town), "Police were called on Thursday.")))];
        Assert.Empty(StoryGroups.Find(items, TestLexicon.English));
    }

    [Fact]
    public void Find_LeavesOutWhatIsPutTogetherFromTwoOthers()
    {
        const string Bridge = Wire + " She said buses would go over the Norr crossing, and that the town could not wait for a beam to fall.";
        const string Panda = "A panda born in March was shown to 4,000 visitors of the zoo in Kalla on Thursday. Its keeper Elin Ros said that it ate two leaves of bamboo, slept for an hour and climbed a tree.";
        var groups = StoryGroups.Find([An("b", "herald", 0, "Bridge to close", Bridge), An("p", "gazette", 1, "First panda", Panda), An("digest", "tribune", 2, "Thursday in short", $"{Bridge} {Panda}")], TestLexicon.English, fewestOutlets: 1);
        Assert.Equal(["b", "p"], groups.SelectMany(group => group.ItemIds).Order());
    }

    [Fact]
    public void Find_EndsSoon_WithThousandsOfItemsOfAWeek()
    {
        Candidate[] items = [.. Enumerable.Range(0, 4000).Select(at => An($"{at:0000}", $"outlet {at % 40}", at % 160, Invented(at / 4, at, 8), Invented(at / 4, at + 7, 24)))];
        Timing.EndsWithin(TimeSpan.FromSeconds(4), () => Assert.NotEmpty(StoryGroups.Find(items, TestLexicon.English)));
    }

    private static string Invented(int story, int item, int words)
    {
        var random = new Random((story * 7919) + item);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Next(3) == 0 ? $"story{(story * 20) + random.Next(20)}" : $"word{(int)Math.Pow(20_000, random.NextDouble())}"));
    }

    private static Candidate An(string id, string outlet, int hours, string title, string summary) => new(id, title, summary, PublishedAt: Start.AddHours(hours), Outlet: outlet);
}
