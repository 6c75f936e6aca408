namespace NewsCompare.Core.Stories;

/// <summary>How two spellings differ.</summary>
internal static class Spelling
{
    private const int FewestBefore = 3;
    private const string Possessive = "'s";

    /// <summary>Whether two words are one word as two countries spell it: "harbour" and "harbor".</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <param name="one">A spelling: letters that stand after at least three others ("-our"), or a word.</param>
    /// <param name="other">The other country's.</param>
    public static bool AreVariants(string a, string b, string one, string other) => Variant(a, one, other) == b || Variant(b, one, other) == a;

    /// <summary>A word as the other country spells it; null when it is the same.</summary>
    /// <param name="word">A word.</param>
    /// <param name="one">A spelling: letters that stand after at least three others ("-our"), or a word.</param>
    /// <param name="other">The other country's.</param>
    public static string? Variant(string word, string one, string other)
    {
        if (one[0] != '-')
        {
            var owner = word.EndsWith(Possessive, StringComparison.Ordinal) ? Possessive : "";
            return word.Length == one.Length + owner.Length && word.StartsWith(one, StringComparison.Ordinal) ? other + owner : null;
        }

        var at = word.LastIndexOf(one[1..], StringComparison.Ordinal);
        return at >= FewestBefore ? string.Concat(word.AsSpan(0, at), other.AsSpan(1), word.AsSpan(at + one.Length - 1)) : null;
    }

    /// <summary>Whether one letter is another, too many or missing, or two neighbours are exchanged.</summary>
    public static bool AreOneSlipApart(string a, string b) => AreExchanged(a, b) || IsOneLetterOff(a, b);

    /// <summary>Whether two neighbouring letters are exchanged and nothing else differs.</summary>
    public static bool AreExchanged(string a, string b)
    {
        var at = a.AsSpan().CommonPrefixLength(b);
        return a.Length == b.Length && at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }

    /// <summary>Whether one letter is another, too many or missing.</summary>
    public static bool IsOneLetterOff(string a, string b)
    {
        var at = a.AsSpan().CommonPrefixLength(b);
        var restOfA = a.AsSpan(at);
        var restOfB = b.AsSpan(at);
        return (a.Length - b.Length) switch
        {
            0 => at < a.Length && restOfA[1..].SequenceEqual(restOfB[1..]),
            1 => restOfA[1..].SequenceEqual(restOfB),
            -1 => restOfA.SequenceEqual(restOfB[1..]),
            _ => false,
        };
    }
}
