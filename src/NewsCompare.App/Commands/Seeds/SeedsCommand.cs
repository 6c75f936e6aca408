using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands.Seeds;

/// <summary><c>newscompare seeds</c>: the seed articles.</summary>
internal static class SeedsCommand
{
    public static Command Create()
    {
        var command = new Command("seeds", "The seed articles: add, list, show, lint. Example: newscompare seeds lint seeds/my-story.txt");
        command.Subcommands.Add(SeedsAddCommand.Create());
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(SeedsLintCommand.Create());
        return command;
    }

    /// <summary>A seed by its story id, or by the path of its file.</summary>
    /// <param name="installation">Where seeds lie.</param>
    /// <param name="idOrFile">As the user gave it.</param>
    /// <exception cref="InvalidInputException">There is no such seed.</exception>
    public static SeedFile Find(Installation installation, string idOrFile)
    {
        if (File.Exists(idOrFile))
        {
            return new SeedFiles(installation.Config).Read(idOrFile);
        }

        var seeds = installation.SeedSet();
        return seeds.Seeds.FirstOrDefault(seed => seed.Seed.StoryId.Equals(idOrFile, StringComparison.Ordinal))
            ?? throw (seeds.Problems.FirstOrDefault(problem => problem.StoryId.Equals(idOrFile, StringComparison.Ordinal)) is { } broken ? new InvalidInputException(broken.Code, broken.Message) : new InvalidInputException(
                "seed-missing",
                $"There is no seed '{idOrFile}' in {string.Join(", ", installation.SeedFolders)}. "
                + (seeds.Seeds.Count == 0 ? "Put a text there, or use: newscompare seeds add FILE." : $"Known: {string.Join(", ", seeds.Seeds.Select(seed => seed.Seed.StoryId))}.")));
    }

    /// <summary>Says on standard error which seeds cannot be read.</summary>
    /// <returns>Whether there are any.</returns>
    public static async Task<bool> TellAsync(SeedSet seeds)
    {
        foreach (var problem in seeds.Problems)
        {
            await Console.Error.WriteLineAsync($"newscompare: {problem.Message}");
        }

        return seeds.Problems.Count > 0;
    }

    /// <summary>The error when no seed at all can be read: it names every one.</summary>
    public static InvalidInputException Unreadable(SeedSet seeds) => new(seeds.Problems[0].Code, string.Join(Environment.NewLine, seeds.Problems.Select(problem => problem.Message)));

    private static Command List()
    {
        var format = ListOutput.FormatOption();
        var command = new Command("list", "Lists the seeds. Example: newscompare seeds list --format csv");
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var seeds = installation.SeedSet();
            var rows = seeds.Seeds.Select(seed => (IReadOnlyList<object?>)
            [
                seed.Seed.StoryId, seed.Seed.Title, Published(seed.Seed), seed.Seed.Outlet, seed.Seed.OriginalOutlet,
                Body.Of(seed.Seed.Text, installation.Config.Lexicon(seed.Seed.Language)).Sentences.Count, seed.Path,
            ]).ToList();
            await ListOutput.WriteAsync(
                new("seeds", ["story", "title", "publishedAt", "outlet", "originalOutlet", "sentences", "file"], rows),
                result.GetValue(format)!,
                cancellationToken);
            return await TellAsync(seeds) ? ExitCode.Partial : rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("story") { Description = "Story id, or a seed file.", HelpName = "STORY" };
        var format = ListOutput.FormatOption();
        var command = new Command("show", "Shows a seed's sentences as they are numbered in reports. Example: newscompare seeds show biden-ukraine-kharkiv");
        command.Arguments.Add(id);
        command.Options.Add(format);
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            var seed = Find(installation, result.GetValue(id)!).Seed;
            var body = Body.Of(seed.Text, installation.Config.Lexicon(seed.Language));
            if (!result.GetValue(GlobalOptions.Quiet))
            {
                await WriteFactsAsync(seed);
            }

            await ListOutput.WriteAsync(
                new("sentences", ["index", "paragraph", "start", "end", "text"],
                    [.. body.Sentences.Select(s => (IReadOnlyList<object?>)[s.Index, s.Paragraph, s.Start, s.End, s.Text])]),
                result.GetValue(format)!,
                cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteFactsAsync(Seed seed)
    {
        var facts = new (string Name, object? Value)[]
        {
            ("story", seed.StoryId), ("title", seed.Title), ("url", seed.Url), ("outlet", seed.Outlet), ("byline", seed.Byline),
            ("published", Published(seed)), ("original outlet", seed.OriginalOutlet is { } outlet ? $"{outlet} (from the {seed.OriginFrom})" : null),
            ("original reporter", seed.OriginalReporter), ("language", seed.Language), ("window", seed.Window), ("ends", seed.EndsAt),
        };
        foreach (var (name, value) in facts.Where(fact => fact.Value is not null))
        {
            await Console.Error.WriteLineAsync($"{name,-18}{CellText.Of(value)}");
        }
    }

    private static object? Published(Seed seed) =>
        seed.PublishedDayOnly ? seed.PublishedAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : seed.PublishedAt;
}
