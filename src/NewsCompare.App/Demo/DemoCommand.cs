using System.CommandLine;
using NewsCompare.App.Commands;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Demo;

/// <summary><c>newscompare demo</c>: the whole pipeline on the bundled newsroom.</summary>
internal static class DemoCommand
{
    /// <summary>Where the demo keeps its own state, inside the data folder.</summary>
    public const string Folder = "demo";

    public static Command Create()
    {
        var revised = new Option<bool>("--revised") { Description = "Serve the newsroom of a day later: one page has changed its text." };
        var fresh = new Option<bool>("--fresh") { Description = "Forget what earlier demos stored." };
        var command = new Command(
            "demo",
            "The whole pipeline on a bundled newsroom served on loopback: nine invented outlets, one seed. Example: newscompare demo, then: newscompare demo --revised");
        command.Options.Add(revised);
        var format = RunOutcome.FormatOption();
        command.Options.Add(fresh);
        command.Options.Add(format);
        command.SetAction((result, cancellationToken) => RunAsync(
            Installation.Of(result), result.GetValue(revised), result.GetValue(fresh), result.GetValue(format)!, result, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, bool revised, bool fresh, string format, ParseResult options, CancellationToken cancellationToken)
    {
        var quiet = options.GetValue(GlobalOptions.Quiet);
        var folder = new DataFolder(Path.Combine(installation.DataFolder, Folder));
        if (fresh)
        {
            Forget(folder);
        }

        // The demo is the same for everybody: built-in settings, its own outlets and seed.
        var config = new ConfigFiles();
        var settings = PipelineSettings.Read(config, new Dictionary<string, string>());
        var outlets = DemoNewsroom.Outlets().Select(file => OutletReader.Read(file.Name, file.Json)).Concat(Origins(config)).ToList();
        var seeds = Path.Combine(folder.Root, "seeds");
        var seed = WriteSeed(seeds, config);
        WritePages(folder, revised);
        WriteOutlets(folder);

        await using var web = await DemoWeb.StartAsync(revised, cancellationToken);

        // No contact: the fetcher then refuses everything but the newsroom's own hosts.
        var fetch = new FetchOptions { DelayPerHostSeconds = 0, RetryDelaySeconds = 0.05 };
        using var fetcher = new PageFetcher(fetch, TimeProvider.System, loopbackHosts: web.Hosts.ToDictionary(host => host, _ => web.EndPoint));
        await using var session = await PipelineSession.OpenAsync(folder, "demo", config, settings, outlets, () => SeedSet.Of(seeds, [seed]), fetcher.FetchAsync, TimeProvider.System, cancellationToken);
        await AddByHandAsync(session, cancellationToken);
        var reports = Path.Combine(folder.Reports, "latest");
        var summary = await PassProgress.ShowAsync(quiet, progress => session.Runner.RunOnceAsync(
            new RunRequest("demo") { RecheckAll = true, ReportFolder = reports }, progress, cancellationToken));
        await RunOutcome.WriteAsync(session, summary with { OddFeeds = [] }, options, format, cancellationToken); // its newsroom stands still, so all its feeds are stale
        if (!quiet)
        {
            await Console.Error.WriteLineAsync(Next(folder, reports, revised, options.GetValue(GlobalOptions.Data)));
        }

        return summary.Errors.Count > 0 ? ExitCode.Unexpected : ExitCode.Done;
    }

    // No word list matches a page in another language: it comes in as a person would add it (stories add-url), unless a person has decided about it since.
    private static async Task AddByHandAsync(PipelineSession session, CancellationToken cancellationToken)
    {
        await session.Runner.SyncAsync(cancellationToken);
        var story = await session.Services.GetRequiredService<StoryStore>().FindAsync(DemoNewsroom.StoryId, cancellationToken);
        var past = await session.Services.GetRequiredService<DecisionStore>().HistoryAsync(DemoNewsroom.StoryId, cancellationToken);
        if (past.Exists(one => one.Url is { } url && CanonicalUrl.Of(new(url)) == CanonicalUrl.Of(DemoNewsroom.ForeignPage)))
        {
            return;
        }

        await session.Services.GetRequiredService<MatchStore>().DecideAsync(
            story!.Id, DemoNewsroom.ForeignPage, Decision.Accepted, "nordlys-avis", "In Norwegian: added by hand.", TimeProvider.System.GetUtcNow(), cancellationToken);
    }

    // The seed's origin is a real outlet: it is known by name, so that a credit to it is found, but never fetched.
    private static IEnumerable<Outlet> Origins(ConfigFiles config) =>
        OutletFiles.ReadAll(config).Select(outlet => outlet with { Enabled = false, DisabledReason = "The demo fetches only its own newsroom.", Feeds = [] });

    private static Seed WriteSeed(string seeds, ConfigFiles config)
    {
        DataFolder.Make(seeds);
        foreach (var (name, bytes) in DemoNewsroom.Seeds())
        {
            File.WriteAllBytes(Path.Combine(seeds, name), bytes);
        }

        return new SeedFiles(config).Read(Path.Combine(seeds, DemoNewsroom.StoryId + ".txt")).Seed;
    }

    // The pages lie beside the reports, so that a reader can check every cell.
    private static void WritePages(DataFolder folder, bool revised)
    {
        foreach (var (url, file) in DemoNewsroom.Files(revised))
        {
            var path = Path.Combine(folder.Root, "pages", url.Host, url.AbsolutePath.TrimStart('/') + (file.IsFeed ? "" : ".html"));
            DataFolder.Make(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    // So that every verb that is asked about this folder ('--data .../demo') knows the newsroom: its names, its credits, whom 'stories never' means.
    private static void WriteOutlets(DataFolder folder)
    {
        var outlets = Path.Combine(Installation.ConfigIn(folder.Root), "outlets");
        DataFolder.Make(outlets);
        foreach (var (name, json) in DemoNewsroom.Outlets())
        {
            File.WriteAllText(Path.Combine(outlets, name), json);
        }
    }

    // Only what a demo made goes, and never under a demo that is running.
    private static void Forget(DataFolder folder)
    {
        if (!File.Exists(folder.Database))
        {
            return;
        }

        using var held = DataLease.Hold(folder);
        foreach (var made in new[] { folder.Reports, Path.Combine(folder.Root, "pages"), Path.Combine(folder.Root, "seeds") }.Where(Directory.Exists))
        {
            Directory.Delete(made, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder.Root, Path.GetFileName(folder.Database) + "*"))
        {
            File.Delete(file);
        }
    }

    private static string Next(DataFolder folder, string reports, bool revised, string? data)
    {
        var demo = "newscompare demo" + (revised ? " --revised" : "");
        var same = data is null ? "" : $" --data {ShellWord.Of(data)}";
        var (other, then) = revised ? ("newscompare demo --fresh", "from the beginning") : ("newscompare demo --revised", "a day later: one page has changed its text");
        var width = Math.Max(demo.Length, other.Length) + same.Length + 4;
        return $"""

            Open the report:  {Path.Combine(reports, DemoNewsroom.StoryId + ".html")}
            The pages it compares are in  {Path.Combine(folder.Root, "pages")}
            Next:
              {(demo + same).PadRight(width)}again: nothing new is stored
              {(other + same).PadRight(width)}{then}
              newscompare stories show {DemoNewsroom.StoryId} --all --data {ShellWord.Of(folder.Root)}
              newscompare compare SEED.txt PAGE.html --html report.html      your own texts
            """;
    }
}
