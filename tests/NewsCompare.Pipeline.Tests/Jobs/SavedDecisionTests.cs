using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Pages that a person brought in are decided about as those that a run has read.</summary>
public sealed class SavedDecisionTests : PipelineTests
{
    private static readonly DateTimeOffset Day = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);

    public SavedDecisionTests()
    {
        Seeds[0] = Ferry with { Url = new("https://wire.example/seed") };
        Analysis = Analysis with
        {
            Match = (_, items, _) => [.. items.Select(item => new StoryMatch(
                item.Id, item.Title switch { "sure" => 0.97, "stands out" => items.Count == 1 ? 0.59 : 0.97, "round-up" => 0.88, "first lines" => item.Text is null || items.Count > 1 ? 0.9 : 0.7, _ => 0.1 }, true, ["by its words"]))],
        };
    }

    [Fact]
    public async Task Of_DecidesByTheFloorsOfARun()
    {
        var found = await OfAsync(
            new(Page("sure"), "sure", "One text of it.", Day, IsTaken: false),
            new(Page("alone"), "stands out", "Another text.", Day, IsTaken: false),
            new(Page("digest"), "round-up", "Dogs bark. And more.", Day, IsTaken: false),
            new(Page("undated"), "sure", "A third text.", null, IsTaken: false));

        Assert.Equal((true, false, false, true), (found["sure"].Accepted, found["alone"].Accepted, found["digest"].Accepted, found["undated"].Accepted));
        Assert.Equal(["decided by its text (by its headline and first lines 0.97, which sufficed)", "by its words"], found["sure"].Evidence);
        Assert.Equal(["decided by its text (by its headline and first lines 0.97, which sufficed)", "like the seed among the news of its days (0.97), but not enough where the two are read alone (0.59, at least 0.60 is asked)", "by its words"], found["alone"].Evidence);
        Assert.Equal("it tells of several things, so that 0.90 is the lowest that takes it", found["digest"].Evidence[1]);
    }

    [Fact]
    public async Task Of_TakesTheTextOfTheSeed_AndOfAPageThatThePersonTakes_WhateverElseIsSaid()
    {
        const string Other = "Forty people came home by bus that night and nobody said a word about the pier.";
        var found = await OfAsync(
            new(Page("seed"), "x", Ferry.Text, Day, IsTaken: false), new(Page("taken"), "x", Other, Day, IsTaken: true), new(Page("same"), "x", Other, Day, IsTaken: false));

        Assert.True(found["seed"].Accepted);
        Assert.True(found["same"].Accepted);
        Assert.Contains($"its text is the same as that of {Page("taken")}", found["same"].Evidence);
        Assert.DoesNotContain("taken", found.Keys);
    }

    [Fact]
    public async Task Of_LooksAtHeadlineAndFirstLinesFirst_AsARunLooksAtAFeed()
    {
        const string Text = "The ferry of the island sank in the fog and thirty people swam ashore before the boats of the coastguard came out to look for them on the Sunday of the feast.";
        var found = await OfAsync(new(Page("lines"), "first lines", Text, Day, IsTaken: false) { Summary = "A ferry." }, new(Page("dogs"), "x", "Dogs ran.", Day, IsTaken: false));

        Assert.True(found["lines"].Accepted); // by itself .70: too little for what only its text brings near, enough for what its first lines take
        Assert.Equal(["decided by its text", "by its words"], found["dogs"].Evidence);
    }

    [Fact]
    public async Task Of_TakesNeitherThePageOfTheSeed_NorOneOfOtherDays()
    {
        var found = await OfAsync(new(new("https://wire.example/seed"), "sure", "The seed.", Day, IsTaken: false), new(Page("old"), "sure", "An old text.", Day.AddYears(-2), IsTaken: false));

        Assert.Equal((false, "it is the page of the seed"), (found["seed"].Accepted, found["seed"].Evidence[0]));
        Assert.Equal((false, "it came out on 2022-05-30, outside the story's window of 2024-05-16 to 2024-06-13"), (found["old"].Accepted, found["old"].Evidence[0]));
    }

    private static Uri Page(string name) => new($"https://gazette.example/{name}");

    private async Task<Dictionary<string, NewMatch>> OfAsync(params SavedText[] texts)
    {
        await using var services = Build();
        await Runner(services).SyncAsync(Token);
        var story = (await Get<StoryStore>(services).FindAsync("ferry", Token))!;
        return new SavedDecision(Analysis, Options).Of(story, texts, new([], new(0, new Dictionary<string, int>()))).ToDictionary(one => one.Key.Segments[^1], one => one.Value, StringComparer.Ordinal);
    }
}
