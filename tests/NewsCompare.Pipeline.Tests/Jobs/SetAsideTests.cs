using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class SetAsideTests : PipelineTests
{
    private const string Doubtful = "https://herald.example/rail-ferry";

    public SetAsideTests()
    {
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Doubtful}|Rail ferry maybe|2024-05-30T10:00Z";
        Web[Herald] = "Ferry sinks\nA ferry sank.";
        Web[Doubtful] = "Rail\nA line is closed.";
    }

    [Fact]
    public async Task APageWhoseTextSharesNothing_IsSetAside_WhenItsHeadlineLeftADoubt()
    {
        var notice = Assert.Single((await RunAsync()).Notices);
        Assert.StartsWith(Doubtful + ": Its text shares no sentence", notice, StringComparison.Ordinal);
        Assert.Equal([Herald], await ActiveAsync());

        // It stays there when the story is matched again, and the list says why.
        Web["https://herald.example/rss"] = $"{Herald}|The ferry sinks|2024-05-30T10:00Z\n{Doubtful}|Rail ferry maybe|2024-05-30T10:00Z\nhttps://herald.example/c|Cats|2024-05-30T10:00Z";
        await RunAsync();
        Assert.Equal([Herald], await ActiveAsync());
        await using var services = Build();
        var story = (await Get<StoryStore>(services).FindAsync("ferry", Token))!;
        var match = Assert.Single(await Get<MatchStore>(services).ListAsync(story.Id, Token), one => one.Url == new Uri(Doubtful));
        Assert.False(match.Accepted);
        Assert.Equal("its text shares no sentence with the seed", match.Evidence[0]);
    }

    [Fact]
    public async Task APerson_TakesItAllTheSame()
    {
        await RunAsync();
        await using (var services = Build())
        {
            var story = (await Get<StoryStore>(services).FindAsync("ferry", Token))!;
            await Get<MatchStore>(services).DecideAsync(story.Id, new(Doubtful), Decision.Accepted, null, null, Time.GetUtcNow(), Token);
        }

        await RunAsync();
        Assert.Equal([Herald, Doubtful], await ActiveAsync());
    }

    [Fact]
    public async Task AnotherSeed_LooksAtItAnew()
    {
        await RunAsync();
        Seeds[0] = Ferry with { Text = "A line is closed." };
        await RunAsync();
        Assert.Equal(2, await Database.ReadAsync(session => session.NumberAsync("SELECT count(DISTINCT seed_revision) FROM set_aside"), Token));
    }

    private Task<List<string>> ActiveAsync() => Database.ReadAsync(
        session => session.QueryAsync<string>("SELECT url FROM coverage JOIN pages ON pages.id = page WHERE active = 1 AND outlet_id = 'herald' ORDER BY url"), Token);
}
