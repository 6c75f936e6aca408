using System.Globalization;
using System.Text;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>An HTTP message as it stands in an archive.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Headers">In order, a repeated one repeated.</param>
/// <param name="Body">Everything after the headers.</param>
internal sealed record HttpMessage(string First, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>Takes a message apart.</summary>
    /// <param name="block">The bytes of a record.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InvalidInputException">The headers have no end (code <c>warc-damaged</c>).</exception>
    public static HttpMessage Read(byte[] block, string name)
    {
        var end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            throw Damaged(name, "an HTTP message without an end of its headers");
        }

        var lines = Encoding.UTF8.GetString(block, 0, end).Split("\r\n");
        return new(
            lines[0],
            [.. lines.Skip(1).Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).Select(pair => KeyValuePair.Create(pair[0], pair[1].Trim(' ', '\t')))],
            block[(end + 4)..]);
    }

    /// <summary>The status of a response.</summary>
    /// <exception cref="InvalidInputException">There is none (code <c>warc-damaged</c>).</exception>
    public int Status(string name) =>
        First.StartsWith("HTTP/", StringComparison.Ordinal) && First.Split(' ') is [_, var number, ..]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599
            ? status
            : throw Damaged(name, "a response without a status");

    /// <summary>A header, or null.</summary>
    /// <param name="name">In any case.</param>
    public string? Header(string name) => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The error of a file that cannot be replayed.</summary>
    public static InvalidInputException Damaged(string name, string why, Exception? inner = null) =>
        new("warc-damaged", $"'{name}' cannot be replayed: {why}.", inner);
}
