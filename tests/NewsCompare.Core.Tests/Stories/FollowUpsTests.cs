using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class FollowUpsTests
{
    private const string Looters = "Looters have raided the homes of families who fled a wildfire. The fire jumped the lake at Tarn Ridge on Thursday and burned 70 houses, Fire Chief Carol Dunn said.";
    private const string Late = "Some 24,000 people fled a wildfire that jumped the lake at Tarn Ridge and burned 70 houses. Fire Chief Carol Dunn said that nobody was missing.";
    private static readonly DateTimeOffset Noon = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly Seed Fire = new(
        "fire", "A wildfire jumped the lake at Tarn Ridge on Thursday, burned 70 houses and drove 24,000 people from their homes. Fire Chief Carol Dunn said that soldiers would help.", "Wildfire jumps lake at Tarn Ridge, 24,000 flee", PublishedAt: Noon);

    [Theory]
    [InlineData(Looters, 29, true)]
    [InlineData(Looters, 18, true)]
    [InlineData(Looters, 17, false)]
    [InlineData("Crews cut firebreaks above Tarn Ridge, where a lightning strike had set a slope alight.", -47, true)]
    [InlineData(Late, -30, false)]
    [InlineData(Late, 29, false)]
    [InlineData("On Friday looters raided the homes of families who fled a wildfire.", 29, false)]
    [InlineData("", 29, false)]
    public void Why_IsNotNull_WhenATextFarFromTheSeedBeginsWithNoDayAndOtherNews(string text, int hours, bool follows) => Assert.Equal(follows, Why(An(text, hours)) is not null);

    [Fact]
    public void Why_IsNull_WhereTheTimesOrTheTextAreNotKnown()
    {
        var item = An(Looters, 29);
        Assert.Contains("29 hours after the seed", Why(item)!, StringComparison.Ordinal);
        Assert.Null(Why(item with { PublishedAt = null }));
        Assert.Null(Why(item with { IsFirstSeen = true }));
        Assert.Null(Why(item with { DayOnly = true }));
        Assert.Null(Why(item with { Text = null, Summary = Looters }));
    }

    private static string? Why(Candidate item) => new FollowUps(Fire, TestLexicon.English).Why(item);

    private static Candidate An(string text, int hours) => new("item", "Crooks loot fire homes", null, text, Noon.AddHours(hours));
}
