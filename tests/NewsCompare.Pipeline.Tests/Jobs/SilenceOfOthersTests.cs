using Microsoft.Extensions.DependencyInjection;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Which of a silent outlet's items is named as the nearest, and what waits for a person.</summary>
public sealed class SilenceOfOthersTests : PipelineTests
{
    private const string Dogs = "https://gazette.example/dogs";
    private const string ByText = "decided by its text (by its announcement 0.50)";

    [Fact]
    public async Task Silence_NamesWhatHasTheSeedsNames_BeforeWhatIsNearerByCommonWords()
    {
        await MatchAsync((Dogs, 0.6, [ByText, "words three, years"]), (Gazette, 0.37, [ByText, "names Ada", "words years"]));
        var silent = Silent(await LoadAsync());
        Assert.Equal((SilenceReason.BelowFloor, new NearestItem("The ferry sinks", Gazette, 0.37)), (silent.Reason, silent.Nearest));
        Assert.Equal([new("gazette", 1)], await WaitingAsync());
    }

    [Fact]
    public async Task Silence_NamesWhatIsNearerBesideTheOthers_NotWhatIsSurerByItself()
    {
        await MatchAsync((Dogs, 0.5, [ByText, Among("0.62"), "names Ada"]), (Gazette, 0.47, [ByText, Among("0.81"), "names Ada"]));
        Assert.Equal(Gazette, Silent(await LoadAsync()).Nearest?.Url);
        Assert.Equal([new("gazette", 2)], await WaitingAsync());
    }

    [Theory]
    [InlineData(0.6, "words three, years", SilenceReason.NoItem)]
    [InlineData(0.6, "numbers 46", SilenceReason.BelowFloor)]
    [InlineData(0.29, "names Ada", SilenceReason.NoItem)]
    [InlineData(0.65, "words three, years", SilenceReason.BelowFloor)]
    public async Task Silence_IsNoItem_WhenTheTextsThatWereReadAreOfOtherMatter(double score, string shared, SilenceReason reason)
    {
        await MatchAsync((Gazette, score, [ByText, shared]));
        var silent = Silent(await LoadAsync());
        Assert.Equal((reason, reason == SilenceReason.NoItem), (silent.Reason, silent.Nearest is null));
        Assert.Equal(reason == SilenceReason.NoItem, silent.Detail.Contains("and none is near enough to the seed to be about it.", StringComparison.Ordinal));
        Assert.Equal(reason == SilenceReason.NoItem ? [] : [new WaitingOutlet("gazette", 1)], await WaitingAsync());
    }

    [Theory]
    [InlineData(0.31, SilenceReason.BelowFloor)]
    [InlineData(0.29, SilenceReason.NoItem)]
    public async Task Silence_NamesWhatIsNearAndWasNotRead_WhateverItShares(double score, SilenceReason reason)
    {
        await MatchAsync((Gazette, score, ["words three, years"]));
        Assert.Equal(reason, Silent(await LoadAsync()).Reason);
    }

    [Fact]
    public async Task Silence_WritesOneScore_CutAndNotRoundedUp()
    {
        await MatchAsync((Gazette, 0.7079, ["words three, years"]));
        var silent = Silent(await LoadAsync());
        Assert.Contains("score of 0.70,", silent.Detail, StringComparison.Ordinal);
        Assert.Equal(0.7, silent.Nearest?.Score);
    }

    [Fact]
    public async Task Silence_PassesOverWhatAnotherStoryHas_AndSaysSo()
    {
        Seeds.Add(Ferry with { StoryId = "boats", Title = "boats" });
        await MatchAsync((Gazette, 0.79, [ByText, "names Ada"]));
        var boats = (await new StoryStore(Database).FindAsync("boats", Token))!;
        await new MatchStore(Database).DecideAsync(boats.Id, new(Gazette), Decision.Accepted, null, null, Now, Token);
        var silent = Silent(await LoadAsync());
        Assert.Equal((SilenceReason.NoItem, null), (silent.Reason, silent.Nearest));
        Assert.Contains("and none is near enough to the seed to be about it but \"The ferry sinks\", which belongs to the story 'boats'.", silent.Detail, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Waiting_HasNothingThatAPersonDecidedAbout()
    {
        await MatchAsync((Gazette, 0.79, [ByText, "names Ada"]));
        var story = await FerryAsync();
        await new MatchStore(Database).DecideAsync(story.Id, new(Gazette), Decision.Rejected, null, null, Now, Token);
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Run_SaysWhatWaits()
    {
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new Core.Stories.StoryMatch(item.Id, item.Title.Contains("sinks", StringComparison.Ordinal) ? 0.5 : 0.1, false, []))] };
        var summary = await RunAsync(new("run") { Fetch = false });
        Assert.Equal([new("gazette", 1), new("herald", 1), new("tribune", 1)], Assert.Single(summary.StoryFacts).Waiting);
    }

    [Fact]
    public async Task Silence_SaysThatThePageBelongedWithAnEarlierText()
    {
        Analysis = Analysis with { Match = (_, items, _) => [.. items.Select(item => new Core.Stories.StoryMatch(item.Id, item.Text?.Contains("Dogs", StringComparison.Ordinal) == true ? 0.1 : item.Title.Contains("sinks", StringComparison.Ordinal) || item.Text is not null ? 0.97 : 0.1, true, []))] };
        await RunAsync();
        Assert.Empty((await LoadAsync()).Silence);
        Time.Advance(TimeSpan.FromHours(12));
        Web[$"{Gazette}?utm=1"] = "Dog show\n" + string.Join(' ', Enumerable.Repeat("Dogs bark.", 30));
        await RunAsync(new("run") { RecheckAll = true });
        Assert.Contains($" Its page {Gazette} belonged to the story with an earlier text, seen {Now.AddHours(-12):yyyy-MM-dd HH:mm} (UTC), and does not with the present one.", Silent(await LoadAsync()).Detail, StringComparison.Ordinal);
    }

    private static string Among(string score) => $"like the seed among the news of its days ({score}), but not enough where the two are read alone (0.40, at least 0.75 is asked)";

    private static SilentOutlet Silent(LoadedStory story) => Assert.Single(story.Silence, one => one.Outlet == "The gazette");

    private async Task MatchAsync(params (string Url, double Score, string[] Evidence)[] near)
    {
        Web["https://gazette.example/rss"] = $"{Gazette}?utm=1|The ferry sinks|2024-05-30T10:00Z\n{Dogs}|Dog show|2024-05-29T11:00Z\nhttps://gazette.example/cats|Cat show|2024-05-30T11:00Z";
        await RunAsync();
        var story = await FerryAsync();
        var matches = (await new MatchStore(Database).ListAsync(story.Id, Token)).Where(match => match.OutletId != "gazette").Select(match => new NewMatch(match.ItemId, match.Score, match.Accepted, match.Evidence)).ToList();
        foreach (var (url, score, evidence) in near)
        {
            matches.Add(new((await new ItemStore(Database).FindAsync(new(url), Token))!.Id, score, false, evidence));
        }

        await new MatchStore(Database).SaveAsync(story, story.MatchedState!, "1", matches, Now, Token);
        foreach (var other in (await new StoryStore(Database).ListAsync(Token)).Where(other => other.Id != story.Id))
        {
            await new MatchStore(Database).SaveAsync(other, other.MatchedState!, "1", [], Now, Token);
        }
    }

    private async Task<IReadOnlyList<WaitingOutlet>> WaitingAsync()
    {
        await using var services = Build();
        return await services.GetRequiredService<WaitingPages>().OfAsync((await FerryAsync()).Id, Token);
    }

    private async Task<StoredStory> FerryAsync() => (await new StoryStore(Database).FindAsync("ferry", Token))!;
}
