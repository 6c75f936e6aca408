using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class RunStoreTests : StoreTests
{
    private RunStore Runs => new(Database);

    [Fact]
    public async Task SearchAsync_FindsWordsOfAnyCase_AndTakesSignsAsTheyAre()
    {
        var run = await Runs.BeginAsync("run", "me", Now, Token);
        await Runs.AddAsync(run, new("fetch", RunEvent.Problem, "herald", "https://herald.example/100%25_off", "missing", "The page is Gone.", 0), Now, Token);
        await Runs.AddAsync(run, new("poll", RunEvent.Info, "gazette", "https://gazette.example/rss", "fetched", "3 items.", 3), Now, Token);
        Assert.Equal("herald", Assert.Single(await Runs.SearchAsync("GONE", null, 10, Token)).Event.OutletId);
        Assert.Single(await Runs.SearchAsync("100%25_o", null, 10, Token));
        Assert.Empty(await Runs.SearchAsync("100_25", null, 10, Token));
        Assert.Equal(["gazette", "herald"], (await Runs.SearchAsync("", null, 10, Token)).Select(found => found.Event.OutletId));
        Assert.Empty(await Runs.SearchAsync("gone", "gazette", 10, Token));
        Assert.Equal(3, (await Runs.EventsAsync(run, Token))[1].Event.Added);
    }

    [Fact]
    public async Task EndAsync_KeepsTheFirstEnd()
    {
        var run = await Runs.BeginAsync("run", "me", Now, Token);
        await Runs.EndAsync(run, "done", "{}", Now, Token);
        await Runs.EndAsync(run, "failed", null, Now.AddHours(1), Token);
        var stored = Assert.Single(await Runs.ListAsync(5, Token));
        Assert.Equal(("done", "{}", Now), (stored.Outcome, stored.Summary, stored.EndedAt));
    }
}
