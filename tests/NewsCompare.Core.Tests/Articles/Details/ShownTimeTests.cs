using System.Globalization;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Tests.Articles.Details;

public sealed class ShownTimeTests
{
    private const string Story = "<p>The harbour was closed on Monday because of the storm, and no ferry left before the evening, the port master said on the radio.</p>"
        + "<p>By Tuesday morning the wind had fallen, and the first boats went out to look for the buoys that had been torn loose in the night.</p>";

    [Theory]
    [InlineData("3. November 2026, 21:10 Uhr", null, "2026-11-03T21:10:00")]
    [InlineData("21:10 Uhr, 3. November 2026", null, "2026-11-03T21:10:00")]
    [InlineData("3 de noviembre de 2026 21:10", null, "2026-11-03T21:10:00")]
    [InlineData("November 3, 2026 at 9:10 PM EST", null, "2026-11-03T21:10:00-05:00")]
    [InlineData("Tue 3 Nov 2026 21.10 GMT", null, "2026-11-03T21:10:00+00:00")]
    [InlineData("11/13/2026 9:10 pm", null, "2026-11-13T21:10:00")]
    [InlineData("03/11/2026 à 21h10, mis à jour le 04/11/2026 à 07h02", "fr", "2026-11-03T21:10:00")]
    [InlineData("03/11/2026 21:10", "en", null)]
    [InlineData("03/11/2026 21:10", "en-US", "2026-03-11T21:10:00")]
    [InlineData("3 novembre 2026 à 21h10", "fr", "2026-11-03T21:10:00")]
    [InlineData("3 ноября 2026, 21:10", "ru", "2026-11-03T21:10:00")]
    [InlineData("2026년 11월 3일 오후 9:10", "ko", "2026-11-03T21:10:00")]
    [InlineData("2026年11月3日 21時10分", "ja", "2026-11-03T21:10:00")]
    [InlineData("2 تير 1399 - 9:09:08 ب.ظ", "fa", "2020-06-22T21:09:00")]
    [InlineData("3 พฤศจิกายน 2569", "th", "2026-11-03")]
    [InlineData("3 พ.ย. 2569 21:10 น.", "th", "2026-11-03T21:10:00")]
    [InlineData("12:00 AM, 3 Nov 2026", "en", "2026-11-03T00:00:00")]
    [InlineData("Nov 3, 2026, 9 p.m.", "en", "2026-11-03T21:00:00")]
    [InlineData("3 tháng 11, 2026", "vi", "2026-11-03")]
    [InlineData("Nov. 3, 2026 / 9:10 PM EST / Updated Nov. 4, 2026", "en", "2026-11-03T21:10:00-05:00")]
    [InlineData("Nov. 1, 2026, 9:10 PM ET", "en", "2026-11-01T21:10:00-05:00")]
    [InlineData("Oct. 31, 2026, 9:10 PM ET", "en", "2026-10-31T21:10:00-04:00")]
    [InlineData("March 8, 2026, 9:10 PM PT", "en", "2026-03-08T21:10:00-07:00")]
    [InlineData("Tue 3 Jul 2026 21.10 BST", "en", "2026-07-03T21:10:00+01:00")]
    [InlineData("3 listopada 2026", "pl", "2026-11-03")]
    [InlineData("3 Nov 2026, 5 min read", "en", "2026-11-03")]
    [InlineData("Updated: Nov 5, 2026 9:00 am / Published: Nov 3, 2026", "en", "2026-11-03")]
    [InlineData("Published 11/05/2026 9:30 PM CET | Updated 11/13/2026 10:00 AM CET", "en", "2026-11-05T21:30:00+01:00")]
    [InlineData("Mis à jour le 13/11/2026 à 10:00 - Publié le 05/11/2026 à 21:30", "en", "2026-11-05T21:30:00")]
    [InlineData("13/11/2026, 11/13/2026, 03/11/2026", "en", "2026-11-13")]
    [InlineData("입력 2026.11.03 21:10 수정 2026.11.04 07:02", "ko", "2026-11-03T21:10:00")]
    [InlineData("수정 2026.11.04 07:02 입력 2026.11.03 21:10", "ko", "2026-11-03T21:10:00")]
    [InlineData("Last updated 5 November 2026", "en", "2026-11-05")]
    [InlineData("3 November 2026 21:10 (GMT+7)", "en", "2026-11-03T21:10:00+07:00")]
    [InlineData("3 November 2026 21:10 GMT+7", "en", "2026-11-03T21:10:00+07:00")]
    [InlineData("3 November 2026 21:10 UTC+02:00", "en", "2026-11-03T21:10:00+02:00")]
    [InlineData("3 November 2026, 9 pm (UTC-5)", "en", "2026-11-03T21:00:00-05:00")]
    [InlineData("3 November 2026 21:10 GMT-0500", "en", "2026-11-03T21:10:00-05:00")]
    [InlineData("21:10 GMT+7, 3 November 2026", "en", "2026-11-03T21:10:00+07:00")]
    [InlineData("le 3 novembre 2026 à 9h", "fr", "2026-11-03T09:00:00")]
    [InlineData("3. November 2026 um 8 Uhr", "de", "2026-11-03T08:00:00")]
    [InlineData("3 November 2026 (2 h ago)", "en", "2026-11-03")]
    [InlineData("3 novembre 2026 - 2 h de lecture", "fr", "2026-11-03")]
    [InlineData("Hearing: 3 November 2026", "en", null)]
    [InlineData("Event date: 3 November 2026. Published 1 November 2026", "en", "2026-11-01")]
    public void In_GivesTheTimeOfPublication_WithTheClockAndZoneThatAreShown(string shown, string? language, string? expected) =>
        Assert.Equal(expected, VisibleDays.In(shown, language) is { } time ? Written(time) : null);

    [Theory]
    [InlineData("<h1>Harbour closed</h1><p>Correction (Nov. 5, 2026): An earlier version gave a wrong number.</p><p>Nov. 3, 2026</p>", "2026-11-03")]
    [InlineData("<h1>Harbour closed</h1><figure><img src=x><figcaption>Ferries lie at the eastern pier of the harbour on Monday, Nov. 2, 2026. (Photo: Jan Vik)</figcaption></figure>", null)]
    [InlineData("<h1>Harbour closed</h1><p>The old pier was opened by the mayor on 3 November 1998 after nine years of work.</p>", null)]
    [InlineData("<h1>Harbour closed</h1><p>Updated Nov. 5, 2026</p><p>Published Nov. 3, 2026, 9:10 p.m.</p>", "2026-11-03T21:10:00")]
    [InlineData("<aside><time datetime=2026-11-20T08:00:00Z>20 Nov</time></aside><h1>Harbour closed</h1>", null)]
    [InlineData("<h1>Harbour closed</h1><time datetime='2026-11-03T21:10:00-04:00'>Nov. 3, 2026, 9:10 p.m.</time>", "2026-11-03T21:10:00-04:00")]
    [InlineData("<h1>Harbour closed</h1><time datetime='2026-11-03T15:00:00-04:00'>Nov. 3, 2026, 9:10 p.m.</time>", "2026-11-03T21:10:00")]
    [InlineData("<h1>Harbour closed</h1><span>by Ann Rook</span><span>3 Nov 2026</span>", "2026-11-03")]
    [InlineData("<h1>Harbour closed</h1><p>Posted at <a href=#><abbr class=published title='2026-11-03T21:10:00+01:00'>9:10 PM</abbr></a></p>", "2026-11-03T21:10:00+01:00")]
    [InlineData("<meta name=date content=2026-11-03><h1>Harbour closed</h1><p>Nov. 3, 2026, 9:10 p.m. CET</p>", "2026-11-03T21:10:00+01:00")]
    [InlineData("<meta name=date content='11/04/2026 9:10 am'><h1>Harbour closed</h1><p>4 November 2026</p>", "2026-11-04")]
    [InlineData("<h1>Harbour closed</h1><p>Updated Nov. 5, 2026, 9:10 a.m.</p>", null)]
    [InlineData("<h1>Harbour closed</h1><p>Updated <time datetime=2026-11-05T09:10:00Z>Nov. 5</time></p>", null)]
    [InlineData("<h1>Harbour closed</h1><time class=updated datetime=2026-11-05T09:10:00Z>Nov. 5</time>", null)]
    [InlineData("<h1>Harbour closed</h1><p>Updated <time datetime=2026-11-05T09:10:00Z>Nov. 5</time>, published <time datetime=2026-11-03T09:10:00Z>Nov. 3</time></p>", "2026-11-03T09:10:00+00:00")]
    [InlineData("<div>Tuesday, November 17, 2026</div><h1>Harbour closed</h1>", null)]
    [InlineData("<header><time datetime=2026-11-17>Tuesday, November 17, 2026</time></header><h1>Harbour closed</h1>", null)]
    [InlineData("<div>Tuesday, November 17, 2026</div><article><h1>Harbour closed</h1>", null)]
    [InlineData("<article><div>Tuesday, November 3, 2026</div><h1>Harbour closed</h1>", "2026-11-03")]
    [InlineData("<article><header><time datetime=2026-11-03>Tuesday</time><h1>Harbour closed</h1></header>", "2026-11-03")]
    [InlineData("<h2 class=date-header>Tuesday, November 3, 2026</h2><div><h3>Harbour closed</h3>", "2026-11-03")]
    [InlineData("<meta name=date content='03/04/2026 10:30 PM'><h1>Harbour closed</h1>", "2026-03-04T22:30:00")]
    [InlineData("<meta name=date content='04/11/2026 9:10 am'><h1>Harbour closed</h1><p>4 November 2026</p>", "2026-11-04")]
    [InlineData("<section id=comments><div class=comment><time datetime=2026-11-04T10:00:00Z>4 November 2026</time></div></section><h1>Harbour closed</h1>", null)]
    [InlineData("<h1>Harbour closed</h1><ol class=comment-list><li><time itemprop=datePublished datetime=2026-11-04T10:00:00Z>4 November 2026</time></ol>", null)]
    [InlineData("<h1>Harbour closed</h1><aside class=related><h3>Related</h3><a href=/x>Old story</a> <time datetime=2021-01-02>2 January 2021</time></aside>", null)]
    [InlineData("<h1>Harbour closed</h1><div class=event-box><p class=date>12 December 2026</p></div>", null)]
    [InlineData("<h1>Harbour closed</h1><div class=event_date>3 November 2026</div>", "2026-11-03")]
    [InlineData("<article class=comments-open><h1>Harbour closed</h1><p>3 November 2026</p>", "2026-11-03")]
    [InlineData("<meta property=article:modified_time content=2026-11-05T10:00:00Z><h1>Harbour closed</h1><p class=date>12 December 2026</p>", null)]
    [InlineData("<meta property=article:modified_time content=2026-11-05T10:00:00Z><h1>Harbour closed</h1><p class=date>6 November 2026</p>", "2026-11-06")]
    public async Task Published_IsNeitherOfAnUpdate_NorOfACorrection_NorOfACaption(string top, string? expected)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"{top}{Story}")).Article;

        Assert.Equal(expected, article.PublishedAt is { } at ? Written(new(at, !article.IsPublishedDayOnly, !article.IsPublishedWithoutZone, article.PublishedOffset)) : null);
    }

    [Theory]
    [InlineData("", "<ul><li>Bids are opened on 12 December 2026</li></ul>", null)]
    [InlineData("", "<ol class=footnotes><li>Order of the harbour of 3 May 2019. <a href=#r1>↩</a></li></ol>", null)]
    [InlineData("", "<h3>3 May 2019</h3><p>That day a trawler ran on the rocks below the light, and four men had to be taken off by the lifeboat.</p>", null)]
    [InlineData("", "<table><tr><td>3 May 2019</td><td>10</td></tr></table><p>That is what the log of the harbour says, and nobody has found another one since.</p>", null)]
    [InlineData("", "<div class=says><b>Magnus</b> <span>3 May 2019</span></div>", null)]
    [InlineData("", "<figure><img src=x><figcaption>North pier, 3 May 2019</figcaption></figure>", null)]
    [InlineData("<figure><img src=x><figcaption>North pier, 3 May 2019</figcaption></figure>", "", null)]
    [InlineData("<p class=caption>3 May 2019 | Harbours</p>", "", "2019-05-03")]
    [InlineData("", "<p>Published on 3 May 2019</p>", "2019-05-03")]
    [InlineData("", "<p>3 May 2019</p>", "2019-05-03")]
    public async Task Published_IsNoDayOfWhatIsTold(string top, string end, string? expected)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<article><h1>Harbour closed</h1>{top}{Story}{end}</article>")).Article;

        Assert.Equal(expected, article.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("<p>Updated Nov. 5, 2026, 9:10 a.m. ET</p>", "2026-11-05T09:10:00-05:00")]
    [InlineData("<p>Aktualisiert am 13.11.2026, 10:00 Uhr</p>", "2026-11-13T10:00:00")]
    [InlineData("<p>Publié le 12 novembre 2026 à 21h30, modifié le 13 novembre 2026 à 10h00</p>", "2026-11-13T10:00:00")]
    [InlineData("<p>Updated on Nov. 13, 2026 / 10:00 AM PST / Published Nov. 12, 2026</p>", "2026-11-13T10:00:00-08:00")]
    [InlineData("<p>Published <time datetime=2026-11-03T09:10:00Z>Nov. 3, 2026</time></p><p>Updated <time datetime=2026-11-05T09:10:00Z>Nov. 5, 2026</time></p>", "2026-11-05T09:10:00+00:00")]
    [InlineData("<p>Updated <time datetime=2026-11-05T09:10:00Z>Thursday</time></p>", "2026-11-05T09:10:00+00:00")]
    [InlineData("<span itemprop=dateModified content=2026-11-05T09:10:00Z></span>", "2026-11-05T09:10:00+00:00")]
    [InlineData("<meta property=og:updated_time content=2026-11-06T09:10:00Z><p>Updated Nov. 5, 2026</p>", "2026-11-06T09:10:00+00:00")]
    [InlineData("<p>Nov. 5, 2026</p>", null)]
    [InlineData("<p>Publié le 12/11/2026 à 10:05 - Modifié le 13/11/2026</p>", "2026-11-13")]
    [InlineData("<p>Publicado em 12/11/2026 às 10h05 | Atualizado em 13/11/2026 às 12h</p>", "2026-11-13T12:00:00")]
    [InlineData("<p>Publié le 12 novembre 2026 à 10h05, mis à jour le 13 novembre 2026 à 12h10</p>", "2026-11-13T12:10:00")]
    [InlineData("<p>Fri 13 Nov 2026 10.05 GMT First published on Fri 13 Nov 2026 06.00 GMT</p>", "2026-11-13T10:05:00+00:00")]
    [InlineData("<p>Julkaistu 12.11.2026 10:05 Päivitetty 13.11.2026</p>", "2026-11-13")]
    public async Task Modified_IsTheTimeOfAnUpdate_AsThePageShowsIt(string top, string? expected)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"<h1>Harbour closed</h1>{top}{Story}")).Article;
        Assert.Equal(expected, article.ModifiedAt is { } at ? Written(new(at, !article.IsModifiedDayOnly, !article.IsModifiedWithoutZone, article.ModifiedOffset)) : null);
    }

    [Fact]
    public async Task Published_ClaimsNoMoment_WhereTheZoneOrTheClockIsNotStated()
    {
        var zoneless = (await SavedPages.ExtractHtmlAsync($"{Linked("2026-11-03 21:10:00")}<h1>Harbour closed</h1>{Story}")).Article;
        var midnight = (await SavedPages.ExtractHtmlAsync($"{Linked("2026-11-03T00:00:00")}<h1>Harbour closed</h1>{Story}")).Article;
        var zoned = (await SavedPages.ExtractHtmlAsync($"{Linked("2026-11-03T21:10:00+05:30")}<h1>Harbour closed</h1>{Story}")).Article;

        Assert.True(zoneless.IsPublishedWithoutZone);
        Assert.Null(zoneless.PublishedMoment);
        Assert.True(midnight.IsPublishedDayOnly);
        Assert.Null(midnight.PublishedMoment);
        Assert.Equal(zoned.PublishedAt, zoned.PublishedMoment);
        Assert.Equal(TimeSpan.FromHours(5.5), zoned.ModifiedOffset);
        Assert.False(zoned.IsModifiedDayOnly || zoned.IsModifiedWithoutZone);
    }

    [Theory]
    [InlineData("2026-11-03T21:10:00+01:00", 1)]
    [InlineData("2026-11-03T21:40:00+01:00", null)]
    public async Task Published_HasTheZoneOfTheSameClock_ThatThePageShows(string shown, int? hours)
    {
        var article = (await SavedPages.ExtractHtmlAsync($"{Linked("2026-11-03T21:10:00")}<h1>Harbour closed</h1><time datetime='{shown}'>today</time>{Story}")).Article;

        Assert.Equal(hours is null, article.IsPublishedWithoutZone);
        Assert.Equal(TimeSpan.FromHours(hours ?? 0), article.PublishedOffset);
    }

    [Fact]
    public async Task Published_IsReadFromLinkedData_ThatIsNotReadableAsAWhole()
    {
        const string Broken = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The \"old\" pier\",\"datePublished\":\"2026-11-03T21:10:00+01:00\",}</script>";

        Assert.Equal(new DateTimeOffset(2026, 11, 3, 20, 10, 0, TimeSpan.Zero), (await SavedPages.ExtractHtmlAsync($"{Broken}<h1>Harbour closed</h1>{Story}")).Article.PublishedMoment);
    }

    private static string Linked(string at) => $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closed\",\"datePublished\":\"{at}\",\"dateModified\":\"{at}\"}}</script>";

    private static string Written(StatedTime time) => time.At.ToOffset(time.Offset)
        .ToString(!time.HasClock ? "yyyy-MM-dd" : time.HasZone ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
