using System.CommandLine;
using NewsCompare.App.Commands.Running;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Reporting;

/// <summary><c>newscompare reanalyze</c>: the methods and settings of today over the snapshots of before.</summary>
internal static class ReanalyzeCommand
{
    public static Command Create()
    {
        var command = new Command(
            "reanalyze",
            "Reads and compares stored snapshots again where method, settings or seed have changed; nothing is fetched, what was found before stays. Example: newscompare reanalyze");
        var format = RunOutcome.FormatOption();
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var quiet = result.GetValue(GlobalOptions.Quiet);
            var folder = new DataFolder(installation.DataFolder);
            await using var session = await PipelineSession.OpenAsync(
                folder, "reanalyze", installation.Config, installation.Settings(), installation.Outlets(),
                installation.SeedSet, PipelineSession.FetchesNothing, TimeProvider.System, cancellationToken);
            var summary = await PassProgress.ShowAsync(quiet, progress => session.Runner.RunOnceAsync(
                new("reanalyze") { Poll = false, Fetch = false, ReportFolder = Path.Combine(folder.Reports, "latest") }, progress, cancellationToken));
            await RunOutcome.WriteAsync(session, summary, result, result.GetValue(format)!, cancellationToken);
            return summary.Errors.Count > 0 ? ExitCode.Unexpected : summary.Problems.Any(problem => problem.Phase == StorySync.Phase) ? ExitCode.Partial : ExitCode.Done;
        });
        return command;
    }
}
