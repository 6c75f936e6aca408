using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class SharedSubjectTests
{
    private static readonly Seed Bridge = new("bridge", "Engineers found 14 cracks in a pillar of the Lindgren Bridge on Monday, and the town board of Tidewater closed it for a year.", "Tidewater closes Lindgren Bridge");

    [Theory]
    [InlineData("A whale was seen off the cape on Monday, and a crowd came to look.", false)]
    [InlineData("People said the town was too quiet for a year.", false)]
    [InlineData("More from Tidewater on Tuesday.", true)]
    [InlineData("There were 14 of them.", true)]
    [InlineData("A pillar has cracks.", true)]
    [InlineData("", false)]
    public void IsIn_AsksForANameANumberOrARareWord(string text, bool expected) => Assert.Equal(expected, SharedSubject.IsIn(Bridge, text, TestLexicon.English));
}
