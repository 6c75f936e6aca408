using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class ExplainerTitlesTests
{
    [Theory]
    [InlineData("Who is Anna Lowe, the mayor of Tellmar?", true)]
    [InlineData("Why did the bridge fall so fast?", true)]
    [InlineData("In pictures: the bridge of Tellmar", true)]
    [InlineData("The bridge of Tellmar: what we know", true)]
    [InlineData("Timeline: the last year of a bridge", true)]
    [InlineData("Bridge of Tellmar: five questions and answers", true)]
    [InlineData("Police seek man who is said to have seen the fall", false)]
    [InlineData("Neighbours ask why did nobody close the bridge", false)]
    [InlineData("Timeline of repairs was false, mayor says", true)]
    [InlineData("Bridge falls at Tellmar, two dead", false)]
    [InlineData("", false)]
    public void IsOne_TellsByWhatTheHeadlineSaysOfItself(string headline, bool isOne) => Assert.Equal(isOne, ExplainerTitles.IsOne(headline, TestLexicon.English));
}
