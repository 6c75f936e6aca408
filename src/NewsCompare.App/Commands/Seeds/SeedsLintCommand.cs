using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
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
            var seeds = names.Length == 0 ? installation.SeedSet() : Named(installation, names);
            var rows = seeds.Problems.Select(Broken).Concat(seeds.Seeds.SelectMany(seed => Findings(installation, seed))).ToList();
            if (rows.Count > 0)
            {
                await ListOutput.WriteAsync(new("findings", ["story", "severity", "code", "line", "message", "cost"], rows), result.GetValue(format)!, cancellationToken);
            }

            await Console.Error.WriteLineAsync($"{Wording.Count(seeds.Seeds.Count + seeds.Problems.Count, "seed")}, {Wording.Count(rows.Count, "finding")}{(seeds.Problems.Count == 0 ? "" : $"; {seeds.Problems.Count} cannot be read")}");
            return seeds.Problems.Count == 0 ? ExitCode.Done : seeds.Seeds.Count == 0 ? ExitCode.Usage : ExitCode.Partial;
        });
        return command;
    }

    private static SeedSet Named(Installation installation, string[] names)
    {
        var (seeds, problems) = (new List<SeedFile>(), new List<SeedProblem>());
        foreach (var name in names)
        {
            try
            {
                seeds.Add(SeedsCommand.Find(installation, name));
            }
            catch (InvalidInputException wrong)
            {
                problems.Add(new(Path.GetFileNameWithoutExtension(name), name, wrong.Code, wrong.Message)); // the others may be sound
            }
        }

        return new(seeds, [], problems);
    }

    private static IReadOnlyList<object?> Broken(SeedProblem problem) =>
        [problem.StoryId, "Error", problem.Code, null, problem.Message, "Nothing is done for its story: what is stored of it stays as it is."];

    private static IEnumerable<IReadOnlyList<object?>> Findings(Installation installation, SeedFile file) =>
        SeedLinter.Lint(file.Seed, installation.Config.Lexicon(file.Seed.Language), TimeProvider.System.GetUtcNow()).Select(finding => (IReadOnlyList<object?>)
            [file.Seed.StoryId, finding.Severity, finding.Code, finding.Line, finding.Message, finding.Cost]);
}
