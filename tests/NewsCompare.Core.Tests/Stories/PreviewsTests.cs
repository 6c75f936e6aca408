using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class PreviewsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly Seed Verdict = new("verdict", "A court jailed the mayor of Tellmar for four years on Thursday.", "Mayor of Tellmar jailed for four years", PublishedAt: Noon);

    [Theory]
    [InlineData("Mayor to hear verdict in bribery trial", "The mayor faces eight years.", "to hear verdict")]
    [InlineData("Storm Ada to hit coast tonight", "Winds of 120 km/h are expected.", "to hit")]
    [InlineData("Red alert for tonight", "Stay at home, the town said.", "tonight")]
    [InlineData("The mayor's last day", "The court will decide on Thursday whether the mayor of Tellmar goes to jail.", "will decide")]
    [InlineData("The mayor's last day", "The mayor of Tellmar went to court to hear the verdict and wept.", null)]
    [InlineData("Mayor jailed for four years", "The mayor will appeal, her lawyer said.", null)]
    public void Why_NamesWhatIsToCome_WhenTheItemCameOutBeforeTheSeed(string headline, string summary, string? phrase) =>
        Assert.Equal(phrase is null ? null : $"it came out before the seed, and begins with what is still to come (\"{phrase}\")", Why(Verdict, Item(headline, summary)));

    [Fact]
    public void Why_SaysNothing_OfWhatCameOutAfterTheSeed_OrAtATimeThatIsNotKnown()
    {
        var item = Item("Mayor to hear verdict in bribery trial", "");
        Assert.Null(Why(Verdict, item with { PublishedAt = Noon.AddHours(1) }));
        Assert.Null(Why(Verdict, item with { PublishedAt = null }));
        Assert.Null(Why(Verdict, item with { IsFirstSeen = true }));
        Assert.Null(Why(Verdict with { PublishedAt = null }, item));
    }

    [Fact]
    public void Why_SaysNothing_WhenTheSeedTellsOfWhatIsToComeItself() =>
        Assert.Null(Why(Verdict with { Title = "Mayor to hear verdict on Friday" }, Item("Mayor to hear verdict in bribery trial", "")));

    private static string? Why(Seed seed, Candidate item) => new Previews(seed, TestLexicon.English).Why(item);

    private static Candidate Item(string headline, string summary) => new("item", headline, summary, PublishedAt: Noon.AddHours(-5));
}
