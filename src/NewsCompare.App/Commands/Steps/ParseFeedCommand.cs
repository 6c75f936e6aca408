using System.CommandLine;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare parse-feed</c>: Reads feeds and news sitemaps.</summary>
internal static class ParseFeedCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var command = new Command("parse-feed", "Reads feeds and news sitemaps.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => throw new NotImplementedException());
        return command;
    }
}
