using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Comparisons;

public sealed class StatementTests
{
    [Theory]
    [InlineData("By Jane Roe and Hal Ortiz")]
    [InlineData("NORWICK, Arlen")]
    [InlineData("Norwick, May 3")]
    [InlineData("Read more: What the bridge closure means for you")]
    [InlineData("This story has been updated.")]
    [InlineData("(Reporting by Jane Roe in Norwick; editing by Hal Ortiz)")]
    [InlineData("Hal Ortiz in Aldham contributed to this report.")]
    [InlineData("Photo: Jane Roe")]
    [InlineData("(Jane Roe/AP)")]
    [InlineData("* * *")]
    public void Is_IsFalse_ForLinesBesideAnArticle(string line) => Assert.False(Statements.Is(line, TestLexicon.English));

    [Theory]
    [InlineData("By Monday the bridge was closed to lorries.")]
    [InlineData("He resigned.")]
    [InlineData("Jane Roe, 34")]
    [InlineData("AP reporters saw smoke over the harbour on Monday.")]
    [InlineData("Related costs rose by 4 percent, the board said.")]
    [InlineData("“Never again,” said Roe.")]
    [InlineData("NORWICK, Arlen (AP) — The bridge was closed on Monday.")]
    [InlineData("The mayor read more than a hundred letters from residents.")]
    public void Is_IsTrue_ForWhatIsTold(string line) => Assert.True(Statements.Is(line, TestLexicon.English));
}
