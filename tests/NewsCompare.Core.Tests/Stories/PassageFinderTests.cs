using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class PassageFinderTests
{
    private const string Pool = "The swimming pool in Oakmere reopens on Saturday after the heating was repaired, the school board said.";
    private const string Circus = "A circus is in Fenwick until Sunday, with two shows each afternoon and free seats for children under six.";
    private const string Pumpkin = "A gardener from Marlow has grown a pumpkin of 310 kilograms and wants to give it to the local kitchen.";
    private const string Storm = "Forecasters expect gusts of 90 kilometres an hour along the coast tonight and ask people to stay away from piers.";

    private static readonly Seed Ferry = new(
        "ferry",
        """
        The ferry Alma Rose ran aground on the Skerrin reef early on Tuesday with 212 people on board, and all of them were brought ashore by lifeboats from Harwick.
        Captain Ingrid Solheim told investigators that the steering had failed twenty minutes before the ferry struck the reef.
        The operator, Northline, has withdrawn two ships of the same class until their rudders have been inspected.
        """,
        "Ferry Alma Rose runs aground on Skerrin reef, 212 people brought ashore",
        PublishedAt: new DateTimeOffset(2024, 5, 14, 12, 0, 0, TimeSpan.Zero));

    private static readonly PassageFinder Finder = new(Ferry, TestLexicon.English);

    [Fact]
    public void Find_CountsTheWordsOfASentenceThatARoundUpHolds()
    {
        var found = Find(Pool, "The operator, Northline, has withdrawn two ships of the same class until their rudders have been inspected.", Circus, Pumpkin)!;
        Assert.Equal((17, true), (found.Words, found.IsAmongOtherMatter));
        Assert.StartsWith("The operator, Northline, has withdrawn two ships", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_TakesASentenceForHeld_WhenAWordOrTwoWereChanged()
    {
        var found = Find(Pool, "Its operator, Northline, has withdrawn two vessels of the same class until their rudders have been inspected.", Circus, Pumpkin)!;
        Assert.InRange(found.Words, 14, 16);
    }

    [Fact]
    public void Find_TakesTheHeadlineForASentence() =>
        Assert.Equal(12, Find(Pool, "Ferry Alma Rose runs aground on Skerrin reef, 212 people brought ashore", Circus)!.Words);

    [Fact]
    public void Find_NamesTheParagraph_WhenItIsToldInOtherWords()
    {
        const string Told = "All 212 passengers of the ferry Alma Rose were rescued by Harwick lifeboats after the ship ran onto the Skerrin reef in the morning.";
        var found = Find(Pool, Circus, Told, Pumpkin)!;
        Assert.Equal((0, Told, true, false), (found.Words, found.Text, found.IsAmongOtherMatter, found.IsDoubtful));
        Assert.InRange(found.Score, 0.8, 1);
    }

    [Fact]
    public void Find_DoubtsAParagraph_ThatIsLessNear()
    {
        const string Like = "A lifeboat of Harwick took 12 people off a reef, among them a captain who had lost the ferry.";
        Assert.Equal((Like, true), Find(Pool, Circus, Like, Pumpkin) is { } found ? (found.Text, found.IsDoubtful) : default);
        Assert.Null(Find(Pool, Circus, "A lifeboat of Harwick took 12 people off a sandbank, among them two children.", Pumpkin));
    }

    [Fact]
    public void Find_SaysThatATextIsNoRoundUp_WhenMostOfItSpeaksOfTheStory() => Assert.False(Find(
        "The Alma Rose was pulled off the Skerrin reef at high water, a week after the ferry ran aground.",
        "The operator, Northline, has withdrawn two ships of the same class until their rudders have been inspected.",
        "Investigators have spoken to Captain Ingrid Solheim about the steering of the ferry.")!.IsAmongOtherMatter);

    [Fact]
    public void IsRoundUp_TakesSentencesInParagraphsOfTheirOwnTogether()
    {
        Assert.False(Finder.IsRoundUp(string.Join(
            '\n', "The Alma Rose, pride of Harwick, is stuck.", "Northline agreed to pay for the rooms.", "Cooks learnt of it by radio at six in the morning.", "The town council said it was shocked.", "A ticket costs a third of what a flight does.")));
        Assert.True(Finder.IsRoundUp(string.Join(
            '\n', "A ferry, the Alma Rose, is stuck off Harwick.", "A panda was born at the zoo in Kalla.", "The cup final ended in a draw at Norrby.", "Bakers in Tidewater sell more rye than wheat.", "A judge in Corvane jailed two robbers of banks.", "Engineers closed a tunnel below the river at Aldmoor.", "A school in Fenwick won a prize for its choir.", "A dog in Gorsey found a ring in a hedge.")));
    }

    [Fact]
    public void IsRoundUp_TakesParagraphsThatNameNothing_WithTheOneBefore()
    {
        const string First = "SHIP OF FOOLS: The Alma Rose hit a reef with 212 aboard while holidaymakers slept in their bunks off windy Harwick.";
        const string Second = "The captain of the packed boat, who had dined late and drunk nothing but tea, is said to have looked away. She wept.";
        const string Third = "Some 9 guests were bruised, one of them badly. Pictures show a red funnel leaning over the rocks like a drunkard at a bar.";
        Assert.False(Finder.IsRoundUp(string.Join('\n', First, Second, Third)));
        Assert.True(Finder.IsRoundUp(string.Join('\n', First, "A panda that was born in March was shown to visitors at the zoo in Kalla, where its keeper fed it bamboo.", "Two robbers of banks were jailed by a judge in Corvane for eleven years, and a third is still being looked for.", Storm)));
    }

    [Fact]
    public void WhyBeside_SaysWhatTellsOfTheSeedInPassing()
    {
        // One subject, the shares of the day, with one paragraph about the seed's owner.
        string[] markets =
        [
            "Shares in the upland towns fell for the third day, and the Marlow index of sixty shares closed 41 points lower at 2,204 in thin trade.",
            "Shares of the brewer Tolland lost a tenth after its quarter had disappointed the analysts who make up the Marlow index each spring and autumn.",
            "Northline, the operator of the ferry Alma Rose that ran aground on the Skerrin reef, lost 6 percent, while its rival Grellin gained as much.",
            "Dealers in Marlow shares said that the brewer Tolland would set the tone of the index again when it tells how the summer went.",
            "The Marlow index of shares has lost 5 percent since the brewer Tolland warned of a poor quarter and of dearer barley and glass.",
        ];
        Assert.Equal("it tells of the seed in passing (in 1 of 5 paragraphs)", Finder.WhyBeside(string.Join('\n', markets)));
        Assert.Equal("it tells of several things", Finder.WhyBeside(string.Join(
            '\n', markets[2], "A panda that was born in March was shown to visitors at the zoo in Kalla, where its keeper fed it bamboo.", "Two robbers of banks were jailed by a judge in Corvane for eleven years, and a third is still being looked for.", Storm)));
        Assert.Null(Finder.WhyBeside(string.Join('\n', markets[2], "All 212 on board the Alma Rose were brought ashore at Harwick by lifeboats after the ferry had lain on the reef for some hours.", markets[0], markets[1])));
        Assert.Null(Finder.WhyBeside(string.Join('\n', markets[..3])));
        Assert.Null(new PassageFinder(new("ferry", "The Alma Rose ran aground."), TestLexicon.English).WhyBeside(string.Join('\n', markets)));
    }

    [Fact]
    public void Find_NamesTheParagraphThatTellsOfTheSeedInPassing()
    {
        const string Told = "All 212 passengers of the ferry Alma Rose were rescued by Harwick lifeboats after the ship ran onto the Skerrin reef in the morning.";
        var found = Find(
            "The volunteers of the Tolland rescue club need 40 new hands, its head Una Prior told the club's yearly dinner, which sold out for the first time.",
            "Volunteers are hard to find since the cannery closed, Una Prior said; half of the rescue crews of the club go out with four instead of six.",
            Told,
            "Una Prior said that a volunteer needs 14 months of evenings before the rescue club of Tolland takes one along at night or in fog.",
            "The dinner raised enough to train nine volunteers, and Una Prior thanked the old owner of the cannery for the hall and for the soup.")!;
        Assert.Equal((0, Told, false), (found.Words, found.Text, found.IsAmongOtherMatter));
    }

    [Theory]
    [InlineData(Storm)]
    [InlineData("A ferry to Fenwick was late on Tuesday since a captain was ill, and people had to wait for an hour on the pier.")]
    [InlineData("Two ships of the same class, two ships of the same class, two ships of the same class.")]
    public void Find_IsNull_WhenNothingTellsOfTheStory(string other) => Assert.Null(Find(Pool, other, Circus, Pumpkin));

    [Fact]
    public void Find_IsNull_WhenOnlyAStandingLineIsShared()
    {
        const string Line = "We will bring you more on this story here as soon as we know it.";
        Assert.Null(new PassageFinder(Ferry with { Text = Ferry.Text + "\n" + Line }, TestLexicon.English).Find(string.Join('\n', Pool, Line, Circus, Pumpkin), 0.8, null));
    }

    [Theory]
    [InlineData("the ferry struck the reef ")]
    [InlineData("two ships of the same class\n")]
    public void Find_TakesTimeThatGrowsWithTheText(string pattern) => Timing.StaysLinear(text => Finder.Find(text, 0.8, null), pattern);

    private static HeldPassage? Find(params string[] paragraphs) => Finder.Find(string.Join('\n', paragraphs), 0.8, new DateTimeOffset(2024, 5, 15, 6, 0, 0, TimeSpan.Zero));
}
