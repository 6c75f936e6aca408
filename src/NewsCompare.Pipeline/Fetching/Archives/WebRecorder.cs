namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>Writes down all that is fetched, so that the run can be replayed. Everything is asked for whole: an answer "not changed" would say nothing to a replay.</summary>
internal sealed class WebRecorder : IDisposable
{
    private readonly FileStream _file;
    private readonly WarcWriter _writer;
    private readonly Func<FetchRequest, CancellationToken, Task<FetchOutcome>> _fetch;
    private readonly TimeProvider _clock;
    private readonly Lock _oneAtATime = new();

    /// <summary>Begins a file.</summary>
    /// <param name="path">A file that does not exist yet.</param>
    /// <param name="fetch">The way to the network.</param>
    /// <param name="clock">Stamps the beginning, which a replay takes for its present.</param>
    public WebRecorder(string path, Func<FetchRequest, CancellationToken, Task<FetchOutcome>> fetch, TimeProvider clock)
    {
        (_fetch, _clock) = (fetch, clock);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        _writer = new(_file);
        WebArchive.Begin(_writer, clock.GetUtcNow());
    }

    /// <summary>Fetches and writes down.</summary>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var outcome = await _fetch(request with { ETag = null, LastModified = null }, cancellationToken);
        lock (_oneAtATime)
        {
            ArchivedFetch.Write(_writer, request.Url, outcome, _clock.GetUtcNow());
        }

        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
