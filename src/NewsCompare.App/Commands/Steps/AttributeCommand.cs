using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare attribute</c>: Finds attributions, quotations and credits.</summary>
internal static class AttributeCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("attribute", "Finds attributions, quotations and credits.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => throw new NotImplementedException());
        return command;
    }
}
