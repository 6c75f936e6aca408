using System.CommandLine;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;

namespace NewsCompare.App.Commands.Reporting;

/// <summary><c>newscompare report</c>: a story's report again, from what is stored.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var story = new Argument<string>("story") { Description = "Story id.", HelpName = "STORY" };
        var output = new ReportOutput();
        var failOn = new FailOnOption();
        var command = new Command("report", "A story's report again, from what is stored. Example: newscompare report biden-ukraine-kharkiv --format csv --table cells --out cells.csv");
        command.Arguments.Add(story);
        output.AddTo(command);
        failOn.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var report = await session.ReportAsync(result.GetValue(story)!, cancellationToken);
            await output.WriteAsync(report, result, cancellationToken);
            return await failOn.IsHitAsync(report, result) ? ExitCode.RuleHit : ExitCode.Done;
        });
        return command;
    }
}
