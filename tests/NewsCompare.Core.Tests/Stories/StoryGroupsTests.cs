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
        StoryGroups.Find(Items, TestLexicon.English).Select(group => $"{group.SeedId}: {string.Join(' ', group.ItemIds)}"),
        StoryGroups.Find([.. Items.Reverse()], TestLexicon.English).Select(group => $"{group.SeedId}: {string.Join(' ', group.ItemIds)}"));

    [Fact]
    public void Find_LeavesOutGroupsOfFewerOutlets() => Assert.Single(StoryGroups.Find(Items, TestLexicon.English, fewestOutlets: 3));

    [Fact]
    public void Find_PutsTheGroupOfMostOutletsFirst_HoweverManyCopyOneText()
    {
        Candidate[] copied = [.. Items, .. Enumerable.Range(0, 5).Select(at => An($"x{at}", $"outlet {at}", 7, "Kalla zoo shows its first panda", "A panda born in March was shown to 4,000 visitors of the zoo in Kalla on Thursday, its keeper Elin Ros said, and ate two leaves of bamboo."))];
        Assert.Equal([5, 3, 2], StoryGroups.Find(copied, TestLexicon.English).Select(group => group.Outlets));
        Assert.Equal([1, 2, 2], StoryGroups.Find(copied, TestLexicon.English).Select(group => group.Independent));
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

    private static readonly Candidate[] Skid =
    [
        An("s1", "agency", 0, "Tram derails in Corvane, injuring 19 passengers", "A tram on line 4 left the rails near Corvane harbour on Thursday, injuring 19 passengers, police said."),
        An("s2", "herald", 1, "Nineteen hurt as Corvane tram leaves rails", "Passengers smashed windows to get out after the line 4 tram derailed near the harbour."),
        An("s3", "gazette", 1, "Corvane tram crash: 19 injured near harbour", "The tram was going too fast through the curve, a passenger said."),
        An("s4", "tribune", 2, "Tram driver questioned after Corvane derailment", "Police are asking the tram driver why line 4 came off the rails on Thursday."),
        An("s5", "echo", 3, "Corvane tram derailment injures 19", "Line 4 was closed after a tram left the rails near the harbour."),
    ];

    [Fact]
    public void Find_FindsAStory_ThatOutletsWordOtherwise() => Assert.Equal(["s1 s2 s3 s4 s5"], Found(Skid));

    [Fact]
    public void Find_IsTheSame_HoweverManyItemsTellOfOtherThings() =>
        Assert.All([100, 600, 700, 1500], count => Assert.Equal(["s1 s2 s3 s4 s5"], Found([.. Skid, .. Others(count)], fewestOutlets: 4)));

    [Fact]
    public void Find_KeepsTheSecondNightApart_WhichBeginsWithAnotherDay()
    {
        Candidate[] nights =
        [
            An("n1", "herald", 0, "Drones hit Velmari port overnight, four dead", "Drones struck the grain port of Velmari on Wednesday night, killing four people."),
            An("n2", "gazette", 1, "Four killed in drone attack on Velmari port", "The attack on Wednesday night set a grain store of the port ablaze."),
            An("o1", "herald", 24, "Drones hit Velmari port again, two dead", "Drones struck the grain port of Velmari on Thursday night, killing two people."),
            An("o2", "gazette", 25, "Two killed in second drone attack on Velmari port", "The attack on Thursday night set a ship in the port ablaze."),
        ];
        Assert.All(Found(nights), group => Assert.Single(group.Split(' ').Select(id => id[0]).Distinct()));
    }

    private static readonly Candidate[] Inquest =
    [
        An("v1", "herald", 24, "Captain Elin Borg guilty over sinking of the Marita", "Jurors took nine hours to convict her of gross negligence in the deaths of six passengers."),
        An("v2", "gazette", 25, "Marita sinking: Borg convicted of negligence", "The former captain faces up to eight years in prison over the six deaths."),
        An("v3", "tribune", 25, "Guilty: jury convicts captain of the Marita", "Elin Borg showed no emotion as the verdict was read in Tidewater."),
    ];

    [Fact]
    public void Find_FindsAStory_OfWhichFeedsSayAFewWords() => Assert.Equal(["v1 v2 v3"], Found([.. Inquest, .. Items], fewestOutlets: 3).Where(group => group[0] == 'v'));

    [Fact]
    public void Find_KeepsWhatWasToCome_ApartFromWhatCameOfIt()
    {
        Candidate[] awaited = [An("p1", "herald", 0, "Jury to decide fate of Marita captain Elin Borg", "Jurors will decide whether she was negligent in the deaths of six passengers."), An("p2", "echo", 1, "Marita captain Borg awaits verdict", "The jury in the trial over six deaths retired on Wednesday.")];
        Assert.All(Found([.. Inquest, .. awaited, .. Items]), group => Assert.Single(group.Split(' ').Select(id => id[0]).Distinct()));
    }

    [Fact]
    public void Find_LeavesOutWhatOutletsPutOutDayByDay()
    {
        Candidate[] forms =
        [
            An("w1", "herald", 0, "Weather forecast for Tidewater: rain on Thursday", "Rain will reach Tidewater on Thursday afternoon, with 14 degrees on the coast."),
            An("w2", "gazette", 1, "Thursday's weather: rain reaches Tidewater", "Rain will reach Tidewater in the afternoon, with 14 degrees on the coast."),
            An("w3", "tribune", 2, "Weather forecast: Tidewater gets rain on Thursday", "Tidewater gets rain on Thursday afternoon and 14 degrees on the coast."),
        ];
        Assert.Equal(["b1 b2 b3", "c1 c2"], Found([.. Items, .. forms]));
    }

    [Fact]
    public void Find_TakesTheFirstForTheOriginal_ThoughALaterPrintIsLonger()
    {
        const string More = " Buses will go over the Norr crossing until the pillar is mended, the town said.";
        var group = Assert.Single(StoryGroups.Find([An("late", "herald", 3, "Bridge to close", Wire + More), An("first", "agency", 0, "Lindgren Bridge to close", Wire), An("later", "gazette", 5, "Bridge to close", Wire)], TestLexicon.English));
        Assert.Equal("first", group.SeedId);
        Assert.Equal([("late", "first"), ("later", "first")], group.CopyOf.OrderBy(copy => copy.Key, StringComparer.Ordinal).Select(copy => (copy.Key, copy.Value)));
    }

    [Fact]
    public void Find_CallsNoAnnouncementACopy_OfOneByTheSameForm()
    {
        Candidate[] forms =
        [
            An("k1", "herald", 0, "Kalla pool to shut for repairs until June", "The pool of Kalla will be shut for repairs until the middle of June, the town hall said on Thursday."),
            An("k2", "gazette", 2, "Kalla library to shut for repairs until June", "The library of Kalla will be shut for repairs until the middle of June, the town hall said on Thursday."),
        ];
        Assert.All(StoryGroups.Find(forms, TestLexicon.English, fewestOutlets: 1), group => Assert.Empty(group.CopyOf));
    }

    [Fact]
    public void Find_ProposesASeed_InTheLanguageOfMost()
    {
        const string German = "Die Straßenbahn der Linie 4 ist am Donnerstag in der Nähe des Hafens von Corvane entgleist, und die Polizei hat den Fahrer des Wagens vernommen, wie ein Sprecher der Stadt am Abend mit einigen Worten sagte.";
        var group = Assert.Single(StoryGroups.Find([.. Skid, An("t", "tagblatt", 1, "Corvane: Tram entgleist, 19 injured", German)], TestLexicon.English, fewestOutlets: 4));
        Assert.StartsWith("s", group.SeedId, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SaysWhatTheItemsShare()
    {
        var group = Assert.Single(StoryGroups.Find(Skid, TestLexicon.English, fewestOutlets: 4));
        Assert.Contains("Corvane", group.Shared);
        Assert.InRange(group.Shared.Count, 2, 4);
    }

    private static IEnumerable<string> Found(Candidate[] items, int fewestOutlets = 2) => StoryGroups.Find(items, TestLexicon.English, fewestOutlets).Select(group => string.Join(' ', group.ItemIds.Order(StringComparer.Ordinal)));

    private static IEnumerable<Candidate> Others(int count) => Enumerable.Range(0, count).Select(at => An($"x{at:0000}", $"outlet {at % 7}", at % 48, $"Name{at} meets name{at * 3 + 1} about thing{at % 50}", $"They spoke of thing{at * 7 % 90} and of town{at} for {at + 5} minutes."));

    private static string Invented(int story, int item, int words)
    {
        var random = new Random((story * 7919) + item);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Next(3) == 0 ? $"story{(story * 20) + random.Next(20)}" : $"word{(int)Math.Pow(20_000, random.NextDouble())}"));
    }

    private static Candidate An(string id, string outlet, int hours, string title, string summary) => new(id, title, summary, PublishedAt: Start.AddHours(hours), Outlet: outlet);
}
