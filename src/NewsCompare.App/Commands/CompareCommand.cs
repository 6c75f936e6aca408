using System.CommandLine;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Fetching;

namespace NewsCompare.App.Commands;

/// <summary><c>newscompare compare</c>: sets files or addresses against one seed; files need no configuration, database or network.</summary>
internal sealed class CompareCommand
{
    private const string Help = """
        Compares saved pages, texts or addresses with one seed article.

        Files need no configuration, database or network. Addresses are fetched once each and need fetch.contact.
        Example:
          newscompare compare seeds/fire.txt herald.html wire.txt --html report.html
          newscompare compare seeds/fire.txt herald.html --format csv --table versions
          newscompare compare herald.html wire.html          (no seed: the first is the base)
          NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example newscompare compare seeds/fire.txt https://herald.example/fire
        """;

    private readonly Argument<string> seed = new("SEED") { Description = "The seed article: .txt or .md; facts may stand beside it in a .yaml of the same name. Without a seed any version is the base: a saved page or an address." };

    private readonly Argument<string[]> sources = new("SOURCE")
    {
        Description = "What to compare: saved pages (.html, .html.gz), plain texts (.txt, .md), or addresses (https://...).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> html = new("--html") { Description = "Also write the report as one HTML file.", HelpName = "FILE" };

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

    private readonly FailOnOption failOn = new();

    private readonly ReportOutput output = new();

    public static Command Create() => new CompareCommand().Build();

    private Command Build()
    {
        var command = new Command("compare", Help) { seed, sources, html, outlets, minimumConfidence };
        failOn.AddTo(command);
        output.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult options, CancellationToken cancellationToken)
    {
        var given = options.GetRequiredValue(sources);
        var names = options.GetValue(outlets) ?? [];
        var confidence = options.GetValue(minimumConfidence);
        RefuseWhatIsOutOfRange(given, names, confidence);
        RefuseToOverwrite(options.GetValue(html), [options.GetRequiredValue(seed), .. given]);
        var installation = Installation.Of(options);
        var settings = installation.Settings();
        var known = installation.Outlets();
        var @base = options.GetRequiredValue(seed);
        using var fetcher = Fetcher([@base, .. given], settings.Fetch, known);
        var story = BasePage.IsOne(@base)
            ? await BasePage.ReadAsync(@base, new(installation.Config.Lexicon("en"), known, fetcher is null ? null : fetcher.FetchAsync), cancellationToken)
            : new SeedFiles(installation.Config).Read(@base).Seed;
        var lexicon = installation.Config.Lexicon(story.Language);
        var tools = ComparisonTools.For(story, lexicon, known, settings.Alignment, confidence);
        var reader = new SourceReader(lexicon, known, fetcher is null ? null : fetcher.FetchAsync);
        var read = await Task.WhenAll(given.Select((source, at) =>
            Task.Run(() => reader.ReadAsync(source, at < names.Length ? names[at] : null, cancellationToken), cancellationToken)));
        foreach (var problem in read.Select(one => one.Problem).OfType<string>())
        {
            await Console.Error.WriteLineAsync($"newscompare: {problem}");
        }

        if (read.All(one => one.Problem is not null))
        {
            await Console.Error.WriteLineAsync("newscompare: nothing could be read, so nothing was compared");
            return given.Any(WebAddress.IsOne) ? ExitCode.Partial : ExitCode.Usage;
        }

        var report = Compare(story, SourceReader.Distinguish(read), tools, cancellationToken);
        await WriteAsync(report, options, cancellationToken);
        return await failOn.IsHitAsync(report, options) ? ExitCode.RuleHit
            : report.Versions.Any(version => version.Comparison.NotComparable is not null) ? ExitCode.Partial
            : ExitCode.Done;
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
            await ReportOutput.WriteFileAsync(file, (stream, token) => new HtmlReport().RenderAsync(report, stream, token), cancellationToken);
        }

        await output.WriteAsync(report, options, cancellationToken);
    }

    private static PageFetcher? Fetcher(string[] sources, FetchOptions options, IReadOnlyList<Outlet> outlets) =>
        Array.Find(sources, WebAddress.IsOne) is not { } address ? null
        : options.Contact is not null ? new(options, TimeProvider.System, rules: new(outlets))
        : throw new InvalidInputException(
            "contact-missing",
            $"'{address}' is fetched only when its outlet can write to you: set fetch.contact in newscompare.json (--config DIR), or NEWSCOMPARE__FETCH__CONTACT=you@newsroom.example in the environment. Saved pages need no contact.");

    private static void RefuseToOverwrite(string? report, IReadOnlyList<string> inputs)
    {
        if (report is not null && inputs.Any(input => Path.GetFullPath(input).Equals(Path.GetFullPath(report), StringComparison.Ordinal)))
        {
            throw new InvalidInputException("report-over-input", $"--html '{report}' would overwrite what is compared: give another file.");
        }
    }

    private static void RefuseWhatIsOutOfRange(string[] sources, string[] names, double confidence)
    {
        if (names.Length > sources.Length)
        {
            throw new InvalidInputException("too-many-outlets", $"--outlet stands {names.Length} times for {sources.Length} sources: give at most one name for each.");
        }

        if (confidence is not (>= 0 and <= 1))
        {
            throw new InvalidInputException("confidence-out-of-range", "--min-confidence is a share from 0 to 1.");
        }
    }
}
