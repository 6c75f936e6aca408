using System.IO.Compression;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>The size guard, and gzip that no header announced (<c>sitemap.xml.gz</c>).</summary>
internal static class FeedBytes
{
    /// <summary>Most bytes a feed may have, inflated.</summary>
    public const int Most = 15 * 1024 * 1024;

    /// <summary>The bytes, unpacked when they are gzip.</summary>
    /// <param name="bytes">As fetched.</param>
    /// <param name="warnings">Gets a word about damage.</param>
    /// <exception cref="InvalidInputException">More than 15 MB (<c>feed-too-large</c>), or packed and unreadable (<c>not-a-feed</c>).</exception>
    public static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> bytes, FeedWarnings warnings)
    {
        if (bytes.Span is not [0x1F, 0x8B, ..])
        {
            return bytes.Length <= Most ? bytes : throw TooLarge();
        }

        using var packed = new MemoryStream(bytes.ToArray(), writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                inflated.Write(buffer, 0, read);
                if (inflated.Length > Most)
                {
                    throw TooLarge();
                }
            }
        }
        catch (InvalidDataException damaged)
        {
            if (inflated.Length == 0)
            {
                throw new InvalidInputException("not-a-feed", "The document is damaged gzip data: fetch it again.", damaged);
            }

            warnings.Add("The packed data is damaged at its end; what came before was read.");
        }

        return inflated.ToArray();
    }

    private static InvalidInputException TooLarge() =>
        new("feed-too-large", $"The feed has more than {Most / (1024 * 1024)} MB: give the address of a smaller one.");
}
