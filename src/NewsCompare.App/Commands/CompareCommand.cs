using System.CommandLine;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Commands;

/// <summary><c>newscompare compare</c>: sets files against one seed; needs no configuration, database or network.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string> seed = new("SEED") { Description = "The seed article: .txt or .md; facts may stand beside it in a .yaml of the same name." };

    private readonly Argument<string[]> sources = new("SOURCE")
    {
        Description = "What to compare: saved pages (.html, .html.gz) or plain texts (.txt, .md).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> html = new("--html") { Description = "Also write the report as one HTML file.", HelpName = "FILE" };

    private readonly Option<string> format = new("--format")
    {
        Description = "table, json, md or html.", HelpName = "FORMAT", DefaultValueFactory = _ => "table",
    };

    private readonly Option<string[]> outlets = new("--outlet")
    {
        Description = "Name of the outlet of the first, second, ... SOURCE; give it once for each.", HelpName = "NAME",
    };

    private readonly Option<double> minimumConfidence = new("--min-confidence")
    {
        Description = "Do not compare a page whose text was read with less confidence than this, 0 to 1.",
        HelpName = "SHARE",
        DefaultValueFactory = _ => Comparability.ConfidenceFloor,
    };

    private readonly Option<string[]> failOn = new("--fail-on")
    {
        Description = "End with 5 when a version hits the rule: no-credit, dropped-quote or number-changed.", HelpName = "RULE", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> config = new("--config")
    {
        Description = "Folder whose files are laid over the built-in configuration.", HelpName = "DIR",
    };

    public static Command Create() => new CompareCommand().Build();

    private Command Build()
    {
        format.AcceptOnlyFromAmong("table", "json", "md", "html");
        failOn.AcceptOnlyFromAmong(FailRules.All);
        var command = new Command("compare", "Compares saved pages or texts with one seed article.") { seed, sources, html, format, outlets, minimumConfidence, failOn, config };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult options, CancellationToken cancellationToken)
    {
        var paths = options.GetRequiredValue(sources);
        var names = options.GetValue(outlets) ?? [];
        var confidence = options.GetValue(minimumConfidence);
        RefuseWhatIsOutOfRange(paths, names, confidence);
        var files = new ConfigFiles(options.GetValue(config));
        var seedFile = new SeedFiles(files).Read(options.GetRequiredValue(seed));
        var tools = Tools(files, seedFile.Seed, confidence, out var reader);

        var read = await Task.WhenAll(paths.Select((path, at) =>
            Task.Run(() => reader.ReadAsync(path, at < names.Length ? names[at] : null, cancellationToken), cancellationToken)));
        foreach (var problem in read.Select(one => one.Problem).OfType<string>())
        {
            await Console.Error.WriteLineAsync($"newscompare: {problem}");
        }

        if (read.All(one => one.Problem is not null))
        {
            await Console.Error.WriteLineAsync("newscompare: nothing could be read, so nothing was compared");
            return ExitCode.Usage;
        }

        var report = Compare(seedFile.Seed, SourceReader.Distinguish(read), tools, cancellationToken);
        await WriteAsync(report, options, cancellationToken);
        return await EndAsync(report, options.GetValue(failOn) ?? []);
    }

    private static StoryReport Compare(Seed seed, IReadOnlyList<SourceVersion> versions, ComparisonTools tools, CancellationToken cancellationToken)
    {
        var text = SeedText.Of(seed, tools);
        List<Comparison> comparisons = [.. versions.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(one => Comparer.Compare(text, one.Version, tools))];
        return StoryReport.Of(text, comparisons, tools);
    }

    private async Task WriteAsync(StoryReport report, ParseResult options, CancellationToken cancellationToken)
    {
        if (options.GetValue(html) is { } file)
        {
            await WriteFileAsync(report, file, cancellationToken);
        }

        IReportRenderer[] renderers = [new JsonReport(), new MarkdownReport(), new HtmlReport()];
        if (renderers.FirstOrDefault(renderer => renderer.Format == options.GetValue(format)) is { } chosen)
        {
            await using var output = Console.OpenStandardOutput();
            await chosen.RenderAsync(report, output, cancellationToken);
        }
        else
        {
            TerminalReport.Write(report, Console.Out, Console.IsOutputRedirected);
        }
    }

    private static async Task WriteFileAsync(StoryReport report, string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var output = File.Create(file);
            await new HtmlReport().RenderAsync(report, output, cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("report-unwritable", $"The report cannot be written to '{file}': {wrong.Message}", wrong);
        }

        await Console.Error.WriteLineAsync($"Report: {Path.GetFullPath(file)}");
    }

    private static async Task<int> EndAsync(StoryReport report, string[] rules)
    {
        var hits = FailRules.Hits(report, rules);
        foreach (var hit in hits)
        {
            await Console.Error.WriteLineAsync(hit);
        }

        return hits.Count > 0 ? ExitCode.RuleHit
            : report.Versions.Any(version => version.Comparison.NotComparable is not null) ? ExitCode.Partial
            : ExitCode.Done;
    }

    private static ComparisonTools Tools(ConfigFiles files, Seed seed, double confidence, out SourceReader reader)
    {
        var lexicon = files.Lexicon(seed.Language);
        var known = OutletFiles.ReadAll(files);
        reader = new(lexicon, known);
        return ComparisonTools.For(seed, lexicon, known, new AlignmentOptions(), confidence);
    }

    private static void RefuseWhatIsOutOfRange(string[] paths, string[] names, double confidence)
    {
        if (names.Length > paths.Length)
        {
            throw new InvalidInputException("too-many-outlets", $"--outlet stands {names.Length} times for {paths.Length} sources: give at most one name for each.");
        }

        if (confidence is not (>= 0 and <= 1))
        {
            throw new InvalidInputException("confidence-out-of-range", "--min-confidence is a share from 0 to 1.");
        }
    }
}
