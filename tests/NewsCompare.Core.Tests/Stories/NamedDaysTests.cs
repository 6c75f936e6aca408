using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

public sealed class NamedDaysTests
{
    private static readonly DateTimeOffset Thursday = new(2024, 5, 30, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("The mayor spoke on Monday.", "On Monday the mayor spoke.", new double[] { 1, 0, 0, 0, 0, 0 })]
    [InlineData("The mayor spoke on Monday.", "On Tuesday's show the mayor spoke.", new double[] { 0, 1, 0, 0, 0, 0 })]
    [InlineData("The mayor spoke on Wednesday.", "The mayor spoke.", new double[] { 0, 0, 1, 0, 0, 0 })]
    [InlineData("The mayor spoke on Monday.", "The mayor spoke.", new double[] { 0, 0, 0, 1, 0, 0 })]
    [InlineData("The mayor may speak in June.", "In July the mayor may speak.", new double[] { 0, 0, 1, 0, 0, 1 })]
    public void Compare_SaysWhetherTheDaysAreShared(string one, string other, double[] expected) =>
        Assert.Equal(expected, Days(one).Compare(Days(other), Thursday, Thursday));

    [Fact]
    public void Compare_SaysNothing_WhenNoDayIsKnown() => Assert.All(Days("The mayor spoke.").Compare(Days("She spoke."), null, Thursday), value => Assert.Equal(0, value));

    private static NamedDays Days(string text) => StoryText.Of("", text, TestLexicon.English).Days;
}
