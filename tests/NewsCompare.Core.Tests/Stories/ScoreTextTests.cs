using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class ScoreTextTests
{
    [Theory]
    [InlineData(0.7999, "0.79")]
    [InlineData(0.8, "0.80")]
    [InlineData(0.29, "0.29")] // as a binary number times a hundred it lies below 29
    [InlineData(0.4693, "0.46")]
    [InlineData(1, "1.00")]
    public void Of_CutsAndNeverRoundsUp(double score, string text) => Assert.Equal(text, ScoreText.Of(score));

    [Theory]
    [InlineData(0.8028, 0.8)]
    [InlineData(0.29, 0.29)]
    [InlineData(0.8791, 0.87)]
    public void Cut_IsWhatOfWrites(double score, double cut) => Assert.Equal(cut, ScoreText.Cut(score));

    [Theory]
    [InlineData(0.8, "0.80")]
    [InlineData(0.7955, "0.7955")]
    public void OfFloor_KeepsAllDecimals(double floor, string text) => Assert.Equal(text, ScoreText.OfFloor(floor));
}
