using System.CommandLine;
using NewsCompare.App.Commands;
using NewsCompare.App.Commands.Steps;

var root = new RootCommand("Compares how news outlets tell one story, sentence by sentence, against a seed article.");
root.Subcommands.Add(CompareCommand.Create());
root.Subcommands.Add(ParseFeedCommand.Create());
root.Subcommands.Add(ExtractCommand.Create());
root.Subcommands.Add(MatchCommand.Create());
root.Subcommands.Add(AlignCommand.Create());
root.Subcommands.Add(AttributeCommand.Create());
return await CommandLine.RunAsync(root, args);
