using System.Globalization;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

/// <summary>The entries of live blogs, in the forms in which pages give their times.</summary>
public sealed class LiveBlogTests
{
    private const string Blog = "\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\",\"datePublished\":\"2026-11-03T10:00:00+01:00\"";

    private static readonly string[] Clocks = ["20:10", "19:11", "18:12", "17:13"];

    [Theory]
    [InlineData("<div><time>{0}</time><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div><p>{0} CET</p><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div><p>{0} Uhr</p><p>Ann Rook</p><h3>Entry {1}</h3><p>{2}</p><p>Share</p></div>")]
    [InlineData("<div><span>Posted at {0}</span><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<article><header><h3>Entry {1}</h3><time datetime='2026-11-03T{0}:00+01:00'>{0}</time></header><p>{2}</p></article>")]
    [InlineData("<div><p><time datetime='2026-11-03T{0}:00+01:00'>{0}</time></p><h2>Entry {1}</h2><div><p>{2}</p></div></div>")]
    [InlineData("<div itemprop=liveBlogUpdate itemscope itemtype='https://schema.org/BlogPosting'><meta itemprop=datePublished content='2026-11-03T{0}:00+01:00'><h2 itemprop=headline>Entry {1}</h2><div itemprop=articleBody><p>{2}</p></div></div>")]
    [InlineData("<div><div><time>{0}</time><a href='#'>Share</a> <span>Ann Rook</span></div><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<li><article><header><span>{0}</span><h3>Entry {1}</h3></header><div><p>{2}</p></div></article></li>")]
    [InlineData("<li><article><header><h3>Entry {1}</h3><time><span>published at {0} 3 November</span></time></header><div><p>{2}</p></div></article></li>")]
    [InlineData("<div><p>Published at {0} CET 3 November</p><h3>Entry {1}</h3><p>{2}</p></div>")]
    public async Task Entries_HaveTheirHeadingAndTime(string entry)
    {
        var article = await ReadAsync(entry);
        Assert.Equal([new(At(20, 10), 0, 2), new(At(19, 11), 2, 4), new(At(18, 12), 4, 6), new(At(17, 13), 6, 8)], article.Parts.LiveEntries);
        Assert.Equal(["Entry 0", HarbourStory.Lines[0], "Entry 1", HarbourStory.Lines[1]], article.Paragraphs.Take(4));
        Assert.Equal([ParagraphKind.Subheading, ParagraphKind.LiveEntry], article.Kinds.Take(2));
    }

    [Theory]
    [InlineData("<div class=entry><div class=entry-time>Nov 3, 2026 {0} CET</div><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div class=post><span class=date>November 3, 2026 at {0} CET</span><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div><time>3 Nov 2026 {0} CET</time><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div><p>Tuesday, 3 November 2026, {0}</p><h3>Entry {1}</h3><p>{2}</p></div>")]
    public async Task Entries_MayShowTheirDayToo(string entry)
    {
        var article = await ReadAsync(entry, Blog.Replace("2026-11-03", "2026-11-01", StringComparison.Ordinal));
        Assert.Equal([new(At(20, 10), 0, 2), new(At(19, 11), 2, 4), new(At(18, 12), 4, 6), new(At(17, 13), 6, 8)], article.Parts.LiveEntries);
        Assert.Equal(["Entry 0", HarbourStory.Lines[0]], article.Paragraphs.Take(2));
    }

    [Theory]
    [InlineData("<p><strong>{0}:</strong> {2}</p>")]
    [InlineData("<p><b>{0} CET: Entry {1}.</b> {2}</p>")]
    public async Task Entries_MayOpenWithAClockInBoldType(string entry)
    {
        var article = await ReadAsync(entry);
        Assert.Equal([new(At(20, 10), 0, 1), new(At(19, 11), 1, 2), new(At(18, 12), 2, 3), new(At(17, 13), 3, 4)], article.Parts.LiveEntries);
        Assert.All(article.Kinds, kind => Assert.Equal(ParagraphKind.LiveEntry, kind));
    }

    // What is 5 minutes ago now is an hour ago at the next look: such words are no text, and no time either.
    [Theory]
    [InlineData("<div><p>{0}</p><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<p>{0}</p><h3>Entry {1}</h3><p>{2}</p>")]
    [InlineData("<div><time>{0}</time><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<div><h3>{0}: Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("<p>{0} | Entry {1}</p><p>{2}</p>")]
    public async Task Entries_HaveNoTime_WhereTheyTellHowLongAgoTheyWere(string entry)
    {
        foreach (var ago in new[] { "{0} minutes ago", "vor {0} Stunden", "il y a {0} h", "hace {0} minutos", "{0}分前" })
        {
            var article = await ReadPageAsync(string.Concat(HarbourStory.Lines.Take(4).Select((line, at) => string.Format(CultureInfo.InvariantCulture, entry, string.Format(CultureInfo.InvariantCulture, ago, at + 2), at, line))), Blog);
            Assert.Equal([new(null, 0, 2), new(null, 2, 4), new(null, 4, 6), new(null, 6, 8)], article.Parts.LiveEntries);
            Assert.Equal(["Entry 0", HarbourStory.Lines[0], "Entry 1", HarbourStory.Lines[1]], article.Paragraphs.Take(4));
        }
    }

    [Fact]
    public async Task Entries_HaveTheTimeForMachines_WhereTheyShowHowLongAgoTheyWere()
    {
        var article = await ReadAsync("<div><time datetime='2026-11-03T{0}:00+01:00'>{1} hours ago</time><h3>Entry {1}</h3><p>{2}</p></div>");
        Assert.Equal([At(20, 10), At(19, 11), At(18, 12), At(17, 13)], article.Parts.LiveEntries.Select(entry => entry.At));
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Contains("ago", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<article><header><h3>Entry {1}</h3></header><p>{2}</p></article>", 4, 8)]
    [InlineData("<article><header><h3>Entry {1}</h3></header><p>{2}</p></article>", 1, 1)]
    public async Task TheFirstHeading_StaysInItsHeader_WhereOthersHaveThemToo(string entry, int parts, int paragraphs) =>
        Assert.Equal(paragraphs, (await ReadPageAsync(string.Concat(Enumerable.Range(0, parts).Select(at => Filled(entry, at))), "\"@type\":\"NewsArticle\"")).Paragraphs.Count);

    [Fact]
    public async Task AStoryThatTellsADayByTheClock_HasNoEntries() =>
        Assert.Empty((await ReadPageAsync(HarbourStory.Paragraphs(HarbourStory.Lines[..3]) + string.Concat(Clocks.Take(3).Select((clock, at) => $"<p><strong>{clock}:</strong> {HarbourStory.Lines[3 + at]}</p>")), "\"@type\":\"NewsArticle\"")).Parts.LiveEntries);

    [Theory]
    [InlineData("<h3>{0} - Entry {1}</h3><p>{2}</p>", 2)]
    [InlineData("<p><strong>{0} | Entry {1}</strong></p><p>{2}</p>", 2)]
    [InlineData("<p><strong>{0} CET</strong></p><p>{2}</p>", 1)]
    [InlineData("<p>{0}</p><p>{2}</p>", 1)]
    [InlineData("<h3>{0} Entry {1}</h3><p>{2}</p>", 2)]
    [InlineData("<h3><span>{0}</span>Entry {1}</h3><p>{2}</p>", 2)]
    [InlineData("<li><span>{0}</span><strong>Entry {1}</strong><p>{2}</p></li>", 2)]
    public async Task Entries_MayFollowOneAnotherInOneElement(string entry, int paragraphs) =>
        Assert.Equal([At(20, 10), At(19, 11), At(18, 12), At(17, 13)], (await ReadAsync(entry)).Parts.LiveEntries.Where(found => found.End - found.First == paragraphs).Select(found => found.At));

    [Theory]
    [InlineData("data-timestamp", "")]
    [InlineData("data-timestamp", "000")]
    [InlineData("data-posted-date-timestamp", "000")]
    public async Task Entries_HaveTheTimeThatIsStatedInSeconds(string name, string thousands) =>
        Assert.Equal([At(9, 0), At(8, 0), At(7, 0), At(6, 0)], (await ReadAsync($"<div {name}='{{3}}{thousands}'><h3>Entry {{1}}</h3><p>{{2}}</p></div>")).Parts.LiveEntries.Select(entry => entry.At));

    [Theory]
    [InlineData("\"headline\":\"Entry {1}\"", "<div><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("\"articleBody\":\"{2}\"", "<div><h3>Entry {1}</h3><p>{2}</p></div>")]
    [InlineData("\"@id\":\"https://courier.example/live#e{1}\"", "<div id=e{1}><h3>Entry {1}</h3><p>{2}</p></div>")]
    public async Task Entries_AreThoseThatLinkedDataLists(string listed, string entry)
    {
        var updates = string.Join(',', Clocks.Select((clock, at) => "{\"datePublished\":\"2026-11-03T" + clock + ":00+01:00\"," + Filled(listed, at) + "}"));
        Assert.Equal([At(20, 10), At(19, 11), At(18, 12), At(17, 13)], (await ReadAsync(entry, $"{Blog},\"liveBlogUpdate\":[{updates}]")).Parts.LiveEntries.Select(found => found.At));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[{\"@type\":\"BlogPosting\",\"articleBody\":\"\"}]")]
    public async Task TheTextStays_WhereLinkedDataListsNoEntries(string list) =>
        Assert.Equal(8, (await ReadAsync("<div><h3>Entry {1}</h3><p>{2}</p></div>", $"{Blog},\"liveBlogUpdate\":{list}")).Paragraphs.Count);

    [Fact]
    public async Task Entries_MayShowTheHalfOfTheDayAndTheZone()
    {
        var page = string.Concat(Enumerable.Range(0, 4).Select(at => $"<div><p>{8 - at}:1{at} p.m. ET</p><p>{HarbourStory.Lines[at]}</p></div>"));
        Assert.Equal([At(26, 10), At(25, 11), At(24, 12), At(23, 13)], (await ReadPageAsync(page, Blog)).Parts.LiveEntries.Select(entry => entry.At));
    }

    [Fact]
    public async Task Clocks_AreSetOffFromWordsThatOnlyTheirElementsPart() =>
        Assert.Contains("20:10 Entry 0", (await ReadAsync("<h3><span>{0}</span>Entry {1}</h3><p>{2}</p>")).Paragraphs);

    [Fact]
    public async Task NumberedSections_AreNoEntries() =>
        Assert.Empty((await ReadPageAsync(string.Concat(Enumerable.Range(0, 4).Select(at => $"<h3>2.1{at} Results</h3><p>{HarbourStory.Lines[at]}</p>")), "\"@type\":\"NewsArticle\"")).Parts.LiveEntries);

    [Fact]
    public async Task Entries_AreReadFromLinkedData_WhereThePageShowsALeadAlone()
    {
        var updates = string.Join(',', Clocks.Reverse().Select((clock, at) => $"{{\"headline\":\"Entry {at}\",\"articleBody\":\"{HarbourStory.Lines[at]}\",\"datePublished\":\"2026-11-03T{clock}:00+01:00\"}}"));
        var article = await ReadPageAsync("<p>Follow the storm at the harbour here as it happens this evening.</p>", $"\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\",\"liveBlogUpdate\":[{updates}]");

        Assert.Equal(["Follow the storm at the harbour here as it happens this evening.", "Entry 0", HarbourStory.Lines[0]], article.Paragraphs.Take(3));
        Assert.Equal([At(17, 13), At(18, 12), At(19, 11), At(20, 10)], article.Parts.LiveEntries.Select(entry => entry.At));
        Assert.Equal(At(17, 13), article.PublishedAt);
    }

    [Theory]
    [InlineData("<div id=app></div><footer><p>© 2026 Harbour Post. All rights reserved.</p></footer>")]
    [InlineData("<div id=app></div><footer><p>The Harbour Post is printed by the port and read on every quay.</p></footer>")]
    public async Task Entries_AreReadFromLinkedData_WithoutTheFootOfThePage(string page)
    {
        var updates = string.Join(',', Clocks.Reverse().Select((clock, at) => $"{{\"headline\":\"Entry {at}\",\"articleBody\":\"{HarbourStory.Lines[at]}\",\"datePublished\":\"2026-11-03T{clock}:00+01:00\"}}"));
        var article = await ReadPageAsync(page, $"\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\",\"liveBlogUpdate\":[{updates}]");

        Assert.Equal(["Entry 0", HarbourStory.Lines[0]], article.Paragraphs.Take(2));
        Assert.Empty(article.Notes);
    }

    [Fact]
    public async Task PublishedAt_IsTheFirstEntry_WhereThePageStatesNoTimeOfItsOwn() =>
        Assert.Equal(At(17, 13), (await ReadAsync("<div itemprop=liveBlogUpdate itemscope><meta itemprop=datePublished content='2026-11-03T{0}:00+01:00'><h2>Entry {1}</h2><p>{2}</p></div>", "\"@type\":\"Thing\"")).PublishedAt);

    [Fact]
    public async Task Entries_AreOfTheNextDay_WhereTheClockBeginsAgain()
    {
        string[] clocks = ["01:05", "00:12", "23:50", "22:10"];
        var page = string.Concat(clocks.Select((clock, at) => $"<div><p>{clock}</p><p>{HarbourStory.Lines[at]}</p></div>"));
        Assert.Equal([At(25, 5), At(24, 12), At(23, 50), At(22, 10)], (await ReadPageAsync(page, Blog)).Parts.LiveEntries.Select(entry => entry.At));
    }

    [Fact]
    public async Task Entries_HaveNoTime_WhereTheZoneIsNotKnown() =>
        Assert.All((await ReadAsync("<div><p>{0}</p><p>{2}</p></div>", "\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\"")).Parts.LiveEntries, entry => Assert.Null(entry.At));

    [Theory]
    [InlineData("<div><time>{0}</time><p>{2}</p></div>", Blog)]
    [InlineData("<div><p>{0} CET</p><p>{2}</p></div>", Blog)]
    [InlineData("<div><time datetime='2026-11-03T{0}:00+01:00'>{0}</time><p>{2}</p></div>", Blog)]
    [InlineData("<div data-timestamp={3}><p>{2}</p></div>", Blog)]
    [InlineData("<div><time>{0}</time><p>{2}</p></div>", "\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\",\"datePublished\":\"2026-11-03T10:00:00\",\"dateModified\":\"2026-11-03T21:00:00+01:00\"")]
    [InlineData("<div><time>{0}</time><p>{2}</p></div>", "\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm closes the harbour\",\"datePublished\":\"2026-11-03T09:00:00Z\",\"dateModified\":\"2026-11-03T21:00:00+01:00\"")]
    public async Task Entries_KeepTheZoneOfThePage(string entry, string blog)
    {
        var entries = (await ReadAsync(entry, blog)).Parts.LiveEntries;
        Assert.Equal(4, entries.Count);
        Assert.All(entries, found => Assert.Equal(TimeSpan.FromHours(1), found.At!.Value.Offset));
        Assert.Equal(entry.Contains("{3}", StringComparison.Ordinal) ? At(9, 0) : At(20, 10), entries[0].At);
    }

    [Fact]
    public async Task Entries_InLinkedData_KeepTheirZone()
    {
        var updates = string.Join(',', Clocks.Select((clock, at) => $"{{\"headline\":\"Entry {at}\",\"articleBody\":\"{HarbourStory.Lines[at]}\",\"datePublished\":\"2026-11-03T{clock}:00+01:00\"}}"));
        Assert.Equal(["2026-11-03T20:10:00.0000000+01:00"], (await ReadPageAsync("<p>All entries of the day.</p>", $"{Blog},\"liveBlogUpdate\":[{updates}]")).Parts.LiveEntries.Take(1).Select(entry => entry.At!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    }

    // Told twice in so many words, at different times; what the page shows again has the same time.
    [Theory]
    [InlineData("14:40", 2)]
    [InlineData("20:10", 1)]
    public async Task ExtractAsync_KeepsAnEntry_ThatSaysTheSameAtAnotherTime(string clock, int times)
    {
        const string entry = "<div class=e1><div class=e2>{0}</div><p>{2}</p></div>";
        var again = $"<div class=e1><div class=e2>{clock}</div><p>{HarbourStory.Lines[0]}</p></div>";

        Assert.Equal(times, (await ReadPageAsync(string.Concat(Clocks.Select((_, at) => Filled(entry, at))) + again, Blog)).Paragraphs.Count(line => line == HarbourStory.Lines[0]));
    }

    private static string Filled(string entry, int at) => entry.Replace("{0}", Clocks[at], StringComparison.Ordinal).Replace("{1}", $"{at}", StringComparison.Ordinal)
        .Replace("{2}", HarbourStory.Lines[at], StringComparison.Ordinal).Replace("{3}", $"{At(9, 0).AddHours(-at).ToUnixTimeSeconds()}", StringComparison.Ordinal);

    [Theory]
    [InlineData("<p class=lead>All that matters about the storm.</p>", "ticker")]
    [InlineData("<p class=lead>All that matters about the storm.</p><time datetime='2026-11-03T10:00:00+01:00'>3 November 2026</time>", "ticker")]
    [InlineData("<p class=lead>All that matters about the storm.</p><time datetime='2026-11-03T10:00:00+01:00'>3 November 2026</time>", "liveblog")]
    public async Task Entries_OfATicker_AreReadHoweverShort_AndTheLeadIsNone(string above, string name)
    {
        string[] lines = ["The wind blows at 97 knots from the west.", "A roof has come off and lies in the basin.", "The harbour is shut until Thursday noon.", "The first boats are in, and all are whole."];
        var entries = string.Concat(Clocks.Select((clock, at) => $"<div class={name}-entry><div class={name}-time><time datetime='2026-11-03T{clock}:00+01:00'>{clock}</time></div><h3>Entry {at}</h3><p>{lines[at]}</p><div class=share>Share</div></div>"));
        var article = await ReadPageAsync($"{above}<div class={name}>{entries}</div>", Blog);

        Assert.Equal([At(20, 10), At(19, 11), At(18, 12), At(17, 13)], article.Parts.LiveEntries.Select(entry => entry.At));
        Assert.Equal(lines, article.Paragraphs.Where((_, at) => article.Kinds[at] is ParagraphKind.LiveEntry));
    }

    [Theory]
    [InlineData("<ul class=ticker-list>", "\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\"")]
    [InlineData("<ul>", Blog)]
    public async Task EntriesBelowALead_MayBeAFewWords(string list, string data)
    {
        string[] lines = ["Ferry leaves the quay.", "First buoy is found.", "Roof lies in the basin.", "Council calls a meeting."];
        var article = await ReadPageAsync($"<p>{HarbourStory.Lines[0]}</p>{list}{string.Concat(Clocks.Select((clock, at) => $"<li><time>{clock}</time> <p>{lines[at]}</p></li>"))}</ul>", data);

        Assert.Equal([HarbourStory.Lines[0], .. lines], article.Paragraphs);
    }

    [Fact]
    public async Task Paragraphs_HoldNoTicker_OfLinksToStories()
    {
        var links = string.Concat(Clocks.Select((clock, at) => $"<li><time>{clock}</time> <a href=/n/{at}>Bakers of Elmstead win prize {at} at the show</a></li>"));
        var article = await ReadPageAsync($"<div class=ticker><ul>{links}</ul></div>{HarbourStory.Paragraphs(HarbourStory.Lines)}", "\"@type\":\"NewsArticle\",\"headline\":\"Storm closes the harbour\"");

        Assert.Equal(HarbourStory.Lines, article.Paragraphs);
    }

    private static Task<Article> ReadAsync(string entry, string blog = Blog) => ReadPageAsync(string.Concat(Clocks.Select((_, at) => Filled(entry, at))), blog);

    private static async Task<Article> ReadPageAsync(string entries, string blog) => (await SavedPages.ExtractHtmlAsync(
        $"<html lang=en><head><title>Storm closes the harbour</title><script type=application/ld+json>{{{blog}}}</script></head><body><main><h1>Storm closes the harbour</h1><div>{entries}</div></main></body></html>")).Article;

    private static DateTimeOffset At(int hours, int minutes) => new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.FromHours(1)).AddHours(hours).AddMinutes(minutes).ToUniversalTime();
}
