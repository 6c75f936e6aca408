using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>The bodies of an archive, unpacked on disk while it is replayed: an archive of a year does not fit into memory.</summary>
/// <remarks>The file is temporary and ends with its owner. Safe for use by many callers at once.</remarks>
internal sealed class BodySpool : IDisposable
{
    private const long MostBytes = 16L * 1024 * 1024 * 1024;

    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), "newscompare-" + Path.GetRandomFileName()),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose });

    private long _end;

    /// <summary>Puts a body by.</summary>
    /// <param name="body">Its bytes.</param>
    /// <param name="archive">The archive's name, for the message.</param>
    /// <returns>Where it stands.</returns>
    /// <exception cref="InvalidInputException">The bodies are more than 16 GiB (code <c>warc-too-large</c>): a packed file of any size may hide more than a disk holds.</exception>
    public Place Add(byte[] body, string archive)
    {
        var place = new Place(_end, body.Length);
        if (_end + body.Length > MostBytes)
        {
            throw new InvalidInputException(
                "warc-too-large", string.Create(CultureInfo.InvariantCulture, $"'{archive}' holds more than {MostBytes / (1024 * 1024 * 1024)} GiB of pages: cut it into several archives."));
        }

        RandomAccess.Write(_file.SafeFileHandle, body, place.At);
        _end += body.Length;
        return place;
    }

    /// <summary>A body again.</summary>
    public byte[] Read(Place place)
    {
        var body = new byte[place.Length];
        for (var done = 0; done < body.Length;)
        {
            var count = RandomAccess.Read(_file.SafeFileHandle, body.AsSpan(done), place.At + done);
            done += count > 0 ? count : throw new EndOfStreamException($"The temporary file {_file.Name} was cut while it was in use.");
        }

        return body;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>Where a body stands.</summary>
    /// <param name="At">Offset, bytes.</param>
    /// <param name="Length">Bytes.</param>
    internal readonly record struct Place(long At, int Length);
}
