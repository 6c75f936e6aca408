namespace NewsCompare.Core.Text;

/// <summary>Reads shares in words: "a third of the fleet", "two-thirds of the fleet", "half of the fleet".</summary>
internal static class NumberFractions
{
    /// <summary>Reads a share that begins at a token.</summary>
    /// <remarks>Only before "of" and what is not one thing: "a quarter of an hour" is a time, and "the second half of the game" no share.</remarks>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="words">Number words of the language.</param>
    /// <returns>The token behind it (<paramref name="at"/> when there is none), and the share in percent.</returns>
    public static (int End, double Percent) At(IReadOnlyList<Token> tokens, int at, NumberWords words)
    {
        var norm = tokens[at].Norm;
        if (words.Fractions.TryGetValue(norm, out var parts))
        {
            // "half" alone; "third" alone is a place in an order.
            return parts == 2 && IsOfMany(tokens, at + 1) && !IsSection(tokens, at - 1, words) ? (at + 1, 100 / parts) : (at, 0);
        }

        if (norm.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0)
        {
            return Count(norm[..hyphen], words) is { } joined && words.Fractions.TryGetValue(norm[(hyphen + 1)..], out parts) && joined < parts && IsOfMany(tokens, at + 1)
                ? (at + 1, 100 * joined / parts)
                : (at, 0);
        }

        return at + 1 < tokens.Count && words.Fractions.TryGetValue(tokens[at + 1].Norm, out parts) && Count(norm, words) is { } count && count < parts && IsOfMany(tokens, at + 2)
            ? (at + 2, 100 * count / parts)
            : (at, 0);
    }

    private static double? Count(string norm, NumberWords words) => norm is "a" or "an" ? 1 : words.Small.TryGetValue(norm, out var value) && value > 0 ? value : null;

    private static bool IsOfMany(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count && tokens[at].Norm == "of" && tokens[at + 1].Norm is not ("a" or "an");

    private static bool IsSection(IReadOnlyList<Token> tokens, int before, NumberWords words) =>
        before >= 0 && (words.Ordinals.ContainsKey(tokens[before].Norm) || words.Sections.Contains(tokens[before].Norm));
}
