using NewsCompare.App.Commands.Steps;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Comparing;

/// <summary>Reads the bytes of a page or text that a user names.</summary>
internal static class SourceFile
{
    /// <summary>The largest file, inflated, in bytes.</summary>
    public const int MaximumBytes = 10_000_000;

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".shtml", ".mhtml"];

    /// <summary>The bytes of a file; <c>.gz</c> is inflated.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">Missing, unreadable, too large, empty or binary.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new InvalidInputException("source-folder", $"'{path}' is a folder: give the files in it.");
        }

        var bytes = (await PageFile.ReadAsync(path, MaximumBytes, cancellationToken)).ToArray();
        return bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty
            ? throw new InvalidInputException("source-empty", $"'{path}' is empty.")
            : IsBinary(bytes) ? throw new InvalidInputException("source-binary", $"'{path}' is no text or web page (it holds zero bytes). Give .html, .txt or .md.")
            : bytes;
    }

    /// <summary>The file's name without folder and endings.</summary>
    /// <param name="path">The file.</param>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(Unzipped(path));

    /// <summary>Whether it is a web page, by its ending or its first sign.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public static bool IsPage(string path, ReadOnlySpan<byte> bytes) => Path.GetExtension(Unzipped(path)).ToLowerInvariant() switch
    {
        ".txt" or ".md" => false,
        var ending when PageEndings.Contains(ending, StringComparer.Ordinal) => true,
        _ => bytes.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8) is [(byte)'<', ..] || HasUtf16Mark(bytes),
    };

    private static string Unzipped(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;

    private static bool IsBinary(ReadOnlySpan<byte> bytes) => !HasUtf16Mark(bytes) && bytes[..Math.Min(bytes.Length, 65536)].Contains((byte)0);

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
