using System.Buffers.Binary;
using System.IO.Compression;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Steps;

/// <summary>Reads a saved page, plain or gzip, with a limit.</summary>
internal static class PageFile
{
    /// <summary>The largest page that is read at all, inflated, in bytes.</summary>
    public const int MostBytes = 50_000_000;

    /// <summary>The bytes of the page.</summary>
    /// <param name="path">Where it is saved; a name that ends in .gz is inflated.</param>
    /// <param name="mostBytes">The largest page, inflated.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">The file cannot be read, is no whole gzip, or is too large.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, int mostBytes, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                return await AllAsync(file, path, mostBytes, cancellationToken);
            }

            await using var inflated = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            var page = await AllAsync(inflated, path, mostBytes, cancellationToken);
            return EndsWith(file, page.Length) ? page : throw new InvalidDataException("it is cut off.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException("file-missing", $"The page '{path}' cannot be read: {missing.Message}", missing);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidInputException("file-not-gzip", $"The page '{path}' is no whole gzip file: {broken.Message}", broken);
        }
        catch (IOException broken)
        {
            throw new InvalidInputException("file-unreadable", $"The page '{path}' cannot be read: {broken.Message}", broken);
        }
    }

    // The last four bytes of a gzip file are the length of what it holds; the library does not miss them when they are cut off.
    private static bool EndsWith(FileStream file, int length)
    {
        Span<byte> end = stackalloc byte[4];
        file.Seek(-Math.Min(4, file.Length), SeekOrigin.End);
        return file.ReadAtLeast(end, 4, throwOnEndOfStream: false) == 4 && BinaryPrimitives.ReadUInt32LittleEndian(end) == (uint)length;
    }

    private static async Task<ReadOnlyMemory<byte>> AllAsync(Stream stream, string path, int mostBytes, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (whole.Length + read > mostBytes)
            {
                throw new InvalidInputException("file-too-large", $"The page '{path}' is larger than {mostBytes / 1_000_000} MB. Is it the right file?");
            }

            whole.Write(buffer, 0, read);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
