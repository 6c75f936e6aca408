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

    private static StoryFacts Facts(string storyId, params WaitingOutlet[] waiting) => new(storyId, Noon, Noon.AddDays(-14), Noon.AddDays(14), 9, 9, Noon, Noon, 1) { Waiting = waiting };

    private static RunSummary Summary(params StoryFacts[] stories) => new(1, stories.Length, 1, 0, 0, 0, 0, 0, 0, 0, 0, [], stories, [], []);
}
