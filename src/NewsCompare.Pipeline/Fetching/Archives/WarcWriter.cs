using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>Writes records of a web archive file (WARC/1.1), each packed on its own, so that a reader can begin at any of them.</summary>
/// <param name="target">Where to; it is not closed.</param>
internal sealed class WarcWriter(Stream target)
{
    /// <summary>The field that names one record for the others.</summary>
    public const string Id = "WARC-Record-ID";

    /// <summary>Writes one record.</summary>
    /// <param name="type">"warcinfo", "request", "response" or "metadata".</param>
    /// <param name="at">When what it holds was got.</param>
    /// <param name="url">The address it is about, or null.</param>
    /// <param name="contentType">Of the block.</param>
    /// <param name="block">Its bytes.</param>
    /// <param name="more">Further named fields.</param>
    /// <returns>The record's id, for records that belong to it.</returns>
    public string Write(string type, DateTimeOffset at, Uri? url, string contentType, byte[] block, params (string Name, string Value)[] more)
    {
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(block));
        var time = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        var id = IdOf($"{type} {time} {url?.AbsoluteUri} {digest} {string.Join(' ', more)}");
        var head = new StringBuilder("WARC/1.1\r\n");
        Field(head, "WARC-Type", type);
        Field(head, Id, id);
        Field(head, "WARC-Date", time);
        if (url is not null)
        {
            Field(head, "WARC-Target-URI", url.AbsoluteUri);
        }

        foreach (var (name, value) in more)
        {
            Field(head, name, value);
        }

        Field(head, "WARC-Block-Digest", digest);
        Field(head, "Content-Type", contentType);
        Field(head, "Content-Length", block.Length.ToString(CultureInfo.InvariantCulture));
        head.Append("\r\n");
        using var packed = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true);
        packed.Write(Encoding.UTF8.GetBytes(head.ToString()));
        packed.Write(block);
        packed.Write("\r\n\r\n"u8);
        return id;
    }

    // From the content, not from chance: the same records are written as the same bytes.
    private static string IdOf(string content) => $"<urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16))}>";

    private static void Field(StringBuilder head, string name, string value) =>
        head.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
}
