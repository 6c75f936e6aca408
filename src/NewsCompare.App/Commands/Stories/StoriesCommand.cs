using System.CommandLine;
using NewsCompare.App.Commands.Database;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories</c>: what was matched to each seed, and what people decide about it.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var command = new Command("stories", "What was matched to each seed: list, show, accept, reject, add-url, decisions. Example: newscompare stories show biden-ukraine-kharkiv --all");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(StoriesDecisionsCommand.Create());
        command.Subcommands.Add(Decide("accept", "Takes a page into a story, whatever the matcher says.", Decision.Accepted));
        command.Subcommands.Add(Decide("reject", "Keeps a page out of a story, whatever the matcher says.", Decision.Rejected));
        command.Subcommands.Add(Decide("add-url", "Adds a page that no feed announced; the next run fetches it.", Decision.Accepted));
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
        return await stories.FindAsync(storyId, cancellationToken) ?? throw new InvalidInputException(
            "story-missing",
            $"There is no story '{storyId}'. Known: {string.Join(", ", (await stories.ListAsync(cancellationToken)).Select(story => story.Seed.StoryId).DefaultIfEmpty("none; 'newscompare run' makes one of every seed"))}.");
    }

    private static Command List()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("list", "Lists the stories. Example: newscompare stories list");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var window = installation.Settings().Stories.Window;
            using var database = DatabaseCommand.OpenExisting(installation);
            var coverage = new CoverageStore(database);
            var rows = new List<IReadOnlyList<object?>>();
            foreach (var story in await new StoryStore(database).ListAsync(cancellationToken))
            {
                var pages = (await coverage.ListAsync(story.Id, cancellationToken)).Where(page => page.Active).ToList();
                rows.Add([
                    story.Seed.StoryId, story.Seed.Title, story.SeedRevision, pages.Count, pages.Select(page => page.Page.OutletId).Distinct().Count(),
                    pages.Count(page => page.Page.Failing), story.IsOpen(TimeProvider.System.GetUtcNow(), window), story.AddedAt,
                ]);
            }

            await ListOutput.WriteAsync(
                new("stories", ["story", "title", "seedRevision", "pages", "outlets", "failing", "open", "addedAt"], rows), result.GetValue(format)!, cancellationToken);
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
            using var database = DatabaseCommand.OpenExisting(Installation.Of(result));
            var story = await FindAsync(database, result.GetValue(id)!, cancellationToken);
            var coverage = (await new CoverageStore(database).ListAsync(story.Id, cancellationToken)).Where(page => page.Active).ToList();
            var matches = await new MatchStore(database).ListAsync(story.Id, cancellationToken);
            var rows = coverage.Select(page => Row(page, matches.Find(match => match.Url == page.Page.Url)))
                .Concat(matches.Where(match => result.GetValue(all) && !coverage.Exists(page => page.Page.Url == match.Url)).Select(Row)).ToList();
            await ListOutput.WriteAsync(
                new("pages", ["outlet", "url", "title", "publishedAt", "taken", "score", "by", "evidence", "state"], rows), result.GetValue(format)!, cancellationToken);
            return rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<object?> Row(StoredCoverage page, StoredMatch? match) =>
    [
        page.Page.OutletId, page.Page.Url.AbsoluteUri, match?.Title, page.Page.PublishedAt, true, match?.Score,
        page.ByPerson || match?.Decision == Decision.Accepted ? "a person" : "the matcher",
        match is null ? null : string.Join("; ", match.Evidence), page.Page.Message ?? "not fetched yet",
    ];

    private static IReadOnlyList<object?> Row(StoredMatch match) =>
    [
        match.OutletId, match.Url.AbsoluteUri, match.Title, match.PublishedAt, false, match.Score,
        match.Decision is null ? "the matcher" : "a person", string.Join("; ", match.Evidence), null,
    ];

    private static Command Decide(string name, string description, Decision decision)
    {
        var id = new Argument<string>("story") { Description = "Story id.", HelpName = "STORY" };
        var url = new Argument<string>("url") { Description = "The page's address.", HelpName = "URL" };
        var note = new Option<string?>("--note") { Description = "Why; kept with the decision.", HelpName = "TEXT" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be decided." };
        var command = new Command(name, $"{description} Example: newscompare stories {name} harbor-fire https://herald.example/fire");
        command.Arguments.Add(id);
        command.Arguments.Add(url);
        command.Options.Add(note);
        command.Options.Add(dry);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            using var database = DatabaseCommand.OpenExisting(installation);
            var story = await FindAsync(database, result.GetValue(id)!, cancellationToken);
            var given = WebAddress.Parse(result.GetValue(url)!);
            var page = CanonicalUrl.Of(given);
            if (result.GetValue(dry))
            {
                await Console.Error.WriteLineAsync(decision == Decision.Rejected ? $"would keep {page} out of '{story.Seed.StoryId}'" : $"would take {page} into '{story.Seed.StoryId}'");
                return ExitCode.Done;
            }

            var outlet = new OutletBook(installation.Outlets()).OfUrl(page);
            var gained = await new MatchStore(database).DecideAsync(
                story.Id, given, decision, outlet?.Id ?? "", result.GetValue(note), TimeProvider.System.GetUtcNow(), cancellationToken);
            await Console.Error.WriteLineAsync(decision == Decision.Rejected
                ? $"{page} is kept out of '{story.Seed.StoryId}'; the next run brings the reports up to date"
                : $"{page} belongs to '{story.Seed.StoryId}'{(gained > 0 ? "; the next run fetches it" : " already")}");
            return ExitCode.Done;
        });
        return command;
    }
}
