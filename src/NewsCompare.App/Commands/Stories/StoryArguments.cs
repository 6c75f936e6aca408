using System.CommandLine;
using NewsCompare.App.Commands.Database;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary>Arguments and options that several verbs under <c>stories</c> have; each verb makes its own.</summary>
internal static class StoryArguments
{
    /// <summary>The story.</summary>
    public static Argument<string> Story() => new("story") { Description = "Story id.", HelpName = "STORY" };

    /// <summary>Why something is decided.</summary>
    public static Option<string?> Note() => new("--note") { Description = "Why; kept with the decision.", HelpName = "TEXT" };

    /// <summary>Whether nothing is changed.</summary>
    public static Option<bool> Dry() => new("--dry-run") { Description = "Say what would be decided." };

    /// <summary>What a person decided that keeps a page out of a story, and how to take it back, in words; null when nothing does.</summary>
    /// <param name="context">The story.</param>
    /// <param name="page">The page.</param>
    /// <param name="outletId">Whose it is, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<string?> BarrierAsync(DecisionContext context, Uri page, string? outletId, CancellationToken cancellationToken) =>
        await context.Decisions.StandAsync(context.Story.Id, page, outletId, cancellationToken) switch
        {
            Standing.OfSeed => OfSeed(context.Story),
            Standing.Rejected => $"a person keeps it out of '{context.Story.Seed.StoryId}' ('newscompare stories withdraw {context.Story.Seed.StoryId} {page}' takes that back)",
            Standing.Moved { StoryId: var other } => $"a person moved it to '{other}' ('newscompare stories withdraw {context.Story.Seed.StoryId} {page}' takes that back)",
            Standing.Pinned { StoryId: var other } => Pinned(other, page),
            Standing.OutletNever when new KnownAddress(page.AbsoluteUri, null, outletId ?? "").Outlet is var outlet =>
                $"a person keeps '{outlet}' out of '{context.Story.Seed.StoryId}' ('newscompare stories withdraw {context.Story.Seed.StoryId} {outlet}' takes that back)",
            _ => null,
        };

    /// <summary>Says that a page is that of the story's seed.</summary>
    /// <param name="story">The story.</param>
    public static string OfSeed(StoredStory story) => $"it is the page of the seed of '{story.Seed.StoryId}', against which the others are set, and no coverage of it";

    /// <summary>Says that a page is pinned to another story, and how to take it back.</summary>
    /// <param name="other">The other story.</param>
    /// <param name="page">The page.</param>
    public static string Pinned(string other, Uri page) => $"a person pinned it to '{other}', so it belongs to no other story ('newscompare stories withdraw {other} {page}' takes that back)";

    /// <summary>The outlet that a person names: by its id or name, or by a host of its; a host of which pages were brought in stands for itself where no outlet has it.</summary>
    /// <param name="context">The story.</param>
    /// <param name="given">As typed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The id, or the host; null when nobody knows it.</returns>
    public static async Task<string?> OutletAsync(DecisionContext context, string given, CancellationToken cancellationToken)
    {
        // Configured, or polled in this data folder under another configuration, as the demo's are.
        var ids = context.Installation.Outlets().Select(outlet => outlet.Id).Concat((await new FeedStore(context.Database).ListAsync(cancellationToken)).Select(feed => feed.OutletId));
        if (ids.FirstOrDefault(id => id.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        if (context.Installation.Outlets().FirstOrDefault(outlet => outlet.Name.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return named.Id;
        }

        if (!Uri.TryCreate("https://" + given, UriKind.Absolute, out var url) || url.AbsolutePath != "/" || !given.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var host = KnownAddress.HostOf(url);
        return new OutletBook(context.Installation.Outlets()).OfUrl(url)?.Id ?? (await context.Decisions.IsHostKnownAsync(host, cancellationToken) ? host : null);
    }

    /// <summary>Refuses a story that was merged into another: it has no pages of its own.</summary>
    /// <param name="story">The story.</param>
    /// <param name="instead">What is to be done there, as a command: "import into".</param>
    /// <exception cref="InvalidInputException">It was merged.</exception>
    public static void RefuseMerged(StoredStory story, string instead)
    {
        if (story.MergedInto is { } other)
        {
            throw new InvalidInputException("story-merged", $"'{story.Seed.StoryId}' is merged into '{other}' and has no pages of its own: {instead} '{other}', or split it off first.");
        }
    }

    /// <summary>Makes a verb that decides something about a story and says so on standard error.</summary>
    /// <param name="command">The verb, with its own arguments and options.</param>
    /// <param name="decide">Gives what was decided, in words; with the dry run set it changes nothing and says what it would do.</param>
    public static Command Deciding(Command command, Func<DecisionContext, CancellationToken, Task<string>> decide) =>
        Deciding(command, async (context, cancellationToken) => new Decided(await decide(context, cancellationToken)));

    /// <summary>The same for a verb that may do a part only, or nothing.</summary>
    /// <param name="command">The verb, with its own arguments and options.</param>
    /// <param name="decide">Gives what was decided, and how the program ends.</param>
    public static Command Deciding(Command command, Func<DecisionContext, CancellationToken, Task<Decided>> decide)
    {
        var (story, note, dry) = (Story(), Note(), Dry());
        command.Arguments.Insert(0, story);
        command.Options.Add(note);
        command.Options.Add(dry);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            using var database = DatabaseCommand.OpenExisting(installation);
            var found = await StoriesCommand.FindAsync(database, result.GetValue(story)!, cancellationToken);
            var decided = await decide(
                new(installation, database, found, result, result.GetValue(note), result.GetValue(dry), TimeProvider.System.GetUtcNow()), cancellationToken);
            await Console.Error.WriteLineAsync(decided.Message);
            return decided.ExitCode;
        });
        return command;
    }
}

/// <summary>What a verb that decides has done.</summary>
/// <param name="Message">In words.</param>
/// <param name="ExitCode">How the program ends.</param>
internal sealed record Decided(string Message, int ExitCode = ExitCode.Done);

/// <summary>What a verb that decides works with.</summary>
/// <param name="Installation">Where things are.</param>
/// <param name="Database">The data folder's database.</param>
/// <param name="Story">The story.</param>
/// <param name="Options">The parsed command line.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="Dry">Whether nothing is changed.</param>
/// <param name="Now">When.</param>
internal sealed record DecisionContext(Installation Installation, DatabaseFile Database, StoredStory Story, ParseResult Options, string? Note, bool Dry, DateTimeOffset Now)
{
    /// <summary>Where whole stories are decided about.</summary>
    public DecisionStore Decisions => new(Database);
}
