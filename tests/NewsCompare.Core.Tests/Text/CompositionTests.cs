using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u0301x", "\u0301x")]
    [InlineData("x\u0302y\u030A", "x\u0302\u1E99")]
    public void Of_ComposesWhatLooksTheSame(string given, string composed)
    {
        // The runtime carries no culture data, and its Normalize does nothing.
        Assert.Equal(composed, Composition.Of(given));
        Assert.Equal(Tokenizer.Tokens(composed).Select(token => token.Norm), Tokenizer.Tokens(given).Select(token => token.Norm));
    }
}
