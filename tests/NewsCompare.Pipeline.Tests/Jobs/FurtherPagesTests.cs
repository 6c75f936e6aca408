using NewsCompare.Core.Comparisons;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Articles that go on behind their first page.</summary>
public sealed class FurtherPagesTests : PipelineTests
{
    private const string First = Herald + "?utm=1";
    private const string Second = Herald + "/2";
    private const string Third = Herald + "/3";

    public FurtherPagesTests()
    {
        Web[First] = $"Ferry sinks\nA ferry sank.\nPAGES {Second} {Third}";
        Web[Second] = $"Ferry sinks\nFerry sinks\nA ferry sank.\nForty were saved.\nPAGES {First} {Third}";
        Web[Third] = "Ferry sinks\nThe herald was there.";
    }

    [Fact]
    public async Task RunOnceAsync_JoinsThePages_WithoutWhatTheyRepeat_AndAsksForEachOnce()
    {
        await RunAsync();
        Assert.Equal("A ferry sank.\n\nForty were saved.\n\nThe herald was there.", (await HeraldAsync()).Version.Body.Text);
        Assert.True((await RunAsync(new("run") { RecheckAll = true })).NothingNew);
        Assert.Equal((1, 1), (Web.Count(Second), Web.Count(Third)));
        Assert.Equal(3, await Database.ReadAsync(session => session.NumberAsync($"SELECT count(*) FROM snapshots JOIN pages ON pages.id = page WHERE url = '{Herald}'"), Token));
    }

    [Fact]
    public async Task RunOnceAsync_FollowsPages_ThatOnlyTheOneBeforeThemNames()
    {
        Web[First] = $"Ferry sinks\nA ferry sank.\nPAGES {Second}";
        await RunAsync();
        Assert.Equal("A ferry sank.\n\nForty were saved.\n\nThe herald was there.", (await HeraldAsync()).Version.Body.Text);
    }

    [Fact]
    public async Task RunOnceAsync_SaysWhichPageCouldNotBeRead_AndTriesItAtTheNextLook()
    {
        Web.Fail(Third, new FetchOutcome.Unreachable("unreachable", "No answer.", null));
        await RunAsync();
        Assert.Equal("page 3 of 3 could not be read: No answer; one body", (await HeraldAsync()).NotComparable);

        Web[Third] = "Ferry sinks\nThe herald was there.";
        await RunAsync(new("run") { RecheckAll = true });
        Assert.Null((await HeraldAsync()).NotComparable);
        Assert.Equal((1, 2), (Web.Count(Second), Web.Count(Third)));
    }

    [Fact]
    public async Task Reanalyze_ReadsAllPagesAgain_WithoutTheNetwork()
    {
        Web[Second] = "Ferry sinks\nForty were saved.";
        await RunAsync();
        var asked = Web.Requests.Count;
        Analysis = FakeAnalysis.Of(new("1", "2", "1", "2"));
        await RunAsync(new("reanalyze") { Poll = false, Fetch = false });
        Assert.Equal("A ferry sank. (read by 2)\n\nForty were saved. (read by 2)\n\nThe herald was there. (read by 2)", (await HeraldAsync()).Version.Body.Text);
        Assert.Equal(asked, Web.Requests.Count);
    }

    [Fact]
    public async Task RunOnceAsync_ReadsThePagesAgain_WhenTheFirstHasChanged()
    {
        await RunAsync();
        Web[First] = $"Ferry sinks\nA ferry has sunk.\nPAGES {Second} {Third}";
        await RunAsync(new("run") { RecheckAll = true });
        Assert.StartsWith("A ferry has sunk.\n\nA ferry sank.", (await HeraldAsync()).Version.Body.Text, StringComparison.Ordinal);
        Assert.Equal((2, 2), (Web.Count(Second), Web.Count(Third)));
    }

    [Fact]
    public async Task RunOnceAsync_ReadsTenPages_AndSaysWhenThereAreMore()
    {
        Web[First] = $"Ferry sinks\nA ferry sank.\nPAGES {string.Join(' ', Enumerable.Range(2, 11).Select(number => $"{Herald}/{number}"))}";
        for (var number = 2; number <= 12; number++)
        {
            Web[$"{Herald}/{number}"] = $"Ferry sinks\nPage {number}.";
        }

        await RunAsync();
        Assert.Equal("page 11 of 12 could not be read: no more than 10 pages of an article are read; one body", (await HeraldAsync()).NotComparable);
        Assert.Equal((1, 0), (Web.Count(Herald + "/10"), Web.Count(Herald + "/11")));
    }

    [Fact]
    public async Task RunOnceAsync_TakesNoPageOfAnotherHost()
    {
        Web[Gazette + "/2"] = "Another story\nOf another house.";
        Web.Redirect(Second, 302, Gazette + "/2");
        await RunAsync();
        Assert.StartsWith("page 2 of 3 could not be read: it leads to another host", (await HeraldAsync()).NotComparable, StringComparison.Ordinal);
    }

    private async Task<Comparison> HeraldAsync() => (await LoadAsync()).Comparisons.Single(comparison => comparison.Version.Outlet == "The herald");
}
