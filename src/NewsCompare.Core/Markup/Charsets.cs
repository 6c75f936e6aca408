using System.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Encodings by the names that the web gives them.</summary>
/// <remarks>Labels that pages use loosely mean the wider encoding, as in browsers: Latin-1 and ASCII are windows-1252, GB2312 is GB18030.
/// Source: WHATWG Encoding Standard, section 4.2.</remarks>
internal static class Charsets
{
    private static readonly Dictionary<string, string> Wider = new(StringComparer.Ordinal)
    {
        ["utf8"] = "utf-8", ["unicode-1-1-utf-8"] = "utf-8", ["x-unicode20utf8"] = "utf-8",
        ["iso-8859-1"] = "windows-1252", ["iso8859-1"] = "windows-1252", ["iso88591"] = "windows-1252", ["iso_8859-1"] = "windows-1252", ["latin1"] = "windows-1252",
        ["latin-1"] = "windows-1252", ["l1"] = "windows-1252", ["us-ascii"] = "windows-1252", ["ascii"] = "windows-1252", ["ansi"] = "windows-1252",
        ["ansi_x3.4-1968"] = "windows-1252", ["cp1252"] = "windows-1252", ["x-cp1252"] = "windows-1252", ["cp819"] = "windows-1252", ["x-user-defined"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254", ["latin5"] = "windows-1254", ["cp1254"] = "windows-1254", ["iso-8859-11"] = "windows-874", ["tis-620"] = "windows-874",
        ["cp1250"] = "windows-1250", ["cp1251"] = "windows-1251", ["win-1251"] = "windows-1251", ["cp-1251"] = "windows-1251", ["cp1253"] = "windows-1253",
        ["cp1255"] = "windows-1255", ["cp1256"] = "windows-1256", ["cp1257"] = "windows-1257", ["cp1258"] = "windows-1258", ["cp866"] = "ibm866",
        ["gb2312"] = "gb18030", ["gbk"] = "gb18030", ["x-gbk"] = "gb18030", ["gb_2312-80"] = "gb18030", ["cp936"] = "gb18030", ["chinese"] = "gb18030",
        ["sjis"] = "shift_jis", ["x-sjis"] = "shift_jis", ["shift-jis"] = "shift_jis", ["windows-31j"] = "shift_jis", ["ms_kanji"] = "shift_jis", ["cp932"] = "shift_jis",
        ["x-euc-jp"] = "euc-jp", ["ujis"] = "euc-jp", ["big5-hkscs"] = "big5", ["cn-big5"] = "big5", ["x-x-big5"] = "big5", ["cp950"] = "big5",
        ["euc-kr"] = "ks_c_5601-1987", ["korean"] = "ks_c_5601-1987", ["windows-949"] = "ks_c_5601-1987", ["uhc"] = "ks_c_5601-1987", ["cp949"] = "ks_c_5601-1987",
        ["koi8"] = "koi8-r", ["koi"] = "koi8-r", ["koi8_r"] = "koi8-r", ["koi8u"] = "koi8-u", ["ebcdic-cp-us"] = "ibm037", ["cp037"] = "ibm037",
        ["unicode"] = "utf-16", ["ucs-2"] = "utf-16", ["iso-10646-ucs-2"] = "utf-16", ["utf-16le"] = "utf-16", ["utf-32le"] = "utf-32", ["ucs-4"] = "utf-32",
    };

    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding that reads what nothing else explains.</summary>
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What stands for bytes that cannot be read.</summary>
    public const char Odd = '\uFFFD';

    /// <summary>UTF-32 with the high byte first.</summary>
    public static Encoding Utf32Big { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding of a label, or null when there is none of that name.</summary>
    /// <param name="label">As written, in any case.</param>
    public static Encoding? Find(string label)
    {
        var name = label.Trim().ToLowerInvariant();
        name = Wider.GetValueOrDefault(name, name);
        if (name is "utf-7" or "unicode-1-1-utf-7" or "x-utf-7" or "")
        {
            return null; // no browser reads UTF-7: it hides mark-up from every filter
        }

        try
        {
            return name == "utf-32be" ? Utf32Big : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A name to show, lower case.</summary>
    /// <param name="encoding">As found.</param>
    public static string NameOf(Encoding encoding) => encoding.WebName.ToLowerInvariant();

    /// <summary>The same encoding, that throws <see cref="DecoderFallbackException"/> at bytes it cannot read.</summary>
    /// <param name="encoding">As found.</param>
    /// <remarks>Bytes that windows-125x leave open are read as control characters by browsers, and no reason to refuse the claim.</remarks>
    public static Encoding Strict(Encoding encoding) => With(encoding, DecoderFallback.ExceptionFallback);

    /// <summary>The same encoding, that reads bytes it cannot read as U+FFFD.</summary>
    /// <param name="encoding">As found.</param>
    public static Encoding Patching(Encoding encoding) => With(encoding, new TextFallback(Patch));

    // A mark-up sign behind half a character is one all the same.
    private static string Patch(byte[] odd) => string.Concat(odd.Select((b, at) => b < 0x80 ? ((char)b).ToString() : at == 0 ? Odd.ToString() : ""));

    private static Encoding With(Encoding encoding, DecoderFallback fallback)
    {
        var own = (Encoding)encoding.Clone();
        own.DecoderFallback = fallback;
        return own;
    }

    /// <summary>Whether a character takes two or four bytes throughout.</summary>
    /// <param name="encoding">As found.</param>
    public static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding or UTF32Encoding;

    /// <summary>Whether every byte is a character, so that no text can refute the claim.</summary>
    /// <param name="encoding">As found.</param>
    public static bool ReadsAnything(Encoding encoding) => encoding.IsSingleByte;

    /// <summary>Whether the bytes have the zeros of a two- or four-byte encoding of mark-up at their start.</summary>
    /// <param name="bytes">The body.</param>
    public static bool LooksWide(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && (bytes[0] == 0 || bytes[1] == 0);
}
