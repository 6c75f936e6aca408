using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class ListedDayTests
{
    [Theory]
    [InlineData("https://herald.example/2024/05/30/ferry", "2024-05-30T12:00:00Z", true)]
    [InlineData("https://herald.example/2024/05/30/ferry", "2024-05-30T11:59:00Z", false)]
    [InlineData("https://herald.example/2024/05/30/ferry", "2024-05-31T12:00:00Z", false)]
    [InlineData("https://herald.example/2024/05/ferry", "2024-05-01T12:00:00Z", false)]
    [InlineData("https://herald.example/ferry", "2024-05-30T12:00:00Z", false)]
    public void IsStandIn_KnowsTheNoonThatStandsForTheDayInAnAddress(string url, string at, bool isOne) =>
        Assert.Equal(isOne, ListedDay.IsStandIn(new(url), DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void IsStandIn_IsFalse_WhenThereIsNoTime() => Assert.False(ListedDay.IsStandIn(new("https://herald.example/2024/05/30/ferry"), null));

    [Theory]
    [InlineData("Harbor city ends ferry line", "2024-05-30T12:00:00Z", true)]
    [InlineData("Harbor city ends ferry line", "2024-05-30T08:10:00Z", false)] // a feed said so, and when
    [InlineData("Harbor City ends its ferry line", "2024-05-30T12:00:00Z", false)]
    [InlineData("", "2024-05-30T12:00:00Z", false)]
    public void IsAddressAlone_IsTrue_WhereHeadlineAndTimeAreBothOfTheAddress(string title, string at, bool expected) => Assert.Equal(expected, ListedDay.IsAddressAlone(
        new(1, "herald", new("https://herald.example/2024/05/30/harbor-city-ends-ferry-line"), title, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), 0.5, false, [], new Standing.Unmatched())));
}
