using System.Globalization;
using System.Text;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Takes half surrogate pairs out of JSON: a headline cut off inside an emoji ends in one, and no text, value or name, can be had of it.</summary>
internal static class HalfSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The JSON without escapes that are half a pair; the same text when there are none.</summary>
    /// <param name="json">Well-formed or not.</param>
    public static string Without(string json) => HoldEscapes(json) ? Written(json) : json;

    /// <summary>The JSON without escapes that are half a pair; the same text when there are none.</summary>
    /// <param name="json">Well-formed or not.</param>
    public static ReadOnlyMemory<char> Without(ReadOnlyMemory<char> json) => HoldEscapes(json.Span) ? Written(json.ToString()).AsMemory() : json;

    // Two searches, since one for small and capital letters alike is slow.
    private static bool HoldEscapes(ReadOnlySpan<char> json) => json.IndexOf("\\ud") >= 0 || json.IndexOf("\\uD") >= 0;

    private static string Written(string json)
    {
        var whole = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length;)
        {
            var length = json[at] != '\\' ? 1
                : Escaped(json, at) is not { } unit ? Math.Min(2, json.Length - at)
                : char.IsHighSurrogate(unit) && Escaped(json, at + EscapeLength) is { } low && char.IsLowSurrogate(low) ? 2 * EscapeLength
                : EscapeLength;
            if (length != EscapeLength || !char.IsSurrogate(Escaped(json, at)!.Value))
            {
                whole.Append(json, at, length);
            }

            at += length;
        }

        return whole.ToString();
    }

    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
