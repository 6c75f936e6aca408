using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare extract</c>: Reads headline, byline, dates and body from pages.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("extract", "Reads headline, byline, dates and body from pages.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => throw new NotImplementedException());
        return command;
    }
}
