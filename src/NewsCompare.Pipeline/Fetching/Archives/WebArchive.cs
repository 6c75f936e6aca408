using System.Globalization;
using System.Text;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>What was fetched once, in the place of the network.</summary>
internal sealed class WebArchive
{
    private readonly Dictionary<string, Queue<FetchOutcome>> _answers = new(StringComparer.Ordinal);
    private readonly Lock _oneAtATime = new();

    private WebArchive(DateTimeOffset startedAt) => StartedAt = startedAt;

    /// <summary>When the recording began: the present of a replay.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Reads a file into memory.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidInputException">It cannot be read, or is no archive of ours.</exception>
    public static WebArchive Open(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"'{path}' cannot be read: {missing.Message}", missing);
        }
    }

    /// <summary>Writes the record with which an archive begins.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="now">The present of what follows.</param>
    public static void Begin(WarcWriter writer, DateTimeOffset now) => writer.Write(
        "warcinfo", now, null, "application/warc-fields",
        Encoding.UTF8.GetBytes($"software: {UserAgent.Of(new())}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"));

    /// <summary>The answer that was got then; one that was asked for several times gives its answers in turn, and the last again.</summary>
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_oneAtATime)
        {
            return Task.FromResult(_answers.GetValueOrDefault(request.Url.AbsoluteUri) switch
            {
                null => new FetchOutcome.Missing("not-archived", $"The archive holds no answer of {request.Url}."),
                { Count: 1 } last => last.Peek(),
                var more => more.Dequeue(),
            });
        }
    }

    private static WebArchive Read(FileStream file, string name)
    {
        var records = WarcReader.Read(file, name).ToList();
        var start = records.Select(record => record["WARC-Date"]).FirstOrDefault(time => time is not null);
        var archive = new WebArchive(
            DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at
                : throw new InvalidInputException("warc-damaged", $"'{name}' holds no record with a date."));
        foreach (var (requested, outcome, _) in ArchivedFetch.Read(records, name))
        {
            if (!archive._answers.TryGetValue(requested.AbsoluteUri, out var answers))
            {
                archive._answers[requested.AbsoluteUri] = answers = new();
            }

            answers.Enqueue(outcome);
        }

        return archive;
    }
}
