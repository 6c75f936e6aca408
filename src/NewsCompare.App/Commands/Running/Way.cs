using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Fetching.Archives;

namespace NewsCompare.App.Commands.Running;

/// <summary>The way of a run to the web: the network, the network with a recording, or a recording alone.</summary>
internal sealed class Way : IDisposable
{
    private readonly PageFetcher? fetcher;
    private readonly WebRecorder? recorder;
    private readonly WebArchive? archive;

    private Way(PageFetcher? fetcher, WebRecorder? recorder, WebArchive? archive) =>
        (this.fetcher, this.recorder, this.archive, Clock) = (fetcher, recorder, archive, archive is null ? TimeProvider.System : new ReplayClock(archive.StartedAt));

    /// <summary>The present of the run.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Whether the archive that is replayed ends within a record.</summary>
    public bool IsCutShort => archive?.IsCutShort == true;

    /// <summary>Opens the way.</summary>
    /// <param name="record">A file to write down what is fetched, or null.</param>
    /// <param name="replay">A file to take the answers from, or null.</param>
    /// <param name="options">For the network.</param>
    /// <param name="outlets">What their files say about fetching holds.</param>
    /// <param name="cancellationToken">Ends the reading of an archive.</param>
    /// <exception cref="InvalidInputException">A file cannot be read, or exists already.</exception>
    public static async Task<Way> OfAsync(string? record, string? replay, FetchOptions options, IReadOnlyList<Outlet> outlets, CancellationToken cancellationToken)
    {
        if (replay is not null)
        {
            return new(null, null, await WebArchive.OpenAsync(replay, options, cancellationToken));
        }

        var fetcher = new PageFetcher(options, TimeProvider.System, rules: new(outlets));
        try
        {
            return new(fetcher, record is null ? null : new(record, fetcher.FetchAsync, TimeProvider.System), null);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            fetcher.Dispose();
            throw new InvalidInputException("file-not-writable", $"'{record}' cannot be written: {taken.Message} Name a file that does not exist yet.", taken);
        }
    }

    /// <summary>Fetches one address.</summary>
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
        archive?.FetchAsync(request, cancellationToken) ?? recorder?.FetchAsync(request, cancellationToken) ?? fetcher!.FetchAsync(request, cancellationToken);

    /// <summary>Lets the network's side know what the data folder remembers.</summary>
    public Task RememberAsync(PipelineSession session, CancellationToken cancellationToken) =>
        fetcher is null ? Task.CompletedTask : session.RememberAsync(fetcher, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        archive?.Dispose();
        recorder?.Dispose();
        fetcher?.Dispose();
    }
}
