using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class DuplicateFinderTests
{
    private const string Rest = " The mayor said that the pillar had been inspected in March, and that nobody had told her of a crack. Divers will look at the other pillars until Friday. Buses go over the Norr crossing, which takes forty minutes longer. A shop on the bank offers coffee to all who have to walk.";

    [Theory]
    [InlineData("Nobody had expected it.")]
    [InlineData("It was news that few in the town had expected to hear so soon.")]
    public void Find_TakesAShortText_UnderALeadOfItsOwn_ForACopy(string own)
    {
        var found = DuplicateFinder.Find([("original", "Bridge to close", "The town closed the bridge over the Norr on Thursday after a crack was found in a pillar." + Rest), ("copy", "No way over", own + Rest)]);
        Assert.Single(found.Select(one => one.Cluster).Distinct());
    }

    [Fact]
    public void Find_TakesShortItems_OverOneLongFooter_ForTheirOwn()
    {
        const string Footer = " Our newsroom writes to you each morning with what the day brings. Sign up with your address and read it over coffee. You can leave at any time, and we never hand your data on. Write to us if a letter does not come, or call the desk before noon.";
        var found = DuplicateFinder.Find([("one", "Panda born", "A panda was born at the zoo of Kalla on Thursday, its first in nine years." + Footer), ("other", "Cup final", "Norrby won the cup final against Aldmoor after two penalties were saved." + Footer)]);
        Assert.Equal(2, found.Select(one => one.Cluster).Distinct().Count());
    }

    private static readonly string A = Invented(1, 400);
    private static readonly string B = Invented(2, 420);

    [Fact]
    public void Find_JoinsWholeTrimmedAndEditedCopies()
    {
        var found = DuplicateFinder.Find([("trimmed", Part(A, 0, 0.35)), ("whole", A), ("xerox", A), ("worded anew", A.Replace(" w17", " other", StringComparison.Ordinal)), ("else", B)]);
        Assert.Equal(["whole", "whole", "whole", "whole", "else"], found.Select(one => one.Cluster));
        Assert.Equal(["whole"], found[0].CopyOf);
        Assert.Empty(found[1].CopyOf);
        Assert.Empty(found[4].CopyOf);
    }

    [Fact]
    public void Find_NamesTheComposite_AndNeverChainsThroughIt()
    {
        var composite = Part(A, 0, 0.2) + " " + Part(B, 0, 0.4) + " " + Part(A, 0.2, 0.4);
        var found = DuplicateFinder.Find([("a", A), ("b", B), ("both", composite)]);
        Assert.Equal(["a", "b", "both"], found.Select(one => one.Cluster));
        Assert.True(found[2].IsComposite);
        Assert.Equal(["a", "b"], found[2].CopyOf.Order());
    }

    [Fact]
    public void Find_JoinsNoLongItems_ThatFillOneForm_ButJoinsAnUpdate()
    {
        static string Form(string town, int first) => string.Join(' ', Enumerable.Range(0, 40).Select(at => $"{Invented(100 + at, 24)} in {town}{(char)('a' + (at % 20))}{(char)('a' + (at / 20))} {first + at}."));
        var (one, other) = (Form("Aber", 300), Form("Fen", 700));
        var update = one.Replace(" 31", " 91", StringComparison.Ordinal) + " Two wards will be counted again in the morning.";
        var found = DuplicateFinder.Find([("one", one), ("other", other), ("update", update)]);
        Assert.Equal(["update", "other", "update"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_NamesTheOriginal_WhenACompositeHoldsACopyOfIt()
    {
        var edited = A.Replace(" w17", " other", StringComparison.Ordinal);
        var found = DuplicateFinder.Find([("a", A), ("edited", edited), ("b", B), ("both", Part(edited, 0, 0.5) + " " + Part(B, 0, 0.5))]);
        Assert.Equal("a", found[1].Cluster);
        Assert.True(found[3].IsComposite);
        Assert.Equal(["a", "b"], found[3].CopyOf.Order());
    }

    [Fact]
    public void Find_NamesWhatIsPrintedTwice_NotTheLongerTextThatLacksAThirdOfIt()
    {
        var story = Written("harbour", 300);
        var own = Part(story, 0, 0.4) + " " + Invented(900, 170) + " " + Part(story, 0.4, 0.7);
        var found = DuplicateFinder.Find([("own", own), ("print", story.ToUpperInvariant()), ("story", story)]);
        Assert.Equal(["own", "print", "print"], found.Select(one => one.Cluster));
        Assert.Equal("print", found[0].HalfOf);
        Assert.All(DuplicateFinder.Find([("cut", Part(story, 0, 0.4)), ("print", Part(story, 0, 0.4)), ("story", story)]), one => Assert.Equal("story", one.Cluster));
    }

    [Fact]
    public void Find_TakesNoOriginalForAComposite_WhenTwoTrimmedCopiesMakeItUp()
    {
        var story = Written("harbour", 400);
        var found = DuplicateFinder.Find([("head", Part(story, 0, 0.5)), ("tail", Part(story, 0.5, 1)), ("whole", story)]);
        Assert.All(found, one => Assert.Equal("whole", one.Cluster));
        Assert.All(found, one => Assert.False(one.IsComposite));
    }

    [Fact]
    public void Find_TakesNoTrimmedCopyForAComposite_WhenOtherTrimmedCopiesMakeItUp()
    {
        var story = Written("harbour", 400);
        var found = DuplicateFinder.Find([("head", Part(story, 0, 0.5)), ("tail", Part(story, 0.5, 1)), ("middle", Part(story, 0.25, 0.75)), ("whole", story + " " + Part(B, 0, 0.1))]);
        Assert.All(found, one => Assert.False(one.IsComposite));
        Assert.Equal("whole", found[2].Cluster);
    }

    [Fact]
    public void Find_TakesNoTextForAComposite_WhenTwoPrintItWordForWord()
    {
        // The halves have so few words in common that they might be two articles.
        bool AreKin(string text, double needed) => Kinship.AreOfOneStory(Part(text, 0, 0.55), Part(text, 0.55, 1), needed);
        var pairs = Written("harbour", 120).Split(' ').Zip(Invented(7, 120).Split(' ')).ToList();
        var story = Enumerable.Range(0, 20).Select(dropped => string.Join(' ', pairs.SelectMany((pair, at) => at % 20 < dropped ? [pair.First] : new[] { pair.First, pair.Second })))
            .First(text => AreKin(text, Kinship.PerhapsOneStory) && !AreKin(text, Kinship.OneStory));
        var found = DuplicateFinder.Find([("wire", story), ("paper", story), ("head", Part(story, 0, 0.55)), ("tail", Part(story, 0.55, 1))]);
        Assert.All(found, one => Assert.Equal("paper", one.Cluster));
        Assert.All(found, one => Assert.False(one.IsComposite));
        Assert.Equal(["paper"], found[0].CopyOf);
    }

    [Fact]
    public void Find_NeverChainsTwoArticles_WhenTwoOutletsPrintTheSameDigestOfBoth()
    {
        var (harbour, council) = (Written("harbour", 120), Written("council", 140));
        var digest = harbour + " " + council;
        var found = DuplicateFinder.Find([("a", harbour), ("b", council), ("one", digest), ("two", digest)]);
        Assert.Equal(["a", "b", "one", "one"], found.Select(one => one.Cluster));
        Assert.All(found.Skip(2), one => Assert.True(one.IsComposite));
    }

    [Fact]
    public void Find_JoinsNoShortItems_UnderWhichTheSameLinesStand()
    {
        var footer = Invented(5, 40);
        var found = DuplicateFinder.Find([("a", $"{Invented(21, 22)} {footer}"), ("b", $"{Invented(22, 18)} {footer}"), ("b again", $"{Invented(22, 18)} {footer}"), ("tail", Part(Invented(22, 18), 0.3, 1) + " " + footer)]);
        Assert.Equal(["a", "b", "b", "b"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_JoinsNoItems_WithASentenceEachAboveALongerFooter()
    {
        const string Footer = " The Tidewater Herald belongs to the Coastal Press Circle and to the League of Small Papers. Join us for two crowns a week. What we do hangs on you: help us with a gift to the Tidewater Reading Fund, which has kept the lights on along this coast since 1931.";
        string[] items = ["Thieves took the bell of the lighthouse." + Footer, "A boy of nine is missing." + Footer, "Snow." + Footer, "A goat was freed from a well." + Footer];
        Assert.Equal(["0", "1", "2", "3"], DuplicateFinder.Find([.. items.Select((text, at) => ($"{at}", text))]).Select(one => one.Id));
        Assert.Equal(["0", "1", "3"], DuplicateFinder.Find([.. items.Index().Where(item => item.Index != 2).Select(item => ($"{item.Index}", item.Item))]).Select(one => one.Cluster));
    }

    [Fact]
    public void Find_JoinsNoItems_ThatBeginOtherwiseAndQuoteTheSame()
    {
        const string Quote = " \"I have rowed this ferry through every storm since I was twelve and nobody has ever drowned,\" she said on Sunday.";
        var found = DuplicateFinder.Find([("praise", "The captain was honoured." + Quote), ("doubt", "Passengers tell another story." + Quote), ("bare", Quote)]);
        Assert.NotEqual(found[0].Cluster, found[1].Cluster);
        Assert.NotEmpty(found[2].CopyOf);
    }

    [Fact]
    public void Find_NeverChainsTwoShortItems_WhenADigestOfTheSameTownHoldsBoth()
    {
        const string Fire = "Two cooks were hurt on Sunday night when a bakery burned down on Quay Lane in Tidewater. Captain Mira Oduya told the Herald that a neighbour saw smoke at 9:15 p.m. The chimney came down an hour later, she said. The bakery is run by Halle Brothers and feeds 30 shops. Nobody knows yet how it began.";
        const string Buses = "The town board in Tidewater voted on Sunday for a bus line along Quay Lane. Chair Pavel Renko broke the tie when two members stayed away. Drivers had wanted the money for new brakes. The first bus is to leave in June and a ticket will cost two crowns.";
        var found = DuplicateFinder.Find([("fire", Fire), ("buses", Buses), ("digest", Fire + " " + Buses)]);
        Assert.Equal(["fire", "buses", "digest"], found.Select(one => one.Cluster));
        Assert.True(found[2].IsComposite);
        Assert.Equal(["buses", "fire"], found[2].CopyOf.Order());
    }

    [Fact]
    public void Find_TakesNoArticleForAComposite_WhenARoundupHoldsWhatItsTrimmedCopyLacks()
    {
        var story = Written("harbour", 400);
        var found = DuplicateFinder.Find([("whole", story), ("tail", Part(story, 0.4, 1)), ("roundup", Part(story, 0, 0.4) + " " + Part(A, 0, 0.5) + " " + Part(B, 0, 0.5))]);
        Assert.All(found, one => Assert.False(one.IsComposite));
        Assert.Equal(["whole", "whole", "roundup"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_TakesEqualCompositesTogether()
    {
        var composite = Part(A, 0, 0.4) + " " + Part(B, 0, 0.4);
        var found = DuplicateFinder.Find([("a", A), ("b", B), ("one", composite), ("two", composite)]);
        Assert.Equal(["a", "b", "one", "one"], found.Select(one => one.Cluster));
        Assert.All(found.Skip(2), one => Assert.True(one.IsComposite && one.CopyOf.Count == 2));
    }

    [Fact]
    public void Find_TakesOneDigestForOne_ThoughEachPrintsItInItsOwnOrder()
    {
        var (first, second) = (Part(A, 0, 0.4), Part(B, 0, 0.4));
        var found = DuplicateFinder.Find([("a", A), ("b", B), ("one", first + " " + second), ("two", second + " " + first), ("other", Part(A, 0.5, 0.9) + " " + Part(B, 0.5, 0.9))]);
        Assert.Equal(["a", "b", "one", "one", "other"], found.Select(one => one.Cluster));
        Assert.All(found.Skip(2), one => Assert.True(one.IsComposite && one.CopyOf.Order().SequenceEqual(["a", "b"])));
    }

    [Fact]
    public void Find_JoinsNoShortItems_ThatBeginAlikeAndEndOtherwise()
    {
        const string Start = "TIDEWATER - Mayor Ruben Falk said on Monday he will close the harbour";
        string[] items = [Start + " bath on June 30 to save 40,000 crowns a year.", Start + " fire station.", Start + " bath on June 30 to save 40,000 crowns"];
        Assert.Equal(["0", "1", "0"], DuplicateFinder.Find([.. items.Select((text, at) => ($"{at}", text))]).Select(one => one.Cluster));
    }

    [Fact]
    public void Find_JoinsNoItems_AboveAFooterLongerThanAll_ButATextWhoseLeadIsWordedAnew()
    {
        const string Footer = " The Tidewater Herald belongs to the Coastal Press Circle and to the League of Small Papers, and abides by their rules in all that it prints. Join us for two crowns a week, or for eighty crowns a year, and read each issue before breakfast. What we do hangs on you: help us with a gift to the Tidewater Reading Fund, which has kept the lights on along this coast since 1931. Write to the editor at any hour, tell us what we got wrong, and we shall put it right on this page within a day.";
        string[] items = ["Thieves took the bell of the lighthouse." + Footer, "A boy of nine is missing." + Footer, "A goat was freed from a well." + Footer];
        Assert.Equal(["0", "1", "2"], DuplicateFinder.Find([.. items.Select((text, at) => ($"{at}", text))]).Select(one => one.Cluster));

        const string Body = " Captain Mira Oduya said that a neighbour saw smoke above the bakery at 9:15 p.m. and called the fire brigade. The chimney of the bakery came down an hour later, she said, and the cooks were taken to the hospital in Port Ellis with burns. The bakery on Quay Lane is run by Halle Brothers and feeds 30 shops along the coast. Nobody knows yet how the fire began, and the mayor has asked for a report by Friday at the latest, she told the council on Monday.";
        var found = DuplicateFinder.Find([("first", "Two cooks were hurt on Sunday night when a bakery burned down on Quay Lane." + Body), ("anew", "Fire destroyed the bakery of Halle Brothers late on Sunday; burns put cooks in hospital." + Body)]);
        Assert.Equal(found[0].Cluster, found[1].Cluster);
    }

    [Fact]
    public void Find_JoinsTexts_WhoseFirstSentenceIsAnother_InOtherFormsOfTheWords()
    {
        const string Body = " President Ivo Marek declared a state of emergency. Rescue teams dug through the rubble of a collapsed clinic in Dolna, where nine patients died. More than 4,000 people slept in the open. Health Minister Petra Sandoval said 210 people were hurt. Officials said on Friday that they would publish a full account before the end of the month. Neighbours described a quiet week and said they had been told little. The plan goes to a committee, which meets again in the spring.";
        string[] texts = ["Stone houses flattened near Vrbka; clinics collapse." + Body, "Rescuers pulled seven more bodies from a clinic, two days after the quake." + Body];
        Assert.Single(DuplicateFinder.Find([.. texts.Select((text, at) => ($"{at}", text))]).Select(one => one.Cluster).Distinct());
    }

    [Theory]
    [InlineData("Nobody had seen it coming.", null)]
    [InlineData("Cooks fled.", "It was a night to forget.")]
    public void Find_JoinsTexts_UnderALeadOfAFewWords(string lead, string? otherLead)
    {
        const string Body = " Captain Mira Oduya told the council that a neighbour saw smoke at 9:15 p.m. and called the brigade. The chimney fell an hour later, she added. Halle Brothers run the house on Quay Lane and feed 30 shops. Nobody knows yet how it began, and the mayor wants a report by Friday. The cooks, both 24, are in hospital in Port Ellis with burns. Their families asked to be left alone.";
        var found = DuplicateFinder.Find(
        [
            ("whole", "Two cooks hurt as bakery burns on Quay Lane", (otherLead ?? "Two cooks were hurt on Sunday night when the bakery of Halle Brothers burned down.") + Body),
            ("anew", "Bakery fire puts cooks in hospital", lead + Body),
            ("short", "Smoke over Quay Lane: bakery fire hurts cooks", "Flames." + Body[..Body.IndexOf(" Nobody", StringComparison.Ordinal)]),
        ]);
        Assert.Single(found.Select(one => one.Cluster).Distinct());
    }

    [Theory]
    [InlineData("\"She could row better than any of us,\" said Tove Lind, who led the crew after her.", 1)]
    [InlineData("She could row better than any of them, said Tove Lind, who led the crew after her.", 2)]
    public void Find_JoinsTexts_ThatNeverComeBackToTheirLead_WhereTheyQuoteSomebody(string said, int clusters)
    {
        var body = $" Her agent said she died on Sunday at her house in Varby. Born a daughter of a smith on Ossen, she was found at 19 by a trainer whom she wed and left. {said} She gave to hospices and turned down a medal in 1998. She leaves two sons, both of whom row.";
        var found = DuplicateFinder.Find([("a", "Oarswoman Ida Holm dies at 88", "Ida Holm, who won two world titles, is dead at the age of 88." + body), ("b", "Ida Holm, 1936-2024", "A great sportswoman is gone." + body)]);
        Assert.Equal(clusters, found.Select(one => one.Cluster).Distinct().Count());
    }

    [Theory]
    [InlineData("Police end hunt near Ossen", "The hunt is over.", 1)]
    [InlineData("Police end hunt near Ossen", "The hunt by police and soldiers in the hills along the northern coast, the largest that anyone here can recall, is over after nine days.", 2)]
    [InlineData("Shop opens", "A shop is open.", 2)]
    public void Find_JoinsTextsUnderAShortLead_WhereWhatFollowsComesBackToBoth(string headline, string lead, int clusters)
    {
        const string Body = " The man, 47, had served at sea until 2014 and had no record, a clerk of the court said. Some 500 police took part around the farmhouse. Schools in four towns stay closed on Thursday. Roadblocks were set up on all roads out of the woods, and trains did not stop in the area. Those who live next door call him a quiet person who liked to hunt and to fish.";
        var found = DuplicateFinder.Find([("a", "Farmhouse gunman found", "A gunman who shot three at his house is dead, the mayor told reporters there." + Body), ("b", headline, lead + Body)]);
        Assert.Equal(clusters, found.Select(one => one.Cluster).Distinct().Count());
    }

    [Fact]
    public void Find_JoinsNoShortItems_AboveTheCallsOfThoseWhoPay()
    {
        const string Calls = " Sponsored by Holm Boats: row it home. Use the code TIDE for a tenth off your first oar. Lindqvist Maps: with Lindqvist you'll find what you're looking for. Get a month for nothing.";
        var found = DuplicateFinder.Find([("a", "225: A talk on maps", "Our live show on boats and maps!" + Calls), ("b", "217: Sorry, sailors", "Follow up: charts posted, tide tables, and three rumours about new sails that nobody on the quay believes any more, since Berg denied them." + Calls)]);
        Assert.Equal(["a", "b"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_JoinsNoItems_AboveLinesInWhichTheOutletSpeaks_ThoughItsTownComesBack()
    {
        const string Footer = " The Tidewater Herald belongs to the Coastal Press Circle and to the League of Small Papers, and abides by their rules in all that it prints. Join us for two crowns a week, or for eighty crowns a year, and read each issue before breakfast. What we do in Tidewater hangs on you: help us with a gift to the Tidewater Reading Fund, which has kept the lights on along this coast since 1931.";
        (string, string, string)[] items = [("a", "Thieves take lighthouse bell", "Thieves on the coast took the bell of the lighthouse in Tidewater." + Footer), ("b", "Boy missing", "A boy of nine from Tidewater is missing on the coast." + Footer)];
        Assert.Equal(["a", "b"], DuplicateFinder.Find(items).Select(one => one.Cluster));
    }

    [Fact]
    public void Find_NeverChainsTwoArticles_WhenATextHoldsBothWhole()
    {
        var (harbour, council) = (Written("harbour", 300), Written("council", 350));
        var found = DuplicateFinder.Find([("a", harbour), ("b", council), ("both", harbour + " " + council), ("trimmed", Part(harbour, 0, 0.5))]);
        Assert.Equal(["a", "b", "both", "a"], found.Select(one => one.Cluster));
        Assert.True(found[2].IsComposite);
        Assert.Equal(["a", "b"], found[2].CopyOf.Order());
    }

    [Fact]
    public void Find_NamesTheOriginals_WhenDigestsShareArticles()
    {
        string[] wires = [.. new[] { "harbour", "council", "orchard", "football" }.Select((about, at) => Written(about, 130 + (10 * at)))];
        var found = DuplicateFinder.Find(
        [
            .. wires.Select((text, at) => ($"wire {at}", text)),
            ("monday", wires[0] + " " + wires[1]), ("tuesday", Part(wires[1], 0, 0.8) + " " + wires[2]), ("week", string.Join(' ', wires.Skip(1).Select(text => Part(text, 0, 0.7)))),
        ]);
        Assert.All(found.Take(4), one => Assert.Equal((one.Id, 0), (one.Cluster, one.CopyOf.Count)));
        Assert.All(found.Skip(4), one => Assert.True(one.IsComposite && one.Cluster == one.Id));
        Assert.Equal(["wire 0 wire 1", "wire 1 wire 2", "wire 1 wire 2 wire 3"], found.Skip(4).Select(one => string.Join(' ', one.CopyOf.Order())));
    }

    [Fact]
    public void Find_TakesALiveBlogForTheHolder_OfTheTextThatStandsInItWhole()
    {
        var wire = Written("harbour", 120);
        var found = DuplicateFinder.Find([("wire", wire), ("paper", wire + " reporting by our staff"), ("blog", Written("council", 150) + " " + wire + " " + Written("orchard", 90))]);
        Assert.Equal(["paper", "paper", "blog"], found.Select(one => one.Cluster));
        Assert.Equal(["paper"], found[0].CopyOf);
        Assert.Equal((true, "paper"), (found[2].IsComposite, Assert.Single(found[2].CopyOf)));
    }

    [Fact]
    public void Find_TakesAnExcerptForACopy_ThoughItDoesNotBeginAsTheArticleDoes()
    {
        var story = Written("harbour", 500);
        var found = DuplicateFinder.Find([("whole", story), ("middle", Part(story, 0.4, 0.65))]);
        Assert.Equal(["whole", "whole"], found.Select(one => one.Cluster));
        Assert.Equal(["whole"], found[1].CopyOf);
    }

    [Fact]
    public void Find_AnswersTheSame_WhateverTheOrder()
    {
        var edited = A.Replace(" w17", " other", StringComparison.Ordinal);
        List<(string Id, string Text)> texts =
        [
            ("copy", A), ("whole", A), ("edited", edited), ("trimmed", Part(A, 0, 0.4)), ("also trimmed", Part(edited, 0.1, 0.5)), ("else", B), ("both", Part(A, 0, 0.5) + " " + Part(B, 0, 0.5)),
            .. Enumerable.Range(0, 80).Select(i => ($"wire{i:00}", Part(B, 0, 0.5) + " " + Invented(1000 + i, 20))),
        ];
        var expected = Answers(texts);
        Assert.Equal(expected, Answers([.. Enumerable.Reverse(texts)]));
        Assert.Equal(expected, Answers([.. texts.OrderBy(text => text.Text, StringComparer.Ordinal)]));
    }

    private static List<string> Answers(IReadOnlyList<(string Id, string Text)> texts) =>
        [.. DuplicateFinder.Find(texts).OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => $"{one.Id} {one.Cluster} {string.Join('+', one.CopyOf)} {one.IsComposite}")];

    [Fact]
    public void Find_LeavesShortAndEmptyTextsAlone_UnlessTheyAreEqual()
    {
        var found = DuplicateFinder.Find([("1", "The bridge is closed."), ("2", "The bridge is closed."), ("3", "Rain is expected."), ("4", ""), ("5", "")]);
        Assert.Equal(["1", "1", "3", "4", "5"], found.Select(one => one.Cluster));
    }

    [Fact]
    public void Find_EndsSoon_WhenThousandsShareOneParagraph()
    {
        var shared = Invented(99, 40);
        var texts = Enumerable.Range(0, 1500).Select(i => ($"t{i:0000}", shared + " " + Invented(1000 + i, 120))).ToList();
        Timing.EndsWithin(TimeSpan.FromSeconds(3), () => Assert.Equal(1500, DuplicateFinder.Find(texts).Select(one => one.Cluster).Distinct().Count()));
    }

    [Theory]
    [InlineData("Ida Holm, 81", "Ida Holm, 81, of Varby, died Friday at home among her own. Born in Varby to the late parents, Ida worked for many years as a baker and enjoyed gardening, fishing and long walks. A service will be held Tuesday at 11 a.m. at the Harbour Chapel. Burial will follow in the churchyard. The family will receive friends one hour before the service.",
        "Otto Brandt, 77", "Otto Brandt, 77, of Ellmark, died Friday at home among his own. Born in Ellmark to the late parents, Otto worked for many years as a welder and enjoyed gardening, fishing and long walks. A service will be held Tuesday at 11 a.m. at the Church of the Mills. Burial will follow in the churchyard. The family will receive friends one hour before the service.")]
    [InlineData("Storm warning for Tolna County", "The Weather Office has issued a severe storm warning for Tolna County in the south of the region until 6:15 p.m. At the time of the alert, radar showed a severe storm that moved east at 35 miles an hour. Hazards include strong gusts and hail. Expect damage to roofs, siding and trees. For your protection move to an inner room on the lowest floor of a building.",
        "Storm warning for Ossen County", "The Weather Office has issued a severe storm warning for Ossen County in the north of the region until 9:45 p.m. At the time of the alert, radar showed a severe storm that moved east at 50 miles an hour. Hazards include strong gusts and hail. Expect damage to roofs, siding and trees. For your protection move to an inner room on the lowest floor of a building.")]
    [InlineData("Obituary: Ida Holm of Varby, 81", "A teacher for many years, Varby resident and grandparent, died Friday at home. Services are Tuesday at 11 a.m. at the Harbour Chapel, with burial to follow in the churchyard.",
        "Obituary: Otto Brandt of Ellmark, 81", "A teacher for many years, Ellmark resident and grandparent, died Friday at home. Services are Tuesday at 11 a.m. at the Harbour Chapel, with burial to follow in the churchyard.")]
    public void Find_JoinsNoItems_ThatFillOneForm(string headline, string text, string other, string otherText) =>
        Assert.Equal(["a", "b"], DuplicateFinder.Find([("a", headline, text), ("b", other, otherText)]).Select(one => one.Cluster));

    [Fact]
    public void Find_JoinsCopies_ThatCorrectANameOrNumbers()
    {
        const string Wire = "TIDEWATER (Coast Press) - Captain Ivo Marsh said on Monday that 4 sailors were lost when the ferry Dorothea ran aground off Port Ellis. Rescue boats searched until nightfall and found 12 people on a raft. Marsh said the ferry had left an hour late. The mayor, Halle Renko, asked for a report by Friday. It was the second wreck on the reef in three years, and fishermen have long wanted a light there.";
        (string, string, string)[] texts =
        [
            ("wire", "Four lost as ferry runs aground off Port Ellis", Wire),
            ("name", "Ferry wreck off Port Ellis kills four", Wire.Replace("Ivo Marsh", "Igor Marsh", StringComparison.Ordinal)),
            ("update", "Six lost as ferry runs aground off Port Ellis", Wire.Replace("4 sailors", "6 sailors", StringComparison.Ordinal).Replace("12 people", "19 people", StringComparison.Ordinal) + " Two of the sailors were brothers."),
        ];
        Assert.Single(DuplicateFinder.Find(texts).Select(one => one.Cluster).Distinct());
    }

    [Fact]
    public void Find_JoinsNoArticles_ThatQuoteOneLongStatement()
    {
        const string Statement = " \"We grieve for the two men who died on Saturday and our thoughts are with all who loved them. We help the inspectors in all they do and have closed the mill until we know more. The safety of those who work here and live beside us has always come first, and we shall not rest until we know what went wrong and have done what is needed so that it never comes to pass again,\" the mill said. ";
        var found = DuplicateFinder.Find([("blast", "Two men died when a boiler blew up at the Ossen mill." + Statement + "It took five hours to put out the fire."), ("review", "Records show that nobody had looked at the boiler since 2017, and widows ask why." + Statement + "The agency lost four of its nine inspectors.")]);
        Assert.Equal(["blast", "review"], found.Select(one => one.Cluster));
        Assert.All(found, one => Assert.Null(one.HalfOf));
    }

    [Fact]
    public void Find_SaysOfWhatATextIsHalf_ThoughNobodyKnowsWhereTheRestIsFrom()
    {
        var (wire, other) = (Written("harbour", 240), Written("council", 110));
        var found = DuplicateFinder.Find([("wire", wire), ("paper", wire), ("roundup", Part(wire, 0, 0.55) + " " + other), ("page", Part(wire, 0, 0.3) + " " + Written("orchard", 200))]);
        Assert.Equal(["paper", "paper", "roundup", "page"], found.Select(one => one.Cluster));
        Assert.Equal([null, null, "paper", null], found.Select(one => one.HalfOf));
        Assert.All(found, one => Assert.False(one.IsComposite));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Find_LetsACutFollowTheText_NotALongerOneThatIsHalfOfIt(int cuts)
    {
        var wire = Written("harbour", 240);
        (string Id, string Text)[] texts = [("wire", wire), ("paper", wire), ("half", Part(wire, 0, 0.6) + " " + Written("council", 130)), .. Enumerable.Range(0, cuts).Select(cut => ($"cut{cut}", Part(wire, 0, 0.5 - (cut * 0.1))))];
        var found = DuplicateFinder.Find(texts).ToDictionary(one => one.Id);
        Assert.Equal("paper", found["half"].HalfOf);
        Assert.All(Enumerable.Range(0, cuts), cut => Assert.Equal(["paper"], found[$"cut{cut}"].CopyOf));
        Assert.All(Enumerable.Range(0, cuts), cut => Assert.Null(found[$"cut{cut}"].HalfOf));
    }

    [Fact]
    public void Find_NamesOneOriginal_WhichTheOthersHoldWhole()
    {
        var wire = Invented(3, 300);
        var found = DuplicateFinder.Find([("wire", wire), ("own lines", "by our staff " + wire + " join us for two crowns a week"), ("inserted", Part(wire, 0, 0.2) + " " + Invented(4, 20) + " " + Part(wire, 0.2, 1)), ("cut", Part(wire, 0, 0.5))]);
        Assert.All(found, one => Assert.Equal("wire", one.Cluster));
        Assert.All(found.Skip(1), one => Assert.Equal(["wire"], one.CopyOf));
        Assert.Empty(found[0].CopyOf);
    }

    private static string Invented(int seed, int words)
    {
        var state = (uint)(seed * 2_654_435_761);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => $"w{(state = (state * 1_664_525) + 1_013_904_223) >> 20}"));
    }

    // An article comes back to its own words; two articles have few in common.
    private static string Written(string about, int words)
    {
        var state = (uint)about.Length * 2_654_435_761;
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => $"{about}{(state = (uint)((state * 1_664_525) + 1_013_904_223)) >> 25}"));
    }

    private static string Part(string text, double from, double to)
    {
        var words = text.Split(' ');
        return string.Join(' ', words[(int)(from * words.Length)..(int)(to * words.Length)]);
    }
}
