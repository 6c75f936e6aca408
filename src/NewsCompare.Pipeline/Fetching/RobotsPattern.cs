using System.Text;

namespace NewsCompare.Pipeline.Fetching;

/// <summary>One allow or disallow line.</summary>
/// <remarks>Matched piece by piece, not by a regular expression, so that no file can make it slow.</remarks>
internal sealed class RobotsPattern
{
    private readonly string[] _pieces;
    private readonly bool _endsThere;

    /// <summary>Reads a line.</summary>
    /// <param name="value">A path, in which <c>*</c> stands for any characters and a last <c>$</c> for the end.</param>
    /// <param name="allows">Whether the line allows.</param>
    public RobotsPattern(string value, bool allows)
    {
        Allows = allows;
        var normal = Normal(value, isPattern: true);
        Length = normal.Length;
        _endsThere = normal.EndsWith('$');
        _pieces = (_endsThere ? normal[..^1] : normal).Split('*');
    }

    /// <summary>Whether the line allows.</summary>
    public bool Allows { get; }

    /// <summary>Octets of the pattern: the longest that fits decides.</summary>
    public int Length { get; }

    /// <summary>Whether a path, made normal, fits.</summary>
    public bool Fits(string path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _pieces[0].Length;
        if (_pieces.Length == 1)
        {
            return !_endsThere || at == path.Length;
        }

        // The first place where a middle piece fits leaves the most room for those after it.
        foreach (var piece in _pieces.AsSpan(1, _pieces.Length - (_endsThere ? 2 : 1)))
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return !_endsThere || (path.Length - at >= _pieces[^1].Length && path.EndsWith(_pieces[^1], StringComparison.Ordinal));
    }

    /// <summary>A path in the one spelling in which paths and patterns are compared: RFC 9309, 2.2.2.</summary>
    /// <param name="path">A path with its query, or a pattern.</param>
    /// <param name="isPattern">Whether <c>*</c> and a last <c>$</c> have their meaning; else they are characters, written as %2A and %24.</param>
    public static string Normal(string path, bool isPattern)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var normal = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var octet = (char)bytes[i];
            if (octet == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                var coded = (char)((HexValue(bytes[i + 1]) << 4) | HexValue(bytes[i + 2]));
                i += 2;
                Append(normal, coded, asIs: char.IsAsciiLetterOrDigit(coded) || coded is '-' or '.' or '_' or '~');
            }
            else
            {
                var isSign = isPattern && (octet == '*' || (octet == '$' && i == bytes.Length - 1));
                Append(normal, octet, asIs: isSign || octet is > ' ' and < '\x7f' and not ('*' or '$'));
            }
        }

        return normal.ToString();
    }

    private static void Append(StringBuilder normal, char octet, bool asIs)
    {
        if (asIs)
        {
            normal.Append(octet);
        }
        else
        {
            normal.Append('%').Append("0123456789ABCDEF"[octet >> 4]).Append("0123456789ABCDEF"[octet & 15]);
        }
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
