using System.CommandLine;
using System.Runtime.InteropServices;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Serving;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Serving;

/// <summary><c>newscompare serve</c>: pages on this machine, and the jobs on their schedule.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var url = new Option<string>("--url")
        {
            Description = "Where the pages are: http on a loopback address; port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => ServeAddress.Default,
        };
        var noJobs = new Option<bool>("--no-jobs") { Description = "Pages only, over an existing data folder: nothing is fetched, and another process may work on the folder." };
        var command = new Command(
            "serve",
            "Web pages on this machine, and the jobs on their schedule: polls, fetches, compares, and the nightly report. Example: NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare serve");
        command.Options.Add(url);
        command.Options.Add(noJobs);
        command.SetAction((result, cancellationToken) =>
        {
            var address = ServeAddress.Parse(result.GetValue(url)!);
            return result.GetValue(noJobs)
                ? ShowAsync(Installation.Of(result), address, cancellationToken)
                : WorkAndShowAsync(Installation.Of(result), address, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ShowAsync(Installation installation, ServeAddress address, CancellationToken cancellationToken)
    {
        await using var session = PipelineSession.OpenToRead(installation);
        await using var site = await Site.StartAsync(session, installation.SeedFolders, address, jobs: null, cancellationToken);
        return await UntilStoppedAsync(site, "Pages only: no jobs are done.", cancellationToken);
    }

    private static async Task<int> WorkAndShowAsync(Installation installation, ServeAddress address, CancellationToken cancellationToken)
    {
        var settings = installation.Settings();
        var outlets = installation.Outlets();
        var seeds = new SeedWatch(installation, Console.Error);
        RunCommand.RequireContact(settings);
        using var fetcher = new PageFetcher(settings.Fetch, TimeProvider.System, rules: new(outlets));
        await using var session = await PipelineSession.OpenAsync(
            new DataFolder(installation.DataFolder), "serve", installation.Config, settings, outlets, seeds.Read, fetcher.FetchAsync, TimeProvider.System, cancellationToken);
        await session.RememberAsync(fetcher, cancellationToken);
        await session.Runner.SyncAsync(cancellationToken);

        // Ends before the session, so that a pass that is under way can still write down that it was cancelled.
        using var jobs = session.Services.GetRequiredService<JobHost>();
        await using var site = await Site.StartAsync(session, installation.SeedFolders, address, jobs, cancellationToken);
        RecurringJobs.Start(jobs, settings.Schedule);
        return await UntilStoppedAsync(
            site, $"Feeds are polled at '{settings.Schedule.Poll}', the nightly report is made at '{settings.Schedule.Nightly}' ({settings.Schedule.TimeZone}).", cancellationToken);
    }

    // A service manager's request to end (SIGTERM) is the normal end; Ctrl-C is a cancellation.
    private static async Task<int> UntilStoppedAsync(Site site, string about, CancellationToken cancellationToken)
    {
        var (ended, wasAsked) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), false);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => wasAsked = signal.Cancel = true);
        await using var cancelled = cancellationToken.Register(() => ended.TrySetResult());
        await Console.Error.WriteLineAsync($"NewsCompare serves {site.Url}\n{about} Ctrl-C ends it.");
        await ended.Task;
        await Console.Error.WriteLineAsync("newscompare: stopping");
        await site.StopAsync();
        return wasAsked ? ExitCode.Done : throw new OperationCanceledException(cancellationToken);
    }
}
