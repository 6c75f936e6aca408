using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class StoryMatcherTests
{
    internal static readonly Seed Bridge = new(
        "bridge",
        "Tidewater's harbour bridge will close on Monday for at least a year, mayor Anna Lindqvist said on Thursday.\n"
        + "Engineers found 14 cracks in the northern pillar of the Lindgren Bridge last week. The Tidewater council approved 38 million crowns for repairs.",
        "Tidewater closes Lindgren Bridge after engineers find cracks in pillar",
        PublishedAt: At(0));

    private static readonly Seed Fire = new(
        "fire",
        "Twelve people were injured in a fire at the old mill in Harbor City on Monday, mayor Anna Lind said.\n"
        + "Firefighters from three counties worked for four hours. Police arrested a man on suspicion of arson.",
        "Fire at old mill in Harbor City injures twelve",
        PublishedAt: At(0),
        PublishedDayOnly: true);

    internal static readonly Candidate Same = new(
        "same",
        "Lindgren Bridge in Tidewater to close for a year",
        "The Lindgren Bridge will be closed from Monday after engineers found 14 cracks in a pillar, Tidewater mayor Anna Lindqvist said.",
        PublishedAt: At(14));

    internal static readonly Candidate[] Others =
    [
        new("cup", "Norrby wins cup final on penalties", "Norrby beat Kalla United in the cup final after goalkeeper Ola Berg saved two penalties.", PublishedAt: At(5)),
        new("rates", "Central bank leaves interest rate unchanged", "The central bank kept its interest rate at 2.5 percent and said inflation would fall.", PublishedAt: At(2)),
        new("council", "Tidewater council debates new library", "Councillors argued over the cost of a library in the old customs house.", PublishedAt: At(-30)),
        new("storm", "Storm leaves thousands without power", "Wind brought down lines on the coast; crews worked through the night.", PublishedAt: At(20)),
    ];

    [Fact]
    public void Evidence_NamesNoDaysRanksOrStreets_SinceTheySayNothingAlone()
    {
        var seed = new Seed("seed", "Police led by Sgt Holm closed Mill Street in Tidewater on Friday. In April Sgt Holm had asked the town of Tidewater to close Mill Street. Call Tel 5550.", "Tidewater closes Mill Street");
        var evidence = StoryMatcher.Match(seed, [new("item", "Mill Street in Tidewater closed", "On Friday the police of Sgt Holm closed Mill Street, as in April. Ask at Tel 5550 in Tidewater.")], TestLexicon.English)[0].Evidence;
        var shared = string.Join(", ", evidence.Where(line => line.StartsWith("names ", StringComparison.Ordinal) || line.StartsWith("words ", StringComparison.Ordinal)));
        Assert.All(["Holm", "Mill", "Tidewater"], name => Assert.Contains(name, shared, StringComparison.Ordinal));
        Assert.All(["Sgt", "Street", "Friday", "April", "Tel"], name => Assert.DoesNotContain(name, shared, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Match_AcceptsTheStoryAlone_WhenItStandsAmongOthers()
    {
        var matches = Match([.. Others, Same]);
        Assert.Equal(["same"], matches.Where(match => match.Accepted).Select(match => match.CandidateId));
        Assert.Equal("same", matches[0].CandidateId);
        Assert.Equal(Others.Length + 1, matches.Count);
    }

    // From an announcement alone, with nothing beside it, it might tell of another day; its page is read.
    [Fact]
    public void Match_HoldsForRelated_WhatIsTheOnlyItem() => Related(Assert.Single(Match([Same])));

    [Fact]
    public void Match_AcceptsNothing_WhenNobodyCoveredTheStory() => Assert.DoesNotContain(Match(Others), match => match.Accepted);

    [Fact]
    public void Match_AcceptsNoOtherItem_WhenItIsTheOnlyOne() => Assert.All(Others, other => Assert.False(Match([other])[0].Accepted));

    [Theory]
    [InlineData("Rain in Harbor City on Monday", "Heavy rain fell in Harbor City on Monday.")]
    [InlineData("Harbor City wins on Monday", "Harbor City beat Port Elsin by twelve points on Monday.")]
    [InlineData("Mayor Anna Lind to visit school", "Anna Lind, mayor of Harbor City, will read to pupils on Tuesday.")]
    [InlineData("Anna Lind names new police chief", "Mayor Anna Lind of Harbor City named Omar Reyes police chief.")]
    [InlineData("Fire at old mill in Port Elsin injures twelve", "Twelve people were injured in a fire at the old mill in Port Elsin on Monday, mayor Carl Berg said.")]
    public void Match_RefusesAnotherEvent_OfTheSameTownOrTheSameDay(string title, string summary)
    {
        var match = StoryMatcher.Match(Fire, [new("other", title, summary, PublishedAt: At(0), DayOnly: true)], TestLexicon.English)[0];
        Assert.False(match.Accepted);
        Assert.Contains(match.Evidence, line => line.StartsWith("another event: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Fire at warehouse in Harbor City injures twelve", "Twelve people were injured in a fire at a warehouse in Harbor City on Wednesday.", 2)]
    [InlineData("Fire at old mill in Harbor City injures three", "Three people were injured in a fire at the old mill in Harbor City, mayor Anna Lind said.", -7)]
    public void Match_RefusesALikeEvent_OfAnotherDay(string title, string summary, int days)
    {
        var match = StoryMatcher.Match(Fire, [new("other", title, summary, PublishedAt: At(24 * days), DayOnly: true)], TestLexicon.English)[0];
        Assert.False(match.Accepted);
        Assert.True(match.Score < 0.18 || match.Evidence.Any(line => line.StartsWith("another event: its headline says the like", StringComparison.Ordinal)), "what is not far below the floor says why");
    }

    [Theory]
    [InlineData("Fire at old mill in Harbor City: police charge man", "Police on Wednesday charged a man with Monday's fire at the old mill in Harbor City, in which twelve people were injured.", 2)]
    [InlineData("Twelve injured in fire at old mill in Harbor City", "Twelve people were injured when a fire broke out at the old mill in Harbor City on Sunday night, mayor Anna Lind said.", 0)]
    public void Match_HoldsForRelated_WhatTellsOfTheDayOfTheSeedOrTheNightBefore(string title, string summary, int days) =>
        Related(StoryMatcher.Match(Fire, [new("same", title, summary, PublishedAt: At(24 * days), DayOnly: true)], TestLexicon.English)[0]);

    [Fact]
    public void Match_TakesTheDayOfTheCrimeForNoOtherEvent_WhenBothCameOutOnOneDay()
    {
        var item = new Candidate("same", Fire.Title!, "The owner of the old mill in Harbor City, where a fire injured twelve people, had been warned on Saturday.", PublishedAt: At(0), DayOnly: true);
        Assert.DoesNotContain(StoryMatcher.Match(Fire, [item], TestLexicon.English)[0].Evidence, line => line.StartsWith("another event", StringComparison.Ordinal));
        Assert.Contains(StoryMatcher.Match(Fire, [item with { PublishedAt = At(24 * 3) }], TestLexicon.English)[0].Evidence, line => line.StartsWith("another event", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_TakesNoHabitForADay()
    {
        Candidate Item(string habit) => new("same", Fire.Title!, $"Twelve people were injured in a fire at the old mill in Harbor City, where a market is held {habit}.", PublishedAt: At(48), DayOnly: true);
        Assert.DoesNotContain(StoryMatcher.Match(Fire, [Item("each Saturday")], TestLexicon.English)[0].Evidence, line => line.StartsWith("another event", StringComparison.Ordinal));
        Assert.Contains(StoryMatcher.Match(Fire, [Item("on Saturday")], TestLexicon.English)[0].Evidence, line => line.StartsWith("another event", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_AcceptsTheStoryAlone_HoweverManyPrintTheSameText()
    {
        // Each of the others shares a word with the seed, as items of one day do.
        string[] words = ["bridge", "Monday", "mayor", "engineers", "council", "repairs", "year", "northern", "week", "million"];
        var others = Enumerable.Range(0, 300).Select(i => new Candidate($"other-{i}", $"Farmer{i} hopes for rain{i}", $"In village{i} the harvest{i} was spoken of, then the {words[i % 10]}, until neighbour{i} went home{i}.", PublishedAt: At(i % 20)));
        var copies = Enumerable.Range(0, 100).Select(i => Same with { Id = $"copy-{i}", PublishedAt = At(14 + (i % 5)) });

        Assert.All(Match([.. others, .. copies]), match => Assert.Equal(match.CandidateId.StartsWith("copy", StringComparison.Ordinal), match.Accepted));
    }

    [Fact]
    public void Match_AcceptsNothing_WhenEachItemSharesOneCommonWord()
    {
        string[] words = ["bridge", "Monday", "mayor", "engineers", "council", "repairs", "year", "northern", "week", "million"];
        var others = Enumerable.Range(0, 80).Select(i => new Candidate($"other-{i}", $"Farmer{i} hopes for rain{i}", $"In village{i} the harvest{i} was spoken of, then the {words[i % 10]}, until neighbour{i} went home{i}.", PublishedAt: At(1 + (i % 9))));

        Assert.DoesNotContain(Match([.. others]), match => match.Accepted);
    }

    [Fact]
    public void Match_SaysWhy_InWords()
    {
        var evidence = Match([.. Others, Same])[0].Evidence;
        Assert.Contains(evidence, line => line.StartsWith("names ", StringComparison.Ordinal) && line.Contains("Lindqvist", StringComparison.Ordinal));
        Assert.Contains("numbers 14", evidence);
        Assert.Contains("14 h after the seed", evidence);
    }

    [Fact]
    public void Match_WritesNamesInFull_WhereBothTextsDo()
    {
        var seed = new Seed("talks", "The Centre Alliance walked out of the talks on Tuesday, said Marta Ilves, its leader, after 1,200 members had voted.", "Alliance leaves talks", PublishedAt: At(0));
        var evidence = StoryMatcher.Match(seed, [new("item", "Centre Alliance ends talks", "Ilves, Marta's sister said, had called 1,200 members of the Centre Alliance.", PublishedAt: At(2))], TestLexicon.English)[0].Evidence;
        var names = Assert.Single(evidence, line => line.StartsWith("names ", StringComparison.Ordinal))["names ".Length..].Split(", ");

        Assert.Contains("Centre Alliance", names);
        Assert.DoesNotContain("Alliance", names);
        Assert.DoesNotContain("Marta Ilves", names);
        Assert.Equal("1,200", Assert.Single(evidence, line => line.StartsWith("numbers ", StringComparison.Ordinal))["numbers ".Length..]);
        Assert.DoesNotContain(evidence, line => line.StartsWith("words ", StringComparison.Ordinal) && line.Contains("1,200", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_WritesNamesOfCapitals_AsTheSeedDoes()
    {
        var seed = new Seed("arms", "Officials in Kharkiv said the U.S. would send ATACMS, and that NATO's council would meet.", "U.S. to send ATACMS", PublishedAt: At(0));
        var evidence = StoryMatcher.Match(seed, [new("item", "Kharkiv to get ATACMS from the U.S.", "A council of NATO met as the U.S. sent ATACMS to Kharkiv.", PublishedAt: At(2))], TestLexicon.English)[0].Evidence;
        Assert.True(MatchEvidence.HasNames(evidence));
        Assert.False(MatchEvidence.HasNames([.. evidence.Where(line => !line.StartsWith("names ", StringComparison.Ordinal) && !line.StartsWith("numbers ", StringComparison.Ordinal))]));
        Assert.All(["ATACMS", "NATO", "U.S", "Kharkiv"], name => Assert.Contains(evidence, line => line.StartsWith("names ", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Match_IsEmpty_WhenThereAreNoItems() => Assert.Empty(Match([]));

    [Fact]
    public void Match_GivesZero_WhenAnItemHasNoWords()
    {
        var match = Match([new("blank", "", null), Same]).Single(match => match.CandidateId == "blank");
        Assert.Equal((0.0, false), (match.Score, match.Accepted));
    }

    [Fact]
    public void Match_RefusesItems_WhenTheyLieOutsideTheWindow()
    {
        var late = Same with { PublishedAt = At(24 * 20) };
        var refused = StoryMatcher.Match(Bridge with { Window = TimeSpan.FromDays(7) }, [late], TestLexicon.English)[0];
        Assert.False(refused.Accepted);
        Assert.Contains("outside the story's window", refused.Evidence);
        Assert.False(StoryMatcher.Match(Bridge with { EndsAt = At(10) }, [Same], TestLexicon.English)[0].Accepted);
    }

    [Fact]
    public void Match_ScoresLower_WhenTheItemIsAYearOld() =>
        Assert.True(Match([.. Others, Same with { PublishedAt = At(-24 * 365) }])[0].Score < Match([.. Others, Same])[0].Score);

    private static readonly Seed Quake = new(
        "quake",
        "A magnitude 6.1 earthquake struck the mountain province of Vareno on Tuesday, killing at least 14 people and injuring 92, the civil protection agency said.\n"
        + "The tremor hit at a depth of 11 kilometres near the town of Solmera. Dozens of houses collapsed. Governor Marta Ilves sent 300 soldiers to search the rubble.",
        "Magnitude 6.1 earthquake shakes Vareno, killing 14",
        PublishedAt: new(2024, 5, 14, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("Magnitude 5.8 earthquake shakes Keldara, killing nine", "A magnitude 5.8 earthquake struck the coastal province of Keldara on Friday, killing at least nine people and injuring 41, the civil protection agency said. The tremor hit at a depth of 22 kilometres near the port of Brantis.", 3.6)]
    [InlineData("Magnitude 5.6 earthquake shakes Vareno again, killing five", "A magnitude 5.6 earthquake struck the province of Vareno on Saturday, killing at least five people and injuring 41, the civil protection agency said. The tremor hit near the town of Solmera.", 4.2)]
    [InlineData("Magnitude 5.8 earthquake shakes Keldara, killing nine", "A magnitude 5.8 earthquake struck the coastal province of Keldara, killing at least nine people and injuring 41, the civil protection agency in Keldara said. The tremor hit near the port of Brantis.", 1)]
    public void Match_RefusesALikeEvent_WhenItsNumbersAndDayOrNamesAreOthers(string title, string text, double days)
    {
        var match = StoryMatcher.Match(Quake, [new("other", title, Text: text, PublishedAt: Quake.PublishedAt!.Value.AddDays(days))], TestLexicon.English)[0];
        Assert.False(match.Accepted);
        Assert.InRange(match.Score, 0, 0.36);
    }

    [Theory]
    [InlineData("Death toll in Vareno earthquake rises to 21", "Rescuers in Vareno have found 21 bodies since the earthquake that struck the province on Tuesday, the civil protection agency said; 130 people were hurt near Solmera.", 2.9)]
    [InlineData("Death toll in Vareno earthquake rises to 21", "Rescuers in Vareno have found 21 bodies since the magnitude 6.1 earthquake, the civil protection agency said; 130 people were hurt near Solmera.", 5)]
    [InlineData("Governor Ilves visits Solmera after earthquake", "Governor Marta Ilves walked through Solmera, where an earthquake struck the province of Vareno and dozens of houses collapsed.", 5)]
    public void Match_CallsALaterTellingNoOtherEvent_WhenItNamesTheDayOrANumberOfTheSeed(string title, string text, double days) =>
        Assert.DoesNotContain(
            StoryMatcher.Match(Quake, [new("later", title, Text: text, PublishedAt: Quake.PublishedAt!.Value.AddDays(days))], TestLexicon.English)[0].Evidence,
            line => line.StartsWith("another event", StringComparison.Ordinal));

    // Where nothing else is there to be told from, one cannot be sure; its page is read to decide by the text.
    private static void Related(StoryMatch match)
    {
        Assert.InRange(match.Score, 0.36, 1);
        Assert.DoesNotContain(match.Evidence, line => line.StartsWith("another event", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_EndsSoon_WhenThereAreThousandsOfItems()
    {
        var items = Enumerable.Range(0, 5000).Select(i => Others[i % 4] with { Id = $"i{i}", Title = $"{Others[i % 4].Title} {i}" }).Append(Same).ToList();
        Timing.EndsWithin(TimeSpan.FromSeconds(4), () => Assert.Equal("same", Match(items)[0].CandidateId));
    }

    internal static DateTimeOffset At(double hours) => new DateTimeOffset(2024, 5, 30, 9, 0, 0, TimeSpan.Zero).AddHours(hours);

    [Fact]
    public void Match_KnowsTheSeedsText_WhereItWasCutOrGainedAParagraph()
    {
        var items = new[] { new Candidate("longer", "Harbour news of the day", Text: $"{Bridge.Text}\n\nThe wheat market opened higher, and traders in the old hall said that they had not seen such a morning for years."), new Candidate("other", "Wheat opens higher", Text: "The wheat market opened higher on Monday.") };
        Assert.Equal(1, StoryMatcher.Match(Bridge, items, TestLexicon.English).Single(match => match.CandidateId == "longer").Score);
    }

    private static IReadOnlyList<StoryMatch> Match(IReadOnlyList<Candidate> items) => StoryMatcher.Match(Bridge, items, TestLexicon.English);
}
