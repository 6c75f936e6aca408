using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories silence</c>: the watched outlets without an article in a story, with the reason.</summary>
internal static class StoriesSilenceCommand
{
    public static Command Create()
    {
        var id = StoryArguments.Story();
        var format = ListOutput.FormatOption();
        var command = new Command("silence", "Lists the watched outlets that have no article in a story, or none that could be read, and why. Example: newscompare stories silence biden-ukraine-kharkiv") { id };
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var story = await session.Services.GetRequiredService<StoryStore>().FindAsync(result.GetValue(id)!, cancellationToken)
                ?? throw new InvalidInputException("story-missing", $"There is no story '{result.GetValue(id)}': 'newscompare stories list' shows those there are.");
            var silent = (await session.Services.GetRequiredService<StoryLoader>().LoadAsync(story.Seed.StoryId, cancellationToken)).Silence;
            if (silent.Count > 0 || result.GetValue(format) != "table")
            {
                await ListOutput.WriteAsync(
                    new("silence", ["outlet", "reason", "detail", "nearestTitle", "nearestUrl", "nearestScore"], [.. silent.Select(Row)]), result.GetValue(format)!, cancellationToken);
            }

            if (silent.Count == 0)
            {
                var isWatched = (await session.Services.GetRequiredService<FeedStore>().ListAsync(cancellationToken)).Exists(feed => feed.Active && feed.CheckedAt is not null);
                await Console.Error.WriteLineAsync(isWatched
                    ? $"no watched outlet is silent: each has an article in '{story.Seed.StoryId}', or is the seed's own"
                    : "no outlet is watched yet: 'newscompare run' polls their feeds");
            }

            return silent.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<object?> Row(SilentOutlet outlet) =>
        [outlet.Outlet, Wording.Code(outlet.Reason), outlet.Detail, outlet.Nearest?.Title, outlet.Nearest?.Url, outlet.Nearest?.Score];
}
