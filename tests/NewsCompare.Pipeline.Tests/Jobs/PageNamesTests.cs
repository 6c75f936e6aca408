using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class PageNamesTests : PipelineTests
{
    private const string Other = "https://herald.example/2024/ferry";
    private const string Text = "Ferry sinks\nA ferry sank off the old harbour on Thursday morning.\nForty people were saved by the lifeboat crew.";

    public PageNamesTests()
    {
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Other}|The ferry sinks|2024-05-30T10:00Z";
        Web[Herald] = Text;
        Web[Other] = Text;
    }

    [Fact]
    public async Task TwoAddresses_ThatLeadToOnePage_AreOneChain()
    {
        Web.Redirect(Other, 302, Herald);
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());

        // What changes there is one revision of one page.
        Web[Herald] = Text + "\nTwo are missing.";
        await RunAsync(new("run") { RecheckAll = true });
        Assert.Equal([Herald], await ActiveAsync());
        Assert.Equal([$"{Other} 1", $"{Herald} 1", $"{Herald} 2"], await RevisionsAsync());
    }

    [Fact]
    public async Task TwoAddresses_ThatNameOnePage_AreOneChain_IfTheyHaveOneText()
    {
        Web[Other] = Text + $"\nCANONICAL {Herald}";
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());
    }

    [Theory]
    [InlineData("https://www.herald.example/ferry/")]
    [InlineData("https://herald.example/ferry/index.html")]
    [InlineData("https://m.herald.example/ferry")]
    public async Task TwoSpellings_AreOneChain_IfTheyHaveOneText(string spelled)
    {
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{spelled}|The ferry sinks|2024-05-30T10:00Z";
        Web[spelled] = Text;
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());
    }

    [Theory]
    [InlineData(Herald, "Ferry again\nAnother boat went down near the lighthouse late last night.")] // a site that names its first article on every page
    [InlineData("https://herald.example/", Text)]
    [InlineData("https://gazette.example/ferry", Text)] // taken over from another outlet
    public async Task TwoAddresses_StayTwo_Otherwise(string canonical, string text)
    {
        Web[Other] = text + $"\nCANONICAL {canonical}";
        await RunAsync();
        Assert.Equal([Other, Herald], await ActiveAsync());
    }

    [Fact]
    public async Task WhatAPersonSays_OfOneAddress_HoldsForThePage()
    {
        Web.Redirect(Other, 302, Herald);
        await RunAsync();
        await using var services = Build();
        var story = (await Get<StoryStore>(services).FindAsync("ferry", Token))!.Id;
        var matches = Get<MatchStore>(services);
        await matches.DecideAsync(story, new(Other), Decision.Rejected, null, null, Time.GetUtcNow(), Token);
        Assert.Empty(await ActiveAsync());
        Time.Advance(TimeSpan.FromMinutes(1));
        await matches.DecideAsync(story, new(Herald), Decision.Accepted, null, null, Time.GetUtcNow(), Token);
        Assert.Equal([Herald], await ActiveAsync());
        Time.Advance(TimeSpan.FromMinutes(1));
        await matches.DecideAsync(story, new(Other), Decision.Rejected, null, null, Time.GetUtcNow(), Token);
        Assert.Empty(await ActiveAsync());
    }

    [Fact]
    public async Task ATakedown_OfOneAddress_TakesAllDown()
    {
        Web.Redirect(Other, 302, Herald);
        await RunAsync();
        await using var services = Build();
        await Get<Forgetting>(services).ForgetAsync(new(Other), "asked to", Time.GetUtcNow(), Token);
        Assert.Empty(await Database.ReadAsync(session => session.QueryAsync<string>("SELECT url FROM pages WHERE url LIKE 'https://herald%'"), Token));
        Assert.Equal(2, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM tombstones"), Token));
    }

    private Task<List<string>> ActiveAsync() => Database.ReadAsync(
        session => session.QueryAsync<string>("SELECT url FROM coverage JOIN pages ON pages.id = page WHERE active = 1 AND outlet_id = 'herald' ORDER BY url"), Token);

    private Task<List<string>> RevisionsAsync() => Database.ReadAsync(
        session => session.QueryAsync<string>("SELECT url || ' ' || number FROM revisions JOIN pages ON pages.id = page WHERE outlet_id = 'herald' ORDER BY 1"), Token);
}
