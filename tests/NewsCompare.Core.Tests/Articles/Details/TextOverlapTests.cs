using System.Globalization;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class TextOverlapTests
{
    private static readonly string[] Long = [.. Enumerable.Range(0, 900).Select(at => string.Create(CultureInfo.InvariantCulture, $"Ferry {at * 7919} was late at the quay of Westwick."))];

    [Fact]
    public void Share_IsAll_OfALongTextInOtherParagraphs() => Assert.Equal(1, new TextOverlap(Long).Share([string.Concat(Long).ToUpperInvariant()]));

    [Fact]
    public void Share_IsNone_OfAnotherText() => Assert.Equal(0, new TextOverlap(Long).Share("The mayor of Port Elder opened the fish hall."));

    [Theory]
    [InlineData("")]
    [InlineData("late at quay")]
    public void Share_IsNone_OfATextUnderOneRun(string text)
    {
        Assert.Equal(0, new TextOverlap([text]).Share(text));
        Assert.Equal(0, new TextOverlap(Long).Share(text));
    }
}
