using System.Globalization;
using System.Text;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>What was fetched once, by us or by another program, in the place of the network.</summary>
internal sealed class WebArchive : IDisposable
{
    private const int MostRedirects = 5;
    private const string Software = "software: ";

    private readonly Dictionary<string, Queue<Answer>> _answers = new(StringComparer.Ordinal);
    private readonly BodySpool _bodies = new();
    private readonly Lock _oneAtATime = new();

    private WebArchive()
    {
    }

    /// <summary>When the recording began: the present of a replay.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Whether the file ends within a record: what stood before it is all there is.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Reads a file; its bodies wait on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Sets the limits for pages of archives that others wrote.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">It cannot be read, or is no archive.</exception>
    public static async Task<WebArchive> OpenAsync(string path, FetchOptions options, CancellationToken cancellationToken)
    {
        var archive = new WebArchive();
        try
        {
            await using var file = File.OpenRead(path);
            await archive.ReadAsync(WarcReader.Read(file, path, () => archive.IsCutShort = true), path, options, cancellationToken);
            return archive;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            archive.Dispose();
            throw new InvalidInputException("file-missing", $"'{path}' cannot be read: {missing.Message}", missing);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Writes the record with which an archive begins.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="now">The present of what follows.</param>
    public static void Begin(WarcWriter writer, DateTimeOffset now) => writer.Write(
        "warcinfo", now, null, "application/warc-fields",
        Encoding.UTF8.GetBytes($"{Software}{UserAgent.Of(new())}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"));

    /// <summary>The answer that was got then; one that was asked for several times gives its answers in turn, and the last again.</summary>
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_oneAtATime)
        {
            return Task.FromResult(Follow(request.Url));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _bodies.Dispose();

    private FetchOutcome Follow(Uri requested)
    {
        var redirects = new List<RedirectHop>();
        var url = requested;
        while (true)
        {
            switch (_answers.GetValueOrDefault(Key(url)) switch
            {
                null => null,
                { Count: 1 } last => last.Peek(),
                var more => more.Dequeue(),
            })
            {
                case null:
                    return new FetchOutcome.Missing("not-archived", $"The archive holds no answer of {url}.");
                case { Hop: Hop.Redirect } when redirects.Count == MostRedirects:
                    return new FetchOutcome.Refused("too-many-redirects", $"{requested.Host} leads from page to page without end.");
                case { Hop: Hop.Redirect redirect }:
                    redirects.Add(new(url, redirect.Status, redirect.To, redirect.Headers));
                    url = redirect.To;
                    break;
                case { Hop: Hop.Answer { Outcome: FetchOutcome.Fetched { Page: var page } }, Body: { } place, IsOurs: var isOurs }:
                    var whole = page with { Body = _bodies.Read(place) };
                    whole = redirects.Count == 0 ? whole : whole with { RequestUrl = requested, Redirects = redirects };
                    return !isOurs && WallReader.Read(whole) is { } wall ? wall : new FetchOutcome.Fetched(whole);
                case { Hop: Hop.Answer answer }:
                    return answer.Outcome;
            }
        }
    }

    private async Task ReadAsync(IEnumerable<WarcRecord> records, string name, FetchOptions options, CancellationToken cancellationToken)
    {
        var ours = new ArchivedFetchReader(name);
        var foreign = new ForeignResponse(Math.Max(options.MaximumPageBytes, options.MaximumFeedBytes));
        var isOurs = false;
        DateTimeOffset? start = null;
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            start ??= TimeOf(record);
            if (record.Type == "warcinfo")
            {
                isOurs = Encoding.UTF8.GetString(record.Block).Contains(Software + UserAgent.Product + "/", StringComparison.Ordinal);
            }
            else if (isOurs)
            {
                if (ours.Take(record) is { } fetch)
                {
                    Add(fetch.Requested, new Hop.Answer(fetch.Outcome), isOurs, name);
                }
            }
            else if (await foreign.ReadAsync(record, name, cancellationToken) is { } answer)
            {
                Add(answer.Url, answer.Hop, isOurs, name);
            }
        }

        StartedAt = start ?? throw new InvalidInputException("warc-damaged", $"'{name}' holds no record with a date.");
    }

    private static DateTimeOffset? TimeOf(WarcRecord record) =>
        DateTimeOffset.TryParse(record["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private void Add(Uri url, Hop hop, bool isOurs, string name)
    {
        if (!_answers.TryGetValue(Key(url), out var answers))
        {
            _answers[Key(url)] = answers = new();
        }

        answers.Enqueue(hop is Hop.Answer { Outcome: FetchOutcome.Fetched { Page: var page } }
            ? new(new Hop.Answer(new FetchOutcome.Fetched(page with { Body = [] })), _bodies.Add(page.Body, name), isOurs)
            : new(hop, null, isOurs));
    }

    // Archives hold addresses without what follows '#', which never goes over the wire.
    private static string Key(Uri url) => url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    /// <summary>One answer of an address.</summary>
    /// <param name="Hop">What came; the body of a page is empty in it.</param>
    /// <param name="Body">Where the body of a page stands.</param>
    /// <param name="IsOurs">Whether we wrote it, and so had looked for a wall.</param>
    private sealed record Answer(Hop Hop, BodySpool.Place? Body, bool IsOurs);
}
