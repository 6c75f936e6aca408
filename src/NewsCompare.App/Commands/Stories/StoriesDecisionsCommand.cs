using System.CommandLine;
using NewsCompare.App.Commands.Database;
using NewsCompare.App.Commands.Output;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories decisions</c>: what people decided, for keeping and for checking.</summary>
internal static class StoriesDecisionsCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("story") { Description = "Story id; all stories without it.", HelpName = "STORY", Arity = ArgumentArity.ZeroOrOne };
        var format = ListOutput.FormatOption();
        var command = new Command("decisions", "Exports what people decided about pages and outlets, and what the matcher took when they brought in an archive, as it holds now. Example: newscompare stories decisions --format csv");
        command.Arguments.Add(id);
        var history = new Option<bool>("--history") { Description = "All decisions in the order in which they were made: also those changed later, and those about whole stories." };
        command.Options.Add(history);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            using var database = DatabaseCommand.OpenExisting(installation);
            var outlets = new OutletDirectory(installation.Outlets());
            if (result.GetValue(history))
            {
                return await HistoryAsync(database, outlets, result.GetValue(id), result.GetValue(format)!, cancellationToken);
            }

            var stories = result.GetValue(id) is { } one
                ? [await StoriesCommand.FindAsync(database, one, cancellationToken)]
                : await new StoryStore(database).ListAsync(cancellationToken);
            var rows = new List<IReadOnlyList<object?>>();
            foreach (var story in stories)
            {
                rows.AddRange((await new MatchStore(database).DecisionsAsync(story.Id, cancellationToken)).Select(made => Row(story, made, outlets)));
            }

            await ListOutput.WriteAsync(
                new("decisions", ["story", "url", "givenUrl", "decision", "outlet", "otherStory", "note", "decidedAt", "by"], rows), result.GetValue(format)!, cancellationToken);
            return rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> HistoryAsync(DatabaseFile database, OutletDirectory outlets, string? storyId, string format, CancellationToken cancellationToken)
    {
        var made = await new DecisionStore(database).HistoryAsync(storyId, cancellationToken);
        await ListOutput.WriteAsync(
            new(
                "history", ["story", "kind", "url", "outlet", "otherStory", "note", "decidedAt", "by"],
                [.. made.Select(one => (IReadOnlyList<object?>)[one.StoryId, one.Kind, one.Url, OutletOf(one.OutletId, one.Url is null ? null : new(one.Url), outlets), one.OtherStoryId, one.Note, one.DecidedAt, ImportNote.By(one.ByMatcher)])]),
            format, cancellationToken);
        return made.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
    }

    private static IReadOnlyList<object?> Row(StoredStory story, StoredDecision made, OutletDirectory outlets) =>
    [
        story.Seed.StoryId, made.Url?.AbsoluteUri, made.GivenUrl?.AbsoluteUri, made.Kind, OutletOf(made.OutletId, made.Url, outlets), made.OtherStoryId, made.Note, made.DecidedAt, ImportNote.By(made.ByMatcher),
    ];

    // Where a decision names no outlet, the address does.
    private static string? OutletOf(string? outletId, Uri? url, OutletDirectory outlets) => outletId ?? (url is null ? null : outlets.IdOf("", url));
}
