using System.Text;

namespace NewsCompare.Core.Text;

/// <summary>What tokens are compared by: NFC, lower case, typographic marks made plain.</summary>
internal static class TokenNorm
{
    /// <summary>The form of the stretch from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static string Of(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (Ascii.IsValid(word))
        {
            return word.ContainsAnyInRange('A', 'Z') ? string.Create(word.Length, (text, start), static (lower, from) => Ascii.ToLower(from.text.AsSpan(from.start, lower.Length), lower, out _)) : word.ToString();
        }

        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            // A lone surrogate comes as the replacement character.
            plain.Append(Plain(rune));
        }

        return Composition.Of(plain.ToString()).ToLowerInvariant();
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u201B' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' => "\"",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2026' => "...",
        '\u00AD' or '\u200D' or '\u200C' => "",
        _ => rune.ToString(),
    };
}
