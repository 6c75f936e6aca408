using System.Globalization;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class StatedTimeTests
{
    [Theory]
    [InlineData("2031-03-04T23:40:00-05:00", "2031-03-05T04:40:00Z", true, true)]
    [InlineData("2031-03-04T23:40:00.123Z", "2031-03-04T23:40:00Z", true, true)]
    [InlineData("2031-03-04T23:40:00+0530", "2031-03-04T18:10:00Z", true, true)]
    [InlineData("2031-03-04 23:40", "2031-03-04T23:40:00Z", true, false)]
    [InlineData("Tue, 04 Mar 2031 23:40:00 GMT", "2031-03-04T23:40:00Z", true, true)]
    [InlineData("Tue, Mar 4 2031 10:00:00 EST", "2031-03-04T15:00:00Z", true, true)]
    [InlineData("2031-03-04T23:40:00.123456789Z", "2031-03-04T23:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40:00 GMT+7", "2031-03-04T16:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40:00 +0000 UTC", "2031-03-04T23:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40:00 +0200 CEST", "2031-03-04T21:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40:00.5 +0300 +03", "2031-03-04T20:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40 UTC+02:00", "2031-03-04T21:40:00Z", true, true)]
    [InlineData("Tue Mar 04 2031 10:05:00 GMT-0500 (Eastern Standard Time)", "2031-03-04T15:05:00Z", true, true)]
    [InlineData("Tue Mar 04 2031 10:05:00 GMT+0100 (Central European Standard Time)", "2031-03-04T09:05:00Z", true, true)]
    [InlineData("2031-03-04T23:40:00 0700", "2031-03-04T16:40:00Z", true, true)]
    [InlineData("2031-03-04T23:40 0700", "2031-03-04T16:40:00Z", true, true)]
    [InlineData("2031-03-04 23:40 WITA", "2031-03-04T15:40:00Z", true, true)]
    [InlineData("1930434000", "2031-03-04T23:40:00Z", true, true)]
    [InlineData("2031-03-04", "2031-03-04T00:00:00Z", false, false)]
    [InlineData("March 4, 2031", "2031-03-04T00:00:00Z", false, false)]
    [InlineData("04.03.2031", "2031-03-04T00:00:00Z", false, false)]
    [InlineData("25/03/2031 10:00", "2031-03-25T00:00:00Z", false, false)]
    [InlineData("2031-03-04T quarter past nine", "2031-03-04T00:00:00Z", false, false)]
    public void Parse_ReadsTheUsualForms(string text, string utc, bool hasClock, bool hasZone)
    {
        var time = Assert.NotNull(StatedTime.Parse(text));

        Assert.Equal(utc, time.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal((hasClock, hasZone), (time.HasClock, time.HasZone));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday evening")]
    [InlineData("03/04/2031")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2031-13-45")]
    public void Parse_GivesNull_ForWhatNamesNoCertainDay(string? text) => Assert.Null(StatedTime.Parse(text));

    [Theory]
    [InlineData("Published on 4 March 2031 by the editors", 4)]
    [InlineData("Stand: 7. März 2031, 12 Uhr", 7)]
    [InlineData("March 9th, 2031", 9)]
    [InlineData("el 11 de marzo de 2031", 11)]
    [InlineData("2031年3月12日", 12)]
    [InlineData("13.03.2031", 13)]
    public void In_ReadsTheDayThatAPageShows(string text, int day) =>
        Assert.Equal(new DateTime(2031, 3, day), VisibleDays.In(text, null)?.At.Date);
}
