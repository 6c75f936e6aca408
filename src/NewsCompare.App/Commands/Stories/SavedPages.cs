using System.Runtime.CompilerServices;
using System.Text;
using NewsCompare.App.Commands.Comparing;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Fetching.Archives;

namespace NewsCompare.App.Commands.Stories;

/// <summary>Reads pages that were saved: HTML files, folders of them, and web archives (WARC) of any program.</summary>
internal static class SavedPages
{
    private const int MostFiles = 10_000;
    private const string PayloadDigest = "WARC-Payload-Digest";
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

    /// <summary>The pages of a file: of an archive all, and the moments at which it saw one again unchanged, else the one that it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="whenCut">Told when an archive ends within a record.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">It cannot be read.</exception>
    public static IAsyncEnumerable<SavedPage> OfAsync(string path, Action whenCut, CancellationToken cancellationToken) =>
        IsArchive(path) ? ArchivedAsync(path, whenCut, cancellationToken) : PageAsync(path, cancellationToken);

    private static async IAsyncEnumerable<SavedPage> PageAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var body = await SourceFile.ReadAsync(path, cancellationToken);
        var html = Encoding.UTF8.GetString(body);
        yield return new(SavedAddress.Of(html), body, null, SavedAddress.SavedAt(html) ?? new(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));
    }

    // In order; other answers than web pages, walls and parts of pages are passed over.
    private static async IAsyncEnumerable<SavedPage> ArchivedAsync(string path, Action whenCut, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var responses = new ForeignResponse(SourceFile.MaximumBytes);
        await using var file = File.OpenRead(path);
        foreach (var record in WarcReader.Read(file, path, whenCut))
        {
            if (record.Type is "revisit" && ForeignResponse.AddressOf(record) is { } again && ForeignResponse.DateOf(record) is { } at)
            {
                yield return new(ArchivedAddress.Original(again), [], null, at) { Digest = record[PayloadDigest], IsRevisit = true };
                continue;
            }

            if (await responses.ReadAsync(record, path, cancellationToken) is { Hop: Hop.Answer { Outcome: FetchOutcome.Fetched { Page: var page } } }
                && WallReader.IsHtml(page) && WallReader.Read(page) is null)
            {
                yield return new(ArchivedAddress.Original(page.FinalUrl), page.Body, page.ContentType, page.FetchedAt) { Digest = record[PayloadDigest] };
            }
        }
    }

    private static bool IsPage(string path) => PageEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A page as it was saved.</summary>
/// <param name="Url">Where it was, or null when only what the page says of itself may tell.</param>
/// <param name="Body">Its bytes, unpacked.</param>
/// <param name="ContentType">As the server said, or null.</param>
/// <param name="SavedAt">When, UTC.</param>
internal sealed record SavedPage(Uri? Url, byte[] Body, string? ContentType, DateTimeOffset SavedAt)
{
    /// <summary>The digest of its bytes as an archive states it, or null.</summary>
    public string? Digest { get; init; }

    /// <summary>Whether the archive says of this moment only that the page had the bytes of another record; it has none itself. Default false.</summary>
    public bool IsRevisit { get; init; }
}
