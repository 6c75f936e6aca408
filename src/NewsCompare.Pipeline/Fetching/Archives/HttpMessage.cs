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
        // Some servers end their lines with a line feed alone, and archives keep what came: RFC 9112, 2.2, lets a reader take it.
        var lines = new List<string>();
        for (var at = 0; block.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var length; at += length + 1)
        {
            var line = Encoding.UTF8.GetString(block, at, length).TrimEnd('\r');
            if (line.Length == 0 && lines.Count > 0)
            {
                return new(lines[0], [.. lines.Skip(1).Select(Field).OfType<KeyValuePair<string, string>>()], block[(at + length + 1)..]);
            }

            lines.Add(line);
        }

        throw Damaged(name, "an HTTP message without an end of its headers");
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

    private static KeyValuePair<string, string>? Field(string line) => line.Split(':', 2) is [var name, var value] ? KeyValuePair.Create(name, value.Trim(' ', '\t')) : null;
}
