using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class RoundUpTitlesTests
{
    [Theory]
    [InlineData("Harbour election live updates: polls close at nine", true)]
    [InlineData("Storm hits the coast - as it happened", true)]
    [InlineData("Your morning briefing", true)]
    [InlineData("Friday round-up", true)]
    [InlineData("Harbour strike live: no ferries on Friday", true)]
    [InlineData("LIVE: mayor speaks", true)]
    [InlineData("Where to live: six harbour towns", true)] // the price of knowing "strike live:"
    [InlineData("Mayor to speak live at nine: what she may say", false)]
    [InlineData("Thousands live beside the harbour", false)]
    [InlineData("Mayor cancels her briefing", false)]
    [InlineData("", false)]
    public void IsOne_TellsByWhatTheHeadlineSaysOfItself(string headline, bool isOne) => Assert.Equal(isOne, RoundUpTitles.IsOne(headline, TestLexicon.English));
}
