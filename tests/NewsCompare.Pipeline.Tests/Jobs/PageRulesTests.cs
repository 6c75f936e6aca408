using NewsCompare.Core.Outlets;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Page rules that change after pages were read.</summary>
public sealed class PageRulesTests : PipelineTests
{
    private static readonly DateOnly Later = new(2099, 1, 1);

    [Fact]
    public async Task RunOnceAsync_ReadsStoredPagesAgain_WhenTheRulesHaveChanged_AndOnlyThose()
    {
        await RunAsync();
        Rule(new(".text", [], Later));
        await RunAsync();
        Assert.Equal("A ferry sank. (in .text)\n\nThe herald was there. (in .text)", await TextAsync());
        Assert.Contains("read-again", await Database.ReadAsync(session => session.QueryAsync<string>("SELECT code FROM run_events WHERE outlet_id = 'herald'"), Token));
        Assert.Equal(4, await ReadingsAsync());

        Rule(new(".text", [], Later.AddDays(-1)));
        Assert.True((await RunAsync(new("reanalyze") { Poll = false, Fetch = false })).NothingNew);
        Assert.Equal(4, await ReadingsAsync()); // only the last day is another
    }

    [Fact]
    public async Task Reanalyze_GoesBackToTheFirstReading_WhenTheRulesAreTakenBack()
    {
        await RunAsync();
        Rule(new(".text", [], Later));
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Rule(null);
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Equal("A ferry sank.\n\nThe herald was there.", await TextAsync());
        Rule(new(".text", [], Later));
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Equal("A ferry sank. (in .text)\n\nThe herald was there. (in .text)", await TextAsync());
        Assert.True((await RunAsync(new("reanalyze") { Poll = false, Fetch = false })).NothingNew);
    }

    [Fact]
    public async Task RunOnceAsync_NamesRulesThatHaveEnded()
    {
        Rule(new(".text", [], DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime).AddDays(-1)));
        await RunAsync();
        Assert.Equal("A ferry sank.\n\nThe herald was there.", await TextAsync());
        Assert.Contains(
            await Database.ReadAsync(session => session.QueryAsync<string>("SELECT message FROM run_events WHERE code = 'page-rules-expired'"), Token),
            message => message.StartsWith("The page rules of The herald held until ", StringComparison.Ordinal));
    }

    private void Rule(PageRules? rules) => Outlets[0] = Outlets[0] with { PageRules = rules };

    private async Task<string> TextAsync() => (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald").Version.Body.Text;

    private Task<long> ReadingsAsync() => Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM revisions"), Token);
}
