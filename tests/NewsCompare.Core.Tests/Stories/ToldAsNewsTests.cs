using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class ToldAsNewsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly Seed Bridge = new(
        "bridge",
        "A bridge over the Norr fell into the river at Tellmar on Thursday morning, killing two people. Divers searched the river for a van that had been on the bridge. Mayor Anna Lowe said that the bridge had been inspected in March.",
        "Bridge falls at Tellmar, killing two",
        PublishedAt: Noon);

    [Theory]
    [InlineData("A bridge over the Norr fell into the river at Tellmar on Thursday, killing two people. Divers are searching the river for a van, Mayor Anna Lowe said.", true)]
    [InlineData("Here is what we know. A bridge over the Norr fell into the river at Tellmar this morning, killing two people. Divers are searching the river for a van, Mayor Anna Lowe said.", true)]
    [InlineData("A bridge over the Norr fell into the river at Tellmar on Monday, and this morning divers searched the river, where two people died. Divers are searching the river for a van, Mayor Anna Lowe said.", false)]
    [InlineData("A bridge fell into the river Norr at Tellmar on Thursday, killing two people. Steel tires like an old horse, says the engineer Ole Brandt, who has counted cracks for forty years.", false)]
    [InlineData("Steel tires like an old horse, says the engineer Ole Brandt of Kalla. The bridge of Tellmar that fell on Thursday, killing two people, is one of ninety.", false)]
    [InlineData("A bridge over the Norr fell into the river at Tellmar, killing two people. Divers are searching the river for a van, Mayor Anna Lowe said.", false)]
    [InlineData("A bridge over the Norr fell into the river at Tellmar on Monday, killing two people. Divers are searching the river for a van, Mayor Anna Lowe said.", false)]
    [InlineData("", false)]
    public void Is_TellsByTheFirstTwoSentences_AndTheirDay(string text, bool isNews) => Assert.Equal(isNews, Is(An(text)));

    [Fact]
    public void Is_IsFalse_WithoutATextOrATime()
    {
        var item = An(Bridge.Text);
        Assert.True(Is(item));
        Assert.False(Is(item with { Text = null }));
        Assert.False(Is(item with { PublishedAt = null }));
        Assert.False(Is(item with { IsFirstSeen = true }));
    }

    private static bool Is(Candidate item) => new ToldAsNews(Bridge, TestLexicon.English).Is(item);

    private static Candidate An(string text) => new("item", "Bridge of Tellmar: what we know", null, text, Noon.AddHours(3));
}
