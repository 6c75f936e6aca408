using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching.Archives;

namespace NewsCompare.App.Commands.Stories;

/// <summary>Reads pages that were saved: HTML files, folders of them, and web archives (WARC) of any program.</summary>
internal static class SavedPages
{
    private const int MostFiles = 10_000;
    private const int MostLines = 1_000;
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".html.gz", ".htm.gz"];

    /// <summary>The files that the paths name, in order; of a folder all pages and archives in it and below.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="InvalidInputException">A path is not there, or there are too many files.</exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths)
    {
        var files = paths.SelectMany<string, string>(path => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Where(file => IsArchive(file) || IsPage(file)).Order(StringComparer.Ordinal)
            : File.Exists(path) ? [path] : throw new InvalidInputException("file-missing", $"'{path}' is not there.")).Take(MostFiles + 1).ToList();
        return files.Count <= MostFiles ? files : throw new InvalidInputException("too-many-files", $"More than {MostFiles} files: name fewer at a time.");
    }

    /// <summary>Whether a file is a web archive, by its name.</summary>
    public static bool IsArchive(string path) => path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of an HTML file; its address is not known yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">It cannot be read.</exception>
    public static async Task<SavedPage> PageAsync(string path, CancellationToken cancellationToken) =>
        new(null, await SourceFile.ReadAsync(path, cancellationToken), null, new(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));

    /// <summary>The web pages of an archive, in order; other answers are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidInputException">It is no web archive, or is damaged.</exception>
    public static IEnumerable<SavedPage> Archived(string path)
    {
        using var file = File.OpenRead(path);
        foreach (var record in WarcReader.Read(file, path))
        {
            if (record.Type == "response" && Uri.TryCreate(record["WARC-Target-URI"]?.Trim('<', '>'), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
                && Answer(record.Block) is { } answer
                && DateTimeOffset.TryParse(record["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            {
                yield return new(url, answer.Body, answer.ContentType, at);
            }
        }
    }

    private static bool IsPage(string path) => PageEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static (byte[] Body, string? ContentType)? Answer(byte[] block)
    {
        var end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var lines = Encoding.Latin1.GetString(block, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Take(MostLines).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var contentType = headers["Content-Type"].FirstOrDefault();
        return lines[0].Split(' ') is [_, "200", ..] && contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            && Unpacked(block[(end + 4)..], headers["Transfer-Encoding"].FirstOrDefault(), headers["Content-Encoding"].FirstOrDefault()) is { } body
            ? (body, contentType)
            : null;
    }

    private static byte[]? Unpacked(byte[] body, string? transfer, string? packing)
    {
        try
        {
            var joined = transfer?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(body) : body;
            using var source = new MemoryStream(joined);
            using Stream? inflated = packing?.ToLowerInvariant() switch
            {
                null or "" or "identity" => source,
                "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
                "deflate" => new ZLibStream(source, CompressionMode.Decompress),
                "br" => new BrotliStream(source, CompressionMode.Decompress),
                _ => null,
            };
            return inflated is null ? null : Bounded(inflated);
        }
        catch (Exception damage) when (damage is InvalidDataException or FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static byte[]? Bounded(Stream stream)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > SourceFile.MaximumBytes)
            {
                return null;
            }
        }

        return whole.ToArray();
    }

    // Some programs keep the header and yet store the joined body: then the first line is no length.
    private static byte[] Joined(byte[] body)
    {
        using var whole = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var line = body.AsSpan(at).IndexOf("\r\n"u8);
            if (line < 0 || !int.TryParse(Encoding.ASCII.GetString(body, at, line).Split(';')[0].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return body;
            }

            if (length == 0)
            {
                break;
            }

            whole.Write(body.AsSpan(at + line + 2, length));
            at += line + 2 + length + 2;
        }

        return whole.ToArray();
    }
}

/// <summary>A page as it was saved.</summary>
/// <param name="Url">Where it was, or null when only the page itself may tell.</param>
/// <param name="Body">Its bytes, unpacked.</param>
/// <param name="ContentType">As the server said, or null.</param>
/// <param name="SavedAt">When, UTC.</param>
internal sealed record SavedPage(Uri? Url, byte[] Body, string? ContentType, DateTimeOffset SavedAt);
