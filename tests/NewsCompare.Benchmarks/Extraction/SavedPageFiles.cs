using System.IO.Compression;

namespace NewsCompare.Benchmarks.Extraction;

/// <summary>Reads saved pages.</summary>
internal static class SavedPageFiles
{
    /// <summary>The pages of a folder and those below it, inflated, in the order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    public static List<ReadOnlyMemory<byte>> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadOne)];

    /// <summary>One page, inflated.</summary>
    /// <param name="path">A gzip file.</param>
    public static ReadOnlyMemory<byte> ReadOne(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var page = new MemoryStream();
        packed.CopyTo(page);
        return page.ToArray();
    }
}
