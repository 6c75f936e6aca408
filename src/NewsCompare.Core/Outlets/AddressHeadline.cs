namespace NewsCompare.Core.Outlets;

/// <summary>The headline that an address spells: "/2024/05/30/harbor-city-ends-ferry-line-4711.html" gives "Harbor city ends ferry line".</summary>
/// <remarks>Names, marks and small words are lost in it; it is only what to go by until the page is read.</remarks>
public static class AddressHeadline
{
    private const int FewestWords = 3;
    private const int LongestNumber = 4;

    /// <summary>The words of the part of the path that has most of them; null when no part has three or more.</summary>
    /// <param name="url">Absolute address.</param>
    public static string? Of(Uri url)
    {
        var words = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Words).MaxBy(part => part.Count) ?? [];
        return words.Count < FewestWords ? null : char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..];
    }

    // The ending of a file and what looks like a number of the site's own are no words.
    private static List<string> Words(string part)
    {
        var name = Uri.UnescapeDataString(part);
        var dot = name.LastIndexOf('.');
        return [.. (dot > 0 ? name[..dot] : name).Split('-', '_', '+', ' ').Where(IsWord).Select(word => word.ToLowerInvariant())];
    }

    private static bool IsWord(string word) => word.Length > 0 && word.All(char.IsLetterOrDigit) && (word.All(char.IsDigit) ? word.Length <= LongestNumber : !word.Any(char.IsDigit) || word.Length <= LongestNumber);
}
