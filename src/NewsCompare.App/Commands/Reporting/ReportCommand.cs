using System.CommandLine;
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
        var command = new Command("report", "A story's report again, from what is stored. Example: newscompare report biden-ukraine-kharkiv --format csv --table cells --out cells.csv");
        command.Arguments.Add(story);
        output.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            await output.WriteAsync(await session.ReportAsync(result.GetValue(story)!, cancellationToken), result, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
