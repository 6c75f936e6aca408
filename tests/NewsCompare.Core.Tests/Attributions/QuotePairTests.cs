using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Tests.Attributions;

public sealed class QuotePairTests
{
    [Theory]
    [InlineData("“We shall rebuild the bridge.”", "\"We shall rebuild  the bridge.\"", QuoteChange.Identical)]
    [InlineData("“We shall rebuild the bridge,”", "“we shall rebuild the bridge!”", QuoteChange.Punctuation)]
    [InlineData("“Our work force is O.K.”", "“Our workforce is okay”", QuoteChange.Punctuation)]
    [InlineData("“We shall rebuild the bridge. It will take years.”", "“It will take years.”", QuoteChange.Truncated)]
    [InlineData("“It failed. We shall rebuild the old bridge”", "“We shall rebuild the old bridge. It will stand.”", QuoteChange.Overlap)]
    [InlineData("“We shall rebuild … before the winter comes.”", "“We shall rebuild the bridge here before the winter comes.”", QuoteChange.Elided)]
    [InlineData("“We shall rebuild the bridge before winter.”", "“We shall repair the bridge before winter.”", QuoteChange.Altered)]
    [InlineData("“We shall rebuild the bridge before winter.”", "“Nobody told me about any money.”", QuoteChange.Different)]
    [InlineData("“”", "“We shall see.”", QuoteChange.Different)]
    public void Judge_SaysWhatChanged(string a, string b, QuoteChange expected) => Assert.Equal((expected, expected), (QuotePair.Judge(a, b), QuotePair.Judge(b, a)));
}
