using System.IO.Compression;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>Reads a body within limits: bytes as sent, bytes inflated, and the pause between two pieces.</summary>
/// <param name="limit">Most bytes, as sent and again inflated.</param>
/// <param name="cut">Whether a longer body is cut at the limit; else it is refused.</param>
/// <param name="idle">Longest pause.</param>
/// <param name="clock">Measures the pause.</param>
internal sealed class BodyReader(int limit, bool cut, TimeSpan idle, TimeProvider clock)
{
    private const int PieceBytes = 32 * 1024;

    /// <summary>The body with its content encoding removed.</summary>
    /// <exception cref="FetchRefusedException">Too large, or not in the encoding it claims.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, or a pause was too long.</exception>
    public async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var encoding = EncodingOf(content);
        if (!cut && content.Headers.ContentLength > limit)
        {
            throw TooLarge();
        }

        var sent = await ReadSentAsync(content, cancellationToken);
        return encoding is null || sent.Length == 0 ? sent : Inflate(sent, encoding, cancellationToken);
    }

    private static string? EncodingOf(HttpContent content)
    {
        string[] encodings = content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values)
            ? [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(value => value.ToLowerInvariant()).Where(value => value is not ("identity" or "none") && !IsCharset(value))]
            : [];
        return encodings switch
        {
            [] => null,
            ["gzip" or "x-gzip"] => "gzip",
            ["deflate" or "br"] => encodings[0],
            [_] => throw new FetchRefusedException("bad-encoding", "The page is sent in an encoding that we did not ask for."),
            _ => throw new FetchRefusedException("bad-encoding", "The page is sent in encodings within encodings."),
        };
    }

    // Some servers put the charset where the packing belongs; browsers do not mind.
    private static bool IsCharset(string value) => value is "utf-8" or "utf8" or "us-ascii" or "binary" or "8bit" or "7bit" || value.StartsWith("iso-8859-", StringComparison.Ordinal) || value.StartsWith("windows-125", StringComparison.Ordinal);

    private async Task<byte[]> ReadSentAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var pause = new CancellationTokenSource(idle, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(pause.Token, cancellationToken);
        await using var stream = await content.ReadAsStreamAsync(both.Token);
        using var body = new MemoryStream();
        var piece = new byte[PieceBytes];
        while (await stream.ReadAsync(piece, both.Token) is > 0 and var count)
        {
            if (!Append(body, piece.AsSpan(0, count)))
            {
                break;
            }

            pause.CancelAfter(idle);
        }

        return body.ToArray();
    }

    private byte[] Inflate(byte[] sent, string encoding, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        using var bytes = new MemoryStream(sent, writable: false);
        using var packed = new PackedStream(bytes, PackedStream.Nonsense);
        using var stream = Decoder(encoding, packed, HasZLibHeader(sent));
        var piece = new byte[PieceBytes];
        var isTorn = false;
        try
        {
            while (!isTorn && stream.Read(piece) is > 0 and var count)
            {
                cancellationToken.ThrowIfCancellationRequested();
                isTorn = packed.RanOut;
                if (!isTorn && !Append(body, piece.AsSpan(0, count)))
                {
                    break;
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            isTorn = true;
        }

        // A file that was itself cut at our limit ends early; what came is what we wanted.
        return isTorn && (!cut || body.Length == 0)
            ? throw new FetchRefusedException("bad-encoding", $"The page says that it is {encoding}, and is not, or is cut short.")
            : body.ToArray();
    }

    private static Stream Decoder(string encoding, Stream packed, bool hasZLibHeader) => encoding switch
    {
        "gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        _ when hasZLibHeader => new ZLibStream(packed, CompressionMode.Decompress),
        _ => new DeflateStream(packed, CompressionMode.Decompress),
    };

    // "deflate" means zlib (RFC 9110), but some servers send the bare stream.
    private static bool HasZLibHeader(byte[] sent) => sent.Length >= 2 && (sent[0] & 0x0f) == 8 && ((sent[0] << 8) | sent[1]) % 31 == 0;

    private bool Append(MemoryStream body, ReadOnlySpan<byte> piece)
    {
        var room = limit - (int)body.Length;
        if (piece.Length > room && !cut)
        {
            throw TooLarge();
        }

        body.Write(piece[..Math.Min(piece.Length, room)]);
        return piece.Length <= room;
    }

    private FetchRefusedException TooLarge() =>
        new("too-large", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The answer is larger than the {limit:N0} bytes that are allowed."));
}
