using System.CommandLine;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Audits;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Auditing;

/// <summary><c>newscompare audit accept</c> and <c>reject</c>: an editor's word on one verdict.</summary>
internal static class AuditDecideCommand
{
    public static Command Create(string name, string description, AuditJudgement judgement)
    {
        var story = AuditCommand.Story();
        var outlet = new Argument<string>("outlet") { Description = "The outlet's name or id, or the page's address.", HelpName = "OUTLET" };
        var note = new Option<string?>("--note") { Description = "Why; kept with the decision and shown in the report.", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = "Who decides. Default: the user of this machine.", HelpName = "NAME" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be decided." };
        var command = new Command(
            name,
            $"{description} The decision is tied to the evidence: when that changes, it is shown as made on an earlier text. Example: newscompare audit {name} biden-ukraine-kharkiv \"The Daily Beacon\" --note \"seen with the desk\"")
        { story, outlet, note, by, dry };
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            await using var session = PipelineSession.OpenToRead(installation);
            var storyId = result.GetValue(story)!;
            var report = await session.ReportAsync(storyId, cancellationToken);
            var version = AuditedVersion.One(report, result.GetValue(outlet)!, installation.Outlets());
            var decision = AuditDesk.Decision(
                version, judgement, AuditDesk.Words("--note", result.GetValue(note), AuditDesk.LongestNote),
                AuditDesk.Words("--by", result.GetValue(by), AuditDesk.LongestName) ?? Environment.UserName, session.Setup.Time.GetUtcNow());
            var what = $"\u201C{Wording.Word(decision.Verdict)}\u201D of {version.Comparison.Version.Outlet} in '{storyId}'";
            if (result.GetValue(dry))
            {
                await Console.Error.WriteLineAsync($"would {name} {what}");
                return ExitCode.Done;
            }

            await AuditDesk.KeepAsync(session, storyId, version, decision, cancellationToken);
            await Console.Error.WriteLineAsync($"{name}ed {what}; reports show it from now on");
            return ExitCode.Done;
        });
        return command;
    }
}
