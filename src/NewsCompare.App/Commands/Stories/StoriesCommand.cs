using System.CommandLine;
using System.Globalization;
using NewsCompare.App.Commands.Database;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories</c>: what was matched to each seed, and what people decide about it.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var command = new Command("stories", "What was matched to each seed: list, show, silence, discover, promote, sitemap, import, accept, reject, add-url, pin, never, withdraw, merge, split, decisions. Example: newscompare stories show biden-ukraine-kharkiv --all");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(StoriesDecisionsCommand.Create());
        command.Subcommands.Add(StoriesSilenceCommand.Create());
        command.Subcommands.Add(StoriesDiscoverCommand.Create());
        command.Subcommands.Add(StoriesPromoteCommand.Create());
        command.Subcommands.Add(StoriesSitemapCommand.Create());
        command.Subcommands.Add(StoriesImportCommand.Create());
        foreach (var decide in StoriesDecideCommands.Create())
        {
            command.Subcommands.Add(decide);
        }

        return command;
    }

    /// <summary>A stored story.</summary>
    /// <param name="database">Where.</param>
    /// <param name="storyId">Its id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is no such story.</exception>
    public static async Task<StoredStory> FindAsync(DatabaseFile database, string storyId, CancellationToken cancellationToken)
    {
        var stories = new StoryStore(database);
        return await stories.FindAsync(storyId, cancellationToken) ?? await stories.FindAsync(storyId.ToLowerInvariant(), cancellationToken) ?? throw new InvalidInputException(
            "story-missing",
            $"There is no story '{storyId}'. Known: {string.Join(", ", (await stories.ListAsync(cancellationToken)).Select(story => story.Seed.StoryId).DefaultIfEmpty("none; 'newscompare run' makes one of every seed"))}.");
    }

    private static Command List()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("list", "Lists the stories: pages are all that belong to one, outlets those whose page was read, failing the pages that could not be fetched. Example: newscompare stories list");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var window = installation.Settings().Stories.Window;
            using var database = DatabaseCommand.OpenExisting(installation);
            var coverage = new CoverageStore(database);
            var outlets = new OutletDirectory(installation.Outlets()); // named as the reports name them
            var rows = new List<IReadOnlyList<object?>>();
            foreach (var story in await new StoryStore(database).ListAsync(cancellationToken))
            {
                var pages = (await coverage.ListAsync(story.Id, cancellationToken)).Where(page => page.Active).ToList();
                rows.Add([
                    story.Seed.StoryId, story.Seed.Title, story.SeedRevision, pages.Count, pages.Where(page => page.Page.HasArticle).Select(page => outlets.NameOf(page.Page.OutletId, page.Page.Url)).Distinct(StringComparer.Ordinal).Count(),
                    pages.Count(page => page.Page.Failing), story.IsOpen(TimeProvider.System.GetUtcNow(), window), story.MergedInto, story.AddedAt,
                ]);
            }

            await ListOutput.WriteAsync(
                new("stories", ["story", "title", "seedRevision", "pages", "outlets", "failing", "open", "mergedInto", "addedAt"], rows), result.GetValue(format)!, cancellationToken);
            if (rows.Count == 0)
            {
                await Console.Error.WriteLineAsync("no story yet: 'newscompare seeds add FILE', then 'newscompare run'");
            }

            return rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("story") { Description = "Story id.", HelpName = "STORY" };
        var all = new Option<bool>("--all") { Description = "Also the items that were not taken." };
        var format = ListOutput.FormatOption();
        var command = new Command("show", "Shows a story's pages with the evidence for each. Example: newscompare stories show biden-ukraine-kharkiv --all");
        command.Arguments.Add(id);
        command.Options.Add(all);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var database = session.Services.GetRequiredService<DatabaseFile>();
            var story = await FindAsync(database, result.GetValue(id)!, cancellationToken);
            var coverage = (await new CoverageStore(database).ListAsync(story.Id, cancellationToken)).Where(page => page.Active).ToList();
            var matches = await new MatchStore(database).ListAsync(story.Id, cancellationToken);
            var census = await session.Services.GetRequiredService<StoryCensus>().OfAsync(story.Seed.StoryId, cancellationToken);
            var decisions = session.Services.GetRequiredService<DecisionStore>();
            var taken = await decisions.TakenAsync(story.Id, cancellationToken);
            var merged = await decisions.MergedSeedsAsync(story.Id, cancellationToken);
            var outlets = session.Services.GetRequiredService<OutletDirectory>();
            var odd = new OddNotes(session, story);
            var rows = new List<IReadOnlyList<object?>>();
            var alike = SamePage.Alike(coverage.Select(page => page.Page.Url).Concat(result.GetValue(all) ? matches.Select(match => match.Url) : []));
            foreach (var page in coverage)
            {
                var match = matches.Find(match => match.Url == page.Page.Url);
                var title = (match is { } known && !IsSpelled(known) ? known.Title : null) ?? await TitleAsync(session, page.Page, census.Pages[page.Page.Url], cancellationToken);
                rows.Add(Row(story, page, outlets.IdOf(page.Page.OutletId, page.Page.Url), title, match, taken.GetValueOrDefault(page.Page.Id), census.Pages[page.Page.Url], merged.ContainsKey(page.Page.Url), [.. await odd.OfAsync(page.Page, taken.GetValueOrDefault(page.Page.Id), census.Pages[page.Page.Url], cancellationToken), .. OfMerged(merged.GetValueOrDefault(page.Page.Url)), .. Alike(alike[page.Page.Url])]));
            }

            if (result.GetValue(all))
            {
                var read = (await session.Services.GetRequiredService<SecondLookStore>().PagesAsync(story.Id, cancellationToken)).ToDictionary(page => page.Url, page => page.PageId);
                foreach (var match in matches.Where(match => !coverage.Exists(page => page.Page.Url == match.Url)))
                {
                    var title = IsSpelled(match) && read.TryGetValue(match.Url, out var page) ? await HeadlineAsync(session, page, cancellationToken) : null;
                    rows.Add(Row(match with { Title = title ?? match.Title }, alike[match.Url]));
                }

                rows.AddRange((await decisions.KeptOutAsync(story.Id, cancellationToken)).Where(kept => !matches.Exists(match => match.Url == new Uri(kept.Page.Url))).Select(kept => (IReadOnlyList<object?>)
                    [outlets.IdOf(kept.Page.OutletId, new(kept.Page.Url)), kept.Page.Url, null, null, false, null, "a person", kept.Standing.Barrier, null, "related", null, false]));
            }

            var chosen = result.GetValue(format)!;
            await ListOutput.WriteAsync(
                new("pages", ["outlet", "url", "title", "publishedAt", "taken", "score", "by", "evidence", "state", "relation", "copyOf", "composite"], rows),
                chosen, cancellationToken, new Dictionary<string, object?> { ["counts"] = census.Counts });
            if (chosen == "table")
            {
                Console.Out.WriteLine(Wording.Counts(census.Counts));
            }

            return rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private const string AsSpelled = "its headline is what its address spells";

    // A sitemap without headlines is matched by the words of its addresses; the page itself has a better one.
    private static bool IsSpelled(StoredMatch match) => match.Title.Length == 0 || match.Title.Equals(AddressHeadline.Of(match.Url), StringComparison.Ordinal);

    // Of a page that was not matched to this story: what it says, else what a feed said of it.
    private static async Task<string?> TitleAsync(PipelineSession session, StoredPage page, CountedPage counted, CancellationToken cancellationToken)
    {
        if (counted.Headline.Length > 0)
        {
            return counted.Headline;
        }

        return await HeadlineAsync(session, page.Id, cancellationToken)
            ?? (await session.Services.GetRequiredService<ItemStore>().FindAsync(page.Url, cancellationToken))?.Item.Title;
    }

    private static async Task<string?> HeadlineAsync(PipelineSession session, long page, CancellationToken cancellationToken) =>
        (await session.Services.GetRequiredService<RevisionStore>().FindCurrentAsync(page, ArticleExtractor.Version, cancellationToken))?.Extraction.Article.Headline is { Length: > 0 } headline ? headline : null;

    // What a feed says of a page goes before what the page says: it is what was matched. A page that people brought in has no feed.
    private static IReadOnlyList<object?> Row(StoredStory story, StoredCoverage page, string outlet, string? title, StoredMatch? match, Standing.Taken? taken, CountedPage counted, bool isSeedOfMerged, IEnumerable<string> beside) =>
    [
        outlet, page.Page.Url.AbsoluteUri, title,
        (ListedDay.IsStandIn(page.Page.Url, page.Page.PublishedAt) ? counted.PublishedAt ?? Stated(page.Page.Url, page.Page.PublishedAt) : page.Page.PublishedAt ?? counted.PublishedAt) ?? counted.StatedTime, true, match?.Score,
        By(story, page, match, taken, isSeedOfMerged), string.Join("; ", ByPerson(story, taken).Concat(Copies(counted, match)).Concat(counted.PrintOf is { } other ? [$"a print of a text of {other}, by the address that the page gives for its own"] : Array.Empty<string>()).Concat(match?.Evidence ?? []).Concat(beside)), State(page.Page),
        "same", counted.IsHalf || counted.CopyOf.Count == 0 ? null : string.Join(" ", counted.CopyOf.Select(url => url.AbsoluteUri)), counted.IsComposite,
    ];

    // What the matcher took into another story, or the page of that one's seed, is here since a person merged the two.
    private static string By(StoredStory story, StoredCoverage page, StoredMatch? match, Standing.Taken? taken, bool isSeedOfMerged) =>
        page.ByPerson ? ImportNote.By(taken?.Decided.IsByMatcher == true)
        : (isSeedOfMerged && match?.Standing is not Standing.Matched) || (match?.Standing is Standing.Matched { Story: var other } && other != story.Id) ? "a person, by merging"
        : "the matcher";

    // Who copies whom the texts say, once they are read; what was announced alike stands behind it.
    private static IEnumerable<string> Copies(CountedPage counted, StoredMatch? match) => counted switch
    {
        { IsHolder: true, CopyOf.Count: > 0 } => [$"among other matter it holds the whole text of {counted.CopyOf[0].AbsoluteUri}"],
        { IsComposite: true, CopyOf.Count: > 0 } => [$"its text is {(counted.CopyOf.Count > 1 ? "put together from" : "another print of")} {string.Join(" and ", counted.CopyOf.Select(url => url.AbsoluteUri))}"],
        { IsHalf: true, CopyOf.Count: > 0 } => [$"half of its text is that of {counted.CopyOf[0].AbsoluteUri}"],
        { CopyOf.Count: > 0 } => [$"its text is a copy of {counted.CopyOf[0].AbsoluteUri}"],
        { IsSeedText: true } => ["its text is that of the seed"],
        { IsRead: true } when match?.CopyOf is not null => ["its text is its own"],
        _ => [],
    };

    private static IEnumerable<string> ByPerson(StoredStory story, Standing.Taken? taken) => taken is null ? []
        : taken.Decided.IsByMatcher && taken.Decided.Story == story.Id ? [taken.Decided.Note!]
        : [$"a person took it{(taken.Decided.Story == story.Id ? "" : $" into '{taken.StoryId}', which was merged into this story")}{(taken.Decided.Note is { } note ? ": " + note : "")}"];

    // What came of the last look, and of the reading where that gave no article.
    private static string State(StoredPage page) => (page.Message ?? "not fetched yet") + page switch
    {
        { Failing: true } or { CheckedAt: null } => "",
        { ReadAttempts: > 0 } => " " + PageReader.NotRead(page),
        { UnreadSnapshotId: not null } => " It was not read yet: 'newscompare reanalyze' does.",
        { Reading: ExtractionOutcome.Paywalled } => " A paywall may hide some of its text.",
        { Reading: ExtractionOutcome.NotAnArticle } => " No article is to be read in it.",
        { Reading: ExtractionOutcome.Refused } => " It is unsafe to read.",
        { Reading: ExtractionOutcome.Failed } => " It could not be read.",
        _ => "",
    };

    private static IEnumerable<string> OfMerged(string? story) => story is null ? [] : [$"it is the seed of '{story}', which a person merged into this story"];

    // They stand apart since an address alone proves nothing: sites show other texts to phones, and name one page on all.
    private static IEnumerable<string> Alike(IEnumerable<Uri> others) => others.Select(other => $"may be one page with {other.AbsoluteUri}: they are one only once both are read and their texts are one");

    private static IReadOnlyList<object?> Row(StoredMatch match, IEnumerable<Uri> alike) =>
    [
        match.OutletId, match.Url.AbsoluteUri, match.Title, Stated(match.Url, match.PublishedAt), false, match.Score,
        match.IsByPerson ? "a person" : "the matcher", string.Join("; ", match.Evidence.Concat(ListedDay.IsAddressAlone(match) ? [AsSpelled] : Array.Empty<string>()).Concat(Alike(alike))), null,
        "related", null, match.IsComposite,
    ];

    // Of a page that a sitemap lists by its address alone only the day is known.
    private static object? Stated(Uri url, DateTimeOffset? at) => ListedDay.IsStandIn(url, at) ? at!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : at;
}
