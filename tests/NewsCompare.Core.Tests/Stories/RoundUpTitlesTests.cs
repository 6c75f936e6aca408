using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class RoundUpTitlesTests
{
    [Theory]
    [InlineData("Harbour election live updates: polls close at nine", true)]
    [InlineData("Storm hits the coast - as it happened", true)]
    [InlineData("Your morning briefing", true)]
    [InlineData("Friday round-up", true)]
    [InlineData("Thousands live beside the harbour", false)]
    [InlineData("Mayor cancels her briefing", false)]
    [InlineData("", false)]
    public void IsOne_TellsByWhatTheHeadlineSaysOfItself(string headline, bool isOne) => Assert.Equal(isOne, RoundUpTitles.IsOne(headline, TestLexicon.English));
}
