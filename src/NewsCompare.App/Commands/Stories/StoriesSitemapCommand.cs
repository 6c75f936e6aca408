using System.CommandLine;
using System.Globalization;
using NewsCompare.App.Commands.Outlets;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Commands.Seeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories sitemap</c>: looks for a story's pages in the sitemaps of its days.</summary>
internal static class StoriesSitemapCommand
{
    private const int OutletsAtOnce = 4;
    private const int MostDays = 62;

    private const string Help = """
        Looks for the pages of some days in the outlets' own sitemaps, stores them as if a feed had announced them, and matches them to the story; the next 'run' fetches
        what belongs to it. For stories that today's feeds have forgotten.

        Read are the sitemaps that robots.txt and the outlet's file name (else /sitemap.xml); of an index those whose address names the days, or that were last changed in
        them. Where a sitemap states no headline, the words of the address stand for it, and the column headlineBy says so; a page whose day nothing names is left out.
        At most 60 sitemaps, 100 MB and 5,000 pages an outlet, 62 days.
        Ends with 4 when no page of those days is listed, with 3 when no sitemap of an outlet could be read.
        Example:
          NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare stories sitemap harbor-fire --from 2024-05-30 --to 2024-06-01 --outlet herald
        """;

    public static Command Create()
    {
        var id = StoryArguments.Story();
        var from = new Option<string>("--from") { Description = "The first day, UTC.", HelpName = "YYYY-MM-DD", Required = true };
        var to = new Option<string>("--to") { Description = "The last day, UTC.", HelpName = "YYYY-MM-DD", Required = true };
        var outlets = new Option<string[]>("--outlet") { Description = "Only this outlet; may be given several times (default: every enabled outlet).", HelpName = "OUTLET" };
        var format = ListOutput.FormatOption();
        var command = new Command("sitemap", Help) { id, from, to, outlets, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (first, last) = (Day("--from", result.GetValue(from)!), Day("--to", result.GetValue(to)!));
            if (last < first || last.DayNumber - first.DayNumber >= MostDays)
            {
                throw new InvalidInputException("sitemap-days", $"--to must not be before --from, and at most {MostDays} days are looked at: from {first:yyyy-MM-dd} to {last:yyyy-MM-dd} they are {last.DayNumber - first.DayNumber + 1}.");
            }

            var installation = Installation.Of(result);
            var options = OutletsCheckCommand.FetchSettings(installation);
            var all = installation.Outlets();
            var chosen = Chosen(all, result.GetValue(outlets) ?? []);
            using var fetcher = new PageFetcher(options, TimeProvider.System, rules: new(all));
            await using var session = await PipelineSession.OpenAsync(
                new(installation.DataFolder), "stories sitemap", installation.Config, installation.Settings(), all, installation.SeedSet, fetcher.FetchAsync, TimeProvider.System, cancellationToken);
            await session.RememberAsync(fetcher, cancellationToken);
            await session.Runner.SyncAsync(cancellationToken);
            await SeedsCommand.TellAsync(installation.SeedSet());
            var stories = session.Services.GetRequiredService<StoryStore>();
            var story = await stories.FindAsync(result.GetValue(id)!, cancellationToken)
                ?? throw new InvalidInputException("story-missing", $"There is no story '{result.GetValue(id)}': 'newscompare stories list' shows those there are.");
            var listed = await ListedAsync(session.Services.GetRequiredService<SitemapSearch>(), chosen, first, last, cancellationToken);
            return await TellAsync(session, story, listed, await StoreAsync(session, listed, cancellationToken), result.GetValue(format)!, cancellationToken);
        });
        return command;
    }

    private static async Task<IReadOnlyList<ListedPages>> ListedAsync(SitemapSearch search, IReadOnlyList<Outlet> outlets, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var listed = new ListedPages[outlets.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, outlets.Count), new ParallelOptions { MaxDegreeOfParallelism = OutletsAtOnce, CancellationToken = cancellationToken },
            async (at, token) => listed[at] = await search.OfAsync(outlets[at], from, to, token));
        return listed;
    }

    private static async Task<int> StoreAsync(PipelineSession session, IReadOnlyList<ListedPages> listed, CancellationToken cancellationToken)
    {
        var feeds = session.Services.GetRequiredService<FeedStore>();
        var added = 0;
        foreach (var sitemap in listed.SelectMany(one => one.Pages.GroupBy(page => page.Sitemap), (one, pages) => (one.Outlet, pages.Key, Items: pages.Select(page => page.Item).ToList())))
        {
            added += await feeds.AddListedAsync(sitemap.Outlet.Id, sitemap.Key, sitemap.Items, session.Setup.Time.GetUtcNow(), cancellationToken);
        }

        return added;
    }

    private static async Task<int> TellAsync(PipelineSession session, StoredStory story, IReadOnlyList<ListedPages> listed, int added, string format, CancellationToken cancellationToken)
    {
        var (gained, _) = await session.Services.GetRequiredService<MatchStoryJob>().MatchAsync(story, session.Setup.Time.GetUtcNow(), cancellationToken);
        var matches = (await session.Services.GetRequiredService<MatchStore>().ListAsync(story.Id, cancellationToken)).ToDictionary(match => match.Url);
        var pages = listed.SelectMany(one => one.Pages).Select(page => (Page: page, Match: matches.GetValueOrDefault(page.Item.Url)))
            .OrderByDescending(one => one.Match?.Score ?? 0).ThenBy(one => one.Page.Item.Url.AbsoluteUri, StringComparer.Ordinal).ToList();
        await ListOutput.WriteAsync(
            new("pages", ["outlet", "url", "headline", "headlineBy", "publishedAt", "dayBy", "taken", "score"], [.. pages.Select(one => Row(one.Page, one.Match))]), format, cancellationToken);
        foreach (var (outlet, note) in listed.SelectMany(one => one.Notes, (one, note) => (one.Outlet.Id, note)))
        {
            await Console.Error.WriteLineAsync($"{outlet}: {note}");
        }

        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Count(pages.Count, "page")} of those days in {Wording.Count(listed.Sum(one => one.Read), "sitemap")} of {Wording.Count(listed.Count, "outlet")}, {added} of them new; {gained} more belong to '{story.Seed.StoryId}'{(gained > 0 ? ": the next run fetches them" : "")}{(pages.Count > 0 ? "; 'newscompare stories accept' takes what the matcher does not" : "")}"));
        return listed.Any(one => one.Read == 0) ? ExitCode.Partial : pages.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
    }

    private static IReadOnlyList<object?> Row(ListedPage page, StoredMatch? match) =>
        [page.Item.OutletId, page.Item.Url.AbsoluteUri, page.Item.Title, page.IsSpelled ? "its address" : "the sitemap", page.Item.PublishedAt, page.DayBy, match?.Accepted ?? false, match?.Score];

    private static IReadOnlyList<Outlet> Chosen(IReadOnlyList<Outlet> outlets, string[] ids) => ids.Length == 0
        ? [.. outlets.Where(outlet => outlet.Enabled)]
        : [.. ids.Distinct(StringComparer.Ordinal).Select(id => OutletsCommand.Find(outlets, id))];

    private static DateOnly Day(string option, string given) => DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new InvalidInputException("sitemap-days", $"{option} '{given}' must be a day, for example 2024-05-30.");
}
