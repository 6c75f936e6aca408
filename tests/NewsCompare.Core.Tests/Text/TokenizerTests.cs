using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. said 1,000.5 people’s lives", "the|u.s.|said|1,000.5|people's|lives")]
    [InlineData("second-largest city (12 miles) AT&T", "second-largest|city|(|12|miles|)|at&t")]
    [InlineData("a,b 2024,2025", "a|,|b|2024|,|2025")]
    public void Tokens_KeepWordsWhole_WhenMarksStandInside(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokens(text).Select(token => token.Norm)));

    [Fact]
    public void Tokens_Survive_WhenASurrogateIsAlone() => Assert.Equal(3, Tokenizer.Tokens("a \uD800 b").Count);
}
