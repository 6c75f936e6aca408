using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Seeds;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Running;

/// <summary><c>newscompare run</c>: one pass over the configured outlets and stories.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var recheck = new Option<bool>("--recheck") { Description = "Look at every page again, due or not; also at those that were read and not taken." };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be done; fetch and store nothing." };
        var record = new Option<string?>("--record") { Description = "Write all that is fetched, feeds included, into a web archive (WARC/1.1, gzip); every page is looked at, and asked for whole.", HelpName = "FILE.warc.gz" };
        var replay = new Option<string?>("--replay") { Description = "Fetch nothing: take every answer from a web archive, of --record or of another program (wget, Heritrix, ...), at the time of the recording. Best with an empty --data DIR.", HelpName = "FILE.warc.gz" };
        var reports = new Option<string?>("--reports") { Description = "Folder for the reports (default: reports/latest in the data folder).", HelpName = "DIR" };
        var command = new Command("run", "One pass over the configured outlets and stories: poll, match, fetch, compare, report. Example: NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare run");
        command.Options.Add(recheck);
        command.Options.Add(dry);
        var format = RunOutcome.FormatOption();
        command.Options.Add(reports);
        command.Options.Add(format);
        command.Options.Add(record);
        command.Options.Add(replay);
        command.Validators.Add(result =>
        {
            if (result.GetValue(record) is not null && result.GetValue(replay) is not null)
            {
                result.AddError("--record and --replay exclude each other: what is replayed is recorded already.");
            }
        });
        command.SetAction((result, cancellationToken) => RunAsync(
            Installation.Of(result), new(result.GetValue(recheck), result.GetValue(dry), result.GetValue(reports), result.GetValue(record), result.GetValue(replay), result.GetValue(format)!), result, cancellationToken));
        return command;
    }

    /// <summary>Outlets can write to those who fetch their pages, or nothing is fetched.</summary>
    /// <param name="settings">All settings.</param>
    /// <exception cref="InvalidInputException">There is no contact.</exception>
    public static void RequireContact(PipelineSettings settings)
    {
        if (settings.Fetch.Contact is null)
        {
            throw new InvalidInputException(
                "contact-missing",
                "Real outlets are fetched only when they can write to you: set fetch.contact in newscompare.json (--config DIR), or NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example in the environment. 'newscompare demo' needs no contact.");
        }
    }

    private static async Task<int> RunAsync(Installation installation, Wishes wishes, ParseResult options, CancellationToken cancellationToken)
    {
        var quiet = options.GetValue(GlobalOptions.Quiet);
        var settings = installation.Settings();
        var outlets = installation.Outlets();
        var seeds = installation.SeedSet();
        if (wishes.Replay is null)
        {
            RequireContact(settings);
        }

        if (seeds is { Seeds.Count: 0, Problems.Count: > 0 })
        {
            throw SeedsCommand.Unreadable(seeds);
        }

        if (wishes.Dry)
        {
            Say(outlets.Where(outlet => outlet.Enabled).SelectMany(outlet => outlet.Feeds.Where(feed => feed.Enabled).Select(feed => $"would poll {feed.Url}")));
            Say(seeds.Seeds.Select(seed => $"would match '{seed.Seed.StoryId}' ({seed.Path})"));
            return await SeedsCommand.TellAsync(seeds) ? ExitCode.Partial : ExitCode.Done;
        }

        var folder = new DataFolder(installation.DataFolder);
        using var way = await Way.OfAsync(wishes.Record, wishes.Replay, settings.Fetch, outlets, cancellationToken);
        await using var session = await PipelineSession.OpenAsync(
            folder, "run", installation.Config, settings, outlets, installation.SeedSet, way.FetchAsync, way.Clock, cancellationToken);
        await way.RememberAsync(session, cancellationToken);
        var summary = await PassProgress.ShowAsync(quiet, progress => session.Runner.RunOnceAsync(
            new("run") { RecheckAll = wishes.Recheck || wishes.Record is not null, ReportFolder = Path.GetFullPath(wishes.Reports ?? Path.Combine(folder.Reports, "latest")) }, progress, cancellationToken));
        if (seeds.Seeds.Count == 0)
        {
            summary = summary with
            {
                Notices =
                [
                    $"There is no seed in {string.Join(" or ", installation.SeedFolders)}, so nothing was matched: put a text there, use 'newscompare seeds add FILE', or see with 'newscompare stories discover' what several outlets tell and make a story of it with 'stories promote'.",
                    .. summary.Notices,
                ],
            };
        }

        if (way.IsCutShort)
        {
            summary = summary with { Notices = [$"{wishes.Replay}: the archive ends within a record; what stands before it was replayed.", .. summary.Notices] };
        }

        await RunOutcome.WriteAsync(session, summary, options, wishes.Format, cancellationToken);
        return summary.Errors.Count > 0 ? ExitCode.Unexpected
            : summary.Outcome == "partial" ? ExitCode.Partial
            : summary.StoryFacts.All(story => story.Pages == 0) ? ExitCode.NothingMatched
            : ExitCode.Done;
    }

    /// <summary>What the command line asks for.</summary>
    private sealed record Wishes(bool Recheck, bool Dry, string? Reports, string? Record, string? Replay, string Format);

    private static void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Out.WriteLine(TerminalText.OneLine(line));
        }
    }
}
