using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class ToldDaysTests
{
    // A Thursday.
    private static readonly DateTimeOffset Thursday = new(2024, 5, 30, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("The jury heard the nurse on Tuesday.", "2024-05-28")]
    [InlineData("The jury heard the nurse on Thursday.", "2024-05-30")]
    [InlineData("The jury heard the nurse yesterday.", "2024-05-29")]
    [InlineData("The jury heard the nurse on May 27.", "2024-05-27")]
    [InlineData("The jury will hear the nurse on Friday. It heard her brother on Wednesday.", "2024-05-29")]
    [InlineData("The jury is due to hear the nurse tomorrow.", null)]
    [InlineData("The jury heard the nurse. She wept. He wrote. Nobody spoke. The trial began on Monday.", null)]
    public void First_IsTheDayThatTheOpeningTellsOf(string text, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.ParseExact(expected, "yyyy-MM-dd", null), Days(text).At(Thursday).First);

    [Fact]
    public void First_IsUnknown_WhenItIsUnknownWhenTheTextCameOut() => Assert.Null(Days("The jury heard the nurse on Tuesday.").At(null).First);

    [Fact]
    public void All_HoldsComingDaysToo_AndNoDayThatDoesNotExist() =>
        Assert.Equal([new DateOnly(2024, 6, 4), new DateOnly(2024, 5, 28)], Days("The jury, which will meet on Tuesday, was told on May 28 of February 31.").At(Thursday).All);

    [Theory]
    [InlineData("The nurse spoke on Tuesday.", "On Tuesday the nurse spoke.", new double[] { 1, 1, 0, 0, 1, 0, 0, 0 })]
    [InlineData("The nurse spoke on Tuesday.", "Her brother spoke on Wednesday, a day after the nurse on Tuesday.", new[] { 1, 0, 1 / 3.0, 0, 1, 0, 0, 0 })]
    [InlineData("The nurse spoke on Tuesday, the doctor on Monday.", "The doctor spoke on Monday.", new[] { 1, 0, 0, 1 / 3.0, 0, 1, 0, 0 })]
    [InlineData("The nurse spoke on Tuesday.", "The nurse will speak.", new double[] { 0, 0, 0, 0, 0, 0, 1, 0 })]
    [InlineData("The nurse will speak.", "The nurse spoke.", new double[] { 0, 0, 0, 0, 0, 0, 0, 1 })]
    public void Compare_TellsTheSameDayFromTheNext(string seed, string item, double[] expected) =>
        Assert.Equal(expected, Days(seed).At(Thursday).Compare(Days(item).At(Thursday)));

    private static ToldDays Days(string text) => StoryText.Of("", text, TestLexicon.English).ToldDays;
}
