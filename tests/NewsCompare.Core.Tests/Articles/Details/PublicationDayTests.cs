using System.Globalization;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class PublicationDayTests
{
    private const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>"
        + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose in the night.</p>";

    [Theory]
    [InlineData("24 نيسان / أبريل 2020", "2020-04-24")]
    [InlineData("الأربعاء، 07 أكتوبر 2020", "2020-10-07")]
    [InlineData("٧ أكتوبر ٢٠٢٠", "2020-10-07")]
    [InlineData("2 تير 1399", "2020-06-22")]
    [InlineData("15 августа 2016", "2016-08-15")]
    [InlineData("3 července 2021", "2021-07-03")]
    [InlineData("3 června 2021", "2021-06-03")]
    [InlineData("12 października 2022", "2022-10-12")]
    [InlineData("5 Şubat 2021", "2021-02-05")]
    [InlineData("2021. október 7.", "2021-10-07")]
    [InlineData("2020년 2월 14일", "2020-02-14")]
    [InlineData("1er février 2022", "2022-02-01")]
    public async Task Published_IsTheDayBesideTheHeadline_InManyLanguages(string shown, string day)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<article><h1>Harbour closed by the storm</h1><p class=when>{shown}</p>{Story}</article>")).Article;

        Assert.True(article.IsPublishedDayOnly);
        Assert.Equal(day, article.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2031-03-05T23:15:00Z", "https://courier.example/2031/03/06/harbour", 1)]
    [InlineData("2031-03-06T02:15:00Z", "https://courier.example/2031/03/05/harbour", -3)]
    [InlineData("2031-03-06T12:00:00Z", "https://courier.example/2031/03/06/harbour", 0)]
    [InlineData("2031-03-06T12:00:00Z", "https://courier.example/2029/01/01/harbour", 0)]
    [InlineData("2031-03-05T23:15:00-05:00", "https://courier.example/2031/03/06/harbour", -5)]
    public async Task PublishedOffset_FitsTheDayInTheAddress_WhenTheTimeIsInUtc(string stated, string url, int hours)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<meta property=article:published_time content={stated}><article><h1>Harbour closed</h1>{Story}</article>", url)).Article;

        Assert.Equal(TimeSpan.FromHours(hours), article.PublishedOffset);
    }

    [Fact]
    public async Task PublishedOffset_IsThatOfTheClockInAScript()
    {
        var article = (await SavedPages.ExtractHtmlAsync(
            $"<meta property=article:published_time content=2031-03-05T23:15:00Z><script>var page = {{'publication_date': '2031-03-06 04:45'}};</script><article><h1>Harbour closed</h1>{Story}</article>")).Article;

        Assert.Equal(new TimeSpan(5, 30, 0), article.PublishedOffset);
        Assert.Equal(new DateTimeOffset(2031, 3, 5, 23, 15, 0, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task Published_IsThatOfAScript_WhenNothingElseStatesIt()
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<script>window.data = {{\"publishedAt\":\"2031-03-06T04:45:00+02:00\"}}</script><article><h1>Harbour closed</h1>{Story}</article>")).Article;

        Assert.Equal(new DateTimeOffset(2031, 3, 6, 2, 45, 0, TimeSpan.Zero), article.PublishedAt);
    }
}
