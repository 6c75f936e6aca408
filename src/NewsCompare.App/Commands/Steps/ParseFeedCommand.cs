using System.CommandLine;
using System.Text.Json;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare parse-feed</c>: Reads feeds and news sitemaps.</summary>
internal static class ParseFeedCommand
{
    private const long LargestFile = 64 * 1024 * 1024;

    public static Command Create()
    {
        var options = new StepOptions();
        var files = new Argument<string[]>("FILE")
        {
            Description = "Feeds or news sitemaps; gzip is unpacked.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "parse-feed",
            """
            Reads feeds and news sitemaps: one JSON object a line, in input order.

            A line of a batch is {"id", "file", "contentType"?, "base"?}; base is the address that relative links are resolved against.
            Example: newscompare parse-feed feed.xml
                     newscompare parse-feed --batch feeds.jsonl
            """);
        command.Arguments.Add(files);
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var output = TerminalText.OpenOutput();
            var named = result.GetValue(files) ?? [];
            var (batch, jobs) = (result.GetValue(options.Batch), result.GetValue(options.Jobs));
            if ((batch is null) == (named.Length == 0))
            {
                throw new InvalidInputException("nothing-to-read", "Give either files or --batch FILE: newscompare parse-feed feed.xml");
            }

            if (batch is not null)
            {
                return await BatchRunner.RunAsync<FeedLine, FeedAnswer>(batch, "id", jobs, AnswerAsync, output, cancellationToken);
            }

            using var lines = new StringReader(string.Join('\n', named.Select(file => JsonSerializer.Serialize(new { id = file, file }, StepJson.Options))));
            return await BatchRunner.RunAsync<FeedLine, FeedAnswer>(lines, "the files named", "id", jobs, AnswerAsync, output, cancellationToken);
        });
        return command;
    }

    /// <summary>The answer to one line; what cannot be read is an answer too, with <c>ok: false</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<FeedAnswer> AnswerAsync(FeedLine line, CancellationToken cancellationToken)
    {
        try
        {
            var feed = FeedParser.Parse(await ReadAsync(line.File, cancellationToken), line.ContentType, Base(line.Base));
            return new(true, feed.Kind, feed.Title, [.. feed.Items.Select(FeedEntryLine.Of)], feed.Children, feed.Warnings);
        }
        catch (InvalidInputException wrong)
        {
            return new(false, null, null, [], [], []) { Error = new(wrong.Code, wrong.Message) };
        }
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > LargestFile }
                ? throw new InvalidInputException("feed-too-large", $"'{file}' has more than {LargestFile / (1024 * 1024)} MB: no feed has.")
                : await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidInputException("file-missing", $"There is no file '{file}': check the path.", missing);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException("file-unreadable", $"'{file}' cannot be read: {refused.Message}", refused);
        }
    }

    private static Uri? Base(string? given) => given is null ? null
        : Uri.TryCreate(given, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url
        : throw new InvalidInputException("base-not-absolute", $"The base '{given}' is no absolute http or https address.");
}
