using System.Globalization;
using CsCheck;
using NewsCompare.Core.Feeds;

namespace NewsCompare.Core.Tests.Feeds;

public sealed class FeedDatesTests
{
    [Theory]
    [InlineData("Tue, 04 Mar 2025 10:00:00 GMT")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 UT")]
    [InlineData("Tue, 4 Mar 25 10:00 Z")]
    [InlineData("Tue, 04 Mar 2025 05:00:00 EST")]
    [InlineData("Tue, 04 Mar 2025 02:00:00 PST")]
    [InlineData("Tue, 04 Mar 2025 11:00:00 CET")]
    [InlineData("Tue, 04 Mar 2025 12:00:00 EET")]
    [InlineData("Tue, 04 Mar 2025 12:00:00 CEST")]
    [InlineData("Tue, 04 Mar 2025 11:00:00 BST")]
    [InlineData("Tue, 04 Mar 2025 13:00:00 MSK")]
    [InlineData("Tue, 04 Mar 2025 19:00:00 JST")]
    [InlineData("Tue, 04 Mar 2025 20:00:00 AEST")]
    [InlineData("Tue, 04 Mar 2025 11:00:00 GMT+1")]
    [InlineData("Tue, 04 Mar 2025 11:00:00 GMT+01:00")]
    [InlineData("Tue, 04 Mar 2025 11:00:00 UTC +0100")]
    [InlineData("Tue, 04 Mar 2025 15:30:00 +0530")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 +0000 (UTC)")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 -0000")]
    [InlineData("Tuesday, 04-Mar-25 10:00:00 GMT")]
    [InlineData("Tue Mar  4 10:00:00 2025")]
    [InlineData("Tue Mar  4 10:00:00 UTC 2025")]
    [InlineData("Tue Mar  4 05:00:00 -0500 2025")]
    [InlineData("March 4, 2025 5:00 AM EST")]
    [InlineData("March 4th, 2025, 10:00 a.m. GMT")]
    [InlineData("4 March 2025 10:00:00")]
    [InlineData("Tue, Mar 4 2025 10:00:00 AM")]
    [InlineData("Di, 04 Mär 2025 11:00:00 +0100")]
    [InlineData("Di., 4. März 2025 11:00 MEZ")]
    [InlineData("mar, 04 mar 2025 11:00:00 +0100")]
    [InlineData("mardi 4 mars 2025 11:00 +0100")]
    [InlineData("martes, 4 de marzo de 2025 11:00:00 +0100")]
    [InlineData("Вт, 04 мар 2025 13:00:00 +0300")]
    [InlineData("4 березня 2025 12:00 +0200")]
    [InlineData("wto, 04 mar 2025 11:00:00 +0100")]
    [InlineData("2025-03-04T10:00:00Z")]
    [InlineData("2025-03-04t10:00:00z")]
    [InlineData("2025-03-04T11:00:00+01:00")]
    [InlineData("2025-03-04T11:00:00+0100")]
    [InlineData("2025-03-04T11:00+01")]
    [InlineData("2025-03-04T10:00:00")]
    [InlineData("2025-03-04 10:00:00 UTC")]
    [InlineData("2025-03-04 05:00:00 EST")]
    [InlineData("2025-03-04 T 10:00:00 Z")]
    [InlineData("2025/3/4 10:00:00")]
    [InlineData("20250304T100000Z")]
    [InlineData("04.03.2025 10:00")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 +0000 GMT")]
    [InlineData("10:00 4 March 2025")]
    [InlineData("1741082400")]
    [InlineData("1741082400000")]
    public void Read_GivesTheMoment_InEveryForm(string text) =>
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 10, 0, 0, TimeSpan.Zero), FeedDates.Read(text, new()));

    [Theory]
    [InlineData("Tue, 04 Mar 2025 10:00:00 IST")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 XYZT")]
    [InlineData("Tue, 04 Mar 2025 25:00:00 GMT")]
    [InlineData("Tue, 04 Mar 2025 10:61:00 GMT")]
    [InlineData("Mon, 31 Feb 2025 10:00:00 GMT")]
    [InlineData("2025-13-04T10:00:00Z")]
    [InlineData("2025-02-30")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("03/04/2025 10:00")]
    [InlineData("yesterday")]
    [InlineData("2025-006")]
    [InlineData("Tue, 04 Mar 2025 10:00:00 +0000 EST")]
    [InlineData("Invalid Date")]
    [InlineData("Tue, 04 2025")]
    [InlineData("2025-03-04T10:00:00+99:00")]
    [InlineData("99999999999999999999")]
    [InlineData("2\u066025-01-01")]
    [InlineData("2\u066025 Jan")]
    [InlineData("Tue, 0\u0664 Mar 2025 1\u0660:00:00 GMT")]
    [InlineData("1\u0660.03.2025")]
    public void Read_IsNullWithAWarning_WhenItIsNotCertain(string text)
    {
        var warnings = new FeedWarnings();
        Assert.Null(FeedDates.Read(text, warnings));
        Assert.Contains("could not be read", Assert.Single(warnings.All()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SaysSo_WhenTheZoneIsMissing()
    {
        var warnings = new FeedWarnings();
        Assert.NotNull(FeedDates.Read("2025-03-04 10:00:00", warnings));
        Assert.Contains("without a time zone", Assert.Single(warnings.All()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mon, 03 Mar 2025 24:00:00 GMT", "2025-03-04T00:00:00Z")]
    [InlineData("2025-03-04", "2025-03-04T00:00:00Z")]
    [InlineData("2025-03", "2025-03-01T00:00:00Z")]
    [InlineData("2025-03-04T12:00:00.250Z", "2025-03-04T12:00:00.25Z")]
    [InlineData("13/03/2025", "2025-03-13T00:00:00Z")]
    [InlineData("March 4, 2025 12:15 am GMT", "2025-03-04T00:15:00Z")]
    [InlineData("March 4, 2025 12:15 PM GMT", "2025-03-04T12:15:00Z")]
    public void Read_KeepsWhatIsThere_AtTheEdges(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), FeedDates.Read(text, new()));

    [Fact]
    public void Read_IsNull_ForATextOfAMegabyte() => Assert.Null(FeedDates.Read(new string('1', 1_000_000), new()));

    [Fact]
    public void First_TakesTheNext_WhenOneCannotBeRead() =>
        Assert.Equal(2025, FeedDates.First(["soon", null, " ", "2025-03-04"], new())?.Year);
}

public sealed class FeedDatesLaws
{
    private static readonly Gen<DateTimeOffset> Moments =
        Gen.Int[0, 2_000_000_000].Select(seconds => DateTimeOffset.FromUnixTimeSeconds(seconds));

    [Fact]
    public void Read_GivesBackAnyMoment_WrittenAsRfc822OrIso() =>
        Gen.Select(Moments, Gen.Int[-12 * 60, 14 * 60]).Sample((at, minutes) =>
        {
            var local = at.ToOffset(TimeSpan.FromMinutes(minutes));
            var zone = (minutes < 0 ? "-" : "+") + local.Offset.ToString("hhmm", CultureInfo.InvariantCulture);
            return FeedDates.Read(local.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + zone, new()) == at
                && FeedDates.Read(local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), new()) == at;
        });

    [Fact]
    public void Read_Answers_ForAnyText() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-:+/., TZaepmGMT\u0660\uFF11"], 0, 40]).Sample(text => FeedDates.Read(text, new()) is null or { Offset.Ticks: 0 });
}
