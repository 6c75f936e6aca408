using NewsCompare.App.Commands.Running;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Tests.Commands;

public sealed class RunOutcomeTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lines_SayWhatWaits_OneLineAStory()
    {
        var lines = RunOutcome.Lines(Summary(Facts("ferry", new WaitingOutlet("gazette", 1)), Facts("quiet"), Facts("vote", new WaitingOutlet("gazette", 2), new WaitingOutlet("herald", 1)))).ToList();
        Assert.Equal(
            [
                "'ferry': 1 page of 1 outlet may be about it and waits for a person (gazette): 'newscompare stories show ferry --all'",
                "'vote': 3 pages of 2 outlets may be about it and wait for a person (gazette 2, herald): 'newscompare stories show vote --all'",
            ],
            lines.Where(line => line.Contains("for a person", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_CountTheOutletsThatAreNotNamed_WhenManyWait()
    {
        WaitingOutlet[] many = [.. Enumerable.Range(10, 14).Select(at => new WaitingOutlet($"outlet-{at}", 1))];
        Assert.Contains(RunOutcome.Lines(Summary(Facts("ferry", many))), line => line.Contains("14 pages of 14 outlets", StringComparison.Ordinal) && line.Contains("outlet-21, 2 more)", StringComparison.Ordinal) && !line.Contains("outlet-22", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_TellTheWaysInOnce_OfHoweverManyOldStories()
    {
        var lines = RunOutcome.Lines(Summary(Old("ferry"), Facts("vote"), Old("quay"))).ToList();
        Assert.Equal(["'ferry'", "'quay'"], lines.Where(line => line.Contains("hold nothing of the seed's days", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
        var told = Assert.Single(lines, line => line.Contains("The ways in for older stories", StringComparison.Ordinal));
        Assert.Contains("stories sitemap STORY --from DAY --to DAY", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry", told, StringComparison.Ordinal);
        Assert.Contains("stories sitemap ferry --from 2024-05-30 --to 2024-06-01", Assert.Single(RunOutcome.Lines(Summary(Old("ferry"))), line => line.Contains("The ways in", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 4, 0, true)]
    [InlineData(2, 4, 0, false)]
    [InlineData(1, 4, 1, false)]
    public void Lines_TellTheWaysIn_WhenMostFeedsDoNotReachBack(int ofWindow, int known, int pages, bool expected)
    {
        var lines = RunOutcome.Lines(Summary(Facts("ferry") with { Pages = pages, OutletsKnown = known, OutletsOfWindow = ofWindow })).ToList();
        Assert.Equal(expected, lines.Exists(line => line.StartsWith("'ferry': the feeds of 1 of 4 outlets hold items of the seed's days, none of the story, the others nothing of these days (2024-05-16 to 2024-06-13).", StringComparison.Ordinal)));
        Assert.Equal(expected, lines.Exists(line => line.Contains("The ways in for an older story", StringComparison.Ordinal)));
    }

    private static StoryFacts Old(string storyId) => Facts(storyId) with { ItemsOfWindow = 0, Pages = 0 };

    private static StoryFacts Facts(string storyId, params WaitingOutlet[] waiting) => new(storyId, Noon, Noon.AddDays(-14), Noon.AddDays(14), 9, 9, Noon, Noon, 1) { Waiting = waiting };

    private static RunSummary Summary(params StoryFacts[] stories) => new(1, stories.Length, 1, 0, 0, 0, 0, 0, 0, 0, 0, [], stories, [], []);
}
