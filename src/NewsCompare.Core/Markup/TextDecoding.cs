using System.Text;
using UtfUnknown;

namespace NewsCompare.Core.Markup;

/// <summary>Reads bytes from the web as text, whatever they claim to be.</summary>
/// <remarks>A claim is believed only when the bytes can be read by it. Latin-1 and its kin can read any bytes, so text that is well-formed UTF-8
/// beyond ASCII stays UTF-8 against such a claim: by chance that happens to almost no other text. A few odd bytes do not refute a claim of an
/// East Asian encoding: they are read as U+FFFD.</remarks>
public static class TextDecoding
{
    private const int DetectionWindow = 64 * 1024;
    private const int LeastReadForOneOdd = 50;
    private const double LeastSyllables = 0.2;
    private const char FirstSyllable = '\u3041';
    private const char LastSyllable = '\u30FF';

    private static readonly string[] JapaneseLabels = ["shift_jis", "euc-jp"];

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of the bytes: byte order mark, then HTTP charset, then declaration, then well-formed UTF-8, then a guess from the letters, then windows-1252.</summary>
    /// <param name="bytes">The body, content encoding removed.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (FromMark(bytes) is { } marked)
        {
            return marked;
        }

        var utf8 = Utf8Scan.Of(bytes);
        var claims = Claims(bytes, contentType);
        foreach (var (label, how) in claims)
        {
            if (Charsets.Find(label) is { } claimed && Agrees(claimed, utf8, bytes) && Strictly(claimed, utf8, bytes) is { } text)
            {
                return new(text, Charsets.NameOf(claimed), how);
            }
        }

        return utf8.IsValid ? new(Encoding.UTF8.GetString(bytes), "utf-8", "utf-8-valid")
            : utf8.IsMostlyValid ? new(Utf8Scan.Mixed.GetString(bytes), "utf-8", "utf-8-mixed")
            : Nearly(claims, bytes) ?? Guess(bytes);
    }

    /// <summary>Whether well-formed UTF-8 has no mark, and nothing that is to be believed says otherwise.</summary>
    /// <param name="bytes">Well-formed UTF-8.</param>
    /// <param name="contentType">The HTTP header, or null.</param>
    /// <param name="utf8">What a scan of them gives.</param>
    internal static bool IsPlainUtf8(ReadOnlySpan<byte> bytes, string? contentType, Utf8Scan utf8)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return false;
        }

        foreach (var (label, _) in Claims(bytes, contentType))
        {
            if (Charsets.Find(label) is { } claimed && Agrees(claimed, utf8, bytes))
            {
                return claimed is UTF8Encoding;
            }
        }

        return true;
    }

    private static List<(string Label, string How)> Claims(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var claims = new List<(string, string)>();
        if (CharsetClaims.OfHeader(contentType) is { } header)
        {
            claims.Add((header, "http"));
        }

        if (CharsetClaims.OfPattern(bytes) is { } pattern)
        {
            claims.Add((pattern, "pattern"));
        }

        if (CharsetClaims.OfDeclaration(bytes) is { } declaration)
        {
            claims.Add((declaration, "declaration"));
        }

        return claims;
    }

    private static DecodedText? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8Scan.Of(rest) is { IsValid: true } or { IsMostlyValid: true } => new(Utf8Scan.Mixed.GetString(rest), "utf-8", "bom"),
        [0xFF, 0xFE, 0, 0, .. var rest] => new(Encoding.UTF32.GetString(rest), "utf-32", "bom"),
        [0, 0, 0xFE, 0xFF, .. var rest] => new(Charsets.Utf32Big.GetString(rest), "utf-32be", "bom"),
        [0xFF, 0xFE, .. var rest] => new(Encoding.Unicode.GetString(rest), "utf-16", "bom"),
        [0xFE, 0xFF, .. var rest] => new(Encoding.BigEndianUnicode.GetString(rest), "utf-16be", "bom"),
        _ => null,
    };

    // A declaration that was readable as ASCII cannot be right when it names an encoding of two or four bytes, and the other way round.
    private static bool Agrees(Encoding claimed, Utf8Scan utf8, ReadOnlySpan<byte> bytes) =>
        Charsets.IsWide(claimed) ? Charsets.LooksWide(bytes)
        : !Charsets.LooksWide(bytes) && !(Charsets.ReadsAnything(claimed) && utf8 is { IsValid: true, Sequences: > 0 });

    // What the scan has found to be well-formed needs no decoder that looks for faults.
    private static string? Strictly(Encoding claimed, Utf8Scan utf8, ReadOnlySpan<byte> bytes) =>
        claimed is UTF8Encoding ? utf8.IsValid ? Encoding.UTF8.GetString(bytes) : null : Strictly(claimed, bytes);

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Charsets.Strict(encoding).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText? Nearly(List<(string Label, string How)> claims, ReadOnlySpan<byte> bytes)
    {
        foreach (var (label, how) in claims)
        {
            if (Charsets.Find(label) is { } claimed && Nearly(claimed, bytes) is { } text)
            {
                return new(text, Charsets.NameOf(claimed), how);
            }
        }

        return null;
    }

    private static string? Nearly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (Charsets.IsWide(encoding) || Charsets.ReadsAnything(encoding) || encoding is UTF8Encoding)
        {
            return null;
        }

        var text = Charsets.Patching(encoding).GetString(bytes);
        int read = 0, odd = 0;
        foreach (var c in text)
        {
            odd += c == Charsets.Odd ? 1 : 0;
            read += c >= '\u0080' ? 1 : 0;
        }

        return odd * LeastReadForOneOdd <= read ? text : null;
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) - 256);
        var window = bytes[first..Math.Min(bytes.Length, first + DetectionWindow)].ToArray();
        var guess = CharsetDetector.DetectFromBytes(window).Detected is { Encoding: { } guessed, Confidence: > 0.5f } && Charsets.Find(guessed.WebName) is { } known && !Charsets.IsWide(known) ? known : null;
        if ((guess is null || Charsets.ReadsAnything(guess)) && Japanese(bytes) is { } japanese)
        {
            return japanese;
        }

        if (guess is not null && (Strictly(guess, bytes) ?? Nearly(guess, bytes)) is { } text)
        {
            return new(text, Charsets.NameOf(guess), "detected");
        }

        return new(Charsets.Western.GetString(bytes), "windows-1252", "default");
    }

    // One odd byte is enough for the detector to take Japanese for something else; its syllables tell it from all others.
    private static DecodedText? Japanese(ReadOnlySpan<byte> bytes)
    {
        foreach (var label in JapaneseLabels)
        {
            if (Charsets.Find(label) is { } encoding && Nearly(encoding, bytes) is { } text && text.Count(c => c is >= FirstSyllable and <= LastSyllable) > LeastSyllables * text.Count(c => c >= '\u0080'))
            {
                return new(text, Charsets.NameOf(encoding), "detected");
            }
        }

        return null;
    }
}
