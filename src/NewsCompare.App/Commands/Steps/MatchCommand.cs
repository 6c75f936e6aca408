using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare match</c>: Decides which items belong to a story, which are copies, and what changed between revisions.</summary>
internal static class MatchCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("match", "Decides which items belong to a story, which are copies, and what changed between revisions.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => throw new NotImplementedException());
        return command;
    }
}
