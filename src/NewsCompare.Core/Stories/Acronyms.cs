namespace NewsCompare.Core.Stories;

/// <summary>Knows a name and its initials for one: "National Health Service" and "NHS", "United States" and "US".</summary>
internal static class Acronyms
{
    private const int FewestLetters = 2;

    /// <summary>Whether one of two runs of words is written out what the other has in initials; small words in a name may have none.</summary>
    /// <param name="one">A run of words.</param>
    /// <param name="other">Another.</param>
    public static bool AreOne(ReadOnlySpan<RevisionWord> one, ReadOnlySpan<RevisionWord> other) => IsShort(one, other) || IsShort(other, one);

    private static bool IsShort(ReadOnlySpan<RevisionWord> initials, ReadOnlySpan<RevisionWord> name)
    {
        if (initials is not [{ IsCapital: true, Norm: { Length: >= FewestLetters } letters }] || name is not [{ IsCapital: true }, .., { IsCapital: true }])
        {
            return false;
        }

        var at = 0;
        foreach (var word in name)
        {
            if (at < letters.Length && word.Norm[0] == letters[at])
            {
                at++;
            }
            else if (word.IsCapital)
            {
                return false;
            }
        }

        return at == letters.Length;
    }
}
