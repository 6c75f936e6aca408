using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Seeds;

/// <summary><c>newscompare seeds lint</c>: what is missing in a seed and what it costs.</summary>
internal static class SeedsLintCommand
{
    public static Command Create()
    {
        var which = new Argument<string[]>("story") { Description = "Story ids or files; none means all.", HelpName = "STORY", Arity = ArgumentArity.ZeroOrMore };
        var format = ListOutput.FormatOption();
        var command = new Command("lint", "Says what is missing or odd in seeds and what it costs. Example: newscompare seeds lint seeds/my-story.txt");
        command.Arguments.Add(which);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var names = result.GetValue(which)!;
            IReadOnlyList<SeedFile> seeds = names.Length == 0 ? installation.Seeds() : [.. names.Select(name => SeedsCommand.Find(installation, name))];
            var rows = seeds.SelectMany(seed => Findings(installation, seed)).ToList();
            if (rows.Count > 0)
            {
                await ListOutput.WriteAsync(new("findings", ["story", "severity", "code", "line", "message", "cost"], rows), result.GetValue(format)!, cancellationToken);
            }

            await Console.Error.WriteLineAsync($"{Wording.Count(seeds.Count, "seed")}, {Wording.Count(rows.Count, "finding")}");
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<object?>> Findings(Installation installation, SeedFile file) =>
        SeedLinter.Lint(file.Seed, installation.Config.Lexicon(file.Seed.Language), TimeProvider.System.GetUtcNow()).Select(finding => (IReadOnlyList<object?>)
            [file.Seed.StoryId, finding.Severity, finding.Code, finding.Line, finding.Message, finding.Cost]);
}
