using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare extract</c>: Reads headline, byline, dates and body from pages.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var options = new StepOptions();
        var files = new Argument<string[]>("file")
        {
            Description = "Saved pages (HTML, also .gz); the answer's id is the path.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "extract",
            """
            Reads headline, byline, dates and body from pages: one JSON object a line, in input order.

            A line of a batch is {"id", "file", "url"?}; url is the address that the page was fetched from; without it, the one that the program wrote into the page that saved it.
            Example: newscompare extract page.html
                     newscompare extract --batch pages.jsonl
            """);
        command.Arguments.Add(files);
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var batch = result.GetValue(options.Batch);
            var given = result.GetValue(files) ?? [];
            if (batch is null == (given.Length == 0))
            {
                throw new InvalidInputException("nothing-to-extract", "Give pages (newscompare extract page.html) or --batch FILE, one of the two.");
            }

            await using var output = TerminalText.OpenOutput();
            return batch is not null
                ? await BatchRunner.RunAsync<ExtractLine, ExtractAnswer>(batch, "id", result.GetValue(options.Jobs), ReadAsync, output, cancellationToken)
                : await FilesAsync(given, output, cancellationToken);
        });
        return command;
    }

    private static async Task<int> FilesAsync(string[] files, Stream output, CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            var id = JsonSerializer.SerializeToElement(file);
            try
            {
                await output.WriteAsync(StepJson.Line("id", id, await ReadAsync(new(file), cancellationToken)), cancellationToken);
            }
            catch (InvalidInputException wrong)
            {
                await output.WriteAsync(StepJson.ErrorLine("id", id, wrong.Code, wrong.Message), cancellationToken);
                code = ExitCode.Partial;
            }
        }

        return code;
    }

    private static async Task<ExtractAnswer> ReadAsync(ExtractLine line, CancellationToken cancellationToken)
    {
        var page = await PageFile.ReadAsync(line.File, PageFile.MostBytes, cancellationToken);
        var url = Uri.TryCreate(line.Url, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" ? given : line.Url is null ? SavedAddress.Of(page.Span) : null;
        var found = await ArticleExtractor.ExtractAsync(page, null, url, cancellationToken);
        var article = found.Article;
        return new(
            found.Outcome,
            article.Headline,
            article.Authors,
            Stated(article.PublishedAt, article.IsPublishedDayOnly, article.IsPublishedWithoutZone, article.PublishedOffset),
            Stated(article.ModifiedAt, article.IsModifiedDayOnly, article.IsModifiedWithoutZone, article.ModifiedOffset),
            article.Language,
            article.Paragraphs,
            article.BodyText,
            found.Confidence,
            found.Reasons,
            article.CanonicalUrl?.AbsoluteUri,
            article.Outlet,
            article.Notes,
            article.Kinds,
            Utc(article.PublishedMoment),
            article.Parts);
    }

    // As far as it is known. The zone is kept: the same moment, and the day that readers of the page saw.
    private static string? Stated(DateTimeOffset? time, bool isDay, bool isWithoutZone, TimeSpan offset) =>
        isDay ? time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : isWithoutZone ? time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
        : offset == TimeSpan.Zero ? Utc(time) : time?.ToOffset(offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string? Utc(DateTimeOffset? time) => time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
