namespace NewsCompare.Core.Articles;

/// <summary>Answers for what is no page of text.</summary>
internal static class UnreadablePages
{
    private const int MostBytes = 40_000_000;
    private const int Window = 4096;

    private static readonly Article Empty = new(string.Empty, [], null, null, null, null, null, [], [], []);

    /// <summary>Why the bytes cannot be read as HTML, or null when they can.</summary>
    /// <param name="bytes">The page.</param>
    public static Extraction? WhyNot(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? Failed("empty page")
        : bytes.Length > MostBytes ? Refused($"more than {MostBytes} bytes")
        : Magic(bytes) is { } format ? Failed($"not HTML but {format}")
        : IsBinary(bytes) ? Failed("not text but binary data")
        : null;

    /// <summary>The guard's answer.</summary>
    /// <param name="reason">Which limit was passed.</param>
    public static Extraction Refused(string reason) => new(ExtractionOutcome.Refused, Empty, 0, [reason]);

    private static Extraction Failed(string reason) => new(ExtractionOutcome.Failed, Empty, 0, [reason]);

    private static string? Magic(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x1F, 0x8B, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF image",
        _ => null,
    };

    // Zero bytes stand in text only where it is UTF-16 or UTF-32, and then in every second or fourth place.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, Window)];
        var zeros = window.Count((byte)0);
        var controls = 0;
        foreach (var b in window)
        {
            controls += b is < 9 or (> 13 and < 27) ? 1 : 0;
        }

        return zeros * 4 < window.Length && controls * 20 > window.Length;
    }
}
