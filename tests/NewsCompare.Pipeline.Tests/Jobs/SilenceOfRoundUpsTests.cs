using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>What an outlet without an article of its own has of the seed all the same, and what people decided about its pages.</summary>
public sealed class SilenceOfRoundUpsTests : PipelineTests
{
    private const string Briefing = "https://gazette.example/briefing";

    public SilenceOfRoundUpsTests() => Analysis = Analysis with
    {
        Match = (seed, items, _) => [.. items.Select(item => new StoryMatch(item.Id, Is(seed, item) ? 0.95 : 0.1, Is(seed, item), []))],
    };

    [Fact]
    public async Task Silence_NamesTheRoundUp_WhenItsAnnouncementHoldsASentenceOfTheSeed()
    {
        Announce("A ferry sank. Dogs bark.");
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.RoundUp, new NearestItem("A ferry sank. Dogs bark.", Briefing, 0.3)), (silent.Reason, silent.Nearest));
        Assert.Equal(
            $"No article of its own: a round-up of theirs, \"A ferry sank. Dogs bark.\" ({Briefing}, 2024-05-30 11:00 UTC), holds 3 words of the seed in its announcement: \"A ferry sank\". It announced 2 items in the story's window, and none is near enough to the seed to be about it.",
            silent.Detail);
    }

    [Theory]
    [InlineData(true, "may tell of it in a paragraph in its announcement: \"A ferry\"")]
    [InlineData(false, "tells of it in a paragraph in its announcement: \"A ferry\"")]
    public async Task Silence_SaysWhenItIsDoubtful_WhetherARoundUpTellsOfTheSeed(bool isDoubtful, string expected)
    {
        Announce("A ferry sank. Dogs bark.");
        Analysis = Analysis with { Passages = (_, _) => (text, _, _) => text.StartsWith("A ferry", StringComparison.Ordinal) ? new(0, "A ferry.", true, 0.75) { IsDoubtful = isDoubtful } : null };
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.RoundUp, silent.Reason);
        Assert.Contains($", {expected}", silent.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Live: the harbour vote", true)]
    [InlineData("The harbour vote", false)]
    public async Task Silence_NamesALiveBlogOfTheSeedsDays_ThatNobodyRead(string headline, bool isNamed)
    {
        Announce(headline);
        Analysis = Analysis with { SharesSubject = (_, _) => false };
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.NoItem, silent.Reason);
        Assert.Equal(isNamed, silent.Detail.EndsWith($" Not read is its \"{headline}\" ({Briefing}, 2024-05-30 11:00 UTC), by its headline a live blog or a round-up: whether it tells of the seed is not known.", StringComparison.Ordinal));
        Assert.Equal(isNamed, silent.Detail.Contains("Not read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Silence_IsARoundUpThatWasNotRead_WhenItsHeadlineNamesTheSeed()
    {
        Analysis = Analysis with { SharesSubject = (_, text) => text.Contains("ferry", StringComparison.Ordinal) };
        Web["https://gazette.example/rss"] = $"https://gazette.example/vote|Live: the harbour vote|2024-05-30T01:00Z\n{Briefing}|Live: votes and a ferry|2024-05-30T11:00Z\nhttps://gazette.example/dogs|Dog show|2024-05-29T11:00Z";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.RoundUpNotRead, silent.Reason);
        Assert.EndsWith($"Not read is its \"Live: votes and a ferry\" ({Briefing}, 2024-05-30 11:00 UTC), by its headline a live blog or a round-up that names something of the seed: whether it tells of the seed is not known.", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_NamesTheRoundUp_WhenOnlyItsHeadlineSaysThatItIsOne()
    {
        Announce("Live: A ferry sank.");
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.RoundUp, silent.Reason);
        Assert.StartsWith("No article of its own: a live blog or round-up of theirs, \"Live: A ferry sank.\"", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void RoundUp_SaysThatItsQuotationIsNotAll_WhenTheSeedStandsInSeveralPlaces()
    {
        StoredItem item = new(1, new("gazette", new(Briefing), new(Briefing), "Dogs", null, null, null, Now), Now, Now);
        Assert.Contains("holds 6 words of the seed, not all of them in this place: \"Forty were saved\"", new RoundUp(item, new(6, "Forty were saved.", false, 0.3), true).InWords, StringComparison.Ordinal);
        Assert.Contains("holds 3 words of the seed: \"Forty were saved\"", new RoundUp(item, new(3, "Forty were saved.", false, 0.3), true).InWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_NamesTheItemBesideTheReason_WhenItIsNoRoundUp()
    {
        Announce("A ferry sank.");
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.NoItem, silent.Reason);
        Assert.EndsWith($"Yet an item of theirs, \"A ferry sank.\" ({Briefing}, 2024-05-30 11:00 UTC), holds 3 words of the seed in its announcement: \"A ferry sank\".", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_ReadsTheTextsThatWereReadForOtherStories()
    {
        Seeds.Add(Ferry with { StoryId = "town", Title = "briefing", Text = "Dogs bark." });
        Announce("The morning briefing");
        Web[Briefing] = "Briefing\nDogs bark.\nForty were saved.";
        await RunAsync();
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.RoundUp, silent.Reason);
        Assert.Contains("holds 3 words of the seed: \"Forty were saved\".", silent.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_FindsTheRoundUp_HoweverManyItemsOfOthersAreNearer()
    {
        Announce("Ferry: A ferry sank. Dogs bark.");
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new StoryMatch(item.Id, 0.1, false, []))] };
        Web["https://herald.example/rss"] = string.Join('\n', Enumerable.Range(0, StoryRetrieval.Usual + 20).Select(at => $"https://herald.example/{at}|ferry {at}|2024-05-30T00:00Z"));
        await RunAsync();
        Assert.Equal(SilenceReason.RoundUp, Assert.Single((await LoadAsync()).Silence, one => one.Outlet == "The gazette").Reason);
    }

    [Fact]
    public async Task Silence_SaysWhenAPersonTookThePageOut_ThoughNoFeedAnnouncedIt()
    {
        Announce("Dog show");
        await RunAsync();
        var story = (await new StoryStore(Database).FindAsync("ferry", Token))!;
        await new MatchStore(Database).DecideAsync(story.Id, new("https://gazette.example/added"), Decision.Accepted, "gazette", null, Now, Token);
        await new MatchStore(Database).DecideAsync(story.Id, new("https://gazette.example/added"), Decision.Rejected, "gazette", "another ferry.", Now.AddHours(2), Token);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal(SilenceReason.Rejected, silent.Reason);
        Assert.Equal($"A person took its page https://gazette.example/added out of the story on {Now.AddHours(2):yyyy-MM-dd HH:mm} (UTC): another ferry.", silent.Detail);
    }

    [Fact]
    public async Task Silence_SaysWhereAPersonMovedThePage_AlsoOutOfAStoryThatWasMergedIn()
    {
        Seeds.Add(Ferry with { StoryId = "boats", Title = "boats" });
        Seeds.Add(Ferry with { StoryId = "ships", Title = "ships" });
        Announce("Dog show");
        await RunAsync();
        var (ferry, boats, ships) = (await FindAsync("ferry"), await FindAsync("boats"), await FindAsync("ships"));
        Uri page = new("https://gazette.example/added");
        await new MatchStore(Database).DecideAsync(boats.Id, page, Decision.Accepted, "gazette", null, Now, Token);
        await new DecisionStore(Database).SplitAsync(boats, ships, [page], "of the harbour", Now.AddHours(1), Token);
        await new DecisionStore(Database).MergeAsync(boats, ferry, null, Now.AddHours(2), Token);
        var silent = Assert.Single((await LoadAsync()).Silence);
        Assert.Equal((SilenceReason.Rejected, $"A person moved its page {page} to the story 'ships' on {Now.AddHours(1):yyyy-MM-dd HH:mm} (UTC): of the harbour."), (silent.Reason, silent.Detail));
    }

    [Fact]
    public async Task Silence_SaysThatTheSeedsDayIsStillToCome()
    {
        Seeds[0] = Ferry with { PublishedAt = Now.AddDays(40) };
        var summary = await RunAsync();
        Assert.True(Assert.Single(summary.StoryFacts).SeedIsAhead);
        var silence = (await LoadAsync()).Silence;
        Assert.NotEmpty(silence);
        Assert.All(silence, silent => Assert.Equal(SilenceReason.NotLookedAt, silent.Reason));
        Assert.All(silence, silent => Assert.Contains("which is still to come", silent.Detail, StringComparison.Ordinal));
    }

    private void Announce(string title) =>
        Web["https://gazette.example/rss"] = $"{Briefing}|{title}|2024-05-30T11:00Z\nhttps://gazette.example/dogs|Dog show|2024-05-29T11:00Z";

    private static bool Is(Seed seed, Candidate item) => item.Title.Contains(seed.StoryId == "town" ? "briefing" : "sinks", StringComparison.Ordinal);

    private async Task<StoredStory> FindAsync(string storyId) => (await new StoryStore(Database).FindAsync(storyId, Token))!;
}
