using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Tests.Comparisons;

namespace NewsCompare.Core.Tests.Audits;

public sealed class QuoteTrailTests
{
    private const string Kept = "“We have waited long enough for a safe pier,” said Marit Solheim.";
    private const string Altered = "“We have waited long enough for a decent pier,” said Marit Solheim.";
    private const string Other = "“We have waited long enough for a dry pier,” said Marit Solheim.";

    private static readonly DateTimeOffset Dawn = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Find_SaysWhoChangedItFirst_ByTheClaimedTimes()
    {
        var trail = Trail(Claimed(Kept, 0), Claimed(Altered, 5), Claimed(Altered, 3), Claimed(Other, 9));

        Assert.Equal([0], trail.Intact);
        Assert.Equal([[1, 2], [3]], trail.Variants.Select(variant => variant.Versions));
        Assert.Equal((2, "claimed", Dawn.AddHours(3)), (trail.ChangedFirst!.Version, trail.ChangedFirst.Clock, trail.ChangedFirst.At));
        Assert.Equal(2, trail.Variants[0].First!.Version);
        Assert.Equal(3, trail.Variants[1].First!.Version);
    }

    [Fact]
    public void Find_TakesOurFirstLook_WhenNotEveryPageClaimsATime()
    {
        var trail = Trail(Claimed(Altered, 1) with { FirstSeenAt = Dawn.AddHours(8) }, Unclaimed(Altered) with { FirstSeenAt = Dawn.AddHours(7) });

        Assert.Equal((1, "first-seen"), (trail.ChangedFirst!.Version, trail.ChangedFirst.Clock));
    }

    [Fact]
    public void Find_CannotTell_WhenThereIsNoOneClockForAll_OrTwoShareTheTime()
    {
        Assert.Null(Trail(Claimed(Altered, 1), Unclaimed(Altered)).ChangedFirst);
        Assert.Null(Trail(Claimed(Altered, 1), Claimed(Other, 1)).ChangedFirst);
    }

    [Fact]
    public void Find_FollowsNothing_WhenEveryVersionKeepsTheWords() => Assert.Empty(Find(Claimed(Kept, 0), Claimed(Kept, 1)));

    [Theory]
    [InlineData("“We have waited long enough for a safe pier,” said Anders Vik.", SpeakerMatch.Other)]
    [InlineData("“It is a good day,” Anders Vik said. “We have waited long enough for a safe pier,” he said.", SpeakerMatch.Other)]
    [InlineData("“We have waited long enough for a safe pier,” Solheim said.", SpeakerMatch.Same)]
    [InlineData("“It is a good day,” Marit Solheim said. “We have waited long enough for a safe pier,” she said.", SpeakerMatch.Same)]
    [InlineData("“We have waited long enough for a safe pier,” an official said.", SpeakerMatch.CannotTell)]
    [InlineData("Anders Vik opened the meeting. “We have waited long enough for a safe pier,” he said.", SpeakerMatch.CannotTell)]
    [InlineData("“It is a good day,” Anders Vik told Solheim. “We have waited long enough for a safe pier,” she said.", SpeakerMatch.CannotTell)]
    [InlineData("“It is a good day,” Anders Vik said. “It is,” Odd Berg said. “We have waited long enough for a safe pier,” he said.", SpeakerMatch.CannotTell)]
    public void Compare_TellsWhetherTheSpeakerIsAnother_OnlyWhereItIsSure(string text, SpeakerMatch expected)
    {
        var findings = HarbourStory.Compare(text).QuoteFindings.Where(finding => finding.Seed == 2).ToList();

        Assert.All(findings, finding => Assert.Equal(expected, finding.Speakers));
        Assert.Equal(expected == SpeakerMatch.Other, findings.Exists(finding => finding.Change == QuoteChange.Reattributed));
    }

    [Fact]
    public void Compare_CallsItNoOtherSpeaker_WhenTheSeedGivesNoName()
    {
        var seed = HarbourStory.Read(new("pier", "“Not one crown of public money will go to those who broke this pier,” an official said."));
        var version = HarbourStory.Version("“Not one crown of public money will go to those who broke this pier,” Anders Vik said.");

        var finding = Assert.Single(Comparer.Compare(seed, version, HarbourStory.Tools).QuoteFindings);
        Assert.Equal((QuoteChange.Identical, SpeakerMatch.CannotTell), (finding.Change, finding.Speakers));
    }

    private static OutletVersion Claimed(string text, int hours) => HarbourStory.Version(text, at: Dawn.AddHours(hours));

    private static OutletVersion Unclaimed(string text) => HarbourStory.Version(text);

    private static QuoteTrail Trail(params OutletVersion[] versions) => Assert.Single(Find(versions));

    private static IReadOnlyList<QuoteTrail> Find(params OutletVersion[] versions) => QuoteTrailFinder.Find([.. versions.Select(HarbourStory.Compare)]);
}
