using System.ComponentModel.DataAnnotations;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

public sealed class TimesTests
{
    private static readonly DateTimeOffset Now = new(2024, 6, 1, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(10, 5)]
    [InlineData(100, 20)]
    [InlineData(1440, 288)]
    [InlineData(1_000_000, 20_160)]
    public void Page_IsDueAfterAFifthOfItsAge_WithinBounds(int ageInMinutes, int expectedMinutes) =>
        Assert.Equal(Now.AddMinutes(expectedMinutes), NextLook.Page("unchanged", "", APage(Now.AddMinutes(-ageInMinutes)), new(), Now).DueAt);

    [Fact]
    public void Page_TakesTheFirstLook_WhenTheFeedSaysThatItIsFromTheFuture() =>
        Assert.Equal(Now.AddMinutes(20), NextLook.Page("unchanged", "", APage(Now.AddMinutes(-100)) with { PublishedAt = Now.AddDays(3) }, new(), Now).DueAt);

    [Fact]
    public void Failure_DoublesThePauseUpToADay()
    {
        var pauses = Enumerable.Range(0, 12).Select(failures => (NextLook.Failure("dns", "", failures, Now).DueAt - Now).TotalMinutes).ToList();
        Assert.Equal([10, 20, 40], pauses.Take(3));
        Assert.Equal(1440, pauses[^1]);
    }

    [Fact]
    public void Failure_WaitsAsLongAsTheServerAsks_AndNotBefore()
    {
        var busy = NextLook.Failure(new FetchOutcome.Busy("http-429", "", TimeSpan.FromHours(3)), 0, Now);
        Assert.Equal((Now.AddHours(3), Now.AddHours(3)), (busy.DueAt, busy.NotBefore));
        var shortly = NextLook.Failure(new FetchOutcome.ServerError("http-500", "", TimeSpan.FromSeconds(1)), 0, Now);
        Assert.Equal((Now.AddMinutes(10), (DateTimeOffset?)null), (shortly.DueAt, shortly.NotBefore));
    }

    [Theory]
    [InlineData("UTC", "2024-06-01T03:59:00Z", "2024-05-31", "2024-05-31T04:00:00Z")]
    [InlineData("UTC", "2024-06-01T04:00:00Z", "2024-06-01", "2024-06-01T04:00:00Z")]
    [InlineData("Asia/Tokyo", "2024-05-31T19:30:00Z", "2024-06-01", "2024-05-31T19:00:00Z")]
    [InlineData("America/New_York", "2024-06-01T07:59:00Z", "2024-05-31", "2024-05-31T08:00:00Z")]
    public void LastDue_IsTheDayInTheZone(string zone, string now, string night, string dueAt)
    {
        var due = Nights.LastDue(new() { TimeZone = zone }, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((night, DateTimeOffset.Parse(dueAt, System.Globalization.CultureInfo.InvariantCulture)), due);
    }

    [Fact]
    public void LastDue_IsThatNight_WhenTheClocksSkipItsTime()
    {
        var due = Nights.LastDue(new() { TimeZone = "Europe/Berlin", Nightly = "30 2 * * *" }, new DateTimeOffset(2024, 3, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal("2024-03-31", due.Night);
    }

    [Theory]
    [InlineData("*/10 * * * *", "0 4 * * *", "Europe/Berlin", 0)]
    [InlineData("often", "0 4 * * *", "UTC", 1)]
    [InlineData("* * * * *", "0 4 * * 1", "UTC", 1)]
    [InlineData("* * * * *", "60 4 * * *", "UTC", 1)]
    [InlineData("* * * * *", "0 4 * * *", "Mars/Olympus", 1)]
    public void ScheduleOptions_AreRefused_NamingTheKey(string poll, string nightly, string zone, int problems)
    {
        var options = new ScheduleOptions { Poll = poll, Nightly = nightly, TimeZone = zone };
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new(options), results, validateAllProperties: true);
        Assert.Equal(problems, results.Count);
        Assert.All(results, result => Assert.StartsWith("schedule.", result.ErrorMessage, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("A <b>ferry</b>&nbsp;sank &amp;\n 40 were saved.", "A ferry sank & 40 were saved.")]
    [InlineData("1 < 2 <img src=x", "1 < 2 <img src=x")]
    public void Plain_LeavesTheWords(string? html, string? text) => Assert.Equal(text, ItemText.Plain(html));

    [Fact]
    public void Plain_EndsSoon_OnAMillionOpenBrackets() => Assert.Equal(1_000_000, ItemText.Plain(new string('<', 1_000_000))!.Length);

    private static StoredPage APage(DateTimeOffset born) => new(1, new("https://a.example/"), new("https://a.example/"), "a", born, Now.AddMinutes(-100), null, null, Now, null, 0, null, null, null, null)
    {
        FirstSeenAt = born,
    };
}
