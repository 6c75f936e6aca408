using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands;

/// <summary><c>newscompare dictionary</c>: what every column and every measure means.</summary>
internal static class DictionaryCommand
{
    public static Command Create()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("dictionary", "What every column of the exported tables and every measure means, with its unit. Example: newscompare dictionary --format csv > dictionary.csv");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            await ListOutput.WriteAsync(DataDictionary.Table, result.GetValue(format)!, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
