namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows the credit of a picture at the end of a few words: "The quay on Monday. Photo by Ann Lee."</summary>
internal static class PictureCredits
{
    private const int Longest = 80;
    private const string Before = ".!?…()[]|–—”\"»";

    private static readonly IReadOnlyList<string> Openings = PageLexicon.Words.List("picture-credits");

    /// <summary>Whether a text is one, or ends in one, perhaps in brackets.</summary>
    /// <param name="text">What stands behind a picture.</param>
    public static bool End(string text)
    {
        for (var at = Math.Max(0, text.Length - Longest); at < text.Length; at++)
        {
            if (Opens(text.AsSpan(0, at).TrimEnd()) && IsCredit(text.AsSpan(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is one: "Photograph: Ann Lee/Press Pool".</summary>
    /// <param name="line">A line.</param>
    public static bool Are(string line) => line.Length <= Longest && IsCredit(line);

    private static bool Opens(ReadOnlySpan<char> before) => before.Length == 0 || Before.Contains(before[^1], StringComparison.Ordinal);

    // A name begins with a capital: "photo by photo" is none.
    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && words[opening.Length..].TrimStart() is [var first, ..] && char.IsUpper(first)
                && (opening[^1] == ':' || words[opening.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
