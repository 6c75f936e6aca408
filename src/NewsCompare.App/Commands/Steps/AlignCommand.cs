using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare align</c>: Links the sentences of a version to those of a seed.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("align", "Links the sentences of a version to those of a seed.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => throw new NotImplementedException());
        return command;
    }
}
