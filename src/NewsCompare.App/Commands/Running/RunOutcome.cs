using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Steps;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Running;

/// <summary>Tells a person what a pass did.</summary>
internal static class RunOutcome
{
    private const int MostNamed = 12;

    /// <summary>The option <c>--format</c> of a verb that does a pass; each verb makes its own.</summary>
    public static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "table, or json: what the pass did, in numbers and names.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        option.AcceptOnlyFromAmong("table", "json");
        return option;
    }

    /// <summary>Writes the stories' tables to standard output, and what happened to standard error.</summary>
    /// <param name="session">The data folder.</param>
    /// <param name="summary">What the pass did.</param>
    /// <param name="options">Quiet: only data is written; verbose: every event of the run too.</param>
    /// <param name="format">What <see cref="FormatOption"/> gave.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(PipelineSession session, RunSummary summary, ParseResult options, string format, CancellationToken cancellationToken)
    {
        if (format == "json")
        {
            await WriteJsonAsync(summary, cancellationToken);
        }
        else
        {
            foreach (var story in summary.StoryFacts.Where(story => story.Pages > 0))
            {
                TerminalReport.WriteOutlets(await session.ReportAsync(story.StoryId, cancellationToken), Console.Out, Console.IsOutputRedirected);
            }
        }

        if (options.GetValue(GlobalOptions.Quiet))
        {
            return;
        }

        if (options.GetValue(GlobalOptions.Verbose))
        {
            foreach (var happened in await session.Services.GetRequiredService<RunStore>().EventsAsync(summary.RunId, cancellationToken))
            {
                await Console.Error.WriteLineAsync($"{happened.Event.Phase}: {happened.Event.Subject}: {happened.Event.Message}");
            }
        }

        foreach (var line in Lines(summary))
        {
            await Console.Error.WriteLineAsync(line);
        }
    }

    private static async Task WriteJsonAsync(RunSummary summary, CancellationToken cancellationToken)
    {
        var document = new JsonObject { ["schemaVersion"] = 1, ["outcome"] = summary.Outcome };
        foreach (var (name, value) in JsonSerializer.SerializeToNode(summary, StepJson.Options)!.AsObject().ToList())
        {
            document[name] = value?.DeepClone();
        }

        await using var output = TerminalText.OpenOutput();
        await JsonSerializer.SerializeAsync(output, document, ListOutput.Indented, cancellationToken);
        await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }

    /// <summary>What a pass did, a line each; what a person should do comes with it.</summary>
    /// <param name="summary">The pass.</param>
    internal static IEnumerable<string> Lines(RunSummary summary)
    {
        foreach (var notice in summary.Notices)
        {
            yield return notice;
        }

        foreach (var problem in summary.Problems)
        {
            yield return $"{problem.OutletId ?? "seeds"}: {problem.Message} ({problem.Subject}){(problem.FromBefore ? " [since an earlier run]" : "")}";
        }

        foreach (var odd in summary.OddFeeds)
        {
            yield return $"{odd.OutletId ?? "?"}: {odd.Code}: {odd.Message} ({odd.Subject})";
        }

        foreach (var error in summary.Errors)
        {
            yield return $"a mistake of the program's own: {error}";
        }

        foreach (var story in summary.StoryFacts.Where(story => story.SeedIsAhead))
        {
            yield return StillToCome(story);
        }

        List<StoryFacts> old = [.. summary.StoryFacts.Where(story => story is { ItemsKnown: > 0, SeedIsAhead: false } and ({ NothingInWindow: true } or { HardlyAnyInWindow: true }))];
        foreach (var story in old)
        {
            yield return NothingFound(story);
        }

        if (old.Count > 0)
        {
            yield return WaysIn(old);
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Count(summary.FeedsPolled, "feed")} polled, {summary.FeedsFailed} failed; {Wording.Count(summary.ItemsNew, "new item")}; {Wording.Count(summary.PagesFetched, "page")} fetched, {summary.PagesUnchanged} unchanged, {summary.PagesFailed} failed; {Wording.Count(summary.RevisionsNew, "new text")}; {Wording.Count(summary.ComparisonsNew, "new comparison")}");
        foreach (var story in summary.StoryFacts.Where(story => story.Waiting.Count > 0))
        {
            yield return Waiting(story);
        }

        if (NothingNew(summary) is { } nothing)
        {
            yield return nothing;
        }

        foreach (var report in summary.Reports)
        {
            yield return $"report: {report}";
        }
    }

    private static string? NothingNew(RunSummary summary)
    {
        var (answered, failed) = (summary.FeedsPolled + summary.PagesFetched + summary.PagesUnchanged > 0, summary.FeedsFailed + summary.PagesFailed > 0);
        return (answered, failed, summary.NothingNew) switch
        {
            (false, true, _) => "Nothing could be read, so nothing can be said about what is new: look at the network, then run again; an archive that is replayed must hold the feeds, and of one without them 'newscompare stories import' takes the pages.",
            (_, _, false) => null,
            (false, false, _) => "Nothing new: nothing was asked of the web, and nothing that is stored had to be read or compared again.",
            (true, true, _) => "Nothing new in what could be read, and nothing was stored.",
            (true, false, _) => "Nothing new: the web has not changed since the last run, and nothing was stored.",
        };
    }

    // What the matcher leaves to a person would else be taken for silence.
    private static string Waiting(StoryFacts story)
    {
        var (pages, left) = (story.Waiting.Sum(outlet => outlet.Pages), story.Waiting.Count - MostNamed);
        var outlets = string.Join(", ", story.Waiting.Take(MostNamed).Select(outlet => outlet.Pages == 1 ? outlet.OutletId : string.Create(CultureInfo.InvariantCulture, $"{outlet.OutletId} {outlet.Pages}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{story.StoryId}': {Wording.Count(pages, "page")} of {Wording.Count(story.Waiting.Count, "outlet")} may be about it and {(pages == 1 ? "waits" : "wait")} for a person ({outlets}{(left > 0 ? $", {left} more" : "")}): 'newscompare stories show {story.StoryId} --all'");
    }

    // A slip of the year, or of day and month, would else be taken for silence.
    private static string StillToCome(StoryFacts story) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        '{story.StoryId}': the seed is dated {story.SeedAt?.UtcDateTime:yyyy-MM-dd HH:mm} (UTC), which is still to come: nothing that was published so far can be set against it.
          If the date is wrong (another year, day and month exchanged): correct 'published' in {Path.Combine(story.SeedFolder, story.StoryId)}.yaml, or in the first lines of its .md, and run again; 'newscompare seeds lint {story.StoryId}' says what is read there.
          If the seed is under embargo until then: run again when that day has come.
        """);

    // An old seed is not in today's feeds; a user must hear it plainly.
    private static string NothingFound(StoryFacts story) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{story.StoryId}': {(story.HardlyAnyInWindow ? $"the feeds of {story.OutletsOfWindow} of {Wording.Count(story.OutletsKnown, "outlet")} hold items of the seed's days, none of the story, the others nothing of these days" : "the feeds hold nothing of the seed's days")} ({story.WindowFrom:yyyy-MM-dd} to {story.WindowTo:yyyy-MM-dd}). Their {story.ItemsKnown} items are of {story.OldestItemAt:yyyy-MM-dd} to {story.NewestItemAt:yyyy-MM-dd}.");

    // The ways in are the same for every old story, so they are told once: of one story with its own name and days.
    private static string WaysIn(List<StoryFacts> stories)
    {
        var (story, isOne) = (stories[0], stories.Count == 1);
        var first = story.SeedAt ?? story.WindowFrom;
        var (id, from, to) = isOne ? (story.StoryId, Day(first), Day(first.AddDays(2))) : ("STORY", "DAY", "DAY");
        return $"""
              Feeds show only the last days. The ways in for {(isOne ? "an older story" : "older stories")}:
                newscompare stories add-url {id} URL              a page that is still online; the next run fetches it
                newscompare stories sitemap {id} --from {from} --to {to}   what the outlets' own sitemaps list of those days
                newscompare stories import {id} FOLDER            saved HTML pages, or a web archive (WARC) of those days
                newscompare run --replay DAY.warc.gz --data OTHER            a run that was recorded in those days, played again
                newscompare outlets add FILE                                 an outlet with a sitemap of those days as a feed (kind news-sitemap)
                newscompare compare {Path.Combine(story.SeedFolder, id)}.txt PAGE.html ...   saved pages, or addresses, without any of this
            """;

        static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
