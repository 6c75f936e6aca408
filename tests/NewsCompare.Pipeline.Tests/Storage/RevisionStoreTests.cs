using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Storage;

public sealed class RevisionStoreTests : StoreTests
{
    private RevisionStore Revisions => new(Database);

    [Fact]
    public async Task SaveAsync_AddsARevisionOnlyWhenTheTextIsNew_AndMarksTheSnapshotAsRead()
    {
        var coverage = await ACoverageAsync();
        Assert.Equal(1, await ReadPageAsync(coverage, AnExtraction("Forty saved.")));
        Assert.Null(await ReadPageAsync(coverage, AnExtraction("Forty saved.") with { Confidence = 0.5 }));
        Assert.Equal(2, await ReadPageAsync(coverage, AnExtraction("Fifty saved.")));
        Assert.Equal(3, await ReadPageAsync(coverage, AnExtraction("Forty saved.")));
        Assert.Equal(["Forty saved.", "Fifty saved.", "Forty saved."], (await Revisions.ListAsync(coverage.Page.Id, "1", Token)).Select(revision => revision.Extraction.Article.BodyText));
        Assert.Null((await new CoverageStore(Database).FindAsync(coverage.Id, Token))!.Page.UnreadSnapshotId);
    }

    [Theory]
    [InlineData("2 1", "a b", "b a")] // brought in the other way round
    [InlineData("1 2 1", "a b a", "a b")] // the same capture twice
    [InlineData("2 1", "a a", "a")]
    [InlineData("1 2 3", "a b a", "a b a")]
    [InlineData("1 3 2", "a a b", "a b a")] // the text of day 3 has come back
    [InlineData("3 1 2", "a a b", "a b a")]
    [InlineData("1 4 2 3", "a a b c", "a b c a")]
    [InlineData("4 1 3 2", "d a c b", "a b c d")]
    public async Task SaveAsync_PutsTheRevisionsInTheOrderOfTheirDays(string days, string texts, string expected)
    {
        var coverage = await ACoverageAsync();
        var pages = new CoverageStore(Database);
        var known = new Dictionary<long, (DateTimeOffset At, string Text)>();
        foreach (var (day, text) in days.Split(' ').Zip(texts.Split(' ')))
        {
            var at = Now.AddDays(int.Parse(day, CultureInfo.InvariantCulture));
            known[await pages.SaveInTurnAsync(coverage.Page.Id, ACheck("imported"), APage(coverage.Page.GivenUrl, text, at), Token)] = (at, text);
            while ((await pages.FindAsync(coverage.Id, Token))!.Page.UnreadSnapshotId is { } unread)
            {
                await Revisions.SaveAsync(coverage.Page.Id, unread, known[unread].At, AnExtraction(known[unread].Text), "1", Token);
            }
        }

        var revisions = await Revisions.ListAsync(coverage.Page.Id, "1", Token);
        Assert.Equal(expected, string.Join(' ', revisions.Select(revision => revision.Extraction.Article.BodyText)));
        Assert.Equal(Enumerable.Range(1, revisions.Count), revisions.Select(revision => revision.Number));
        Assert.Equal(revisions.Select(revision => revision.SeenAt).Order(), revisions.Select(revision => revision.SeenAt));
        Assert.Equal(expected[^1..], (await Revisions.FindCurrentAsync(coverage.Page.Id, "1", Token))!.Extraction.Article.BodyText);
    }

    [Fact]
    public async Task SaveAsync_AddsARevision_WhenTheHeadlineAloneIsNew()
    {
        var coverage = await ACoverageAsync();
        var first = AnExtraction("Forty saved.");
        Assert.Equal(1, await ReadPageAsync(coverage, first));
        Assert.Equal(2, await ReadPageAsync(coverage, first with { Article = first.Article with { Headline = "Another headline" } }));
    }

    [Fact]
    public async Task FindCurrentAsync_StaysWithTheArticle_WhenThePageGoesBehindAPaywallAndComesBack()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        await ReadPageAsync(coverage, AnExtraction("Subscribe.", ExtractionOutcome.Paywalled));
        Assert.Equal(ExtractionOutcome.Paywalled, (await new CoverageStore(Database).FindAsync(coverage.Id, Token))!.Page.Reading);
        Assert.Equal("Forty saved.", (await Revisions.FindCurrentAsync(coverage.Page.Id, "1", Token))!.Extraction.Article.BodyText);
        Assert.Null(await ReadPageAsync(coverage, AnExtraction("Forty saved.")));
        Assert.Null(await ReadPageAsync(coverage, AnExtraction("Subscribe.", ExtractionOutcome.Paywalled)));
    }

    [Fact]
    public async Task SaveRereadingAsync_KeepsTheNumberAndTheEarlierReading()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved. Advertisement."));
        var revision = (await Revisions.FindCurrentAsync(coverage.Page.Id, "1", Token))!;
        await Revisions.SaveRereadingAsync(revision, AnExtraction("Forty saved."), "2", Token);
        await Revisions.SaveRereadingAsync(revision, AnExtraction("Forty saved."), "2", Token);
        var current = (await Revisions.FindCurrentAsync(coverage.Page.Id, "2", Token))!;
        Assert.Equal((1, "2", "Forty saved."), (current.Number, current.Extractor, current.Extraction.Article.BodyText));
        Assert.Equal("1", (await Revisions.FindCurrentAsync(coverage.Page.Id, "1", Token))!.Extractor);
        Assert.Equal(2, await Database.ReadAsync(session => session.NumberAsync("SELECT count(*) FROM revisions"), Token));
        Assert.Null(await ReadPageAsync(coverage, AnExtraction("Forty saved."), "2"));
    }

    [Fact]
    public async Task FindCurrentAsync_DoesNotBelieveAnOlderExtractor_WhenTodaysTakesThePageForNoArticle()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Subscribe to read on."));
        var revision = (await Revisions.FindCurrentAsync(coverage.Page.Id, "1", Token))!;
        await Revisions.SaveRereadingAsync(revision, AnExtraction("Subscribe to read on.", ExtractionOutcome.Paywalled), "2", Token);
        Assert.Equal(ExtractionOutcome.Paywalled, (await Revisions.FindCurrentAsync(coverage.Page.Id, "2", Token))!.Extraction.Outcome);
        Assert.Equal("2", Assert.Single(await Revisions.ReadBysAsync("2", Token)).Stamp);
        Assert.Equal([coverage.Id], await new ComparisonStore(Database).MissingAsync("m", "2", Token));
    }

    [Fact]
    public async Task OfEarlierPagesAsync_GivesTheFirstArticle_OfPagesOfTheOutletReadBefore()
    {
        var coverage = await ACoverageAsync();
        await ReadPageAsync(coverage, AnExtraction("Forty saved."));
        await ReadPageAsync(coverage, AnExtraction("Fifty saved."));
        await ReadPageAsync(coverage, AnExtraction("Subscribe.", ExtractionOutcome.Paywalled));
        var later = coverage.Page with { Id = coverage.Page.Id + 1 };
        Assert.Equal(["Forty saved."], (await Revisions.OfEarlierPagesAsync(later, 20, Token)).Select(revision => revision.Extraction.Article.BodyText));
        Assert.Empty(await Revisions.OfEarlierPagesAsync(coverage.Page, 20, Token));
        Assert.Empty(await Revisions.OfEarlierPagesAsync(later with { OutletId = "other" }, 20, Token));
        Assert.Empty(await Revisions.OfEarlierPagesAsync(later, 0, Token));
    }

    [Fact]
    public async Task OfEarlierPagesAsync_GivesTheSame_ForALaterTextOfThePage()
    {
        var coverage = await ACoverageAsync();
        foreach (var path in new[] { "second", "third" })
        {
            await new MatchStore(Database).DecideAsync(coverage.StoryId, new($"https://herald.example/{path}"), Decision.Accepted, "herald", null, Now, Token);
        }

        var pages = (await new CoverageStore(Database).ListAsync(coverage.StoryId, Token)).OrderBy(found => found.Page.Id).ToList();
        await ReadPageAsync(pages[0], AnExtraction("Forty saved."));
        await ReadPageAsync(pages[2], AnExtraction("A storm."));
        await ReadPageAsync(pages[1], AnExtraction("A harbour."));
        await ReadPageAsync(pages[0], AnExtraction("Fifty saved."));

        Assert.Equal(["Forty saved."], (await Revisions.OfEarlierPagesAsync(pages[2].Page, 20, Token)).Select(revision => revision.Extraction.Article.BodyText));
    }

    [Fact]
    public async Task OfEarlierPagesAsync_GivesPagesOfTheHost_WhereNobodyDescribedTheOutlet()
    {
        var coverage = await ACoverageAsync();
        foreach (var url in new[] { "https://echo.example/first", "https://echo.example.org/second", "https://echo.example/third" })
        {
            await new MatchStore(Database).DecideAsync(coverage.StoryId, new(url), Decision.Accepted, null, null, Now, Token);
        }

        var pages = (await new CoverageStore(Database).ListAsync(coverage.StoryId, Token)).OrderBy(found => found.Page.Id).ToList();
        foreach (var (at, page) in pages.Index())
        {
            await ReadPageAsync(page, AnExtraction($"Storm {at}."));
        }

        Assert.Equal(["Storm 1."], (await Revisions.OfEarlierPagesAsync(pages[3].Page, 20, Token)).Select(revision => revision.Extraction.Article.BodyText));
        Assert.Empty(await Revisions.OfEarlierPagesAsync(pages[2].Page, 20, Token));
    }
}
