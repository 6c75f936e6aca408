using NewsCompare.Core.Feeds;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedTextTests
{
    [Theory]
    [InlineData("a<!-- b --> c", "a c")]
    [InlineData("first<br>second<br />third<p>fourth</p>", "first second third fourth")]
    [InlineData("<b>bo</b>ld", "bold")]
    [InlineData("a<!-- <b> --><b>c</b>", "ac")]
    [InlineData("a <!-- b", "a <!-- b")]
    [InlineData("a <!--> b -->c", "a c")]
    [InlineData("<!--x--><b <!--y-->c", "<b c")]
    public void OfEither_TakesOutComments_ThatEnd(string text, string expected) => Assert.Equal(expected, FeedText.OfEither(text));

    [Fact]
    public void OfHtml_EndsFast_WhenNoCommentEnds()
    {
        var flood = string.Concat(Enumerable.Repeat("<!--<b>", FeedText.Most / 7));
        Timing.EndsWithin(TimeSpan.FromSeconds(1), () => Assert.Equal("", FeedText.OfHtml(flood).Replace("<!--", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void OfPlain_CutsOff_BetweenWholeCharacters() =>
        Assert.Equal(FeedText.Most - 1, FeedText.OfPlain(new string('a', FeedText.Most - 1) + "\U0001F600 and more").Length);
}
