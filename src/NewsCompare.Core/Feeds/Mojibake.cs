using System.Text;
using System.Text.RegularExpressions;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Feeds;

/// <summary>Text that was written as UTF-8 and taken for windows-1252 on its way ("CafÃ©").</summary>
internal static partial class Mojibake
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The text read back; as it is when it does not look so throughout.</summary>
    /// <param name="text">Any text.</param>
    /// <remarks>Every character beyond ASCII must belong to a well-formed sequence: in text that is meant as it stands that does not happen.</remarks>
    public static string Mend(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\uFFFF') < 0 || text.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0)
        {
            return text;
        }

        var bytes = new byte[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (ToByte(text[at]) is not { } value)
            {
                return text;
            }

            bytes[at] = value;
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>The text with each run of characters beyond ASCII read back that looks so and then holds western letters and marks; for texts pasted together.</summary>
    /// <param name="text">Any text.</param>
    public static string MendParts(string text) => BeyondAscii().Replace(text, run => Mend(run.Value) is var mended && mended.All(c => ToByte(c) is not null) ? mended : run.Value);

    /// <summary>A C1 control character as the letter that windows-1252 has in its place.</summary>
    /// <param name="c">Any character.</param>
    public static char FromControl(char c) => c is >= '\u0080' and <= '\u009F' ? Charsets.Western.GetString([(byte)c])[0] : c;

    private static byte? ToByte(char c)
    {
        if (c is <= '\u007F' or (>= '\u00A0' and <= '\u00FF') or (>= '\u0080' and <= '\u009F'))
        {
            return (byte)c;
        }

        var bytes = Charsets.Western.GetBytes([c]);
        return bytes.Length == 1 && Charsets.Western.GetString(bytes)[0] == c ? bytes[0] : null;
    }

    [GeneratedRegex(@"[\u0080-\uFFFF]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex BeyondAscii();
}
