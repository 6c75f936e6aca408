using System.Diagnostics;
using NewsCompare.Core.Feeds;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedTextTests
{
    [Theory]
    [InlineData("a<!-- b --> c", "a c")]
    [InlineData("a<!-- <b> --><b>c</b>", "ac")]
    [InlineData("a <!-- b", "a <!-- b")]
    [InlineData("a <!--> b -->c", "a c")]
    [InlineData("<!--x--><b <!--y-->c", "<b c")]
    public void OfEither_TakesOutComments_ThatEnd(string text, string expected) => Assert.Equal(expected, FeedText.OfEither(text));

    [Fact]
    public void OfHtml_EndsFast_WhenNoCommentEnds()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("", FeedText.OfHtml(string.Concat(Enumerable.Repeat("<!--<b>", FeedText.Most / 7))).Replace("<!--", "", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"took {clock.Elapsed}");
    }

    [Fact]
    public void OfPlain_CutsOff_BetweenWholeCharacters() =>
        Assert.Equal(FeedText.Most - 1, FeedText.OfPlain(new string('a', FeedText.Most - 1) + "\U0001F600 and more").Length);
}
