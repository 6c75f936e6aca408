using System.Globalization;
using System.Text;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class SecondLookTests : PipelineTests
{
    private const string Near = "https://herald.example/boat";
    private const string NearToo = "https://herald.example/ship";
    private const string Long = "A boat and ferry met off the long pier of the town on the day of the feast this year";

    public SecondLookTests()
    {
        Outlets.RemoveRange(1, 2);
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Near}|A boat and ferry|2024-05-30T10:00Z\n{NearToo}|A ship and ferry|2024-05-30T10:00Z";
        Web[Herald] = "Ferry sinks\nA ferry sank.";
        Web[Near] = "Boat\nA ferry sank.\nA boat came.";
        Web[NearToo] = "Ship\nA ship sailed.";

        // By its announcement an item that names a boat or a ship is only near; by a text that tells of the ferry it is the same.
        Analysis = Analysis with
        {
            Match = (_, items, _) => [.. items.Select(item => new StoryMatch(
                item.Id, item.Title.Contains("sinks", StringComparison.Ordinal) || item.Text?.Contains("ferry sank", StringComparison.Ordinal) == true ? 0.97 : item.Text is null ? 0.5 : 0.1, true, ["by its words"]))],
            Compare = (seed, version) => FakeAnalysis.Of().Compare(seed, version) is var found && version.Body.Sentences.Any(sentence => sentence.Text == "A ferry sank.")
                ? found with { Comparison = found.Comparison with { Alignment = new([new(0, 0, LinkKind.Same, 1, false, [])], [], [], []) } }
                : found,
        };
    }

    [Fact]
    public async Task WhatIsNear_IsRead_AndTakenOnlyWhenItsTextSaysSo()
    {
        var summary = await RunAsync();

        Assert.Equal((2, 2), (summary.MatchesNew, summary.ComparisonsNew));
        Assert.Equal([Near, Herald], await ActiveAsync());
        var matches = await MatchesAsync();
        Assert.Equal((0.97, true, "decided by its text (by its announcement 0.50)"), (matches[Near].Score, matches[Near].Accepted, matches[Near].Evidence[0]));
        Assert.Equal((0.1, false), (matches[NearToo].Score, matches[NearToo].Accepted));
        Assert.Equal((1, 1, 1), (Web.Count(Near), Web.Count(NearToo), Web.Count(Herald)));
    }

    [Theory]
    [InlineData("https://herald.example/2024/05/30/boat", "2024-05-30T01:20Z")]
    [InlineData("https://herald.example/boat", "2024-05-30T12:00Z")]
    public async Task WhatTheAddressAloneDates_CountsByTheTimeOfItsPage_OnceThatIsRead(string url, string expected)
    {
        Web["https://herald.example/rss"] = $"{url}|A boat and ferry|2024-05-30T12:00Z";
        Web[url] = "Boat\nA ferry sank.\nA boat came.";
        var (extract, match) = (Analysis.ExtractAsync, Analysis.Match);
        var times = new List<DateTimeOffset?>();
        Analysis = Analysis with
        {
            ExtractAsync = async (bytes, type, address, knowledge, token) =>
            {
                var read = await extract(bytes, type, address, knowledge, token);
                return read with { Article = read.Article with { PublishedAt = new DateTimeOffset(2024, 5, 30, 1, 20, 0, TimeSpan.Zero) } };
            },
            Match = (seed, items, pool) =>
            {
                times.AddRange(items.Where(item => item.Text is not null).Select(item => item.PublishedAt));
                return match(seed, items, pool);
            },
        };

        await RunAsync();

        Assert.NotEmpty(times);
        Assert.All(times, time => Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), time));
    }

    [Theory]
    [InlineData("To come: the ferry sinks", "2024-05-29T10:00Z", "a preview: it begins with what is still to come: it waits for a person", false)]
    [InlineData("To come: the ferry sinks", "2024-05-30T10:00Z", null, true)]
    [InlineData("Who is the ferry that sinks?", "2024-05-30T10:00Z", "its headline is that of an explainer or of pictures: its page is read to decide", false)]
    public async Task WhatIsAPreviewOrAnExplainer_IsNotTakenForItsAnnouncement(string headline, string at, string? why, bool isTaken)
    {
        Web["https://herald.example/rss"] = $"{Herald}|{headline}|{at}";
        Web.Fail(Herald, new FetchOutcome.Blocked("blocked", "It answered 403.", null));

        await RunAsync();

        var match = (await MatchesAsync())[Herald];
        Assert.Equal((0.97, isTaken), (match.Score, match.Accepted));
        Assert.Equal(why ?? "by its words", match.Evidence[0]);
    }

    [Fact]
    public async Task APreview_IsNotTakenByItsTextEither()
    {
        Web["https://herald.example/rss"] = $"{Herald}|To come: the ferry sinks|2024-05-29T10:00Z";
        Web[Herald] = "To come: ferry sinks\n" + string.Join(' ', Enumerable.Repeat("A ferry sank.", 30));

        await RunAsync();

        var match = (await MatchesAsync())[Herald];
        Assert.Equal((0.97, false), (match.Score, match.Accepted));
        Assert.Contains("a preview: it begins with what is still to come: it waits for a person", match.Evidence);
    }

    [Theory]
    [InlineData("Looters came. ", false)]
    [InlineData("", true)]
    public async Task WhatFollowsUp_IsTakenAtNoScore(string opening, bool isTaken)
    {
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-31T15:00Z";
        Web[Herald] = "The ferry sinks\n" + opening + string.Join(' ', Enumerable.Repeat("A ferry sank.", 30));

        await RunAsync();

        var match = (await MatchesAsync())[Herald];
        Assert.Equal((0.97, isTaken), (match.Score, match.Accepted));
        Assert.Equal(!isTaken, match.Evidence.Any(line => line.EndsWith("its first sentence tells of something else: it waits for a person", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Today: ", true)]
    public async Task AnExplainer_IsTakenByItsText_OnlyWhereThatBeginsAsTheReport(string opening, bool isTaken)
    {
        Web["https://herald.example/rss"] = $"{Herald}|Who is the ferry that sinks?|2024-05-30T10:00Z";
        Web[Herald] = $"Who is the ferry that sinks?\n{opening}It was morning.\n" + string.Join('\n', Enumerable.Repeat("A ferry sank.", 30));

        await RunAsync();

        var match = (await MatchesAsync())[Herald];
        Assert.Equal((0.97, isTaken), (match.Score, match.Accepted));
        Assert.Equal(!isTaken, StoryDecision.IsExplainer(match.Evidence));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatWasRefusedByItsText_IsDecidedAgain_WhenARecheckOrItsOutletBringsAnother(bool isRecheck)
    {
        await RunAsync();
        Web[NearToo] = "Ship\nA ferry sank.\nA ship sailed.";
        Time.Advance(TimeSpan.FromHours(1));
        Assert.DoesNotContain(NearToo, await ActiveAsync());
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Near}|A boat and ferry|2024-05-30T10:00Z\n{NearToo}|A ship and {(isRecheck ? "" : "a ")}ferry|2024-05-30T10:00Z";

        var summary = await RunAsync(new("run") { RecheckAll = isRecheck, ReportFolder = Reports });

        Assert.Equal((1, 1, 2), (summary.NearTextsNew, summary.MatchesNew, Web.Count(NearToo)));
        Assert.Contains(NearToo, await ActiveAsync());
        Assert.True((await RunAsync()).NothingNew);
        Assert.Equal(2, Web.Count(NearToo));
    }

    [Theory]
    [InlineData(0.9, false, false)]
    [InlineData(0.9, true, true)]
    [InlineData(0.96, false, true)]
    public async Task WhatIsTakenForItsAnnouncement_IsNear_WhenItsShortTextHasNothingOfTheSeed(double score, bool shares, bool isTaken)
    {
        Web[Herald] = "Herald: local\nA whale was seen off the cape.";
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Title.Contains("sinks", StringComparison.Ordinal) ? score : 0.1, true, ["by its words"]))], SharesSubject = (_, _) => shares };
        await RunAsync();
        await RunAsync();
        Assert.Equal(isTaken, (await MatchesAsync())[Herald].Accepted);
        Assert.Equal(isTaken ? "by its words" : "its page has 7 words, and no name, number or rare word of the seed", (await MatchesAsync())[Herald].Evidence[0]);
    }

    [Fact]
    public async Task WhatIsTakenForItsTextAlone_IsSetAside_WhenItSharesNoSentence()
    {
        Web[NearToo] = "Ship\nThey say that a ferry sank in another sea.";

        await RunAsync();

        Assert.Equal([Near, Herald], await ActiveAsync());
        Assert.Equal("its text shares no sentence with the seed", (await MatchesAsync())[NearToo].Evidence[0]);
    }

    [Theory]
    [InlineData("Forty people came home by bus that night and nobody said a word about the pier.", Herald)]
    [InlineData("A ferry sank.\nForty were saved.", "the seed")]
    public async Task WhatIsTheTextOfAPageOfTheStory_OrOfTheSeed_IsTaken_WhateverElseIsSaidOfIt(string text, string name)
    {
        Web[Herald] = "Ferry sinks\nForty people came home by bus that night and nobody said a word about the pier.";
        Web[NearToo] = "Ship\n" + text;
        var compare = Analysis.Compare;
        Analysis = Analysis with
        {
            Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Title.Contains("sinks", StringComparison.Ordinal) ? 0.97 : item.Text is null ? 0.5 : 0.1, true, ["by its words"]))],
            Compare = (seed, version) => compare(seed, version with { Body = FakeAnalysis.Of().ReadVersion("", "", new(Core.Articles.ExtractionOutcome.Article, new("", [], null, null, null, null, null, ["A ferry sank."], [], []), 1, []), 1).Body }),
        };

        await RunAsync();

        Assert.Equal([Herald, NearToo], await ActiveAsync());
        Assert.Equal([StoryDecision.ByItsText + " (by its announcement 0.50)", $"its text is the same as that of {name}", "by its words"], (await MatchesAsync())[NearToo].Evidence);
    }

    [Fact]
    public async Task WhatIsTakenForItsAnnouncement_GoesAgain_WhenItsTextTellsOfAnotherStory_AndComesBackWithAnotherText()
    {
        Web[Herald] = "Sinking feeling\n" + string.Join(' ', Enumerable.Repeat("A ship sailed.", 30));

        await RunAsync();

        Assert.Equal([Near], await ActiveAsync());
        var match = (await MatchesAsync())[Herald];
        Assert.Equal((0.1, false, "decided by its text (by its announcement 0.97, which sufficed)"), (match.Score, match.Accepted, match.Evidence[0]));
        Assert.Equal(1, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM comparisons"), Token));
        Assert.True((await RunAsync()).NothingNew);

        // A later method may read another text from the same bytes.
        var read = Analysis.ExtractAsync;
        Analysis = Analysis with
        {
            ExtractAsync = (bytes, type, url, knowledge, token) => read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span).Replace("A ship sailed.", "A ferry sank.", StringComparison.Ordinal)), type, url, knowledge, token),
            Methods = new("1", "2", "1", "1"),
        };
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Contains(Herald, await ActiveAsync());
    }

    [Theory]
    [InlineData(0.54, "2024-05-30T10:00Z", 0)]
    [InlineData(0.59, "2024-05-30T10:00Z", 0)]
    [InlineData(0.67, "2024-05-30T10:00Z", 1)]
    [InlineData(0.68, "2024-05-30T10:00Z", 2)]
    [InlineData(0.74, "2024-05-31T10:00Z", 1)] // a later page that is near must be surer than the one that its announcement took
    [InlineData(0.74, "2024-05-29T22:00Z", 1)] // and one from before the seed
    [InlineData(0.75, "2024-05-31T10:00Z", 2)]
    public async Task WhatOnlyStandsOutFromNewsOfOtherSubjects_IsNotTaken_AndSaysSo(double byItself, string nearAt, int taken)
    {
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Near}|A boat and ferry|{nearAt}\n{NearToo}|A ship and ferry|2024-05-30T10:00Z";
        Web[Herald] = "Ferry sinks\n" + string.Join(' ', Enumerable.Repeat("A ferry sank.", 30));
        Analysis = Analysis with
        {
            Match = (_, items, _) => [.. items.Select(item => new StoryMatch(
                item.Id, item.Title == "A ship and ferry" || item.Title == "Ship" ? 0.1 : items.Count == 1 ? byItself : item.Text is null && !item.Title.Contains("sinks", StringComparison.Ordinal) ? 0.5 : 0.97, true, ["by its words"]))],
        };

        await RunAsync();

        Assert.Equal(taken, (await ActiveAsync()).Count);
        if (taken == 0)
        {
            var match = (await MatchesAsync())[Herald];
            Assert.Equal((byItself, false), (match.Score, match.Accepted));
            Assert.Equal(["decided by its text (by its announcement 0.97, which sufficed)", $"like the seed among the news of its days (0.97), but not enough where the two are read alone ({ScoreText.Of(byItself)}, at least 0.60 is asked)", "by its words"], match.Evidence);
            Assert.Equal((byItself, false), ((await MatchesAsync())[Near].Score, (await MatchesAsync())[Near].Accepted));
        }
    }

    [Theory]
    [InlineData(" Yes, yes.", 0.97)]
    [InlineData(" Yes, yes, yes.", 0.1)]
    public async Task AFirstAlertOfLessThanThirtyWords_TakesNothingBack(string more, double score)
    {
        Web[Herald] = "Sinking feeling\n" + string.Join(' ', Enumerable.Repeat("A ship sailed.", 9)) + more;

        await RunAsync();

        Assert.Equal(score, (await MatchesAsync())[Herald].Score);
        Assert.Equal(score > 0.9, (await ActiveAsync()).Contains(Herald));
    }

    [Fact]
    public async Task WhatWasRead_IsNotReadAgain_AndStandsWhenTheStoryIsMatchedAgain()
    {
        await RunAsync();
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Near}|A boat and ferry|2024-05-30T10:00Z\n{NearToo}|A ship and ferry|2024-05-30T10:00Z\nhttps://herald.example/c|Cats|2024-05-30T10:00Z";

        await RunAsync();

        Assert.Equal([Near, Herald], await ActiveAsync());
        Assert.Equal((1, 1), (Web.Count(Near), Web.Count(NearToo)));
    }

    [Fact]
    public async Task WhatAPersonHasDecided_IsNotLookedAt()
    {
        await RunAsync(new("run") { Fetch = false });
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        await new MatchStore(Database).DecideAsync(story.Id, new(Near), Decision.Rejected, null, null, Time.GetUtcNow(), Token);

        await RunAsync();

        Assert.Equal([Herald], await ActiveAsync());
        Assert.Equal((0, 1), (Web.Count(Near), Web.Count(NearToo)));
    }

    [Fact]
    public async Task APageThatCannotBeHad_IsNoFailureOfTheRun_AndIsTriedAgainWhenItIsDue()
    {
        Web.Fail(Near, new FetchOutcome.ServerError("server-error", "503", null));
        Assert.Equal("done", (await RunAsync()).Outcome);
        await RunAsync();
        Assert.Equal(1, Web.Count(Near));

        Time.Advance(TimeSpan.FromHours(1));
        Web[Near] = "Boat\nA ferry sank.\nA boat came.";
        await RunAsync();

        Assert.Equal(2, Web.Count(Near));
        Assert.Equal([Near, Herald], await ActiveAsync());
    }

    [Theory]
    [InlineData("Boat\nA ferry sank.\nA boat came late.", 1, true)]
    [InlineData("Boat\nA ferry sank.\nA boat came late.", 20, true)]
    [InlineData("Ship\nA ship sailed and nobody saw it.", 20, false)]
    public async Task ACopyThatComesLater_JoinsThePageThatWasTakenByItsText_AndPutsItNotOut(string text, int times, bool isTaken)
    {
        const string Later = "https://herald.example/a";
        Announce((Near, Long));
        await RunAsync();
        Assert.Equal([Near], await ActiveAsync());

        // By its address the later one stands before it.
        Announce((Near, Long), (Later, Long));
        Web[Later] = text + string.Concat(Enumerable.Repeat(text[text.LastIndexOf('\n')..], times - 1));
        await RunAsync();

        Assert.Equal(isTaken ? [Later, Near] : [Near], await ActiveAsync());
        Assert.Equal((1, 1), (Web.Count(Near), Web.Count(Later)));
        var match = (await MatchesAsync())[Later];
        Assert.Equal((isTaken ? 0.97 : 0.1, isTaken), (match.Score, match.Accepted));
        Assert.StartsWith(times == 1 ? "decided by the text of that page" : "decided by its text", match.Evidence.First(line => !line.StartsWith("its announcement", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatASecondLookBringsAlong_IsFetchedInTheSamePass()
    {
        const string Later = "https://herald.example/late";
        Announce((Near, Long), (Later, Long));
        Web[Later] = "Boat\nA ferry sank.\nA boat came.";

        var summary = await RunAsync();

        Assert.Equal([Near, Later], await ActiveAsync());
        Assert.Equal((2, 1, 1), (summary.ComparisonsNew, Web.Count(Near), Web.Count(Later)));
        Assert.True((await RunAsync()).NothingNew);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatHasTheAnnouncementOfAPage_IsReadItself_WhenThatOnesTextIsRefusedOrCannotBeHad(bool isRead)
    {
        const string Later = "https://herald.example/late";
        Announce((Near, Long), (Later, Long));
        Web[Near] = "Ship\nA ship sailed and nobody saw it.";
        Web[Later] = "Boat\nA ferry sank.\nA boat came.";
        if (!isRead)
        {
            Web.Fail(Near, new FetchOutcome.ServerError("server-error", "503", null));
        }

        await RunAsync();

        Assert.Contains(Later, await ActiveAsync());
        Assert.Equal((1, 1), (Web.Count(Near), Web.Count(Later)));
        var matches = await MatchesAsync();
        Assert.Equal((0.97, true, isRead), (matches[Later].Score, matches[Later].Accepted, matches[Near].Score == 0.1));
        Assert.True((await RunAsync()).NothingNew);
    }

    [Fact]
    public async Task WhatHasTheAnnouncementOfAPage_IsNotRead_WhenNeitherIsNear()
    {
        const string Later = "https://herald.example/late";
        Announce((Near, Long), (Later, Long));
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, 0.25, false, ["by its words"]))] };
        await RunAsync();
        Assert.Equal((0, 0), (Web.Count(Near), Web.Count(Later)));
    }

    [Fact]
    public async Task WhatASecondLookBringsAlong_IsTriedOnceInAPass_WhenItCannotBeHad()
    {
        const string Later = "https://herald.example/late";
        Announce((Near, Long), (Later, Long));
        Web.Fail(Later, new FetchOutcome.ServerError("server-error", "503", null));
        await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal((1, 1), (Web.Count(Near), Web.Count(Later)));
    }

    [Theory]
    [InlineData(0.79, 0.79, true)]
    [InlineData(0.64, 0.64, false)]
    [InlineData(0.1, 0.66, true)]
    [InlineData(0.79, 0.64, false)]
    public async Task WhatWasTaken_Stays_WhenOtherNewsLowerItsScore_UntilItIsRatherOfAnotherStory(double announced, double byText, bool isTaken)
    {
        Web[Herald] = "Ferry sinks\n" + string.Join(' ', Enumerable.Repeat("A ferry sank.", 30));
        if (announced == byText)
        {
            Web.Fail(Herald, new FetchOutcome.Blocked("forbidden", "No.", TimeSpan.FromHours(24)));
        }

        Scores(0.9, 0.9);
        Announce((Herald, "The ferry sinks"));
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());

        Scores(announced, byText);
        Announce((Herald, "The ferry sinks"), ("https://herald.example/c", "Cats"));
        await RunAsync();
        Assert.Equal(isTaken ? [Herald] : [], await ActiveAsync());
        Announce((Herald, "The ferry sinks"), ("https://herald.example/d", "Dogs"));
        await RunAsync();
        Assert.Equal(isTaken ? [Herald] : [], await ActiveAsync());
        if (announced == 0.79 && isTaken)
        {
            Assert.Equal("taken at an earlier matching, and its score is now 0.79 (0.65 keeps it)", (await MatchesAsync())[Herald].Evidence[0]);
        }

        // With another seed nothing was taken before.
        Seeds[0] = Ferry with { Text = "A ferry sank." };
        await RunAsync();
        Assert.Empty(await ActiveAsync());
    }

    [Theory]
    [InlineData(0.55, true)]
    [InlineData(0.54, false)]
    public async Task WhatWasTaken_Stays_WhenByItselfItIsALittleTooUnlike(double byItself, bool isTaken)
    {
        Web[Herald] = "Ferry sinks\n" + string.Join(' ', Enumerable.Repeat("A ferry sank.", 30));
        Scores(0.9, 0.9);
        Announce((Herald, "The ferry sinks"));
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());

        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Id != Herald ? 0.1 : items.Count == 1 ? byItself : 0.9, true, ["by its words"]))] };
        Announce((Herald, "The ferry sinks"), ("https://herald.example/c", "Cats and ferry"));
        await RunAsync();
        Assert.Equal(isTaken ? [Herald] : [], await ActiveAsync());
    }

    [Theory]
    [InlineData(0.89, false)]
    [InlineData(0.9, true)]
    public async Task WhatTellsOfSeveralThings_MustBeSureByItsText(double byText, bool isTaken)
    {
        Web[Herald] = "Briefing\n" + string.Join(' ', Enumerable.Repeat("A ferry sank. Dogs bark.", 20));
        Announce((Herald, "The ferry sinks"));
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Text is null ? 0.97 : byText, true, ["by its words"]))] };
        await RunAsync();
        Assert.Equal(isTaken ? [Herald] : [], await ActiveAsync());
        Assert.Contains("it tells of several things, so that 0.90 is the lowest that takes it", (await MatchesAsync())[Herald].Evidence);
    }

    [Theory]
    [InlineData(0.94, false)]
    [InlineData(0.95, true)]
    public async Task WhatBeginsWithAnotherDay_MustBeSurerByItsText(double byText, bool isTaken)
    {
        Web[Herald] = "Ferry\n" + string.Join(' ', Enumerable.Repeat("A ferry sank. The day after.", 20));
        Announce((Herald, "The ferry sinks"));
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Text is null ? 0.97 : byText, true, ["by its words"]))] };
        await RunAsync();
        Assert.Equal(isTaken ? [Herald] : [], await ActiveAsync());
        Assert.Contains("of another day: it begins with 3 May, the seed with 2 May, so that 0.95 is the lowest that takes it", (await MatchesAsync())[Herald].Evidence);
    }

    [Fact]
    public async Task WhatIsAnnouncedAsSeveralThings_IsReadBeforeItIsTaken()
    {
        Announce((Herald, "The ferry sinks. Dogs bark."));
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Text is null ? 0.97 : 0.3, true, ["by its words"]))] };
        await RunAsync(new("run") { Fetch = false });
        Assert.Empty(await ActiveAsync());
        Assert.Equal("by its announcement it tells of several things: its page is read to decide", (await MatchesAsync())[Herald].Evidence[0]);
    }

    [Fact]
    public async Task WhatWasNotReadItself_DoesNotSayThatItsTextDecided()
    {
        const string Later = "https://herald.example/late";
        Announce((Near, Long), (Later, Long));
        Web.Fail(Later, new FetchOutcome.Blocked("forbidden", "No.", TimeSpan.FromHours(24)));
        await RunAsync();
        var evidence = (await MatchesAsync())[Later].Evidence;
        Assert.Equal(
            [$"its announcement is a copy of that of {Near}; what follows is said of that page", "decided by the text of that page (by its announcement 0.50)"], evidence.Take(2));
    }

    [Fact]
    public async Task WhatWasTaken_IsNotCrowdedOut_ByNewsThatAreNearer()
    {
        Announce((Herald, "The ship sinks near ferry"));
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Id == Herald ? 0.97 : 0.3, true, ["by its words"]))] };
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());

        // Of equals the one that was seen last is left out.
        Web["https://herald.example/rss"] = string.Join('\n', Enumerable.Range(0, StoryRetrieval.Usual + 1).Select(at => $"https://herald.example/{at}|A ferry, number {at}, and ferry|2024-05-30T10:00Z"))
            + $"\n{Herald}|The ship sinks near ferry|2024-06-10T10:00Z";
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());
    }

    private void Announce(params (string Url, string Title)[] items) =>
        Web["https://herald.example/rss"] = string.Join('\n', items.Select(item => $"{item.Url}|{item.Title}|2024-05-30T10:00Z"));

    private void Scores(double announced, double byText) => Analysis = Analysis with
    {
        Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, item.Id == Herald ? item.Text is null ? announced : byText : 0.1, Math.Min(announced, byText) > 0.8, ["by its words"]))],
    };

    private async Task<Dictionary<string, StoredMatch>> MatchesAsync()
    {
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        return (await new MatchStore(Database).ListAsync(story.Id, Token)).ToDictionary(match => match.Url.AbsoluteUri);
    }

    private Task<List<string>> ActiveAsync() => Database.ReadAsync(
        session => session.QueryAsync<string>("SELECT url FROM coverage JOIN pages ON pages.id = page WHERE active = 1 ORDER BY url"), Token);
}
