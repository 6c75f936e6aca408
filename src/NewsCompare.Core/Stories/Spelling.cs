namespace NewsCompare.Core.Stories;

/// <summary>How two spellings differ.</summary>
internal static class Spelling
{
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
