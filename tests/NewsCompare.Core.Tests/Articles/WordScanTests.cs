using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class WordScanTests
{
    private static readonly WordScan Words = new(["cookie", "endgerät", "куки", "クッキー"]);

    [Theory]
    [InlineData("We use Cookies", 7)]
    [InlineData("auf Ihrem ENDGERÄT und Cookies", 10)]
    [InlineData("Cookies auf Ihrem Endgerät", 0)]
    [InlineData("использует Куки", 11)]
    [InlineData("クッキーを", 0)]
    [InlineData("nothing of the kind – ä", -1)]
    [InlineData("", -1)]
    public void Find_IsWhereTheFirstBegins(string text, int expected)
    {
        Assert.Equal(expected, Words.Find(text));
        Assert.Equal(expected >= 0, Words.AreIn(text));
    }

    [Fact]
    public void Find_FindsNothing_WhenThereAreNoWords() => Assert.Equal(-1, new WordScan([]).Find("a text"));
}
